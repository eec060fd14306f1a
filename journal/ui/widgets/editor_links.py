"""Addresses in a text that lead out of the program: by Ctrl and a click, or by key."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from typing_extensions import override

from journal.domain.links import link_at
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.text_units import to_characters


class EditorLinks(QObject):
    """Watches one editor; opens nothing by itself.

    Signals:
        wanted: the address that the person wants to open.
    """

    wanted = Signal(str)

    def __init__(self, editor: MarkdownEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.viewport().installEventFilter(self)

    def open_at_cursor(self) -> None:
        """Open the address the cursor is in, if it is in one."""
        self._want(self._link(self._editor.textCursor()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        link = self._link_under(event.position().toPoint())
        if not link:
            return False
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._editor.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._want(link)
        return True

    def _link_under(self, spot: QPoint) -> str:
        cursor = self._editor.cursorForPosition(spot)
        beside = abs(self._editor.cursorRect(cursor).center().x() - spot.x())
        is_near = beside <= self._editor.fontMetrics().maxWidth()
        return self._link(cursor) if is_near else ""

    def _link(self, cursor: QTextCursor) -> str:
        line = cursor.block().text()
        return link_at(line, to_characters(line, cursor.positionInBlock()))

    def _want(self, link: str) -> None:
        if link:
            self.wanted.emit(link)
