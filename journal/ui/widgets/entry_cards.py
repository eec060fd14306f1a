"""How entries look in a list: a badge, a date, a title and a line of the text."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from journal.domain.entry import MATCH_END, MATCH_START, Summary
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_list import DATE, SUMMARY, badge_name
from journal.ui.widgets.kind_badge import KIND_ROLES

_RADIUS, _BADGE_RADIUS = 12, 6
_PAD, _BADGE_PAD = 14, 9
_BADGE_ROOM = 5  # above and below the badge's word together
_ABOVE, _BELOW = 11, 15
_AFTER_BADGE, _AFTER_TITLE = 3, 3
_BETWEEN_CARDS = 6
_STAR = 14
_LETTERS_BEFORE = 16
_FOUND = "found"  # the small font, heavier


class EntryCards(QStyledItemDelegate):
    """Paints each entry of an EntryListModel as a card."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._types: dict[str, tuple[QFont, QFontMetrics]] = {}
        appearance.changed.connect(self._types.clear)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        heights = (
            self._height("badge") + self._pixels(_BADGE_ROOM + _AFTER_BADGE),
            self._height("label") + self._pixels(_AFTER_TITLE),
            self._height("small"),
            self._pixels(_ABOVE + _BELOW + _BETWEEN_CARDS),
        )
        return QSize(self._pixels(200), sum(heights))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(SUMMARY)
        if not isinstance(entry, Summary):
            return
        card = QRect(option.rect)
        card.setHeight(card.height() - self._pixels(_BETWEEN_CARDS))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, option.state)
        inside = card.adjusted(self._pixels(_PAD), 0, -self._pixels(_PAD), 0)
        line = inside.adjusted(0, self._pixels(_ABOVE), 0, 0)
        line.setHeight(self._height("badge") + self._pixels(_BADGE_ROOM))
        beside = self._paint_badge(painter, line, entry)
        self._write(painter, beside, "small", "mute", index.data(DATE), to_right=True)
        line = self._next_line(line, _AFTER_BADGE, "label")
        title = QRect(line)
        if entry.starred:
            self._paint_star(painter, title)
        self._write(
            painter, title, "label", "ink", index.data(Qt.ItemDataRole.DisplayRole)
        )
        line = self._next_line(line, _AFTER_TITLE, "small")
        self._paint_text(painter, line, _shown_text(entry))
        painter.restore()

    def _paint_card(
        self, painter: QPainter, card: QRect, state: QStyle.StateFlag
    ) -> None:
        colour = self._appearance.colour
        flag = QStyle.StateFlag
        width = 1.0
        if state & flag.State_Selected:
            focused = bool(state & flag.State_HasFocus)
            width = 2.0 if focused else 1.0
            painter.setPen(QPen(colour("accent" if focused else "line"), width))
            painter.setBrush(colour("surface"))
        elif state & flag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("sunk"))
        else:
            return
        inset = width / 2
        edge = card.toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _paint_badge(self, painter: QPainter, line: QRect, entry: Summary) -> QRect:
        """Paint the badge; return what is left of its line."""
        ink, behind = KIND_ROLES[entry.kind]
        word = badge_name(entry.kind)
        badge = QRect(line)
        _, metrics = self._type("badge")
        pad = self._pixels(_BADGE_PAD)
        badge.setWidth(metrics.horizontalAdvance(word) + 2 * pad)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.colour(behind))
        painter.drawRoundedRect(badge, _BADGE_RADIUS, _BADGE_RADIUS)
        inside = badge.adjusted(pad, 0, 0, 0)
        self._write(painter, inside, "badge", ink, word)
        return line.adjusted(badge.width() + pad, 0, 0, 0)

    def _paint_star(self, painter: QPainter, line: QRect) -> None:
        """Paint the star at the end of a line, and take its room from the line."""
        size = self._pixels(_STAR)
        place = QRect(line.right() - size, line.center().y() - size // 2, size, size)
        self._appearance.icon("star", "prep").paint(painter, place)
        line.setRight(place.left() - self._pixels(4))

    def _paint_text(self, painter: QPainter, line: QRect, text: str) -> None:
        """Paint a line of text; what was searched for stands out."""
        room = QRect(line)
        for words, is_match in _pieces(text):
            font, metrics = self._type(_FOUND if is_match else "small")
            elide = Qt.TextElideMode.ElideRight
            shown = metrics.elidedText(words, elide, room.width())
            painter.setFont(font)
            painter.setPen(self._appearance.colour("ink" if is_match else "mute"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            room.setLeft(room.left() + metrics.horizontalAdvance(shown))
            if shown != words or room.width() <= 0:
                return

    def _write(
        self,
        painter: QPainter,
        line: QRect,
        use: str,
        role: str,
        text: str,
        *,
        to_right: bool = False,
    ) -> None:
        font, metrics = self._type(use)
        painter.setFont(font)
        painter.setPen(self._appearance.colour(role))
        elide = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(text, elide, line.width())
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _next_line(self, line: QRect, gap: int, use: str) -> QRect:
        below = QRect(line)
        below.setTop(line.bottom() + 1 + self._pixels(gap))
        below.setHeight(self._height(use))
        return below

    def _height(self, use: str) -> int:
        return self._type(use)[1].height()

    def _type(self, use: str) -> tuple[QFont, QFontMetrics]:
        """Return a font and its sizes; making them anew is half of a frame."""
        if use not in self._types:
            font = self._appearance.font("small" if use == _FOUND else use)
            if use == _FOUND:
                font.setWeight(QFont.Weight.DemiBold)
            self._types[use] = font, QFontMetrics(font)
        return self._types[use]

    def _pixels(self, length: int) -> int:
        return self._appearance.pixels(length)


def _shown_text(entry: Summary) -> str:
    """Return the line below the title; what has no title shows its text as one."""
    if entry.folded:
        return ""
    if entry.snippet is not None:
        return _from_first_match(" ".join(entry.snippet.split()))
    return entry.excerpt if entry.title else ""


def _from_first_match(snippet: str) -> str:
    """Return a snippet that begins soon enough to show what was found."""
    before, mark, found = snippet.partition(MATCH_START)
    if not mark or len(before) <= _LETTERS_BEFORE:
        return snippet
    near = before[-_LETTERS_BEFORE:].partition(" ")[2]
    return "\u2026" + near + mark + found


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether it was searched for."""
    for part in text.split(MATCH_START):
        found, marked, rest = part.partition(MATCH_END)
        if marked:
            yield found, True
            yield rest, False
        else:
            yield found, False
