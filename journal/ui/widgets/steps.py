"""How far along one is: a row of short bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_WIDTH, _GAP, _HEIGHT = 34, 8, 5


class Steps(QWidget):
    """One bar a step; those done and the present one are in colour."""

    def __init__(
        self, count: int, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._step = 0
        self._appearance = appearance
        appearance.changed.connect(self.update)
        self.setFixedSize(self.sizeHint())

    def show_step(self, step: int) -> None:
        """Mark this step, counted from 0."""
        self._step = step
        self.setAccessibleName(
            self.tr("Step {step} of {count}").format(step=step + 1, count=self._count)
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._count * (_WIDTH + _GAP) - _GAP, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(self._count):
            role = "accent" if index <= self._step else "line"
            painter.setBrush(self._appearance.colour(role))
            bar = QRectF(index * (_WIDTH + _GAP), 0, _WIDTH, _HEIGHT)
            painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)
