"""Where the window works on the open journal, without ever waiting for it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import JournalError

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

T = TypeVar("T")


class Desk(QObject):
    """One background thread that does to the journal what the window asks, in order.

    Only plain values cross: a command or question never touches a QObject. Answers
    come back on the thread the desk was made on.

    Signals:
        changed: the Changes of a command that succeeded.
        failed: the Exception of a command or question that did not, unless the
            caller took it.
        closed: the journal is closed, after leave().
    """

    changed = Signal(Changes)
    failed = Signal(Exception)
    closed = Signal()
    _returned = Signal(object)

    def __init__(self, journal: "Journal", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closing: Future[None] | None = None

    def do(
        self,
        command: Callable[["Journal"], Changes],
        *,
        then: Callable[[Changes], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change the journal; then call `then` and emit `changed`.

        Where it fails, `otherwise` is called instead of emitting `failed`.
        """

        def done(changes: Changes) -> None:
            if then is not None:
                then(changes)
            self.changed.emit(changes)

        self._start(command, done, otherwise)

    def ask(
        self,
        asker: QObject,
        question: Callable[["Journal"], T],
        then: Callable[[T], None],
        *,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read the journal; then call one of the two here, if the asker still exists.

        Where it fails and there is no `otherwise`, `failed` is emitted.
        """

        def answered(answer: T) -> None:
            if isValid(asker):
                then(answer)

        def refused(error: Exception) -> None:
            if otherwise is not None and isValid(asker):
                otherwise(error)

        self._start(question, answered, None if otherwise is None else refused)

    def settle(self, command: Callable[["Journal"], Changes] | None = None) -> None:
        """Wait until everything asked for is done, and a last command too.

        A lock must not return before the words are safe. Raises what the last command
        raised; the journal stays open.
        """
        last = command or _nothing
        self._thread.submit(last, self._journal).result()

    def leave(self, farewell: Callable[["Journal"], object]) -> "Future[None]":
        """Finish what was asked for, do a last thing, close; refuse the rest.

        Waits for nothing. Gives what is done when the journal is closed, whatever
        became of the last thing; a second call changes nothing.
        """
        if self._closing is None:
            self._closing = self._thread.submit(_close, self._journal, farewell)
            self._closing.add_done_callback(self._note_closed)
            self._thread.shutdown(wait=False)
        return self._closing

    def close(self) -> None:
        """Finish what was asked for, then let go of the journal; refuse the rest."""
        closing = self.leave(_nothing)
        self._thread.shutdown(wait=True)
        closing.result()

    def _note_closed(self, closing: "Future[None]") -> None:
        error = closing.exception()

        def tell() -> None:
            self.closed.emit()
            if error is not None:
                raise error

        self._returned.emit(tell)

    def _start(
        self,
        work: Callable[["Journal"], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None,
    ) -> None:
        fail = self.failed.emit if otherwise is None else otherwise

        def returned(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                self._returned.emit(lambda: then(future.result()))
            elif isinstance(error, Exception):
                refused = error
                self._returned.emit(lambda: fail(refused))

        if self._closing is not None:  # by a lock, while a question stood
            self._returned.emit(lambda: fail(JournalError("The journal is closed.")))
            return
        self._thread.submit(work, self._journal).add_done_callback(returned)

    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()


def _nothing(_: "Journal") -> Changes:
    return Changes()


def _close(journal: "Journal", farewell: Callable[["Journal"], object]) -> None:
    try:
        farewell(journal)
    finally:
        journal.close()
