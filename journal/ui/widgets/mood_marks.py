"""Sessions and own events as upright lines on a chart, with their names above."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from journal.domain.mood import Marker, MarkerKind
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_scale import Scale
from journal.ui.widgets.mood_told import session_name

ROOM_ABOVE = 22
"""Pixels above the plot that the names need."""

_HIGH, _PADDING, _RADIUS, _ABOVE = 19, 9, 6, 3
_LONGEST_NAME = 130
_BETWEEN = 6


def name_of(marker: Marker) -> str:
    """Return what a marker is called: a session by its number, an event by its name."""
    is_session = marker.kind is MarkerKind.SESSION
    return session_name(marker.label) if is_session else marker.label


def paint_marks(
    painter: QPainter, scale: Scale, markers: Iterable[Marker], appearance: Appearance
) -> None:
    """Draw each marker that is in view; where names would touch, some are left out.

    Sessions come first; one without room for its name gets its number. The lines are
    all there.
    """
    shown = [
        marker
        for marker in markers
        if scale.view.start <= marker.day.toordinal() + 0.5 <= scale.view.end
    ]
    taken: list[QRectF] = []
    for kind in MarkerKind:
        for marker in shown:
            if marker.kind is kind:
                _paint_line(painter, scale, marker, appearance)
    for kind in MarkerKind:
        for marker in shown:
            if marker.kind is kind:
                _paint_name(painter, scale, marker, appearance, taken)


def _x(scale: Scale, marker: Marker) -> float:
    return scale.x(marker.day.toordinal() + 0.5)


def _paint_line(
    painter: QPainter, scale: Scale, marker: Marker, appearance: Appearance
) -> None:
    x = _x(scale, marker)
    if marker.kind is MarkerKind.SESSION:
        painter.setPen(QPen(appearance.colour("sess"), 1.8))
    else:
        pen = QPen(appearance.colour("faint"), 1)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
    top = scale.plot.top() - appearance.pixels(_ABOVE)
    painter.drawLine(QPointF(x, top), QPointF(x, scale.plot.bottom()))


def _paint_name(
    painter: QPainter,
    scale: Scale,
    marker: Marker,
    appearance: Appearance,
    taken: list[QRectF],
) -> None:
    is_session = marker.kind is MarkerKind.SESSION
    painter.setFont(appearance.font("badge" if is_session else "tiny"))
    metrics = QFontMetricsF(painter.font())
    longest = appearance.pixels(_LONGEST_NAME)
    whole = metrics.elidedText(name_of(marker), Qt.TextElideMode.ElideRight, longest)
    for text in (whole, marker.label) if is_session else (whole,):
        width = metrics.horizontalAdvance(text) + 2 * appearance.pixels(_PADDING)
        place = _place(scale, _x(scale, marker), width, appearance)
        gap = _BETWEEN
        if any(place.adjusted(-gap, 0, gap, 0).intersects(each) for each in taken):
            continue
        taken.append(place)
        if is_session:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance.colour("sessbg"))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(appearance.colour("sess" if is_session else "mute"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return


def _place(scale: Scale, middle: float, width: float, appearance: Appearance) -> QRectF:
    """Return the room of a name: above its line, and not beyond the plot."""
    high, above = appearance.pixels(_HIGH), appearance.pixels(_ABOVE)
    most = max(scale.plot.left(), scale.plot.right() - width)
    left = min(max(middle - width / 2, scale.plot.left()), most)
    return QRectF(left, scale.plot.top() - above - high, width, high)
