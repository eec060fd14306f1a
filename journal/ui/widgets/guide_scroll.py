"""A page to scroll that stays at the place it was sent to while it is laid out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

Aim = Callable[[], int]


class GuideScroll(QScrollArea):
    """Goes to a place, also where the page is as tall as it will be only later.

    Signals:
        scrolled: the place in sight is another, and not because it was sent there.
    """

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aim: Aim | None = None
        self._is_aiming = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._take_aim)
        bar.valueChanged.connect(self._note_scrolling)

    @property
    def position(self) -> float:
        """How far down the page is: 0 at its top, 1 at its end."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def set_position(self, position: float) -> None:
        """Scroll so far down: 0 is the top, 1 the end."""
        self.aim_at(lambda: round(position * self.verticalScrollBar().maximum()))

    def aim_at(self, aim: Aim) -> None:
        """Scroll to what aim says, again at each change of layout until one scrolls."""
        self._aim = aim
        self._take_aim()

    def settle(self) -> None:
        """Lay out now what is waiting for it, so that places are where they will be."""
        page = self.widget()
        if page is None:
            return
        inside = [each for each in page.findChildren(QWidget) if each.layout()]
        for each in (*reversed(inside), page):  # from the inside out
            layout = each.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _take_aim(self) -> None:
        if self._aim is None:
            return
        self._is_aiming = True
        self.verticalScrollBar().setValue(self._aim())
        self._is_aiming = False

    def _note_scrolling(self) -> None:
        if not self._is_aiming:
            self._aim = None
            self.scrolled.emit()
