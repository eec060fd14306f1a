"""Opening a journal without letting the window wait for the key derivation."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.vault import Opened


class Opening(QObject):
    """One attempt at a time, on a thread of its own.

    Signals:
        started: an attempt began.
        opened: the Opened of an attempt that succeeded.
        failed: the Exception of an attempt that did not.
        called_off: what was opened is closed again, since nobody wanted it any more.
    """

    started = Signal()
    opened = Signal(object)
    failed = Signal(Exception)
    called_off = Signal()
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._busy = False
        self._is_called_off = False
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether an attempt is under way."""
        return self._busy

    def start(self, attempt: Callable[[], "Opened"]) -> None:
        """Begin an attempt; while another is under way nothing happens."""
        if self._busy or self._is_closed:
            return
        self._busy = True
        self.started.emit()
        self._thread.submit(attempt).add_done_callback(self._returned.emit)

    def prepare(self, work: Callable[[], object]) -> None:
        """Do what the first attempt would otherwise wait for; failures come up then."""
        if not self._is_closed:
            self._thread.submit(work)

    def call_off(self) -> None:
        """Close what the attempt under way opens, as soon as it is open."""
        self._is_called_off = self._busy

    def close(self) -> None:
        """Wait for an attempt under way; a journal that it opens is closed again."""
        self._is_closed = True
        self._thread.shutdown(wait=True)
        QCoreApplication.sendPostedEvents(self)  # the answer that is on its way

    def _deliver(self, future: "Future[Opened]") -> None:
        self._busy = False
        is_unwanted, self._is_called_off = self._is_called_off, False
        error = future.exception()
        if self._is_closed or is_unwanted:
            if error is None:
                future.result().journal.close()
            if not self._is_closed:
                self.called_off.emit()
        elif error is None:
            self.opened.emit(future.result())
        elif isinstance(error, Exception):
            self.failed.emit(error)
