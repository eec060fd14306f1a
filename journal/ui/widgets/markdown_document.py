"""A text of plain lines: what it says exactly, and the room its lines are given."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from typing_extensions import override

from journal.domain.edit import Edit
from journal.domain.faithful import merge, shown
from journal.ui.appearance import Appearance
from journal.ui.widgets.markdown_style import MarkdownStyle, is_code, is_quote
from journal.ui.widgets.text_units import to_characters, to_units

_QUOTE_MARGIN = 18
_BAR = 3


class MarkdownDocument(QTextDocument):
    """Markdown as it was written, with room between its lines.

    Signals:
        edited: the person changed the text.
    """

    edited = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._original = self._exact = self._shown = self._first_shown = ""
        self._busy = self._alignment_waits = False
        self._seen_revision = 0
        self.setDocumentMargin(0)
        self._style = MarkdownStyle(self, appearance)
        self.contentsChanged.connect(self._note_change)
        appearance.changed.connect(self.refresh)
        self.refresh()

    @property
    def text(self) -> str:
        """The exact text: byte for byte what was set, but for what was edited."""
        return self._exact

    def set_text(self, text: str) -> None:
        """Show another text, which cannot be undone."""
        self._busy = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._give_room()
        self.setUndoRedoEnabled(True)
        self._original = self._exact = text
        self._shown = self._raw()
        self._first_shown = shown(text)  # once: a long text takes milliseconds
        self._busy = False
        self._seen_revision = self.revision()

    def refresh(self) -> None:
        """Take over the fonts and colours of the moment; undo begins anew."""
        font = self._appearance.font("reading")
        self._busy = True
        self.setDefaultFont(font)
        wanted = font.pixelSize() * self._appearance.line_height
        if wanted != self._line_height(self.begin()):
            self.setUndoRedoEnabled(False)
            self._give_room()
            self.setUndoRedoEnabled(True)
        self._style.refresh()
        self._busy = False
        self._seen_revision = self.revision()

    def lines(self, cursor: QTextCursor) -> tuple[str, int, int, int]:
        """Return the lines a cursor touches, its selection in them, their place.

        The selection counts characters, the place in the document UTF-16 units.
        """
        whole = QTextCursor(self)
        place = self.findBlock(cursor.selectionStart()).position()
        last = self.findBlock(cursor.selectionEnd())
        whole.setPosition(place)
        whole.setPosition(
            last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor
        )
        text = whole.selectedText().replace("\u2029", "\n")
        start = to_characters(text, cursor.selectionStart() - place)
        end = to_characters(text, cursor.selectionEnd() - place)
        return text, start, end, place

    def apply(self, edit: Edit, text: str, place: int) -> QTextCursor:
        """Edit the text that stands at this place; return what is selected then."""
        cursor = QTextCursor(self)
        cursor.setPosition(place + to_units(text, edit.start))
        cursor.setPosition(
            place + to_units(text, edit.end), QTextCursor.MoveMode.KeepAnchor
        )
        if cursor.hasSelection() or edit.text:
            cursor.insertText(edit.text)
        after = edit.applied(text)
        cursor.setPosition(place + to_units(after, edit.anchor))
        cursor.setPosition(
            place + to_units(after, edit.cursor), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def paint_behind(
        self,
        painter: QPainter,
        blocks: tuple[QTextBlock, QTextBlock],
        width: int,
        bar: QColor,
    ) -> None:
        """Paint the bars beside quotes, and what is behind code, from one block on.

        The painter's origin is the beginning of the document.
        """
        layout = self.documentLayout()
        sunk = self._appearance.colour("sunk")
        block, last = blocks
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            top = round(layout.blockBoundingRect(block).top())
            below = layout.blockBoundingRect(block.next())
            end = below.top() if below.isValid() else self.size().height()
            if is_quote(block):
                painter.fillRect(0, top, _BAR, round(end) - top, bar)
            elif is_code(block):
                painter.fillRect(0, top, width, round(end) - top, sunk)
            block = block.next()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Never fetch anything that a text names, not even from the disk."""

    def _note_change(self) -> None:
        """Keep the exact text up to date; restyling alone changes nothing."""
        if self._busy or self.revision() == self._seen_revision:
            return
        self._align_quotes()
        self._seen_revision = self.revision()
        now = self._raw()
        if now == self._shown:
            return
        if now == self._first_shown:
            self._exact = self._original
        elif self._exact == self._shown:
            self._exact = now
        else:
            self._exact = merge(self._exact, self._shown, now)
        self._shown = now
        self.edited.emit()

    def _raw(self) -> str:
        return self.toRawText().replace("\u2029", "\n")

    def _give_room(self) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        room = QTextBlockFormat()
        room.setLineHeight(
            self._appearance.font("reading").pixelSize() * self._appearance.line_height,
            QTextBlockFormat.LineHeightTypes.MinimumHeight.value,
        )
        cursor.mergeBlockFormat(room)
        cursor.endEditBlock()
        self._style.take_misaligned()
        block = self.begin()
        while block.isValid():
            self._align(block, cursor)
            block = block.next()

    def _align_quotes(self) -> None:
        """Move quotes in and other lines out, as one with the change that made them so.

        After an undo that waits, since it would end the chance to redo.
        """
        blocks = self._style.take_misaligned()
        if self.isRedoAvailable():
            self._alignment_waits |= bool(blocks)
            return
        if self._alignment_waits:
            blocks = list(range(self.blockCount()))
        if not blocks:
            return
        self._busy, self._alignment_waits = True, False
        cursor = QTextCursor(self)
        cursor.joinPreviousEditBlock()
        for number in blocks:
            self._align(self.findBlockByNumber(number), cursor)
        cursor.endEditBlock()
        self._style.take_misaligned()
        self._busy = False

    def _align(self, block: QTextBlock, cursor: QTextCursor) -> None:
        margin = self._appearance.pixels(_QUOTE_MARGIN) if is_quote(block) else 0
        if block.isValid() and block.blockFormat().leftMargin() != margin:
            cursor.setPosition(block.position())
            aligned = QTextBlockFormat()
            aligned.setLeftMargin(margin)
            cursor.mergeBlockFormat(aligned)

    def _line_height(self, block: QTextBlock) -> float:
        return block.blockFormat().lineHeight()
