"""How far long work is: written by the thread that does it, read by the window."""

import threading

from journal.domain.progress import CancelledError


class Gauge:
    """Hand `tell` to the work as its Progress; no QObject, so it may cross the desk."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._reached = (0, 0)

    @property
    def reached(self) -> tuple[int, int]:
        """What was told last: (done, of); of is 0 while it is unknown."""
        return self._reached

    def tell(self, done: int, of: int) -> None:
        """Note how far it is. Raises CancelledError after cancel()."""
        self._reached = (done, of)
        if self._stopped.is_set():
            raise CancelledError("Stopped; nothing was changed.")

    def cancel(self) -> None:
        """Let the work stop the next time it tells how far it is."""
        self._stopped.set()
