"""A year in squares, one for each day, readable without colour too."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood import AXIS
from journal.domain.mood_line import Overview
from journal.domain.mood_patterns import Band, Square, band_of, year_squares
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.dates import first_weekday, short_month
from journal.ui.widgets.mood_told import day_in_words, year_in_words

YEAR_SIZE = QSize(630, 114)
"""In pixels, at the designed size of text."""

_ROWS = 7
_LARGEST = 14  # pixels from one square to the next
_SHARE = 0.84  # of that, which the square fills
_MONTHS_BELOW = 18
_RADIUS = 2.5
_MARK_WIDTH, _DOT = 0.6, 0.13  # of a square's side
_THINNEST, _THICKEST = 0.14, 0.44
_EDGE = 0.14  # between the mark and the square's edge
_PALE = 0.38
_WEEK = timedelta(days=_ROWS)
_DAY = timedelta(days=1)


class YearDrawing:
    """Paints the squares of a year, up to a last day.

    A square's colour says pleasant or unpleasant, in two tints each. So does its
    mark: a bar at the top or at the bottom, the thicker the further the day's mean is
    from the middle, or a dot in the middle. A day without check-in is an outline.
    """

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.squares: tuple[Square, ...] = ()

    def pitch(self, room: QRectF) -> float:
        """Return how far a square is from the next, in pixels."""
        columns = self.squares[-1].column + 1 if self.squares else 1
        below = self._appearance.pixels(_MONTHS_BELOW)
        most = self._appearance.pixels(_LARGEST)
        return min(room.width() / columns, (room.height() - below) / _ROWS, most)

    def place(self, room: QRectF, square: Square) -> QRectF:
        """Return where a square lies."""
        pitch = self.pitch(room)
        corner = QPointF(square.column * pitch, square.row * pitch)
        return QRectF(room.topLeft() + corner, QSize(1, 1) * pitch)

    def paint(
        self, painter: QPainter, room: QRectF, cursor: date | None = None
    ) -> None:
        """Draw the squares into a room, the cursor's with a frame."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self.pitch(room) * (1 - _SHARE) / 2
        for square in self.squares:
            place = self.place(room, square).adjusted(margin, margin, -margin, -margin)
            self._paint_square(painter, place, square)
            if square.day == cursor:
                painter.setPen(QPen(self._appearance.colour("ink"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 3, 3)
        self._paint_months(painter, room)

    def _paint_square(self, painter: QPainter, place: QRectF, square: Square) -> None:
        if square.mood is None:
            painter.setPen(QPen(self._appearance.colour("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
            return
        band = band_of(square.mood.pleasantness)
        ground, mark = self._colours(band)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setBrush(mark)
        if band is Band.BETWEEN:
            reach = place.width() * _DOT
            painter.drawEllipse(place.center(), reach, reach)
        else:
            painter.drawRect(_bar(place, square.mood.pleasantness))

    def _colours(self, band: Band) -> tuple[QColor, QColor]:
        """Return the colours of a square and of its mark."""
        colour = self._appearance.colour
        match band:
            case Band.CLEARLY_PLEASANT:
                return colour("accent"), colour("surface")
            case Band.PLEASANT:
                return _mixed(colour("accent"), colour("surface")), colour("accent")
            case Band.UNPLEASANT:
                return _mixed(colour("sess"), colour("surface")), colour("sess")
            case Band.CLEARLY_UNPLEASANT:
                return colour("sess"), colour("surface")
            case Band.BETWEEN:
                return colour("line"), colour("mute")

    def _paint_months(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(self._appearance.colour("mute"))
        painter.setFont(self._appearance.font("tiny"))
        pitch = self.pitch(room)
        y = room.top() + _ROWS * pitch + painter.fontMetrics().ascent() + 3
        for square in self.squares:
            if square.day.day == 1:
                # A month begins in the first column that is all its own.
                column = square.column + (square.row > 0)
                place = QPointF(room.left() + column * pitch, y)
                painter.drawText(place, short_month(square.day))


class YearSquares(QWidget):
    """A year to walk over: up and down by days, left and right by weeks.

    Signals:
        day_chosen: the date of a day that was clicked, or entered with Return.
        told: what is on the day under the mouse or the keys, in words; empty for none.
    """

    day_chosen = Signal(object)
    told = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.drawing = YearDrawing(appearance)
        self._record: Overview | None = None
        self._cursor: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your year, day by day"))
        appearance.changed.connect(self._dress)

    def show_year(self, record: Overview, year: int) -> None:
        """Show the days of a year, up to the last day of the record."""
        self._record = record
        squares = year_squares(record.days, year, first_weekday=first_weekday())
        self.drawing.squares = tuple(
            square for square in squares if square.day <= record.last
        )
        self.setAccessibleDescription(year_in_words(self.drawing.squares))
        self._walk_to(None)

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._record = None
        self.drawing.squares = ()
        self.setAccessibleDescription("")
        self._walk_to(None)

    @override
    def sizeHint(self) -> QSize:
        return YEAR_SIZE * self._appearance.text_scale

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.drawing.squares:
            painter = QPainter(self)
            self.drawing.paint(painter, self._room(), self._cursor)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -_WEEK,
            Qt.Key.Key_Right: _WEEK,
            Qt.Key.Key_Up: -_DAY,
            Qt.Key.Key_Down: _DAY,
        }
        squares = self.drawing.squares
        if not squares:
            super().keyPressEvent(event)
        elif key in steps:
            here = self._cursor
            self._walk_to(squares[-1].day if here is None else here + steps[key])
            announcing.tell(self, self._told_of(self._cursor))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(squares[0 if key == Qt.Key.Key_Home else -1].day)
            announcing.tell(self, self._told_of(self._cursor))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._walk_to(self._day_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._walk_to(self._day_at(event.position()))
            self._choose()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self.drawing.squares:
            self._walk_to(self.drawing.squares[-1].day)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._walk_to(None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._walk_to(None)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def _day_at(self, place: QPointF) -> date | None:
        for square in self.drawing.squares:
            if self.drawing.place(self._room(), square).contains(place):
                return square.day
        return None

    def _choose(self) -> None:
        if self._cursor is not None:
            self.day_chosen.emit(self._cursor)

    def _walk_to(self, day: date | None) -> None:
        """Mark a day and say what is there; beyond the year means at its end."""
        squares = self.drawing.squares
        if day is not None and squares:
            day = min(max(day, squares[0].day), squares[-1].day)
        self._cursor = day
        self.update()
        self.told.emit(self._told_of(day))

    def _told_of(self, day: date | None) -> str:
        if day is None or self._record is None:
            return ""
        return day_in_words(self._record, day)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def _bar(place: QRectF, mean: float) -> QRectF:
    """Return the mark of a mean in a square that lies at a place."""
    side = place.width()
    wide = side * _MARK_WIDTH
    share = abs(mean) / AXIS[-1]
    high = side * (_THINNEST + (_THICKEST - _THINNEST) * share)
    edge = side * _EDGE
    y = place.top() + edge if mean > 0 else place.bottom() - edge - high
    return QRectF(place.center().x() - wide / 2, y, wide, high)


def _mixed(colour: QColor, ground: QColor) -> QColor:
    """Return a paler tint of a colour, as it looks on its ground."""

    def part(one: int, other: int) -> int:
        return round(one * _PALE + other * (1 - _PALE))

    return QColor(
        part(colour.red(), ground.red()),
        part(colour.green(), ground.green()),
        part(colour.blue(), ground.blue()),
    )
