"""A small line of moods, painted without any chart library."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood import AXIS
from journal.domain.mood_line import LinePoint, Overview, columns, spans
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_ticks import time_ticks
from journal.ui.widgets.mood_told import course_in_words
from journal.ui.widgets.signed import signed

LEVELS = (5, 3, 0, -3, -5)
"""Where lines cross the chart; zero is the middle, not a goal."""

_HEIGHT = 172
_LEFT, _BELOW, _EDGE = 44, 34, 8
_DOT_RADIUS = 2.5
_DOT_ALPHA = 0.33


class MoodLine(QWidget):
    """Feeling and energy as means of seven days, and each check-in as a faint dot.

    However many days there are, at most two points a pixel column are painted.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: Overview | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your mood as a line"))
        appearance.changed.connect(self._dress)

    def show_overview(self, shown: Overview) -> None:
        """Draw these days."""
        self._shown = shown
        self.setAccessibleDescription(course_in_words(shown))
        self.update()

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._shown = None
        self.setAccessibleDescription("")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._appearance.pixels(480), self._appearance.pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, self._shown)
        self._paint_dots(painter, self._shown)
        for piece in spans(self._shown.points):
            energy = [point.energy or 0.0 for point in piece]
            feeling = [point.pleasantness or 0.0 for point in piece]
            dashed = QPen(self._appearance.colour("prep"), 1.6)
            dashed.setDashPattern([4, 3])
            self._paint_span(painter, dashed, piece[0], energy)
            solid = QPen(self._appearance.colour("accent"), 2.6)
            solid.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            solid.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._paint_span(painter, solid, piece[0], feeling)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def _plot(self) -> QRectF:
        pixels = self._appearance.pixels
        return QRectF(self.rect()).adjusted(
            pixels(_LEFT), pixels(_EDGE), -pixels(_EDGE), -pixels(_BELOW)
        )

    def _x(self, day_number: float) -> float:
        plot = self._plot()
        length = self._shown.length if self._shown else 1
        return plot.left() + plot.width() * day_number / length

    def _y(self, level: float) -> float:
        plot = self._plot()
        reach = AXIS[-1]
        return plot.top() + plot.height() * (reach - level) / (2 * reach)

    def _paint_axes(self, painter: QPainter, shown: Overview) -> None:
        plot = self._plot()
        painter.setFont(self._appearance.font("tiny"))
        metrics = painter.fontMetrics()
        line, mute = self._appearance.colour("line"), self._appearance.colour("mute")
        for level in LEVELS:
            y = self._y(level)
            painter.setPen(line)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(mute)
            beside = plot.left() - self._appearance.pixels(10)
            label = signed(level)
            x = beside - metrics.horizontalAdvance(label)
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), label)
        y = self.height() - metrics.descent() - self._appearance.pixels(4)
        for number, label in time_ticks(shown.first, shown.last):
            painter.drawText(QPointF(self._x(number), y), label)

    def _paint_dots(self, painter: QPainter, shown: Overview) -> None:
        faint = QColor(self._appearance.colour("accent"))
        faint.setAlphaF(_DOT_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        for check_in in shown.check_ins:
            local = check_in.at.local
            number = (check_in.day - shown.first).days + local.hour / 24
            place = QPointF(self._x(number), self._y(check_in.feeling.pleasantness))
            painter.drawEllipse(place, _DOT_RADIUS, _DOT_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_span(
        self, painter: QPainter, pen: QPen, start: LinePoint, values: list[float]
    ) -> None:
        if self._shown is None:
            return
        first = (start.day - self._shown.first).days + 0.5
        width = self._x(len(values)) - self._x(0)
        drawn = columns(values, round(width))
        step = len(values) / len(drawn)
        line = QPolygonF()
        for number, (low, high) in enumerate(drawn):
            x = self._x(first + number * step)
            line.append(QPointF(x, self._y(low)))
            if high != low:
                line.append(QPointF(x, self._y(high)))
        painter.setPen(pen)
        if len(values) == 1:
            painter.drawPoint(line.at(0))
        painter.drawPolyline(line)
