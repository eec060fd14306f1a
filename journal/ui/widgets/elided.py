"""A small text on one line that ends in an ellipsis where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_NARROWEST = 40


class ElidedCaption(QLabel):
    """Shows as much of its text as fits; the whole is told by pointing at it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setProperty("look", "caption")
        self.setProperty("elided", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(_NARROWEST, hint.width()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment().value, shown)
