"""What a lock could not save: kept behind the front until it can be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journal.domain.errors import JournalError
from journal.ui.leaving import Leaving
from journal.ui.translation import reason_of

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal
    from journal.ui.open_journal import OpenJournal

RETRY_MS = 5_000


class Unsaved(QObject):
    """Holds the pages of a journal while their last words are not on the disk.

    Signals:
        refused: why they could not be saved, and that they are kept.
        saved: they are saved, and the journal is about to be closed.
        given_back: the OpenJournal, for whoever has its password.
        withheld: the Exception that tells why not.
    """

    refused = Signal(str)
    saved = Signal()
    given_back = Signal(object)
    withheld = Signal(Exception)

    def __init__(self, leaving: Leaving, parent: QObject) -> None:
        super().__init__(parent)
        self._leaving = leaving
        self._pages: OpenJournal | None = None
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.save)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing left to save."""
        return self._pages is None

    def take(self, pages: "OpenJournal") -> None:
        """Hold these pages; save() comes next."""
        self._pages = pages

    def save(self) -> bool:
        """Try to save and close; return whether nothing is left to save."""
        if self._pages is None:
            return True
        try:
            self._pages.save()
        except Exception as error:  # noqa: BLE001 - a bug must not end a lock half-way
            self._refuse(error)
            return False
        self.drop()
        self.saved.emit()
        return True

    def give_back(self, password: str) -> None:
        """Let go of the pages, unsaved as they are, if this is their password."""
        pages = self._pages
        if pages is None:
            return

        def check(journal: "Journal") -> None:
            journal.keys.check_password(password)

        def give(_: None) -> None:
            if self._pages is pages:
                self._retry.stop()
                self._pages = None
                self.given_back.emit(pages)

        pages.desk.ask(pages, check, give, otherwise=self.withheld.emit)

    def drop(self) -> None:
        """Let the journal be closed, with all that was shown of it, saved or not."""
        self._retry.stop()
        pages, self._pages = self._pages, None
        if pages is not None:
            pages.forget()
            self._leaving.take(pages.desk)
            pages.deleteLater()

    def _refuse(self, error: Exception) -> None:
        def report() -> None:
            raise error

        problem = reason_of(error)
        if not isinstance(error, JournalError):
            problem = self.tr("Something went wrong.")
            if not self._retry.isActive():  # once, not at every try
                QTimer.singleShot(0, self, report)
        self._retry.start()
        self.refused.emit(
            self.tr(
                "{problem} Your last words are kept until they can be saved."
            ).format(problem=problem)
        )
