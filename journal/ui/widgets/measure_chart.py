"""The totals of a questionnaire over time, with ordinary variation as a band."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.services.measuring import Scored
from journal.ui.appearance import Appearance
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.measure_told import course_told
from journal.ui.widgets.measure_view import MeasureView

_HEIGHT = 168
_LEFT, _RIGHT, _ABOVE, _BELOW = 36, 28, 22, 26
_DOT = 4.0


class MeasureChart(QWidget):
    """Each total as a dot with its number; the band lies around the first of them.

    The axis has no good end and no bad one. The table below it says the same.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._view: MeasureView | None = None
        self._dots: tuple[Scored, ...] = ()
        self._room = QRectF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Totals over time"))
        appearance.changed.connect(self._dress)

    def show_view(self, view: MeasureView, today: date) -> None:
        """Draw the totals whose score may be seen."""
        self._view = view
        self._dots = tuple(each for each in view.shown if each.result.total is not None)
        self.setAccessibleDescription(course_told(view, today))
        self.update()

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._view = None
        self._dots = ()
        self.setAccessibleDescription("")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._appearance.pixels(320), self._appearance.pixels(_HEIGHT))

    @property
    def shown(self) -> tuple[Scored, ...]:
        """The results that are drawn, oldest first."""
        return self._dots

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dots:
            painter = QPainter(self)
            self.paint(painter, QRectF(self.rect()))
            painter.end()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Draw the totals into a room, as on the screen or for a file."""
        self._room = room
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.font("tiny"))
        self._paint_band(painter)
        self._paint_ends(painter)
        self._paint_days(painter)
        self._paint_dots(painter)

    def _paint_band(self, painter: QPainter) -> None:
        measure = self._dots[0].answers.measure
        first = self._total(self._dots[0])
        # Less than the second band's points, as its sentence says.
        reach = measure.bands[1].least
        top = self._y(min(first + reach, measure.highest))
        bottom = self._y(max(first - reach, measure.lowest))
        plot = self._plot()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.colour("sunk"))
        painter.drawRect(QRectF(plot.left(), top, plot.width(), bottom - top))

    def _paint_ends(self, painter: QPainter) -> None:
        measure, plot = self._dots[0].answers.measure, self._plot()
        metrics = painter.fontMetrics()
        for level in (measure.lowest, measure.highest):
            y = self._y(level)
            painter.setPen(self._appearance.colour("line"))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._appearance.colour("mute"))
            x = plot.left() - self._appearance.pixels(8)
            x -= metrics.horizontalAdvance(str(level))
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), str(level))

    def _paint_days(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(self._appearance.colour("mute"))
        y = self._room.bottom() - metrics.descent() - self._appearance.pixels(4)
        for each in self._dots[:: max(len(self._dots) - 1, 1)]:
            text = short_day(each.taken.day)
            width = metrics.horizontalAdvance(text)
            x = min(self._x(each) - width / 2, self._room.right() - width)
            painter.drawText(QPointF(max(x, self._room.left()), y), text)

    def _paint_dots(self, painter: QPainter) -> None:
        accent = self._appearance.colour("accent")
        places = [
            QPointF(self._x(each), self._y(self._total(each))) for each in self._dots
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 1.6))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for place in places:
            painter.drawEllipse(place, _DOT, _DOT)
        self._paint_numbers(painter, places)

    def _paint_numbers(self, painter: QPainter, places: list[QPointF]) -> None:
        """Write totals above their dots, from the last, as far as there is room."""
        metrics = painter.fontMetrics()
        painter.setPen(self._appearance.colour("ink"))
        left = self._room.right()
        for each, place in zip(reversed(self._dots), reversed(places), strict=True):
            text = str(each.result.total)
            width = metrics.horizontalAdvance(text)
            x = place.x() - width / 2
            if x + width < left:
                painter.drawText(QPointF(x, place.y() - 2 * _DOT), text)
                left = x - metrics.averageCharWidth() / 2

    def _plot(self) -> QRectF:
        pixels = self._appearance.pixels
        return self._room.adjusted(
            pixels(_LEFT), pixels(_ABOVE), -pixels(_RIGHT), -pixels(_BELOW)
        )

    def _x(self, scored: Scored) -> float:
        plot = self._plot()
        # A dot never sits on the edge: there is room for its number.
        room = plot.adjusted(plot.height() / 4, 0, -plot.height() / 8, 0)
        first = self._dots[0].taken.day
        length = (self._dots[-1].taken.day - first).days
        if length <= 0:
            number = self._dots.index(scored)
            share = number / max(len(self._dots) - 1, 1)
        else:
            share = (scored.taken.day - first).days / length
        return room.left() + room.width() * share

    def _y(self, level: int) -> float:
        plot, measure = self._plot(), self._dots[0].answers.measure
        share = (level - measure.lowest) / (measure.highest - measure.lowest)
        return plot.bottom() - plot.height() * share

    def _total(self, scored: Scored) -> int:
        return scored.result.total or 0

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
