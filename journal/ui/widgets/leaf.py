"""A piece of text to read that is as tall as its words and opens nothing."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from journal.domain.found_words import Stretch, places_of
from journal.ui.appearance import Appearance

_SMALL_LINE = 1.5  # heights of a line, in sizes of its font
_CITATION = 1.2  # Qt draws a raised text at two thirds; this leaves four fifths
_INDENT = 22
_PARAGRAPH_GAP, _ITEM_GAP, _SMALL_GAP = 14, 8, 4
_ABOVE_HEADING, _BELOW_HEADING = 18, 2

_SCROLLING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class Leaf(QTextBrowser):
    """HTML without a frame, a scroll bar or a way out: links only say they were used.

    Its anchorClicked tells which link. Nothing is loaded from disk or network. There
    are ROOM pixels at both sides of the text, for the ring that shows focus.

    Signals:
        reached: how far down the link is, in pixels, that the Tab key came to.
    """

    reached = Signal(int)

    ROOM = 8

    def __init__(
        self,
        appearance: Appearance,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._small = small
        self._html = ""
        self._words = ""
        self._times = 1.0
        self._tops: dict[str, int] = {}
        self.setProperty("look", "page")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(self.ROOM, 0, self.ROOM, 0)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(_INDENT)
        appearance.changed.connect(self._set_again)

    def show_html(self, html: str) -> None:
        """Show this text in the type and the colours of the moment."""
        self._html = html
        self._set_again()

    def set_times(self, times: float) -> None:
        """Make the text so many times as large as it is designed."""
        if times != self._times:
            self._times = times
            self._set_again()

    def mark(self, words: str) -> None:
        """Put a ground behind each of these words; none takes it away."""
        self._words = words
        form = QTextCharFormat()
        form.setBackground(self._appearance.colour("prepbg"))
        self.setExtraSelections([self._mark(at, form) for at in self._places()])

    def first_mark(self) -> int | None:
        """Return how far down the first marked word is, in pixels."""
        places = self._places()
        if not places:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(places[0].start)
        return self.cursorRect(cursor).top()

    def top_of(self, name: str) -> int:
        """Return how far down the part with this id begins, in pixels; 0 if none."""
        if not self._tops:
            layout = self.document().documentLayout()
            block = self.document().firstBlock()
            while block.isValid():
                top = round(layout.blockBoundingRect(block).top())
                self._tops |= dict.fromkeys(_anchors(block), top)
                block = block.next()
        return self._tops.get(name, 0)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Give nothing: what a guide needs is in its text."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING:
            event.ignore()  # the page around it scrolls
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.reached.emit(self.cursorRect().center().y())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in {Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton}:
            event.ignore()  # the page around it goes there
        else:
            super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _set_again(self) -> None:
        self.clear()  # else the old text would be laid out in the new font
        self.document().setDefaultFont(self._font())
        self.setHtml(self._html)
        colour = self._appearance.colour("mute" if self._small else "ink")
        whole = QTextCharFormat()
        whole.setForeground(colour)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, at the end, and not at each step
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(whole)
        block = self.document().firstBlock()
        while block.isValid():
            self._set_block(block, is_first=block == self.document().firstBlock())
            block = block.next()
        cursor.endEditBlock()
        self.mark(self._words)
        self._fit()

    def _font(self, use: str = "") -> QFont:
        font = self._appearance.font(use or ("small" if self._small else "reading"))
        font.setPixelSize(round(font.pixelSize() * self._times))
        return font

    def _places(self) -> tuple[Stretch, ...]:
        return places_of(self._words, self.toPlainText()) if self._words else ()

    def _mark(self, at: Stretch, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(at.start)
        cursor.setPosition(at.end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form
        return mark

    def _set_block(self, block: QTextBlock, *, is_first: bool) -> None:
        form = QTextBlockFormat()
        is_heading = block.blockFormat().headingLevel() > 0
        if not is_heading:
            line = _SMALL_LINE if self._small else self._appearance.line_height
            form.setLineHeight(
                line * self._font().pixelSize(),
                QTextBlockFormat.LineHeightTypes.FixedHeight.value,
            )
        form.setTopMargin(
            self._appearance.pixels(_ABOVE_HEADING)
            if is_heading and not is_first
            else 0
        )
        form.setBottomMargin(self._appearance.pixels(self._gap(block)))
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(form)
        if is_heading:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            font = QTextCharFormat()
            font.setFont(self._font("heading"))
            font.setAnchorNames(_anchors(block))
            font.setForeground(self._appearance.colour("ink"))
            # Not merged: HTML makes a heading larger than its font by some steps.
            cursor.setCharFormat(font)
        self._set_pieces(block)

    def _gap(self, block: QTextBlock) -> int:
        if self._small:
            return _SMALL_GAP
        if block.blockFormat().headingLevel() > 0:
            return _BELOW_HEADING
        following = block.next()
        if block.textList() is not None and following.textList() is block.textList():
            return _ITEM_GAP
        return _PARAGRAPH_GAP

    def _set_pieces(self, block: QTextBlock) -> None:
        spans = [
            (piece.position(), piece.length(), self._piece_format(piece.charFormat()))
            for piece in _fragments(block)
        ]
        cursor = QTextCursor(self.document())
        for start, length, form in spans:
            if form.isEmpty():
                continue
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _piece_format(self, given: QTextCharFormat) -> QTextCharFormat:
        form = QTextCharFormat()
        raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
        is_raised = given.verticalAlignment() == raised
        if given.anchorHref() or is_raised:
            form.setForeground(self._appearance.colour("accent"))
            form.setFontUnderline(False)
        if is_raised:
            size = round(self._font().pixelSize() * _CITATION)
            form.setProperty(QTextFormat.Property.FontPixelSize, size)
        return form

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self._tops = {}
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)


def _anchors(block: QTextBlock) -> list[str]:
    return [
        name
        for fragment in _fragments(block)
        for name in fragment.charFormat().anchorNames()
    ]


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    fragments = []
    place = block.begin()
    while not place.atEnd():
        fragments.append(place.fragment())
        place += 1
    return fragments
