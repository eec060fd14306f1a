"""The window: in front of a journal, or on it; guides and help in either case."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from journal.domain.errors import DamagedJournalError, JournalError
from journal.domain.moment import Clock
from journal.services.folder import holds_journal
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.first_paint import FirstPaint
from journal.ui.leaving import Leaving
from journal.ui.opening import Opening
from journal.ui.pages.create import CreatePage
from journal.ui.pages.unlock import UnlockPage
from journal.ui.prompts import Prompts
from journal.ui.shelf import Shelf
from journal.ui.translation import in_words, reason_of
from journal.ui.unsaved import Unsaved

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.restoring import Restoring
    from journal.services.vault import Opened, Vault
    from journal.ui.open_journal import OpenJournal
    from journal.ui.pages.restore import RestorePage

MakeVault = Callable[[Path], "Vault"]


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
        self._appearance = appearance
        appearance.dress(self)
        self._clock = clock
        self._prompts = prompts.over(self)
        self._preferences = preferences
        self._make_vault = make_vault
        self._guides = guides
        self._open: OpenJournal | None = None
        self._made: Opened | None = None
        self._leaving = Leaving(self)
        self._leaving.left.connect(self.locked)
        self._unsaved = Unsaved(self._leaving, self)
        self._unsaved.refused.connect(self._tell_front)
        self._unsaved.saved.connect(lambda: self._tell_front(""))
        self._unsaved.given_back.connect(self._go_on)
        self._unsaved.withheld.connect(self._show_refused)
        self._opening = Opening(self)
        self._opening.opened.connect(self._show_opened)
        self._opening.failed.connect(self._show_refused)
        self._stack = QStackedWidget()
        self._front: UnlockPage | CreatePage | None = None
        self._restore: RestorePage | None = None
        self._shelf = Shelf(appearance, guides, clock, preferences, self._prompts)
        self._shelf.left.connect(self._show_front)
        self._shelf.region_chosen.connect(self._keep_region)
        self._shelf.size_chosen.connect(self._keep_reading_size)
        self._stack.addWidget(self._shelf)
        self.setCentralWidget(self._stack)
        self.setWindowTitle(self.tr("Session Journal"))
        self.resize(1280, 800)
        self.setMinimumSize(900, 600)
        self._bind_keys()
        self._make_front()
        FirstPaint(self).served.connect(self._prepare_opening)

    @property
    def open_journal(self) -> "OpenJournal | None":
        """The pages of the open journal, or None while it is locked."""
        return self._open

    @property
    def front(self) -> UnlockPage | CreatePage | None:
        """The page in front of the journal, or None while it is open."""
        return self._front

    def show_restore(self, backup: Path | None = None) -> None:
        """Show the page that goes back to a backup; the journal is locked first."""
        from journal.ui.pages.restore import RestorePage  # noqa: PLC0415 - rarely

        self.lock()
        if not self._unsaved.save():  # the front says so
            return
        wait_for_the_last = self._leaving.hurry()

        def make() -> "Restoring":
            from journal.services.restoring import Restoring  # noqa: PLC0415 - as above

            wait_for_the_last()
            return Restoring(self._make_vault)

        page = RestorePage(
            self._appearance, self._prompts, self._preferences.folder, make, backup
        )
        page.left.connect(self._leave_restore)
        page.restored.connect(self._leave_restore)
        self._drop_restore()
        self._restore = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.begin()

    def _drop_restore(self) -> None:
        page, self._restore = self._restore, None
        if page is not None:
            page.forget()
            self._stack.removeWidget(page)
            page.deleteLater()

    def _leave_restore(self, told: str = "") -> None:
        self._drop_restore()
        self._make_front()
        if told:
            self._tell_front(told)

    @property
    def shelf(self) -> Shelf:
        """What can be read while the journal is locked."""
        return self._shelf

    def set_scheme(self, scheme: str) -> None:
        """Change to "light" or "dark", or follow the "system"."""
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
        # Not before now: a journal's pages import much that the front does without.
        from journal.ui.open_journal import OpenJournal  # noqa: PLC0415

        desk = Desk(opened.journal, self)
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
        pages.scheme_chosen.connect(self._keep_scheme)
        pages.region_chosen.connect(self._keep_region)
        pages.reading_size_chosen.connect(self._keep_reading_size)
        self._open = pages
        self._stack.addWidget(pages)
        self._stack.setCurrentWidget(pages)
        self._drop_front()
        pages.show_page("today")
        for notice in opened.notices:
            pages.show_notice(in_words(notice))
        self.journal_shown.emit()

    def lock(self) -> None:
        """Save what is being written, show the front, close the journal. No questions.

        The backup of the day is made behind the front, and holds nobody up. Where the
        disk refuses, the words stay in memory behind the front, which says so; saving
        is tried again until it works, then the journal is closed.
        """
        pages, self._open = self._open, None
        if pages is None:
            return
        self._prompts.dismiss()
        self._unsaved.take(pages)
        self._make_front()
        self._unsaved.save()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and lock; stay open only while words would be lost."""
        self.lock()
        if not self._unsaved.save() and not self._prompts.confirm(
            self.tr(
                "Your last words could not be saved yet. If you leave now, they are"
                " lost."
            ),
            action=self.tr("Leave without them"),
        ):
            event.ignore()
            return
        self._unsaved.drop()
        self._drop_restore()
        self.hide()  # the backup of the day takes a moment
        self._leaving.wait()
        self._opening.close()
        self._drop_front()
        event.accept()

    def _tell_front(self, sentence: str) -> None:
        if self._front is not None:
            self._front.show_problem(sentence)

    def _show_front(self) -> None:
        shown = self._front if self._restore is None else self._restore
        if shown is not None:
            self._stack.setCurrentWidget(shown)

    def _make_front(self) -> None:
        self._drop_front()
        if holds_journal(self._preferences.folder) or not self._unsaved.is_empty:
            front: UnlockPage | CreatePage = self._unlock_page()
        else:
            front = self._create_page()
        front.other_wanted.connect(self._choose_other)
        front.guides_wanted.connect(self.open_guides)
        front.help_wanted.connect(self.open_help)
        self._front = front
        self._stack.addWidget(front)
        self._stack.setCurrentWidget(front)
        if isinstance(front, UnlockPage):
            front.focus_password()

    def _drop_front(self) -> None:
        front, self._front = self._front, None
        made, self._made = self._made, None
        if made is not None:  # the window was closed before the phrase was looked at
            made.journal.close()
        if front is not None:
            front.forget()
            self._stack.removeWidget(front)
            front.deleteLater()

    def _unlock_page(self) -> UnlockPage:
        folder = self._preferences.folder
        page = UnlockPage(self._appearance, folder.stem)
        page.password_given.connect(self._unlock)
        page.phrase_given.connect(self._unlock_by_phrase)
        page.restore_wanted.connect(self.show_restore)
        return page

    def _create_page(self) -> CreatePage:
        page = CreatePage(
            self._appearance, str(self._preferences.folder), self._prompts
        )
        page.password_chosen.connect(self._create)
        page.restore_wanted.connect(self.show_restore)
        page.finished.connect(self._begin_new)
        return page

    def _unlock(self, password: str) -> None:
        if not self._unsaved.is_empty:
            self._unsaved.give_back(password)
            return
        folder = self._preferences.folder
        self._attempt(lambda: self._make_vault(folder).unlock(password))

    def _unlock_by_phrase(self, phrase: str, password: str) -> None:
        if not self._unsaved.save():  # the front says so
            return
        folder = self._preferences.folder

        def attempt() -> "Opened":
            opened = self._make_vault(folder).unlock_by_phrase(phrase)
            try:
                opened.journal.keys.set_password(password)
            except BaseException:
                opened.journal.close()
                raise
            return opened

        self._attempt(attempt)

    def _create(self, password: str) -> None:
        folder = self._preferences.folder
        self._attempt(lambda: self._make_vault(folder).create(password))

    def _prepare_opening(self) -> None:
        """Import the database, which takes a while, as the password is typed."""
        folder = self._preferences.folder
        self._opening.prepare(lambda: self._make_vault(folder))

    def _attempt(self, attempt: "Callable[[], Opened]") -> None:
        if isinstance(self._front, UnlockPage):
            self._front.set_busy(busy=True)
        wait_for_the_last = self._leaving.hurry()

        def attempt_then() -> "Opened":
            wait_for_the_last()
            return attempt()

        self._opening.start(attempt_then)
        QTimer.singleShot(0, _import_pages)  # as the key is derived

    def _show_opened(self, opened: "Opened") -> None:
        if isinstance(self._front, CreatePage):
            self._made = opened
            self._front.show_phrase(opened.journal.keys.recovery_phrase())
        else:
            self.show_journal(opened)

    def _begin_new(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            self.show_journal(made)

    def _show_refused(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            self._tell_front(self.tr("Something went wrong; nothing was changed."))
            raise error
        self._tell_front(reason_of(error))
        if isinstance(error, DamagedJournalError) and isinstance(
            self._front, UnlockPage
        ):
            self._front.offer_backup()

    def _go_on(self, pages: "OpenJournal") -> None:
        """Go back to words that could not be saved yet."""
        self._open = pages
        self._stack.setCurrentWidget(pages)
        self._drop_front()
        pages.go_on()

    def _choose_other(self) -> None:
        if not self._unsaved.save():  # the front says so
            return
        folder = self._prompts.folder_to_open(
            self.tr("Open a journal"), self._preferences.folder.parent
        )
        if folder is None:
            return
        if holds_journal(folder):
            self._keep(replace(self._preferences, journal=str(folder)))
            self._make_front()
        else:
            self._tell_front(
                self.tr("There is no journal in {folder}.").format(folder=folder)
            )

    def _keep_scheme(self, scheme: str) -> None:
        self._appearance.set_scheme(scheme)
        self._keep(replace(self._preferences, scheme=scheme))

    def _keep_region(self, region: str) -> None:
        self._shelf.set_region(region)
        self._keep(replace(self._preferences, region=region))

    def _keep_reading_size(self, percent: int) -> None:
        self._shelf.set_reading_size(percent)
        self._keep(replace(self._preferences, reading_size=percent))

    def _keep(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._shelf.set_folder(preferences.folder)
        self.preferred.emit(preferences)

    def _bind_keys(self) -> None:
        bindings: dict[str, Callable[[], None]] = {
            "F1": self.open_help,
            "Ctrl+L": self.lock,
            "Ctrl+Q": self._quit,
        }
        for keys, action in bindings.items():
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _quit(self) -> None:
        self.close()


def _import_pages() -> None:
    """Import what an open journal is shown with."""
    import journal.ui.open_journal  # noqa: F401, PLC0415 - for the next import of it
