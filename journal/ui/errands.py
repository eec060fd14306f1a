"""Slow work that needs no journal, so that it can be done while it is locked."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from journal.domain.errors import JournalError

T = TypeVar("T")


class Errands(QObject):
    """One background thread, which ends with the object this belongs to.

    Only plain values cross. Answers come back on the thread that this was made on.
    """

    _returned = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errands")
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # Before its children are gone: what is under way still has whom to tell.
        parent.destroyed.connect(self._thread.shutdown)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[JournalError], None],
    ) -> None:
        """Do the work away from the window; then call one of the two here."""

        def returned(future: Future[T]) -> None:
            self._returned.emit(lambda: _hand_over(future, then, otherwise))

        self._thread.submit(work).add_done_callback(returned)

    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()


def _hand_over(
    future: "Future[T]",
    then: Callable[[T], None],
    otherwise: Callable[[JournalError], None],
) -> None:
    try:
        answer = future.result()
    except JournalError as error:
        otherwise(error)
    else:
        then(answer)
