"""Each check-in as a faint dot on the mood chart, however many there are."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from journal.domain.mood import AXIS, CheckIn
from journal.ui.widgets.mood_scale import Scale

_RADIUS, _ALPHA = 2.5, 0.33
_SIDE = 3
_CROWDED = 1.5
"""Pixels a day: with less, round dots would only be a smear, and slow."""

_time = itemgetter(0)


class Dots:
    """Where check-ins lie: their time on the writer's clock, and their feeling."""

    def __init__(self, check_ins: Iterable[CheckIn] = ()) -> None:
        self._dots = sorted(
            (each.day.toordinal() + each.at.local.hour / 24, each.feeling.pleasantness)
            for each in check_ins
        )
        self._step = 0
        self._places: list[tuple[int, int]] = []

    def paint(self, painter: QPainter, scale: Scale, colour: QColor) -> None:
        """Draw those in view: round, or as squares of which none lies on another."""
        faint = QColor(colour)
        faint.setAlphaF(_ALPHA)
        if scale.day_width < _CROWDED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            self._paint_squares(painter, scale)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            pen = QPen(faint, 2 * _RADIUS)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            self._paint_rounds(painter, scale)

    def _paint_rounds(self, painter: QPainter, scale: Scale) -> None:
        first = bisect_left(self._dots, scale.view.start, key=_time)
        end = bisect_right(self._dots, scale.view.end, key=_time)
        heights = {level: scale.y(level) for level in AXIS}
        left, along = scale.x(0), scale.day_width
        places = [
            QPointF(left + time * along, heights[level])
            for time, level in self._dots[first:end]
        ]
        painter.drawPoints(QPolygonF(places))

    def _paint_squares(self, painter: QPainter, scale: Scale) -> None:
        step = math.ceil(_SIDE / scale.day_width / 2)
        if step != self._step:  # else it is as it was: one drags
            self._step = step
            columns = {(int(time) // step, level) for time, level in self._dots}
            self._places = sorted(columns)
        first = bisect_left(self._places, scale.view.start / step, key=_time)
        end = bisect_left(self._places, scale.view.end / step - 1, key=_time)
        along, left = step * scale.day_width, scale.x(0)
        heights = {level: scale.y(level) - _SIDE / 2 for level in AXIS}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRects(
            [
                QRectF(left + number * along, heights[level], along, _SIDE)
                for number, level in self._places[first:end]
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
