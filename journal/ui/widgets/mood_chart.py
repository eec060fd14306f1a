"""The mood chart, in which one walks over the days, zooms and moves along."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_drawing import MoodDrawing
from journal.ui.widgets.mood_scale import Scale, Series
from journal.ui.widgets.mood_told import course_in_words, day_in_words
from journal.ui.widgets.mood_view import View

CHART_SIZE = QSize(970, 252)
"""In pixels, at the designed size of text."""

_CLOSER, _FURTHER = 0.8, 1.25
_ONE_NOTCH = 120  # eighths of a degree, as Qt counts a wheel
_PAGE = 0.5  # of the view
_NARROWEST = 240


class MoodChart(QWidget):
    """Feeling and energy as means of seven days, each check-in as a faint dot.

    The mouse or the left and right keys walk over the days. Ctrl with the wheel, or
    + and -, zoom; dragging, or Page Up and Page Down, move along. Gaps stay gaps.

    Signals:
        day_chosen: the date of a day that was clicked, or entered with Return.
        told: what is on the day under the mouse or the keys, in words; empty for none.
        view_changed: one zoomed or moved along; stretch() tells where to.
    """

    day_chosen = Signal(object)
    told = Signal(str)
    view_changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.drawing = MoodDrawing(appearance)
        self._record: Overview | None = None
        self._markers: tuple[Marker, ...] = ()
        self._home = self._view = self._limits = View(start=1, length=1)
        self._cursor: date | None = None
        self._pressed: QPointF | None = None
        self._dragged: View | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your mood over time"))
        appearance.changed.connect(self._dress)

    def hold(self, record: Overview, markers: tuple[Marker, ...]) -> None:
        """Take everything there is to see; show_stretch() chooses of it."""
        self._record, self._markers = record, markers
        self.drawing.hold(record, markers)
        self._look_around()

    def show_stretch(self, first: date, last: date) -> None:
        """Show these days; one can move as far as there are check-ins and markers."""
        self._home = self._view = View.of(first, last)
        self._look_around()

    @property
    def is_home(self) -> bool:
        """Whether the view is the one that was asked for."""
        return self._view == self._home

    def describe(self, shown: Overview) -> None:
        """Say in words what is in view."""
        self.setAccessibleDescription(course_in_words(shown))

    def set_extras(self, extras: frozenset[Series]) -> None:
        """Draw these lines as well."""
        self.drawing.extras = extras
        self.update()

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._record, self._markers = None, ()
        self.drawing.forget()
        self.setAccessibleDescription("")
        self._walk_to(None)

    def stretch(self) -> tuple[date, date]:
        """Return the first and the last day in view."""
        return self._view.first, self._view.last

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times as long a stretch, by default around its middle."""
        middle = self._view.start + self._view.length / 2
        place = middle if around is None else around
        self._look_at(self._view.zoomed(factor, place, self._limits))

    def move_along(self, days: float) -> None:
        """Show what is so many days later."""
        self._look_at(self._view.moved(days, self._limits))

    @override
    def sizeHint(self) -> QSize:
        return CHART_SIZE * self._appearance.text_scale

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.sizeHint().height())

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Draw what is in view into another room, as for a file."""
        self.drawing.paint(painter, room, self._view)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._record is None:
            return
        painter = QPainter(self)
        self.drawing.paint(painter, QRectF(self.rect()), self._view, self._cursor)
        if self.hasFocus():
            painter.setPen(self._appearance.colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._actions().get(Qt.Key(event.key()))
        if self._record is None or action is None:
            super().keyPressEvent(event)
        else:
            action()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, aside = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            place = self._scale().place(event.position().x())
            self.zoom(_CLOSER ** (turned / _ONE_NOTCH), place)
        elif abs(aside) > abs(turned):
            self.move_along(-aside / _ONE_NOTCH * self._view.length / 10)
        else:
            event.ignore()  # the page scrolls
            return
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._walk_to(self._day_at(event.position()))
            return
        way = event.position().x() - self._pressed.x()
        if self._dragged is None:
            if abs(way) < QApplication.startDragDistance():
                return
            self._dragged = self._view
        days = -way / self._scale().day_width
        self._look_at(self._dragged.moved(days, self._limits))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._dragged = self._dragged is not None, None
        if self._pressed is None or was_dragged:
            self._pressed = None
            return
        self._pressed = None
        self._walk_to(self._day_at(event.position()))
        self._choose()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._walk_to(None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._walk_to(None)

    def _actions(self) -> dict[Qt.Key, Callable[[], None]]:
        page = self._view.length * _PAGE
        return {
            Qt.Key.Key_Left: lambda: self._step(-1),
            Qt.Key.Key_Right: lambda: self._step(1),
            Qt.Key.Key_Home: lambda: self._walk_to(self._view.first, aloud=True),
            Qt.Key.Key_End: lambda: self._walk_to(self._view.last, aloud=True),
            Qt.Key.Key_PageUp: lambda: self.move_along(-page),
            Qt.Key.Key_PageDown: lambda: self.move_along(page),
            Qt.Key.Key_Plus: lambda: self.zoom(_CLOSER, self._middle()),
            Qt.Key.Key_Equal: lambda: self.zoom(_CLOSER, self._middle()),
            Qt.Key.Key_Minus: lambda: self.zoom(_FURTHER, self._middle()),
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
        }

    def _step(self, days: int) -> None:
        here = self._cursor
        if here is None:
            wanted = self._view.last if days < 0 else self._view.first
        else:
            first, end = self._limits.first, self._limits.last
            wanted = min(max(here + timedelta(days=days), first), end)
        view = self._view.showing(wanted, self._limits)
        if view != self._view:
            self._look_at(view)
        self._walk_to(wanted, aloud=True)

    def _middle(self) -> float | None:
        return None if self._cursor is None else self._cursor.toordinal() + 0.5

    def _look_at(self, view: View) -> None:
        if view == self._view:
            return
        self._view = view
        self.update()
        self.view_changed.emit()

    def _look_around(self) -> None:
        """Find out how far one can move."""
        limits = self._home
        if self._record is not None:
            limits = limits.joined(View.of(self._record.first, self._record.last))
        for marker in self._markers:
            limits = limits.joined(View.of(marker.day, marker.day))
        self._limits = limits
        self._walk_to(None)

    def _scale(self) -> Scale:
        return self.drawing.scale(QRectF(self.rect()), self._view)

    def _day_at(self, place: QPointF) -> date | None:
        if self._record is None:
            return None
        scale = self._scale()
        inside = scale.plot.left() <= place.x() <= scale.plot.right()
        return scale.day(place.x()) if inside else None

    def _choose(self) -> None:
        if self._cursor is not None:
            self.day_chosen.emit(self._cursor)

    def _walk_to(self, day: date | None, *, aloud: bool = False) -> None:
        """Mark a day and say what is there."""
        self._cursor = day
        self.update()
        told = ""
        if day is not None and self._record is not None:
            told = day_in_words(self._record, day, self._markers)
        self.told.emit(told)
        if aloud:
            announcing.tell(self, told)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
