"""Notice that nobody is at the keyboard."""

import sys
import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from typing_extensions import override

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
_LOOK_MS = 2_000
_NAP = timedelta(seconds=5)
"""A difference between the clocks that no busy computer explains."""


def slept() -> timedelta:
    """Return how long this computer has slept since it was started.

    Only Linux counts that apart; elsewhere the time in which nobody was there goes on
    while it sleeps. No clock that a person can set plays a part.
    """
    if sys.platform != "linux":
        return timedelta()
    awake = time.clock_gettime(time.CLOCK_MONOTONIC)  # first: it is never ahead
    return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME) - awake)


class IdleTimer(QObject):
    """Tells when the program has had no input for a while, or the computer has slept.

    Signals:
        idle: no key, click, touch, move or wheel during the whole of the time, or a
            sleep that nobody announced.
    """

    idle = Signal()

    def __init__(
        self, parent: QObject, *, slept: Callable[[], timedelta] = slept
    ) -> None:
        super().__init__(parent)
        self._slept = slept
        self._before = timedelta()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._give_up)
        # The first timer stands still while the computer sleeps.
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_at_clock)

    @property
    def is_watching(self) -> bool:
        """Whether the time is running."""
        return self._timer.isActive()

    def watch(self, application: QCoreApplication, after: timedelta) -> None:
        """Start counting; every input begins it anew. Call again for another time."""
        application.installEventFilter(self)
        self._before = self._slept()
        self._timer.start(after // timedelta(milliseconds=1))
        self._look.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._look.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # In this order: every event of the program comes by here.
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            # The first input after a sleep is no sign that it was the same person.
            self._look_at_clock()
            if self._timer.isActive():
                self._timer.start()
        return False

    def _look_at_clock(self) -> None:
        if self._slept() - self._before > _NAP:
            self._give_up()

    def _give_up(self) -> None:
        self.stop()
        self.idle.emit()
