"""The days before and after each session, one line a session."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood_patterns import AFTER, BEFORE, AroundSession
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.around_told import (
    offset_in_words,
    sessions_in_words,
    titles,
)
from journal.ui.widgets.mood_scale import Scale, Stroke
from journal.ui.widgets.mood_told import session_name
from journal.ui.widgets.mood_trace import Trace, paint_lone
from journal.ui.widgets.mood_view import View
from journal.ui.widgets.signed import signed

AROUND_SIZE = QSize(280, 158)
"""In pixels, at the designed size of text."""

STROKES = (
    Stroke(role="accent", width=2.2),
    Stroke(role="sess", width=2.2, dash=(3, 1.5), corners=4),
    Stroke(role="integ", width=2.2, dash=(1, 1.2), corners=3),
    Stroke(role="prep", width=1.6, dash=(6, 2, 1, 2), corners=5),
    Stroke(role="ink", width=1.2, corners=4),
    Stroke(role="mute", width=1.2, dash=(4, 3), corners=3),
)
"""How the lines are told apart; there are no more lines than that."""

_LEVELS = (5, 0, -5)
_LEFT, _RIGHT, _TOP, _BELOW = 28, 8, 8, 18
_SAMPLE, _BETWEEN, _ROW = 24, 14, 17
_DAYS = View(start=-BEFORE, length=BEFORE + AFTER + 1)


def drawn(sessions: Sequence[AroundSession]) -> tuple[AroundSession, ...]:
    """Return the newest sessions, as many as can be told apart in one drawing."""
    return tuple(sessions[-len(STROKES) :])


class AroundDrawing:
    """Paints the day means around each session, aligned on its day."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.sessions: tuple[AroundSession, ...] = ()

    def scale(self, room: QRectF) -> Scale:
        """Return where things lie when the drawing fills this room."""
        pixels = self._appearance.pixels
        below = pixels(_BELOW) + self._legend_height(room.width())
        plot = room.adjusted(pixels(_LEFT), pixels(_TOP), -pixels(_RIGHT), -below)
        return Scale(view=_DAYS, plot=plot)

    def paint(self, painter: QPainter, room: QRectF, cursor: int | None = None) -> None:
        """Draw into a room, with an upright line on the cursor's day."""
        scale = self.scale(room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.font("tiny"))
        self._paint_axes(painter, scale)
        self._paint_upright(painter, scale, 0, Qt.PenStyle.DashLine)
        if cursor is not None:
            self._paint_upright(painter, scale, cursor, Qt.PenStyle.SolidLine)
        for session, stroke in zip(self.sessions, STROKES, strict=False):
            trace = Trace(-BEFORE, session.means)
            trace.paint(painter, scale, stroke, self._appearance.colour(stroke.role))
        self._paint_legend(painter, room)

    def _paint_axes(self, painter: QPainter, scale: Scale) -> None:
        metrics = QFontMetricsF(painter.font())
        plot = scale.plot
        for level in _LEVELS:
            y = scale.y(level)
            painter.setPen(QPen(self._appearance.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._appearance.colour("mute"))
            label = signed(level)
            x = plot.left() - 6 - metrics.horizontalAdvance(label)
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), label)
        before, at, after = titles()
        base = plot.bottom() + metrics.ascent() + 4
        painter.drawText(QPointF(plot.left(), base), before)
        middle = scale.x(0.5) - metrics.horizontalAdvance(at) / 2
        end = plot.left() + metrics.horizontalAdvance(before) + 6
        painter.drawText(QPointF(max(middle, end), base), at)
        x = plot.right() - metrics.horizontalAdvance(after)
        painter.drawText(QPointF(x, base), after)

    def _paint_upright(
        self, painter: QPainter, scale: Scale, offset: int, style: Qt.PenStyle
    ) -> None:
        painter.setPen(QPen(self._appearance.colour("faint"), 1, style))
        x = scale.x(offset + 0.5)
        painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()))

    def _legend(self, width: float) -> list[tuple[QPointF, str]]:
        """Return where each session is explained, from the legend's corner on."""
        metrics = QFontMetricsF(self._appearance.font("tiny"))
        place, row = QPointF(0, 0), self._appearance.pixels(_ROW)
        placed = []
        for session in self.sessions:
            name = session_name(session.label)
            needed = _SAMPLE + 6 + metrics.horizontalAdvance(name)
            if place.x() and place.x() + needed > width:
                place = QPointF(0, place.y() + row)
            placed.append((QPointF(place), name))
            place += QPointF(needed + _BETWEEN, 0)
        return placed

    def _legend_height(self, width: float) -> float:
        placed = self._legend(width)
        row = self._appearance.pixels(_ROW)
        return placed[-1][0].y() + row + 4 if placed else 0

    def _paint_legend(self, painter: QPainter, room: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        top = room.bottom() - self._legend_height(room.width()) + 4
        corner = QPointF(room.left(), top)
        legend = self._legend(room.width())
        for (place, name), stroke in zip(legend, STROKES, strict=False):
            base = corner + place + QPointF(0, metrics.ascent())
            y = base.y() - metrics.capHeight() / 2
            pen = QPen(self._appearance.colour(stroke.role), stroke.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if stroke.dash:
                pen.setDashPattern(stroke.dash)
            painter.setPen(pen)
            painter.drawLine(QPointF(base.x(), y), QPointF(base.x() + _SAMPLE, y))
            middle = QPointF(base.x() + _SAMPLE / 2, y)
            paint_lone(painter, stroke, pen.color(), middle)
            painter.setPen(self._appearance.colour("mute"))
            painter.drawText(base + QPointF(_SAMPLE + 6, 0), name)


class AroundSessions(QWidget):
    """The lines around sessions, to walk over with the left and right keys.

    Signals:
        told: what is on the day under the mouse or the keys, in words; empty for none.
    """

    told = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.drawing = AroundDrawing(appearance)
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your mood around each session"))
        appearance.changed.connect(self._dress)

    def show_sessions(self, sessions: tuple[AroundSession, ...]) -> None:
        """Draw these sessions, or the newest of them if there are many."""
        self.drawing.sessions = drawn(sessions)
        self.setAccessibleDescription(sessions_in_words(self.drawing.sessions))
        self._walk_to(None)

    @override
    def sizeHint(self) -> QSize:
        return AROUND_SIZE * self._appearance.text_scale

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.drawing.paint(painter, QRectF(self.rect()), self._cursor)
        if self.hasFocus():
            painter.setPen(self._appearance.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = -1 if self._cursor is None else self._cursor
        places = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: -BEFORE,
            Qt.Key.Key_End: AFTER,
        }
        key = Qt.Key(event.key())
        if key not in places:
            super().keyPressEvent(event)
            return
        self._walk_to(min(max(places[key], -BEFORE), AFTER))
        announcing.tell(self, self._told())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scale = self.drawing.scale(QRectF(self.rect()))
        offset = int(scale.place(event.position().x()) // 1)
        self._walk_to(offset if -BEFORE <= offset <= AFTER else None)

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

    def _walk_to(self, offset: int | None) -> None:
        self._cursor = offset
        self.update()
        self.told.emit(self._told())

    def _told(self) -> str:
        if self._cursor is None or not self.drawing.sessions:
            return ""
        return offset_in_words(self.drawing.sessions, self._cursor)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
