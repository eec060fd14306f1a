"""A field for plain text, from which and into which nothing but words can get."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from journal.ui.clipboard import marked


class PlainTextEdit(QTextEdit):
    """Takes and gives words only, and never begins to drag them out of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhMultiLine
        )

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, without the fonts and colours they are shown in."""
        return marked(self.textCursor().selectedText().replace("\u2029", "\n"))

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton:
            self._let_go_of_selection(e.position().toPoint())
        super().mousePressEvent(e)

    def _let_go_of_selection(self, spot: QPoint) -> None:
        """Begin a new selection at a press, where Qt would begin to drag the old."""
        cursor = self.textCursor()
        pressed = self.cursorForPosition(spot)
        if cursor.selectionStart() <= pressed.position() < cursor.selectionEnd():
            cursor.clearSelection()
            self.setTextCursor(cursor)
