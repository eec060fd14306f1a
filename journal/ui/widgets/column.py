"""A column of text as wide as reads well, in the middle of whatever is around it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_NARROWEST_MARGIN = 28


def column_margin(width: int, appearance: Appearance) -> int:
    """Return the room at each side of the column in something this wide, in pixels."""
    return max((width - appearance.reading_width) // 2, _NARROWEST_MARGIN)


class Column(QWidget):
    """Holds what stands above or below the text, in line with it; give it a layout.

    A press beside what it holds goes through to whatever it lies on.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        appearance.changed.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = column_margin(self.width(), self._appearance)
        self.setContentsMargins(side, 0, side, 0)
