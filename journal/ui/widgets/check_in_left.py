"""What was begun in a check-in and not saved: kept by a lock, back after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.check_in_draft import CheckInDraft
from journal.services import check_in_drafts
from journal.services.journal import Journal
from journal.ui.desk import Desk

Command = Callable[[Journal], Changes]


class CheckInLeft(QObject):
    """Knows whether the journal holds a draft, so that a lock writes only changes.

    Signals:
        found: the CheckInDraft that was kept.
    """

    found = Signal(CheckInDraft)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_read = False
        self._kept: CheckInDraft | None = None

    def read_once(self) -> None:
        """Look for a draft that an earlier lock kept."""
        if not self._is_read:
            self._is_read = True
            self._desk.ask(self, check_in_drafts.kept, self._hold)

    def forget(self) -> None:
        """Know nothing, as before a lock."""
        self._kept = None

    def drop(self) -> None:
        """Let the journal forget the draft: it was saved, or cleared."""
        if self._kept is not None:
            self._kept = None
            self._desk.do(lambda journal: check_in_drafts.keep(journal, None))

    def pending(
        self, draft: CheckInDraft | None, is_saved: Callable[[], bool]
    ) -> Command | None:
        """Return what keeps the draft of now, or None where nothing has to be done.

        is_saved tells, once everything before was done, whether it is a check-in by
        then.
        """
        if draft is None and self._kept is None:
            return None

        def keep(journal: Journal) -> Changes:
            return check_in_drafts.keep(journal, None if is_saved() else draft)

        return keep

    def _hold(self, draft: CheckInDraft | None) -> None:
        self._kept = draft
        if draft is not None:
            self.found.emit(draft)
