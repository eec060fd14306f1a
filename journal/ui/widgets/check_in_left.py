"""What was begun in check-ins and not saved: kept by a lock, back after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.check_in_draft import CheckInDraft
from journal.services import check_in_drafts
from journal.services.journal import Journal
from journal.ui.desk import Desk

Command = Callable[[Journal], Changes]
Drafts = tuple[CheckInDraft, ...]


class CheckInLeft(QObject):
    """The drafts of a journal: one is shown at a time, the others wait for it.

    Signals:
        found: there is one to take.
    """

    found = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_asked = self._is_read = False
        self._is_showing = False
        self._waiting: Drafts = ()

    def read_once(self) -> None:
        """Look for what an earlier lock kept."""
        if not self._is_asked:
            self._is_asked = True
            self._desk.ask(self, check_in_drafts.kept, self._hold)

    def take(self) -> CheckInDraft | None:
        """Return the next one, which is shown from now on; None where there is none."""
        if not self._waiting:
            return None
        first, self._waiting = self._waiting[0], self._waiting[1:]
        self._is_showing = True
        return first

    def forget(self) -> None:
        """Know nothing, as before a lock."""
        self._waiting = ()

    def drop(self) -> None:
        """Let the journal forget the one that is shown: it was saved, or cleared."""
        if self._is_showing:
            self._is_showing = False
            waiting = self._waiting
            self._desk.do(lambda journal: check_in_drafts.keep(journal, waiting))
            if waiting:
                self.found.emit()

    def pending(
        self,
        draft: CheckInDraft | None,
        is_saved: Callable[[], bool],
        others: Drafts = (),
    ) -> Command | None:
        """Return what keeps the drafts of now, or None where nothing has to be done.

        draft is that of the card, others are those of other places. is_saved tells,
        once everything before was done, whether the card's is a check-in by then.
        """
        here = () if draft is None else (draft,)
        is_read, waiting = self._is_read, self._waiting
        if not (here or others or self._is_showing):
            return None

        def keep(journal: Journal) -> Changes:
            first = () if is_saved() else here
            rest = waiting if is_read else check_in_drafts.kept(journal)
            return check_in_drafts.keep(journal, (*first, *others, *rest))

        return keep

    def _hold(self, drafts: Drafts) -> None:
        self._is_read = True
        self._waiting = drafts
        if drafts:
            self.found.emit()
