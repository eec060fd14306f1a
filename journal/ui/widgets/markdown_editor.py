"""Where an entry is written: plain Markdown that looks like what it means."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QKeyCombination,
    QMimeData,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.edit import Edit
from journal.domain.entry import Kind
from journal.domain.line_marks import continue_list, flip_box, indent, outdent
from journal.domain.passage import passage_at, plain
from journal.domain.prose import BODY_LENGTH
from journal.services import pasting
from journal.ui.appearance import Appearance
from journal.ui.widgets.column import column_margin
from journal.ui.widgets.kind_badge import KIND_ROLES
from journal.ui.widgets.markdown_document import MarkdownDocument
from journal.ui.widgets.markdown_style import is_code
from journal.ui.widgets.plain_text_edit import PlainTextEdit
from journal.ui.widgets.text_units import storable, to_characters, to_units

Change = Callable[[str, int, int], Edit]
"""How a command changes a text whose characters from the first to the last place
are selected."""

_FEWEST_LINES = 3
_ALL_THE_ROOM = 10_000
_NEW_LINE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class MarkdownEditor(PlainTextEdit):
    """A column of text as wide as reads well; Tab indents list items or moves on.

    Signals:
        edited: the person changed the text.
    """

    edited = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._kind = Kind.NOTE
        self._further = 0
        self._page = MarkdownDocument(appearance, self)
        self.setDocument(self._page)
        self._page.edited.connect(self.edited)
        self._page.documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.verticalScrollBar().rangeChanged.connect(
            self._keep_column, Qt.ConnectionType.QueuedConnection
        )
        appearance.changed.connect(self._dress)
        self._prepare()
        self._dress()

    def text(self) -> str:
        """Return the exact text: as it was set, but for what was edited."""
        return self._page.text

    def set_text(self, text: str) -> None:
        """Show another text from its start; nothing before it can be undone."""
        self._page.set_text(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(self.textCursor().blockCharFormat())

    def forget(self) -> None:
        """Let go of the text and of everything that could be undone."""
        self.set_text("")
        self._page.clearUndoRedoStacks()

    def set_kind(self, kind: Kind) -> None:
        """Paint the bars beside quotes in this kind's colour."""
        self._kind = kind
        self.viewport().update()

    def set_filling(self, *, on: bool) -> None:
        """Take all the room there is, or only as much as the text needs."""
        self._further = _ALL_THE_ROOM if on else 0
        self.updateGeometry()

    def paste_markdown(self) -> None:
        """Paste what was copied with its headings, lists and links, as Markdown."""
        copied = QGuiApplication.clipboard().mimeData()
        if copied.hasHtml():
            self._insert(pasting.markdown_of(copied.html()))
        else:
            self.paste()

    def change(self, change: Change) -> None:
        """Change the lines of the selection, as one step that can be undone."""
        text, start, end, place = self._page.lines(self.textCursor())
        self.setTextCursor(self._page.apply(change(text, start, end), text, place))
        self.ensureCursorVisible()

    def passage(self) -> str:
        """Return what is selected, or the sentence the cursor is in, in plain words."""
        text, start, end, _ = self._page.lines(self.textCursor())
        return passage_at(text, start, end)

    def line(self) -> str:
        """Return the line the cursor is on in plain words."""
        return plain(self.textCursor().block().text())

    def flip_box(self) -> None:
        """Tick or untick the check box of the line the cursor is on."""
        self._flip(self.textCursor().block())

    @override
    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().height() * _FEWEST_LINES
        height = max(round(self._page.size().height()), lines)
        height += self._further
        return QSize(super().sizeHint().width(), height + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        # One line: in a low window the text scrolls before what stands above it is cut.
        return QSize(120, self.fontMetrics().height() * 2)

    @override
    def event(self, event: QEvent) -> bool:
        # QWidget takes Tab for itself before it gets to keyPressEvent.
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
                return self._tab(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._has_action(
                event.keyCombination()
            ):
                event.ignore()  # else the text control keeps Ctrl+K for itself
                return False
        if event.type() == QEvent.Type.Resize:
            self._keep_column()
        if isinstance(event, QWheelEvent):
            return self.verticalScrollBar().event(event)  # beside the column too
        return super().event(event)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        if e.key() not in _NEW_LINE or self.isReadOnly():
            super().keyPressEvent(e)
        elif e.modifiers() & control:
            self.flip_box()
        else:
            self._new_line(
                plain=bool(e.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton:
            spot = e.position().toPoint()
            block = self._box_at(spot)
            if block is not None:
                self._flip(block)
                return
        super().mousePressEvent(e)

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        super().mouseMoveEvent(e)
        over_box = self._box_at(e.position().toPoint()) is not None
        shape = Qt.CursorShape
        self.viewport().setCursor(
            shape.PointingHandCursor if over_box else shape.IBeamCursor
        )

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        area = e.rect()
        first = self.cursorForPosition(area.topLeft()).block()
        last = self.cursorForPosition(area.bottomLeft()).block()
        bar = self._appearance.colour(KIND_ROLES[self._kind][0])
        self._page.paint_behind(painter, (first, last), area.right() + 1, bar)
        painter.end()
        super().paintEvent(e)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self._insert(source.text())

    def _insert(self, words: str) -> None:
        pasted = storable(words)
        if len(self._page.text) + len(pasted) <= BODY_LENGTH:
            self.textCursor().insertText(pasted)
        self.ensureCursorVisible()

    def _prepare(self) -> None:
        self.setAccessibleName(self.tr("Text of the entry"))
        self.setAccessibleDescription(
            self.tr("Markdown. Tab indents a list item; Ctrl+Tab leaves the text.")
        )
        self.setPlaceholderText(self.tr("Write what comes. It is kept as you write."))
        self.viewport().setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _dress(self) -> None:
        self.setFont(self._appearance.font("reading"))
        self._keep_column()

    def _keep_column(self) -> None:
        """Keep the text in the middle, and the scroll bar at the edge."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        left = column_margin(self.width(), self._appearance)
        margins = (left, 0, max(left - taken, 0), 0)
        now = self.viewportMargins()
        if (now.left(), now.top(), now.right(), now.bottom()) != margins:
            self.setViewportMargins(*margins)

    def _has_action(self, keys: QKeyCombination) -> bool:
        pressed = QKeySequence(keys)
        return any(action.shortcut() == pressed for action in self.actions())

    def _tab(self, event: QKeyEvent) -> bool:
        """Indent or outdent a list item, or else move on; with Ctrl always move on."""
        back = event.key() == Qt.Key.Key_Backtab or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        block = self.textCursor().block()
        edit = outdent(block.text()) if back else self._indented(block)
        leaves = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if edit is None or leaves or self.isReadOnly():
            return self.focusNextPrevChild(not back)
        self._apply_keeping_cursor(edit, block)
        return True

    def _indented(self, block: QTextBlock) -> Edit | None:
        return indent(block.text(), block.previous().text())

    def _new_line(self, *, plain: bool) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        block = cursor.block()
        if plain or is_code(block):  # lists are not lists in code
            cursor.insertText("\n")
        else:
            line = block.text()
            column = to_characters(line, cursor.positionInBlock())
            edit = continue_list(line, column)
            cursor = self._page.apply(edit, line, block.position())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _flip(self, block: QTextBlock) -> None:
        edit = None if is_code(block) else flip_box(block.text())
        if edit is not None:
            self._apply_keeping_cursor(edit, block)

    def _apply_keeping_cursor(self, edit: Edit, block: QTextBlock) -> None:
        line = block.text()
        kept = self.textCursor()
        from_the_end = block.length() - kept.positionInBlock()
        is_here = kept.block() == block
        self._page.apply(edit, line, block.position())
        if is_here:
            kept.setPosition(block.position() + max(block.length() - from_the_end, 0))
        self.setTextCursor(kept)

    def _box_at(self, spot: QPoint) -> QTextBlock | None:
        """Return the block whose check box is at this spot, if one can be ticked."""
        if self.isReadOnly():
            return None
        block = self.cursorForPosition(spot).block()
        edit = None if is_code(block) else flip_box(block.text())
        if edit is None:
            return None
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_units(block.text(), edit.start - 1))
        area = self.cursorRect(cursor)
        cursor.setPosition(block.position() + to_units(block.text(), edit.end + 1))
        return block if area.united(self.cursorRect(cursor)).contains(spot) else None
