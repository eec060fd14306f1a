"""A rounded surface in a colour of its own."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_RADIUS = 12


class Tinted(QFrame):
    """A surface without a line around it, filled in the colour of a role."""

    def __init__(
        self, appearance: Appearance, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._role = role
        appearance.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._appearance.colour(self._role))
        painter.setBrush(self._appearance.colour(self._role))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)
        painter.end()
