"""The window: in front of a journal, or on it; guides and help in either case."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget
from typing_extensions import override

from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.domain.taste import Taste
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui import announcing, keys
from journal.ui.appearance import Appearance
from journal.ui.away.signs import Signs
from journal.ui.clipboard import Clipboard
from journal.ui.commands import Command, by_key
from journal.ui.finding import Finding
from journal.ui.first_paint import FirstPaint
from journal.ui.focus_in_sight import FocusInSight
from journal.ui.front import Front, MakeVault
from journal.ui.handover import Handover
from journal.ui.languages import chosen_language
from journal.ui.leaving import Leaving
from journal.ui.pages.empty import EmptyPage
from journal.ui.pages.unlock import UnlockPage
from journal.ui.prompts import Prompts
from journal.ui.renewal import Renewal, Use
from journal.ui.shelf import Shelf
from journal.ui.translation import in_words, reason_of, speak
from journal.ui.unsaved import Unsaved
from journal.ui.widgets.cover import Cover

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.vault import Opened
    from journal.ui.desk import Desk
    from journal.ui.open_journal import OpenJournal
    from journal.ui.pages.create import CreatePage


class MainWindow(QMainWindow):
    """Shows the journal that is open, or the page in front of one.

    Signals:
        preferred: the Preferences that should be kept.
        journal_shown: the pages of an open journal are ready.
        locked: the journal is closed and out of sight.
    """

    preferred = Signal(Preferences)
    journal_shown = Signal()
    locked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        clock: Clock,
        prompts: Prompts,
        preferences: Preferences,
        make_vault: MakeVault,
        guides: Guides,
    ) -> None:
        super().__init__()
        speak(chosen_language(preferences.language))
        self._appearance = appearance
        appearance.dress(self)
        self._clock = clock
        self._prompts = prompts.over(self)
        self._preferences = preferences
        self._guides = guides
        self._open: OpenJournal | None = None
        self._renewal: Renewal | None = None
        self._signs: Signs | None = None
        self._leaving = Leaving(self)
        self._unsaved = Unsaved(self._leaving, self)
        self._unsaved.given_back.connect(self._go_on)
        self._front = Front(
            appearance,
            self._prompts,
            preferences.folder,
            make_vault,
            self._unsaved,
            self._leaving,
        )
        self._shelf = Shelf(appearance, guides, clock, preferences, self._prompts)
        self._empty = EmptyPage()
        self._stack = QStackedWidget()
        for each in (self._shelf, self._front, self._empty):
            self._stack.addWidget(each)
        self._clipboard = Clipboard(self)
        self._cover = Cover(self, appearance)
        self._finding = Finding(self, appearance, self._commands)
        self._connect()
        self.setCentralWidget(self._stack)
        self.resize(1280, 800)
        self.setMinimumSize(900, 600)
        self._bind_keys()
        self._name_itself()
        self._front.show_page()
        FirstPaint(self).served.connect(self._front.prepare)

    @property
    def open_journal(self) -> "OpenJournal | None":
        """The pages of the open journal, or None while it is locked."""
        return self._open

    @property
    def front(self) -> "UnlockPage | CreatePage | None":
        """The page in front of the journal, or None while it is open."""
        return self._front.page

    @property
    def shelf(self) -> Shelf:
        """What can be read while the journal is locked."""
        return self._shelf

    def renew_by(self, replace_process: Callable[[Handover], None]) -> None:
        """Let a lock end with a new process in the place of this one."""
        self._renewal = Renewal(
            lambda: replace_process(self._handover()), self._use, self
        )

    def heed(self, signs: Signs) -> None:
        """Lock when these signs tell that the person has left."""
        signs.left.connect(self._leave_alone)
        self.journal_shown.connect(signs.hold_up)
        self.locked.connect(signs.let_go)
        self._signs = signs
        signs.listen()

    def take_over(self, handover: Handover) -> None:
        """Appear as the window of the process before did."""
        self.restoreGeometry(QByteArray.fromBase64(handover.place.encode("ascii")))
        if handover.shown == "help":
            self.open_help()
        elif handover.shown == "guides":
            self.open_guides()
        elif handover.shown == "empty":
            self._show_empty()
        if not handover.is_active:
            # It would take the keyboard from another program, in mid-word.
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if handover.is_minimised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMinimized)

    def show_restore(self, backup: Path | None = None) -> None:
        """Show the page that goes back to a backup; the journal is locked first."""
        self.lock()
        if self._unsaved.save():  # else the front says so
            self._front.show_restore(backup)

    def set_scheme(self, scheme: str) -> None:
        """Change to the colours of this name, or follow the "system"."""
        self._appearance.set_scheme(scheme)

    def open_guides(self) -> None:
        """Show the guides."""
        if self._open is not None:
            self._open.show_page("guides")
        else:
            self._shelf.show_guides()
            self._stack.setCurrentWidget(self._shelf)

    def open_help(self) -> None:
        """Show the numbers and the grounding steps; from anywhere, locked or not."""
        if self._open is not None:
            self._open.show_page("help")
        else:
            self._shelf.show_help()
            self._stack.setCurrentWidget(self._shelf)

    def show_journal(self, opened: "Opened") -> None:
        """Show the pages of a journal that is open."""
        if self._renewal is not None:
            self._renewal.note_opened()
        from journal.ui.desk import Desk  # noqa: PLC0415 - not before it is open

        pages = self._make_pages(Desk(opened.journal, self))
        self._front.drop_page()
        pages.show_page("today")
        for notice in opened.notices:
            pages.show_notice(in_words(notice))
        self.journal_shown.emit()

    def choose_language(self, wanted: str) -> None:
        """Speak "en", "nb", or the system's for "", from now on.

        What is shown is made anew over the same journal; what is typed is saved first,
        and where the disk refuses nothing changes.
        """
        before = self._open
        if before is not None and not _saved(before):
            return
        self._keep(replace(self._preferences, language=wanted))
        speak(chosen_language(wanted))
        self._name_itself()
        self._shelf.speak(chosen_language(wanted))
        if before is None:
            self._front.show_page()
        else:
            self._make_pages(before.desk).follow(before)
            before.forget()
            self._stack.removeWidget(before)
            before.deleteLater()

    def _make_pages(self, desk: "Desk") -> "OpenJournal":
        # Not before now: a journal's pages import much that the front does without.
        from journal.ui.open_journal import OpenJournal  # noqa: PLC0415

        pages = OpenJournal(
            desk,
            self._appearance,
            self._clock,
            self._prompts,
            self._guides,
            self._preferences,
        )
        pages.lock_wanted.connect(self.lock)
        pages.restore_wanted.connect(self.show_restore)
        pages.language_chosen.connect(self.choose_language)
        pages.region_chosen.connect(self._keep_region)
        pages.reading_size_chosen.connect(self._keep_reading_size)
        pages.privacy_chosen.connect(self._keep_privacy)
        pages.keys_wanted.connect(self._finding.show_keys)
        self._open = pages
        self._stack.addWidget(pages)
        self._stack.setCurrentWidget(pages)
        return pages

    def lock(self) -> None:
        """Save what is being written, show the front, close the journal. No questions.

        What is being opened is closed again. The backup of the day is made behind the
        front, and holds nobody up. Where the disk refuses, the words stay in memory
        behind the front, which says so; saving is tried again until it works, then the
        journal is closed.
        """
        self._front.call_off()
        pages, self._open = self._open, None
        if pages is None:
            return
        has_keyboard = QApplication.activeWindow() is not None
        self._prompts.dismiss()
        self._finding.put_away()
        if has_keyboard:  # a dialog may have had it
            self.activateWindow()
        self._unsaved.take(pages)
        self._front.show_page()
        announcing.warn(self, self.tr("Locked"))
        self._unsaved.save()
        self._clipboard.take_back()
        QPixmapCache.clear()

    def hide_away(self) -> None:
        """Lock, and leave an empty window of no name; once more shows the front."""
        if self._stack.currentWidget() is self._empty:
            self._show_front()
            return
        self.lock()
        self._show_empty()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and lock; stay open only while words would be lost."""
        renewal, self._renewal = self._renewal, None  # the end does as well
        self.lock()
        if not self._unsaved.save() and not self._prompts.confirm(
            self.tr(
                "Your last words could not be saved yet. If you leave now, they are"
                " lost."
            ),
            action=self.tr("Leave without them"),
        ):
            self._renewal = renewal
            event.ignore()
            return
        self._unsaved.drop()
        self.hide()  # the backup of the day takes a moment
        self._leaving.wait()
        self._front.close_all()
        event.accept()

    def _connect(self) -> None:
        FocusInSight(self._appearance.application, self)
        self._appearance.application.applicationStateChanged.connect(
            self._cover_if_left
        )
        self._appearance.chosen.connect(self._keep_taste)
        self._leaving.left.connect(self.locked)
        self._leaving.left.connect(self._consider_renewal)
        self._front.opened.connect(self.show_journal)
        self._front.rested.connect(self._consider_renewal)
        self._front.come.connect(self._show_front)
        self._front.other_chosen.connect(self._keep_journal)
        self._front.language_wanted.connect(self.choose_language)
        self._front.guides_wanted.connect(self.open_guides)
        self._front.help_wanted.connect(self.open_help)
        self._shelf.left.connect(self._show_front)
        self._shelf.left.connect(self._consider_renewal)
        self._shelf.region_chosen.connect(self._keep_region)
        self._shelf.size_chosen.connect(self._keep_reading_size)

    def _leave_alone(self) -> None:
        """Lock: the screen does, or the computer sleeps, or another user comes."""
        self._front.call_off()
        if self._open is not None and self._open.locks_with_screen:
            self.lock()
        elif self._open is not None and self._signs is not None:
            self._signs.let_go()  # it was asked not to lock; every pause is saved

    def _show_front(self) -> None:
        if self._open is None:
            self._stack.setCurrentWidget(self._front)
            self._name_itself()

    def _show_empty(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        self._empty.setFocus()
        self._name_itself()

    def _go_on(self, pages: "OpenJournal") -> None:
        """Go back to words that could not be saved yet."""
        self._open = pages
        self._stack.setCurrentWidget(pages)
        self._front.drop_page()
        pages.go_on()

    def _keep_taste(self, taste: Taste) -> None:
        self._keep(self._preferences.with_taste(taste))

    def _keep_region(self, region: str) -> None:
        self._shelf.set_region(region)
        self._keep(replace(self._preferences, region=region))

    def _keep_reading_size(self, percent: int) -> None:
        self._shelf.set_reading_size(percent)
        self._keep(replace(self._preferences, reading_size=percent))

    def _keep_privacy(self, name: str, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._keep(self._preferences.choosing(name, wanted=wanted))
        self._name_itself()
        self._cover_if_left()

    def _keep_journal(self, folder: Path) -> None:
        self._keep(replace(self._preferences, journal=str(folder)))

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._front.set_folder(preferences.folder)
        self._shelf.set_folder(preferences.folder)
        self.preferred.emit(preferences)

    def _bind_keys(self) -> None:
        for name, action in self._own_actions().items():
            keys.bind(name, action, self)

    def _own_actions(self) -> dict[str, Callable[[], None]]:
        return {
            "help": self.open_help,
            "lock": self.lock,
            "hide": self.hide_away,
            "quit": self._quit,
        }

    def _commands(self) -> list[Command]:
        own = by_key(self._own_actions() | {"keys": self._finding.show_keys})
        if self._open is None:
            return own + by_key({"guides": self.open_guides})
        # As with the pages of a journal.
        from journal.ui.journal_commands import journal_commands  # noqa: PLC0415

        return journal_commands(self._open, self._guides, self._appearance) + own

    def _quit(self) -> None:
        self.close()

    def _name_itself(self) -> None:
        """Say what the window is; nothing ever says what is in it."""
        is_empty = self._stack.currentWidget() is self._empty
        is_plain = is_empty or self._preferences.plain_name
        if is_empty:
            name = self.tr("Untitled")
        else:
            name = self.tr("Notes") if is_plain else self.tr("Session Journal")
        self.setWindowTitle(name)
        QGuiApplication.setApplicationDisplayName(name)
        icon, role = ("list", "mute") if is_plain else ("notebook-pen", "accent")
        self.setWindowIcon(self._appearance.icon(icon, role))

    def _cover_if_left(self) -> None:
        state = QGuiApplication.applicationState()
        has_left = state != Qt.ApplicationState.ApplicationActive
        wanted = self._preferences.covered and self._open is not None
        self._cover.lie(over=has_left and wanted)

    def _consider_renewal(self) -> None:
        if self._renewal is not None and self._open is None:
            self._renewal.consider()

    def _use(self) -> Use:
        if self._open is not None or self._front.is_busy or self._leaving.is_busy:
            return Use.WORKING
        if QApplication.activeModalWidget() is not None:
            return Use.WORKING
        if self._stack.currentWidget() is self._shelf:
            return Use.READING
        return Use.TYPING if self._front.is_typed_in else Use.NONE

    def _handover(self) -> Handover:
        page = self._stack.currentWidget()
        behind = "empty" if page is self._empty else "front"
        return Handover(
            journal=str(self._preferences.folder),
            place=self.saveGeometry().toBase64().toStdString(),
            shown=self._shelf.shown if page is self._shelf else behind,
            is_active=self.isActiveWindow(),
            is_minimised=self.isMinimized(),
        )


def _saved(pages: "OpenJournal") -> bool:
    """Save what is typed; say so on the pages where the disk refuses."""
    try:
        pages.save()
    except JournalError as error:
        pages.show_notice(reason_of(error))
        pages.go_on()
        return False
    return True
