"""How the rows of the contents look: titles, names of sections, what was found."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from journal.ui.appearance import Appearance
from journal.ui.widgets.marked_lines import MarkedLines

_PAD_X, _PAD_Y = 12, 10
_ABOVE_SECTION, _BELOW_SECTION = 16, 8
_SNIPPET_GAP = 2
_RADIUS = 8
_TICK, _TICK_GAP = 14, 8


class Role(IntEnum):
    """What a row holds beside its text.

    SLUG is empty for the name of a section. HEADING is the number of a heading, or None
    for a whole guide. WORDS are those that were searched for.
    """

    SLUG = Qt.ItemDataRole.UserRole
    HEADING = Qt.ItemDataRole.UserRole + 1
    SNIPPET = Qt.ItemDataRole.UserRole + 2
    WORDS = Qt.ItemDataRole.UserRole + 3
    IS_READ = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What is written in a row of this width, and how."""

    text: str
    snippet: str
    words: str
    font: QFont
    small: QFont
    is_section: bool
    tick: int
    width: int

    @property
    def at(self) -> QPoint:
        """Where the first line of words begins."""
        if self.is_section:
            return QPoint(0, _ABOVE_SECTION)
        return QPoint(_PAD_X, _PAD_Y)

    @property
    def title(self) -> MarkedLines:
        """The text in lines."""
        taken = self.tick + _TICK_GAP if self.tick else 0
        sides = 0 if self.is_section else 2 * _PAD_X
        return MarkedLines(self.text, self.font, self.width - sides - taken)

    @property
    def below(self) -> MarkedLines | None:
        """The words below the text, in lines."""
        if not self.snippet:
            return None
        return MarkedLines(self.snippet, self.small, self.width - 2 * _PAD_X)

    def height(self) -> int:
        """Return how tall the row has to be."""
        height = self.at.y() + self.title.height
        below = self.below
        if below is not None:
            height += _SNIPPET_GAP + below.height
        return height + (_BELOW_SECTION if self.is_section else _PAD_Y)


class GuideRows(QStyledItemDelegate):
    """Paints the rows; section names are small and cannot be chosen."""

    def __init__(self, appearance: Appearance, view: QListWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._row(index, width).height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._row(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.is_section:
            self._paint_ground(painter, rect, state)
        self._paint_words(painter, row, rect)
        if row.tick:
            self._paint_tick(painter, row, rect)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag
    ) -> None:
        inside = rect.adjusted(0, 0, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(self._appearance.colour("line"))
            painter.setBrush(self._appearance.colour("surface"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.colour("sunk"))
        else:
            return
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter, row: _Row, rect: QRect) -> None:
        colour = self._appearance.colour
        ground = colour("prepbg")
        at, title, below = rect.topLeft() + row.at, row.title, row.below
        ink = colour("mute" if row.is_section else "ink")
        title.paint(painter, at, ink, words=row.words, ground=ground)
        if below is not None:
            at += QPoint(0, title.height + _SNIPPET_GAP)
            # Ink on the ground of what was found; the rest may stand back.
            ink = colour("ink" if row.words else "mute")
            below.paint(painter, at, ink, words=row.words, ground=ground)

    def _paint_tick(self, painter: QPainter, row: _Row, rect: QRect) -> None:
        line = painter.fontMetrics().height()
        place = QRect(0, 0, row.tick, row.tick)
        place.moveTopRight(
            rect.topRight() + QPoint(-_PAD_X, _PAD_Y + (line - row.tick) // 2)
        )
        self._appearance.icon("check", "accent").paint(painter, place)

    def _row(self, index: QModelIndex | QPersistentModelIndex, width: int) -> _Row:
        is_section = not index.data(Role.SLUG)
        return _Row(
            text=index.data(Qt.ItemDataRole.DisplayRole),
            snippet=index.data(Role.SNIPPET) or "",
            words=index.data(Role.WORDS) or "",
            font=self._appearance.font("chosen" if is_section else "interface"),
            small=self._appearance.font("small"),
            is_section=is_section,
            tick=self._appearance.pixels(_TICK) if index.data(Role.IS_READ) else 0,
            width=width,
        )
