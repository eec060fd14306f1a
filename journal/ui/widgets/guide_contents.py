"""The list of guides: by section, or what a search found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from journal.domain.guide import Found, Guide
from journal.ui.appearance import Appearance

_SLUG = Qt.ItemDataRole.UserRole
_SNIPPET = Qt.ItemDataRole.UserRole + 1

_PAD_X, _PAD_Y = 12, 10
_ABOVE_SECTION, _BELOW_SECTION = 16, 8
_SNIPPET_GAP = 2
_RADIUS = 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class GuideContents(QListWidget):
    """The guides to choose from. Arrow keys choose, and skip the names of sections.

    Signals:
        chosen: the slug of the guide that became the current one.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setItemDelegate(_Delegate(appearance, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._choose)
        appearance.changed.connect(self.scheduleDelayedItemsLayout)

    def show_contents(self, guides: Sequence[Guide]) -> None:
        """List these guides under the names of their sections."""
        self._keep_quiet_while_emptied()
        section = None
        for guide in guides:
            if guide.section is not section:
                section = guide.section
                self._add_section(guide.section_name)
            self._add(guide, "")

    def show_found(self, found: Sequence[Found]) -> None:
        """List what a search found, the closest first."""
        self._keep_quiet_while_emptied()
        for one in found:
            self._add(one.guide, one.snippet)

    def mark(self, slug: str) -> None:
        """Make a guide the current one without saying that it was chosen."""
        for row in range(self.count()):
            if self.item(row).data(_SLUG) == slug:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)
                return

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _keep_quiet_while_emptied(self) -> None:
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def _add_section(self, name: str) -> None:
        item = QListWidgetItem(name, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, guide: Guide, snippet: str) -> None:
        item = QListWidgetItem(guide.title, self)
        item.setData(_SLUG, guide.slug)
        item.setData(_SNIPPET, snippet)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, snippet)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_SLUG):
            self.chosen.emit(item.data(_SLUG))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What is written in a row, and how."""

    text: str
    snippet: str
    font: QFont
    small: QFont
    is_section: bool

    def text_rect(self, rect: QRect) -> QRect:
        """Return where the first line of words begins, and how wide it may be."""
        if self.is_section:
            return rect.adjusted(0, _ABOVE_SECTION, 0, 0)
        return rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, 0)

    def height(self, width: int) -> int:
        """Return how tall a row of this width has to be."""
        room = self.text_rect(QRect(0, 0, width, 1 << 20))
        height = room.top() + _height(self.font, room.width(), self.text)
        if self.snippet:
            height += _SNIPPET_GAP + _height(self.small, room.width(), self.snippet)
        return height + (_BELOW_SECTION if self.is_section else _PAD_Y)


class _Delegate(QStyledItemDelegate):
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
        return QSize(width, self._row(index).height(width))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._row(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.is_section:
            self._paint_ground(painter, rect, state)
        self._paint_words(painter, row, rect)
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
        room = row.text_rect(rect)
        painter.setFont(row.font)
        ink = "mute" if row.is_section else "ink"
        painter.setPen(self._appearance.colour(ink))
        painter.drawText(room, _WRAP, row.text)
        if row.snippet:
            taken = _height(row.font, room.width(), row.text) + _SNIPPET_GAP
            painter.setFont(row.small)
            painter.setPen(self._appearance.colour("mute"))
            painter.drawText(room.adjusted(0, taken, 0, 0), _WRAP, row.snippet)

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> _Row:
        is_section = not index.data(_SLUG)
        return _Row(
            text=index.data(Qt.ItemDataRole.DisplayRole),
            snippet=index.data(_SNIPPET) or "",
            font=self._appearance.font("chosen" if is_section else "interface"),
            small=self._appearance.font("small"),
            is_section=is_section,
        )


def _height(font: QFont, width: int, text: str) -> int:
    room = QRect(0, 0, max(width, 1), 1 << 20)
    return QFontMetrics(font).boundingRect(room, int(_WRAP), text).height()
