"""One line of the mood chart, painted quickly at any zoom, with its gaps."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journal.ui.widgets.mood_scale import Scale, Stroke

_DASHED_BY_LENGTH = 400
"""Points: of a longer line, dashes are whole days."""
_NOTHING = 1e-6
_LONGER = 3
"""Where a line goes up and down within a dash, short ones would only be crumbs."""
_STEADY = 32
"""Days: dashes start at multiples of it, so that they do not run while one drags."""

Column = tuple[int, float, float]
"""Some days that share a place: their number, and the lowest and highest value.

The number counts such columns from the beginning of the calendar; a column of one day
has the day's ordinal.
"""

_number = itemgetter(0)


class Trace:
    """The values of a line from a day on, one for each day, None in a gap.

    Where several days share a pixel, the lowest and the highest of them are painted.
    """

    def __init__(self, first: int, values: Sequence[float | None]) -> None:
        self._pieces = tuple(_pieces(first, values))
        self._step = 1
        self._reduced = self._pieces

    @property
    def is_empty(self) -> bool:
        """Whether there is no value at all."""
        return not self._pieces

    def paint(
        self, painter: QPainter, scale: Scale, stroke: Stroke, colour: QColor
    ) -> None:
        """Draw what can be seen of the line, and nothing beside the plot."""
        step = math.ceil(1 / scale.day_width)
        if step != self._step:  # else it is as it was: one drags
            self._step = step
            self._reduced = tuple(_reduced(piece, step) for piece in self._pieces)
        if step > 1:
            for piece in self._reduced:
                _paint_columns(painter, scale, stroke, colour, piece, step)
            return
        for piece in self._pieces:
            points, lost = _cut(_placed(piece, scale), scale)
            if len(points) == 1:
                paint_lone(painter, stroke, colour, points[0])
            elif points:
                _paint_points(painter, scale, stroke, colour, points, lost)


def paint_lone(
    painter: QPainter, stroke: Stroke, colour: QColor, point: QPointF
) -> None:
    """Draw the mark of a day that has no neighbour to draw a line to."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    reach = stroke.width * 0.8 + 1
    if not stroke.corners:
        painter.drawEllipse(point, reach, reach)
    else:
        turn = 2 * math.pi / stroke.corners
        corners = [
            point + QPointF(math.sin(turn * n), -math.cos(turn * n)) * (reach + 1)
            for n in range(stroke.corners)
        ]
        painter.drawPolygon(corners)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pieces(first: int, values: Sequence[float | None]) -> list[tuple[Column, ...]]:
    days = enumerate(values, start=first)
    pieces = groupby(days, key=lambda each: each[1] is not None)
    return [
        tuple((day, value, value) for day, value in piece if value is not None)
        for is_drawn, piece in pieces
        if is_drawn
    ]


