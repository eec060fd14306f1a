"""The pad: one cell says how pleasant a moment feels and how much energy is in it."""

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood import AXIS
from journal.ui import announcing
from journal.ui.appearance import Appearance

Cell = tuple[int, int]
"""Pleasantness and energy, each from -5 to +5."""

CENTRE: Cell = (0, 0)
_REACH = AXIS[-1]
_GAP = 2  # pixels between cells
_RING = 4  # room for the focus ring
_FINGER_DOWN = (QEventPoint.State.Pressed, QEventPoint.State.Updated)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class FeelingPad(QWidget):
    """A grid of eleven by eleven cells, for mouse, finger and arrow keys.

    Nothing is chosen at first. Place and axis labels say everything that the colours
    say; a screen reader hears the cell in words.

    Signals:
        chosen: pleasantness and energy, whenever they become others.
    """

    chosen = Signal(int, int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._choice: Cell | None = None
        self._hovered: Cell | None = None
        self._finger = -1
        self._font = appearance.font("small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How you feel"))
        self._describe()
        self._dress()
        appearance.changed.connect(self._dress)

    @property
    def choice(self) -> Cell | None:
        """The chosen cell, or None."""
        return self._choice

    def choose(self, pleasantness: int, energy: int) -> None:
        """Put the dot on a cell; beyond the edge means on the edge."""
        cell = (_within(pleasantness), _within(energy))
        if cell == self._choice:
            return
        self._choice = cell
        self._describe()
        self.update()
        announcing.tell(self, self.accessibleDescription())
        self.chosen.emit(*cell)

    def clear(self) -> None:
        """Take the dot away."""
        self._choice = None
        self._describe()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        grid = self._pitch() * len(AXIS) - _GAP
        beside = self._label_height() + _RING
        return QSize(beside + grid + _RING, _RING + grid + beside)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home or (key in _STEPS and self._choice is None):
            self.choose(*CENTRE)
        elif key in _STEPS and self._choice is not None:
            (pleasantness, energy), (right, up) = self._choice, _STEPS[key]
            self.choose(pleasantness + right, energy + up)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self._touch(event):
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._grid().contains(place):
            self.choose(*self._cell_at(place))
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(*self._cell_at(place))
        is_inside = self._grid().contains(place)
        self._hover(self._cell_at(place) if is_inside else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for pleasantness in AXIS:
            for energy in AXIS:
                painter.setBrush(self._tint(pleasantness, energy))
                painter.drawRoundedRect(self.cell_rect(pleasantness, energy), 3, 3)
        self._paint_marks(painter)
        self._paint_labels(painter)

    def cell_rect(self, pleasantness: int, energy: int) -> QRect:
        """Return where a cell is, in pixels of this widget."""
        pitch, grid = self._pitch(), self._grid()
        return QRect(
            grid.x() + (pleasantness + _REACH) * pitch,
            grid.y() + (_REACH - energy) * pitch,
            pitch - _GAP,
            pitch - _GAP,
        )

    def _touch(self, event: QTouchEvent) -> bool:
        """Follow the finger that came first; return whether it is ours to follow."""
        if event.type() == QEvent.Type.TouchBegin:
            first = event.points()[0]
            if not self._grid().contains(first.position().toPoint()):
                return False  # Qt then makes a press of it, for whatever is below
            self._finger = first.id()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        for point in event.points():
            if point.id() == self._finger and point.state() in _FINGER_DOWN:
                self.choose(*self._cell_at(point.position().toPoint()))
        event.accept()
        return True

    def _cell_at(self, place: QPoint) -> Cell:
        offset = place - self._grid().topLeft()
        pitch = self._pitch()
        return _within(offset.x() // pitch - _REACH), _within(
            _REACH - offset.y() // pitch
        )

    def _grid(self) -> QRect:
        side = self._pitch() * len(AXIS) - _GAP
        return QRect(self._label_height() + _RING, _RING, side, side)

    def _pitch(self) -> int:
        return round(QFontMetrics(self._font).height() * 1.05) + _GAP

    def _label_height(self) -> int:
        return round(QFontMetrics(self._font).height() * 1.4)

    def _dress(self) -> None:
        self._font = self._appearance.font("small")
        self.updateGeometry()
        self.update()

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self.update()

    def _describe(self) -> None:
        if self._choice is None:
            told = self.tr("Nothing chosen yet. The arrow keys choose, Home is centre.")
        else:
            told = self.tr("Pleasantness {0}, energy {1}").format(
                *(self._in_words(number) for number in self._choice)
            )
        self.setAccessibleDescription(told)

    def _in_words(self, number: int) -> str:
        if number == 0:
            return "0"
        text = self.tr("plus {0}") if number > 0 else self.tr("minus {0}")
        return text.format(abs(number))

    def _tint(self, pleasantness: int, energy: int) -> QColor:
        distance = math.hypot(pleasantness, energy) / math.hypot(_REACH, _REACH)
        depth = 0.34 if self._appearance.is_dark else 0.30
        return blend(
            self._appearance.colour("surface"),
            self._appearance.colour(_role(pleasantness, energy)),
            0.06 + depth * distance,
        )

    def _paint_marks(self, painter: QPainter) -> None:
        accent = self._appearance.colour("accent")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._hovered is not None:
            painter.setPen(QPen(accent, 1.5))
            painter.drawRoundedRect(self.cell_rect(*self._hovered), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            reach = _RING - 1
            ring = self._grid().adjusted(-reach, -reach, reach, reach)
            painter.drawRoundedRect(ring, 6, 6)
        if self._choice is not None:
            cell = QRectF(self.cell_rect(*self._choice))
            painter.setPen(QPen(self._appearance.colour("surface"), 2))
            painter.setBrush(accent)
            painter.drawEllipse(cell.center(), cell.width() * 0.42, cell.width() * 0.42)

    def _paint_labels(self, painter: QPainter) -> None:
        grid, height = QRectF(self._grid()), self._label_height()
        painter.setPen(self._appearance.colour("mute"))
        painter.setFont(self._font)
        below = QRectF(grid.left(), self.height() - height, grid.width(), height)
        feeling = (self.tr("unpleasant"), self.tr("feeling"), self.tr("pleasant"))
        _write_along(painter, below, feeling)
        painter.translate(QPointF(0, grid.bottom()))
        painter.rotate(-90)
        energy = (self.tr("calm"), self.tr("energy"), self.tr("activated"))
        _write_along(painter, QRectF(0, 0, grid.height(), height), energy)


def blend(base: QColor, over: QColor, share: float) -> QColor:
    """Return base with a share, from 0 to 1, of another colour mixed in."""
    return QColor.fromRgbF(
        base.redF() + (over.redF() - base.redF()) * share,
        base.greenF() + (over.greenF() - base.greenF()) * share,
        base.blueF() + (over.blueF() - base.blueF()) * share,
    )


def _within(number: int) -> int:
    return max(-_REACH, min(_REACH, number))


def _role(pleasantness: int, energy: int) -> str:
    if pleasantness == 0 or energy == 0:
        return "mute"
    if energy > 0:
        return "prep" if pleasantness > 0 else "help"
    return "integ" if pleasantness > 0 else "sess"


def _write_along(
    painter: QPainter, place: QRectF, labels: tuple[str, str, str]
) -> None:
    """Write the ends of an axis at its ends and its name between two dots."""
    text = " · ".join(labels)
    metrics = painter.fontMetrics()
    spare = place.width() - metrics.horizontalAdvance(text)
    gap = max(0.0, spare / 4)
    x = place.left()
    baseline = place.top() + (place.height() + metrics.ascent()) / 2
    for number, part in enumerate((labels[0], "·", labels[1], "·", labels[2])):
        if number:
            x += gap + metrics.horizontalAdvance(" ")
        painter.drawText(QPointF(x, baseline), part)
        x += metrics.horizontalAdvance(part)
