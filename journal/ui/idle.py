"""Notice that nobody is at the keyboard."""

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


class IdleTimer(QObject):
    """Tells when the program has had no input for a while.

    Signals:
        idle: no key, click, touch, move or wheel during the whole of the time.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)

    @property
    def is_watching(self) -> bool:
        """Whether the time is running."""
        return self._timer.isActive()

    def watch(self, application: QCoreApplication, after: timedelta) -> None:
        """Start counting; every input begins it anew. Call again for another time."""
        application.installEventFilter(self)
        self._timer.start(after // timedelta(milliseconds=1))

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
