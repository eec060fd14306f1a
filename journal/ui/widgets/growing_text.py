"""A field of plain words that is as high as what stands in it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.ui.widgets.plain_text_edit import PlainTextEdit
from journal.ui.widgets.text_units import storable

_DEEP = 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GrowingText(PlainTextEdit):
    """Grows with its words, or with what it asks for while it is empty.

    most is how many characters it takes; what would be more is not put in. asks stands
    in it while it is empty. Where Return enters the words, Shift with it begins a line.

    Signals:
        entered: Return was pressed.
        focus_left: the keyboard went elsewhere.
        overfull: more than fits was typed or pasted, and left out.
    """

    entered = Signal()
    focus_left = Signal()
    overfull = Signal()

    def __init__(
        self,
        most: int,
        asks: str = "",
        parent: QWidget | None = None,
        *,
        enters: bool = True,
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._enters = enters
        self.setAccessibleDescription(asks)
        self._most = most
        self._before = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._hear)

    def set_asks(self, asks: str) -> None:
        """Let other words stand in it while it is empty."""
        self._asks = asks
        self.setAccessibleDescription(asks)
        self._grow()
        self.viewport().update()

    @property
    def words(self) -> str:
        """What stands in it, as it can be stored."""
        return storable(self.toPlainText()).strip()

    def set_words(self, words: str) -> None:
        """Put other words in; nobody typed them."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._before = words
        self._grow()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._wanted_height())

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self._asks and not self.toPlainText():
            # Qt's own placeholder shows its first line only.
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(0, 0, 0, _DEEP)
            painter.drawText(room, _WRAPPED, self._asks)
            painter.end()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._grow()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        begins_line = e.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._enters and e.key() in _ENTER and not begins_line:
            self.entered.emit()
        else:
            super().keyPressEvent(e)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.focus_left.emit()

    def _hear(self) -> None:
        if len(self.words) > self._most:
            before = self._before
            self.set_words(before)
            self.moveCursor(self.textCursor().MoveOperation.End)
            self.overfull.emit()
            return
        self._before = self.toPlainText()
        self._grow()

    def _grow(self) -> None:
        height = self._wanted_height()
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()

    def _wanted_height(self) -> int:
        # Before the first layout the part that shows the text may be the larger one.
        frame = max(self.height() - self.viewport().height(), 0)
        if self.toPlainText():
            text = self.document().size().height()
        else:
            room = self.viewport().rect().adjusted(0, 0, 0, _DEEP)
            asks = self._asks or " "
            text = self.fontMetrics().boundingRect(room, _WRAPPED, asks).height()
        return round(text) + frame + 1
