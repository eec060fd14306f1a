"""Line icons, drawn in the colour of a role at whatever size and scale is asked."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

_FADED = 0.45


class LineIcon(QIconEngine):
    """An SVG whose currentColor is asked for each time it is drawn.

    So an icon follows the theme without being set again. It stands at the left of a
    rectangle wider than high, which gives a button's icon room before its text.
    """

    def __init__(self, svg: str, colour: Callable[[QIcon.State], QColor]) -> None:
        super().__init__()
        self._svg = svg
        self._colour = colour

    @override
    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        coloured = self._svg.replace("currentColor", self._colour(state).name())
        renderer = QSvgRenderer(QByteArray(coloured.encode()))
        side = min(rect.width(), rect.height())
        top = rect.y() + (rect.height() - side) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(_FADED)
        renderer.render(painter, QRectF(rect.x(), top, side, side))
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        if drawn.isNull():  # of a button that a layout has no room for yet
            return drawn
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(drawn.rect()), mode, state)
        painter.end()
        return drawn

    @override
    def clone(self) -> QIconEngine:
        return LineIcon(self._svg, self._colour)
