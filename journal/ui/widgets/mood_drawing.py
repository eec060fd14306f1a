"""The mood chart as a drawing, the same on the screen and in a file."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_dots import Dots
from journal.ui.widgets.mood_marks import ROOM_ABOVE, paint_marks
from journal.ui.widgets.mood_scale import MOST_HOURS, STROKES, Scale, Series, level_of
from journal.ui.widgets.mood_ticks import time_ticks
from journal.ui.widgets.mood_trace import Trace
from journal.ui.widgets.mood_view import View
from journal.ui.widgets.signed import signed

LEVELS = (5, 3, 0, -3, -5)
"""Where lines cross the chart; zero is the middle, not a goal."""

_LEFT, _RIGHT, _ABOVE, _BELOW = 44, 8, 2, 34
_BESIDE = 10


class MoodDrawing:
    """Paints a record of moods; which lines there are can be chosen.

    Feeling and energy are always drawn, and each check-in's feeling as a faint dot.
    """

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._markers: tuple[Marker, ...] = ()
        self._traces: Mapping[Series, Trace] = {}
        self._dots = Dots()
        self.extras: frozenset[Series] = frozenset()

    def hold(self, record: Overview, markers: tuple[Marker, ...]) -> None:
        """Take what is to be painted from now on."""
        first = record.first.toordinal()
        self._markers = markers
        self._traces = {
            series: Trace(first, [level_of(series, each) for each in record.points])
            for series in Series
        }
        self._dots = Dots(record.check_ins)

    def forget(self) -> None:
        """Know nothing any more."""
        self._markers, self._traces, self._dots = (), {}, Dots()

    def scale(self, room: QRectF, view: View) -> Scale:
        """Return where things lie when the drawing fills this room."""
        pixels = self._appearance.pixels
        right = pixels(_RIGHT) + self._width_of_right_labels()
        plot = room.adjusted(
            pixels(_LEFT), pixels(ROOM_ABOVE + _ABOVE), -right, -pixels(_BELOW)
        )
        return Scale(view=view, plot=plot)

    def paint(
        self, painter: QPainter, room: QRectF, view: View, cursor: date | None = None
    ) -> None:
        """Draw the view into a room, and an upright line on the day of the cursor."""
        scale = self.scale(room, view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_levels(painter, scale)
        self._paint_times(painter, room, scale)
        if cursor is not None:
            self._paint_cursor(painter, scale, cursor)
        paint_marks(painter, scale, self._markers, self._appearance)
        self._dots.paint(painter, scale, self._appearance.colour("accent"))
        for series in reversed(Series):
            if series in self.extras | {Series.FEELING, Series.ENERGY}:
                self._paint_trace(painter, scale, series)

    def _paint_trace(self, painter: QPainter, scale: Scale, series: Series) -> None:
        stroke, trace = STROKES[series], self._traces.get(series)
        if trace is not None:
            colour = self._appearance.colour(stroke.role)
            trace.paint(painter, scale, stroke, colour)

    def _paint_levels(self, painter: QPainter, scale: Scale) -> None:
        painter.setFont(self._appearance.font("tiny"))
        metrics = QFontMetricsF(painter.font())
        beside = self._appearance.pixels(_BESIDE)
        for level in LEVELS:
            y = scale.y(level)
            painter.setPen(QPen(self._appearance.colour("line"), 1))
            left, right = scale.plot.left(), scale.plot.right()
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(self._appearance.colour("mute"))
            label = signed(level)
            x = left - beside - metrics.horizontalAdvance(label)
            base = y + metrics.capHeight() / 2
            painter.drawText(QPointF(x, base), label)
            painter.drawText(QPointF(right + beside, base), self._right_label(level))

    def _right_label(self, level: int) -> str:
        """Return what the further lines mean at a level; nothing between its thirds."""
        if abs(level) not in (0, LEVELS[0]):
            return ""
        share = (level + LEVELS[0]) / (2 * LEVELS[0])
        labels = []
        if Series.DISTRESS in self.extras:
            labels.append(f"{10 * share:.0f}")
        if Series.SLEEP in self.extras:
            labels.append(f"{MOST_HOURS * share:.0f} h")
        return " · ".join(labels)

    def _width_of_right_labels(self) -> float:
        if not self.extras:
            return 0
        metrics = QFontMetricsF(self._appearance.font("tiny"))
        widest = metrics.horizontalAdvance(self._right_label(LEVELS[0]))
        return widest + self._appearance.pixels(_BESIDE)

    def _paint_times(self, painter: QPainter, room: QRectF, scale: Scale) -> None:
        painter.setPen(self._appearance.colour("mute"))
        metrics = QFontMetricsF(painter.font())
        base = room.bottom() - metrics.descent() - self._appearance.pixels(4)
        first = scale.view.first
        for number, label in time_ticks(first, scale.view.last):
            x = scale.x(first.toordinal() + number)
            if x + metrics.horizontalAdvance(label) <= room.right():
                painter.drawText(QPointF(x, base), label)

    def _paint_cursor(self, painter: QPainter, scale: Scale, day: date) -> None:
        x = scale.x(day.toordinal() + 0.5)
        if scale.plot.left() <= x <= scale.plot.right():
            painter.setPen(QPen(self._appearance.colour("faint"), 1))
            top, bottom = scale.plot.top(), scale.plot.bottom()
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
