"""How a course is drawn: a line of dots that begins anew where the width ends."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from journal.domain.course import Phase
from journal.domain.course_line import Stop
from journal.ui.appearance import Appearance
from journal.ui.widgets.course_told import stop_day, stop_name

ROLES = {
    Phase.PREPARATION: ("prep", "prepbg"),
    Phase.SESSION: ("sess", "sessbg"),
    Phase.INTEGRATION: ("integ", "integbg"),
}
"""For each phase the roles of its dot and of what is around the present one."""

_DOT, _HALO, _RING = 11, 16, 2.5  # radii and a pen, in pixels at the designed size
_ABOVE, _BELOW, _GAP = 22, 16, 6
_APART = 18  # between two names
_FRAME, _CORNER = 2, 8


class CourseDrawing:
    """Paints stops in rows of equal length, as many to a row as its width allows.

    A filled dot took place, a ring is planned, a faint one that is struck through was
    skipped or cancelled. The present one has a halo.
    """

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.stops: tuple[Stop, ...] = ()
        self.today = date.min
        self.present: Stop | None = None

    def narrowest(self) -> float:
        """Return the width of the widest name, in pixels."""
        bold, small = self._metrics("chosen"), self._metrics("small")
        names = [bold.horizontalAdvance(stop_name(stop)) for stop in self.stops]
        days = [small.horizontalAdvance(stop_day(stop)) for stop in self.stops]
        return max((*names, *days), default=0)

    def columns(self, width: float) -> int:
        """Return how many stops stand in a row, so that all rows are about as long."""
        count = len(self.stops)
        most = max(int(width // (self.narrowest() + _APART)), 1)
        rows = -(-count // most) or 1
        return -(-count // rows) or 1

    def height(self, width: float) -> float:
        """Return how high the rows are, in pixels."""
        rows = -(-len(self.stops) // self.columns(width))
        return max(rows, 1) * self._row_height()

    def place(self, room: QRectF, index: int) -> QRectF:
        """Return where a stop lies."""
        columns = self.columns(room.width())
        row, column = divmod(index, columns)
        wide, high = room.width() / columns, self._row_height()
        return QRectF(room.x() + column * wide, room.y() + row * high, wide, high)

    def paint(
        self,
        painter: QPainter,
        room: QRectF,
        chosen: Stop | None = None,
        cursor: Stop | None = None,
    ) -> None:
        """Draw the stops; chosen has a ground, the one under the keys a frame."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, stop in enumerate(self.stops):
            place = self.place(room, index)
            self._paint_ground(painter, place, stop, chosen, cursor)
        self._paint_line(painter, room)
        for index, stop in enumerate(self.stops):
            place = self.place(room, index)
            self._paint_dot(painter, self._centre(place), stop)
            self._paint_names(painter, place, stop)

    def _paint_ground(
        self,
        painter: QPainter,
        place: QRectF,
        stop: Stop,
        chosen: Stop | None,
        cursor: Stop | None,
    ) -> None:
        colour = self._appearance.colour
        frame = QPen(colour("accent"), _FRAME)
        painter.setPen(frame if stop == cursor else Qt.PenStyle.NoPen)
        ground = QBrush(colour("sunk"))
        painter.setBrush(ground if stop == chosen else QBrush(Qt.BrushStyle.NoBrush))
        if stop in (chosen, cursor):
            painter.drawRoundedRect(place.adjusted(3, 1, -3, -3), _CORNER, _CORNER)

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        """Draw the line behind the dots, on to the edge where another row follows."""
        painter.setPen(QPen(self._appearance.colour("line"), 2))
        columns = self.columns(room.width())
        for first in range(0, len(self.stops), columns):
            last = min(first + columns, len(self.stops)) - 1
            begin = self._centre(self.place(room, first))
            end = self._centre(self.place(room, last))
            if first > 0:
                begin.setX(room.left())
            if last + 1 < len(self.stops):
                end.setX(room.right())
            painter.drawLine(begin, end)

    def _paint_dot(self, painter: QPainter, centre: QPointF, stop: Stop) -> None:
        appointment, (role, ground) = stop.appointment, ROLES[stop.phase]
        colour = self._appearance.colour
        reach = self._pixels(_DOT)
        if self.present is not None and stop.id == self.present.id:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawEllipse(centre, self._pixels(_HALO), self._pixels(_HALO))
        is_on = appointment.is_on
        ink = colour(role if is_on else "faint")
        ring = self._pixels(_RING)
        inside = ink if appointment.took_place(self.today) else colour("surface")
        painter.setPen(QPen(ink, ring))
        painter.setBrush(inside)
        painter.drawEllipse(centre, reach - ring / 2, reach - ring / 2)
        if not is_on:
            across = QPointF(reach * 0.7, -reach * 0.7)
            painter.drawLine(centre - across, centre + across)

    def _paint_names(self, painter: QPainter, place: QRectF, stop: Stop) -> None:
        lines = [("chosen", "ink", stop_name(stop))]
        lines.append(("small", "mute", stop_day(stop)))
        lines.append(("small", "ink", stop.appointment.label))
        y = self._centre(place).y() + self._pixels(_HALO) + self._pixels(_GAP)
        for font, role, text in lines:
            is_off = not stop.appointment.is_on
            face = self._appearance.font(font)
            face.setStrikeOut(is_off)
            painter.setFont(face)
            painter.setPen(self._appearance.colour("faint" if is_off else role))
            metrics = QFontMetricsF(face)
            room = QRectF(place.x() + 4, y, place.width() - 8, metrics.height())
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, cut)
            y += metrics.height() + self._pixels(_GAP)

    def _centre(self, place: QRectF) -> QPointF:
        return QPointF(place.center().x(), place.y() + self._pixels(_ABOVE))

    def _row_height(self) -> float:
        lines = self._metrics("chosen").height() + self._pixels(_GAP)
        each = self._metrics("small").height() + self._pixels(_GAP)
        lines += each * (2 if self._has_labels() else 1)
        above = self._pixels(_ABOVE) + self._pixels(_HALO) + self._pixels(_GAP)
        return above + lines + self._pixels(_BELOW)

    def _has_labels(self) -> bool:
        return any(stop.appointment.label for stop in self.stops)

    def _metrics(self, use: str) -> QFontMetricsF:
        return QFontMetricsF(self._appearance.font(use))

    def _pixels(self, length: float) -> float:
        return length * self._appearance.text_scale
