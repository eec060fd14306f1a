"""Work that waits until the window is on the screen."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FirstPaint(QObject):
    """Tells when a window has been painted for the first time.

    Signals:
        served: everything in it is painted; emitted once.
    """

    served = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            # A widget that its children cover is never painted itself; the window of
            # the system is told in any case.
            watched.removeEventFilter(self)
            watched.windowHandle().installEventFilter(self)
        elif event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.served.emit)  # a filter runs before the paint
        return False
