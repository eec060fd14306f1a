"""Things that stand side by side, or one below the other where there is no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override


class SideBySide(QWidget):
    """A row that becomes a column when text is large or the window small.

    gap is between the widgets, in pixels.
    """

    def __init__(self, *, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        # As a window, the layout would not let it become narrower than the row.
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Add a widget; stretch shares out what room is left."""
        self._parts.append(part)
        self._row.addWidget(part, stretch)

    @override
    def minimumSizeHint(self) -> QSize:
        widths = [part.minimumSizeHint().width() for part in self._parts]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        gaps = self._row.spacing() * (len(self._parts) - 1)
        wanted = sum(part.minimumSizeHint().width() for part in self._parts) + gaps
        fits = wanted <= self.width()
        row, column = (
            QBoxLayout.Direction.LeftToRight,
            QBoxLayout.Direction.TopToBottom,
        )
        self._row.setDirection(row if fits else column)
