"""What stands before a journal: the way in, the making of one, and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from journal.domain.errors import DamagedJournalError, JournalError
from journal.services.folder import holds_journal
from journal.ui.appearance import Appearance
from journal.ui.leaving import Leaving
from journal.ui.opening import Opening
from journal.ui.pages.unlock import UnlockPage
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.unsaved import Unsaved
from journal.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.restoring import Restoring
    from journal.services.vault import Opened, Vault
    from journal.ui.pages.create import CreatePage
    from journal.ui.pages.restore import RestorePage

MakeVault = Callable[[Path], "Vault"]


class Front(QStackedWidget):
    """The page in front of a journal, and what is under way there.

    Signals:
        opened: the Opened of a journal that may be shown now.
        other_chosen: the Path of another journal's folder.
        language_wanted: "en" or "nb".
        guides_wanted, help_wanted: what can be read without a password.
        come: a page is there that should be in sight.
        rested: something that was under way has ended, and no journal is open.
    """

    opened = Signal(object)
    other_chosen = Signal(Path)
    language_wanted = Signal(str)
    guides_wanted = Signal()
    help_wanted = Signal()
    come = Signal()
    rested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        prompts: Prompts,
        folder: Path,
        make_vault: MakeVault,
        unsaved: Unsaved,
        leaving: Leaving,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._prompts = prompts
        self._folder = folder
        self._make_vault = make_vault
        self._unsaved = unsaved
        self._leaving = leaving
        self._page: UnlockPage | CreatePage | None = None
        self._restore: RestorePage | None = None
        self._made: Opened | None = None
        unsaved.refused.connect(self.tell)
        unsaved.saved.connect(lambda: self.tell(""))
        unsaved.withheld.connect(self._show_refused)
        self._opening = Opening(self)
        self._opening.opened.connect(self._show_opened)
        self._opening.failed.connect(self._show_refused)
        self._opening.called_off.connect(self._rest)

    @property
    def page(self) -> "UnlockPage | CreatePage | None":
        """The page in front of the journal, or None while it is open."""
        return self._page

    @property
    def is_busy(self) -> bool:
        """Whether a journal is being opened, made or put back."""
        return (
            self._opening.is_busy
            or self._made is not None
            or self._restore is not None
            or not self._unsaved.is_empty
        )

    @property
    def is_typed_in(self) -> bool:
        """Whether someone has begun to type a password."""
        fields = [] if self._page is None else self._page.findChildren(SecretField)
        return any(field.text() for field in fields)

    def set_folder(self, folder: Path) -> None:
        """Stand before the journal in this folder from now on."""
        self._folder = folder

    def show_page(self) -> None:
        """Show the way in, or the making of a journal where there is none."""
        self.drop_page()
        if holds_journal(self._folder) or not self._unsaved.is_empty:
            page: UnlockPage | CreatePage = self._unlock_page()
        else:
            page = self._create_page()
        page.other_wanted.connect(self._choose_other)
        page.language_wanted.connect(self.language_wanted)
        page.guides_wanted.connect(self.guides_wanted)
        page.help_wanted.connect(self.help_wanted)
        self._page = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.come.emit()
        if isinstance(page, UnlockPage):
            page.focus_password()

    def drop_page(self) -> None:
        """Let go of the way in, with everything typed there."""
        page, self._page = self._page, None
        made, self._made = self._made, None
        if made is not None:  # the window was closed before the phrase was looked at
            made.journal.close()
        if page is not None:
            page.forget()
            self.removeWidget(page)
            page.deleteLater()

    def show_restore(self, backup: Path | None = None) -> None:
        """Show the page that goes back to a backup; None means the newest good one."""
        from journal.ui.pages.restore import RestorePage  # noqa: PLC0415 - rarely

        wait_for_the_last = self._leaving.hurry()

        def make() -> "Restoring":
            from journal.services.restoring import Restoring  # noqa: PLC0415 - as above

            wait_for_the_last()
            return Restoring(self._make_vault)

        page = RestorePage(self._appearance, self._prompts, self._folder, make, backup)
        page.left.connect(self._leave_restore)
        page.restored.connect(self._leave_restore)
        self._drop_restore()
        self._restore = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.come.emit()
        page.begin()

    def prepare(self) -> None:
        """Import the database, which takes a while, as the password is typed."""
        folder = self._folder
        self._opening.prepare(lambda: self._make_vault(folder))

    def call_off(self) -> None:
        """Close what is being opened as soon as it is open, and stay in front."""
        self._opening.call_off()

    def tell(self, sentence: str) -> None:
        """Say a sentence on the page; an empty one takes it back."""
        if self._page is not None:
            self._page.show_problem(sentence)

    def close_all(self) -> None:
        """Wait for what is under way, and let go of everything."""
        self._drop_restore()
        self._opening.close()
        self.drop_page()

    def _drop_restore(self) -> None:
        page, self._restore = self._restore, None
        if page is not None:
            page.forget()
            self.removeWidget(page)
            page.deleteLater()

    def _leave_restore(self, told: str = "") -> None:
        self._drop_restore()
        self.show_page()
        if told:
            self.tell(told)
        self.rested.emit()

    def _ask_restore(self) -> None:
        if self._unsaved.save():  # else the page says so
            self.show_restore()

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._appearance, self._folder.stem)
        page.password_given.connect(self._unlock)
        page.phrase_given.connect(self._unlock_by_phrase)
        page.restore_wanted.connect(self._ask_restore)
        return page

    def _create_page(self) -> "CreatePage":
        from journal.ui.pages.create import CreatePage  # noqa: PLC0415 - once

        page = CreatePage(self._appearance, str(self._folder), self._prompts)
        page.password_chosen.connect(self._create)
        page.restore_wanted.connect(self._ask_restore)
        page.finished.connect(self._begin_new)
        return page

    def _unlock(self, password: str) -> None:
        if not self._unsaved.is_empty:
            self._unsaved.give_back(password)
            return
        folder = self._folder
        self._attempt(lambda: self._make_vault(folder).unlock(password))

    def _unlock_by_phrase(self, phrase: str, password: str) -> None:
        if not self._unsaved.save():  # the page says so
            return
        folder = self._folder

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
        folder = self._folder
        self._attempt(lambda: self._make_vault(folder).create(password))

    def _attempt(self, attempt: "Callable[[], Opened]") -> None:
        if isinstance(self._page, UnlockPage):
            self._page.set_busy(busy=True)
        wait_for_the_last = self._leaving.hurry()

        def attempt_then() -> "Opened":
            wait_for_the_last()
            return attempt()

        self._opening.start(attempt_then)
        QTimer.singleShot(0, _import_pages)  # as the key is derived

    def _show_opened(self, opened: "Opened") -> None:
        if self._page is not None and not isinstance(self._page, UnlockPage):
            self._made = opened
            self._page.show_phrase(opened.journal.keys.recovery_phrase())
        else:
            self.opened.emit(opened)

    def _begin_new(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            self.opened.emit(made)

    def _show_refused(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            self.tell(self.tr("Something went wrong; nothing was changed."))
            raise error
        self.tell(reason_of(error))
        is_damaged = isinstance(error, DamagedJournalError)
        if is_damaged and isinstance(self._page, UnlockPage):
            self._page.offer_backup()
        self.rested.emit()

    def _rest(self) -> None:
        self.show_page()
        self.rested.emit()

    def _choose_other(self) -> None:
        if not self._unsaved.save():  # the page says so
            return
        folder = self._prompts.folder_to_open(
            self.tr("Open a journal"), self._folder.parent
        )
        if folder is None:
            return
        if holds_journal(folder):
            self.other_chosen.emit(folder)
            self.show_page()
        else:
            self.tell(self.tr("There is no journal in {folder}.").format(folder=folder))


def _import_pages() -> None:
    """Import what an open journal is shown with, while nobody waits for it."""
    import journal.ui.open_journal  # noqa: F401, PLC0415 - for the next import of it
    from journal.ui.widgets.plain_text_edit import (  # noqa: PLC0415 - as above
        PlainTextEdit,
    )

    PlainTextEdit().deleteLater()  # the first field makes many of Qt's enums: 40 ms
