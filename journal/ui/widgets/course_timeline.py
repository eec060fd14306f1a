"""The course as a line of appointments, to be walked along and chosen from."""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from journal.domain.course_line import CourseLine, Stop
from journal.domain.ids import AppointmentId
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.course_drawing import CourseDrawing
from journal.ui.widgets.course_told import stop_told

_NOWHERE = -1


class CourseTimeline(QWidget):
    """One stop for Tab; the arrow keys walk along it, Return and a click choose.

    Signals:
        stop_chosen: the AppointmentId that was clicked, or entered with Return.
    """

    stop_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = CourseDrawing(appearance)
        self._chosen: AppointmentId | None = None
        self._cursor = _NOWHERE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The course, appointment by appointment"))
        appearance.changed.connect(self._dress)

    def show_line(self, line: CourseLine, today: date) -> None:
        """Show a course; where one stood on the line, one stands again."""
        here = self._here()
        self._drawing.stops, self._drawing.today = line.stops, today
        self._drawing.present = line.on(today) or line.last(today) or line.next(today)
        ids = [stop.id for stop in line.stops]
        is_there = here is not None and here.id in ids
        self._walk_to(ids.index(here.id) if here is not None and is_there else _NOWHERE)
        if self.hasFocus() and not is_there:
            self._walk_to(self._beginning())
        self._dress()

    def mark_chosen(self, appointment: AppointmentId | None) -> None:
        """Mark the appointment whose details are shown."""
        self._chosen = appointment
        self.update()

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._drawing.stops = ()
        self._drawing.present = None
        self._chosen = None
        self._walk_to(_NOWHERE)

    def place_of(self, appointment: AppointmentId) -> QPointF:
        """Return the middle of an appointment on the line. Raises ValueError."""
        ids = [stop.id for stop in self._drawing.stops]
        return self._drawing.place(self._room(), ids.index(appointment)).center()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, round(self._drawing.height(self._room().width())))

    @override
    def minimumSizeHint(self) -> QSize:
        narrowest = round(self._drawing.narrowest()) + 1
        return QSize(narrowest, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        stops = self._drawing.stops
        chosen = next((stop for stop in stops if stop.id == self._chosen), None)
        cursor = self._here() if self.hasFocus() else None
        painter = QPainter(self)
        self._drawing.paint(painter, self._room(), chosen, cursor)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._drawing.columns(self._room().width())
        last = len(self._drawing.stops) - 1
        places = {
            Qt.Key.Key_Left: self._cursor - 1,
            Qt.Key.Key_Right: self._cursor + 1,
            Qt.Key.Key_Up: self._cursor - row,
            Qt.Key.Key_Down: self._cursor + row,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in places and last >= 0:
            self._walk_to(min(max(places[key], 0), last))
            announcing.tell(self, self.accessibleDescription())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index != _NOWHERE:
            self._walk_to(index)
            self._choose()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_there = self._index_at(event.position()) != _NOWHERE
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if is_there else shape.ArrowCursor)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor == _NOWHERE:
            self._walk_to(self._beginning())
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self._index_at(QPointF(event.pos()))
            told = "" if index == _NOWHERE else self._told(index)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _room(self) -> QRectF:
        return QRectF(self.rect())

    def _here(self) -> Stop | None:
        stops = self._drawing.stops
        return stops[self._cursor] if 0 <= self._cursor < len(stops) else None

    def _beginning(self) -> int:
        """Return where the keys begin: at what is chosen, else at the present."""
        present = self._drawing.present
        ids = [stop.id for stop in self._drawing.stops]
        for each in (self._chosen, None if present is None else present.id):
            if each in ids:
                return ids.index(each)
        return len(ids) - 1

    def _index_at(self, place: QPointF) -> int:
        for index in range(len(self._drawing.stops)):
            if self._drawing.place(self._room(), index).contains(place):
                return index
        return _NOWHERE

    def _choose(self) -> None:
        here = self._here()
        if here is not None:
            self.stop_chosen.emit(here.id)

    def _walk_to(self, index: int) -> None:
        self._cursor = index
        told = "" if self._here() is None else self._told(index)
        self.setAccessibleDescription(told)
        self.update()

    def _told(self, index: int) -> str:
        return stop_told(self._drawing.stops[index], self._drawing.today)

    def _dress(self) -> None:
        self._fit()
        self.update()

    def _fit(self) -> None:
        # A height for a width would not reach through the column that scrolls.
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