def _reduced(piece: Sequence[Column], step: int) -> tuple[Column, ...]:
    """Return a piece with so many days in a column; neighbours touch each other."""
    columns: list[Column] = []
    for number, days in groupby(piece, key=lambda day: day[0] // step):
        values = [value for _, value, _ in days]
        low, high = min(values), max(values)
        if columns:
            _, before_low, before_high = columns[-1]
            low, high = min(low, before_high), max(high, before_low)
        columns.append((number, low, high))
    return tuple(columns)


def _paint_columns(
    painter: QPainter,
    scale: Scale,
    stroke: Stroke,
    colour: QColor,
    piece: Sequence[Column],
    step: int,
) -> None:
    """Draw upright bars side by side: much quicker than a line that goes up and down.

    They are as high as the line is wide where all their days are the same.
    """
    first = bisect_left(piece, scale.view.start / step - 0.5, key=_number)
    end = bisect_left(piece, scale.view.end / step - 0.5, key=_number)
    wide = stroke.width
    along = step * scale.day_width
    is_on = _dashes(stroke, along, longer=_LONGER)
    left = scale.x(step / 2) - wide / 2
    bars = [
        QRectF(
            left + number * along,
            scale.y(high) - wide / 2,
            wide,
            scale.y(low) - scale.y(high) + wide,
        )
        for number, low, high in piece[first:end]
        if is_on[number % len(is_on)]
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(bars)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_points(
    painter: QPainter,
    scale: Scale,
    stroke: Stroke,
    colour: QColor,
    points: Sequence[QPointF],
    lost: float,
) -> None:
    """Draw a line of days; lost is how long its part beside the plot is."""
    pen = QPen(colour, stroke.width)
    ends = Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.FlatCap
    pen.setCapStyle(ends[bool(stroke.dash)])
    painter.setPen(pen)
    if stroke.dash and len(points) <= _DASHED_BY_LENGTH:
        edges = [edge * stroke.width for edge in stroke.dash]
        painter.drawLines(_inked(points, edges, lost))
        return
    is_on = _dashes(stroke, scale.day_width)
    first = math.floor(scale.place(points[0].x()))
    painter.drawLines(
        [
            QLineF(one, other)
            for number, (one, other) in enumerate(pairwise(points), start=first)
            if is_on[number % len(is_on)]
        ]
    )


def _inked(
    points: Sequence[QPointF], edges: Sequence[float], lost: float
) -> list[QLineF]:
    """Return the dashes along a line, as Qt would set them, in half its time.

    edges are the lengths of dash, gap, dash and so on; lost went before the points.
    """
    lines: list[QLineF] = []
    number, left = _phase(edges, lost)
    for one, other in pairwise(points):
        x, y = one.x(), one.y()
        across, down = other.x() - x, other.y() - y
        length, done = math.hypot(across, down), 0.0
        while done < length:
            end = min(done + left, length)
            if number % 2 == 0:
                here, there = done / length, end / length
                start = x + across * here, y + down * here
                lines.append(QLineF(*start, x + across * there, y + down * there))
            left -= end - done
            done = end
            if left <= _NOTHING:
                number = (number + 1) % len(edges)
                left = edges[number]
    return lines


def _phase(edges: Sequence[float], lost: float) -> tuple[int, float]:
    """Return which edge a line is on after a length, and how much of it is left."""
    number, into = 0, lost % sum(edges)
    while into >= edges[number]:
        into -= edges[number]
        number += 1
    return number, edges[number] - into


def _placed(piece: Sequence[Column], scale: Scale) -> list[QPointF]:
    """Return the points of the days in view, and at least one more on either side."""
    start = piece[0][0]
    first = (math.floor(scale.view.start) - 1 - start) // _STEADY * _STEADY
    end = math.ceil(scale.view.end) + 1 - start
    return [
        QPointF(scale.x(day + 0.5), scale.y(value))
        for day, value, _ in piece[max(0, first) : max(0, end)]
    ]


def _cut(points: list[QPointF], scale: Scale) -> tuple[list[QPointF], float]:
    """Return the part of a line within the plot, and how long the part before is.

    A file does not keep a painter's clipping. The lost length keeps dashes in place.
    """
    left, right = scale.plot.left(), scale.plot.right()
    kept = [point for point in points if left <= point.x() <= right]
    before = [point for point in points if point.x() < left]
    after = [point for point in points if point.x() > right]
    if before and (kept or after):
        kept.insert(0, _on(before[-1], (kept or after)[0], left))
        before.append(kept[0])
    if after and kept:
        kept.append(_on(kept[-1], after[0], right))
    lost = sum(QLineF(one, other).length() for one, other in pairwise(before))
    return kept, lost


def _on(one: QPointF, other: QPointF, x: float) -> QPointF:
    """Return the point of a line at a place of the axis."""
    return one + (other - one) * ((x - one.x()) / (other.x() - one.x()))


def _dashes(stroke: Stroke, length: float, *, longer: int = 1) -> Sequence[bool]:
    """Return which of many short pieces of a line have ink, again and again.

    length is of one piece, in pixels; what has ink can be so many times longer, and
    gaps as many times shorter. Bound to the days, dashes stay where they are.
    """
    is_on: list[bool] = []
    for number, edge in enumerate(stroke.dash):
        has_ink = number % 2 == 0
        wanted = edge * stroke.width * (longer if has_ink else 1 / longer)
        pieces = max(1, round(wanted / length))
        is_on += [has_ink] * pieces
    return is_on or [True]
