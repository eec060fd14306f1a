"""The title of an entry: one line of text, wrapped where it is long."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.entry import TITLE_LENGTH
from journal.ui.appearance import Appearance
from journal.ui.widgets.plain_text_edit import PlainTextEdit
from journal.ui.widgets.text_units import storable, to_units

_LEAVE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TitleField(PlainTextEdit):
    """A field without a frame, as tall as its words; Return goes on to the text.

    Signals:
        edited: the person changed the title.
        left: the person wants to go on to the text.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown = ""
        self.setAccessibleName(self.tr("Title"))
        self.setPlaceholderText(self.tr("Title"))
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._note_change)
        appearance.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return the title as it stands."""
        return self._shown

    def set_text(self, title: str) -> None:
        """Show another title; nothing before it can be undone."""
        self._shown = title
        self.setPlainText(title)
        self.document().clearUndoRedoStacks()
        self._fit()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in _LEAVE:
            self.left.emit()
            return
        before = self.textCursor().position()
        super().keyPressEvent(e)
        if e.key() == Qt.Key.Key_Down and self.textCursor().position() == before:
            self.left.emit()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(storable(source.text()).splitlines()))

    def _note_change(self) -> None:
        raw = self.document().toRawText()
        if raw == self._shown:
            return
        fitting = " ".join(raw[:TITLE_LENGTH].splitlines())
        if fitting != raw:
            self._cut(fitting)
            return
        self._shown = raw
        self._fit()
        self.edited.emit()

    def _cut(self, fitting: str) -> None:
        """Take out what no title can hold."""
        place = min(self.textCursor().position(), to_units(fitting, len(fitting)))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(fitting)
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def _dress(self) -> None:
        self.setFont(self._appearance.font("title"))
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)
