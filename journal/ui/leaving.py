"""Journals on their way out: locked and out of sight, backed up, then closed."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.ui.gauge import Gauge

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal
    from journal.ui.desk import Desk


class Leaving(QObject):
    """Makes the backup of the day behind the front, and closes the journal after it.

    Not at the next opening: words that are only on this disk should be elsewhere before
    the person goes. Not before the front is shown: a lock must look done at once. The
    price is that the key stays in memory for as long as the backup takes, about a
    second for 100 MB. Whoever wants to open a journal meanwhile does not wait for it:
    the backup is stopped, and made at the next lock.

    Signals:
        left: no journal is open any more.
    """

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way: dict[Desk, tuple[Future[None], Gauge]] = {}

    @property
    def is_busy(self) -> bool:
        """Whether a journal is not closed yet."""
        return bool(self._under_way)

    def take(self, desk: "Desk") -> None:
        """Let go of a journal whose words are saved."""
        gauge = Gauge()

        def farewell(journal: "Journal") -> None:
            journal.backups.at_lock(gauge.tell)

        desk.closed.connect(lambda: self._note_closed(desk))
        self._under_way[desk] = (desk.leave(farewell), gauge)

    def hurry(self) -> Callable[[], None]:
        """Stop the backups; return what waits, on any thread, until all is closed."""
        closing = []
        for future, gauge in self._under_way.values():
            gauge.cancel()
            closing.append(future)
        return lambda: _wait_for(closing)

    def wait(self) -> None:
        """Wait here until the backups are made and all is closed."""
        _wait_for([future for future, _ in self._under_way.values()])

    def _note_closed(self, desk: "Desk") -> None:
        del self._under_way[desk]
        desk.deleteLater()
        if not self._under_way:
            self.left.emit()


def _wait_for(closing: list[Future[None]]) -> None:
    wait(closing)
