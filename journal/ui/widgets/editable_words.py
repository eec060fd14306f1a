"""Words that stand in a row and can be changed where they stand."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from journal.ui.widgets.controls import paragraph
from journal.ui.widgets.growing_text import GrowingText

_EDGE = 4  # puts the words in line with the box beside them

_NARROWEST = 16  # characters


class EditableWords(QWidget):
    """A text that wraps; a double click turns it into a field with the same words.

    Return and leaving the field keep what was typed, Escape does not. name is what
    the field is called, most how many characters it takes.

    Signals:
        reworded: the new words.
        closed: it shows words again, and the keyboard is to go on.
    """

    reworded = Signal(str)
    closed = Signal()

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._label = paragraph("")
        self._label.setContentsMargins(0, _EDGE, 0, _EDGE)
        self._label.installEventFilter(self)
        self._field = GrowingText(most)
        self._field.setProperty("look", "field")
        self._field.setAccessibleName(name)
        self._field.installEventFilter(self)
        self._field.entered.connect(lambda: self._close(refocus=True))
        self._field.focus_left.connect(lambda: self._close(refocus=False))
        self._field.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self._field)
        column.addStretch()

    @override
    def minimumSizeHint(self) -> QSize:
        least = _NARROWEST * self.fontMetrics().averageCharWidth()
        return QSize(least, super().minimumSizeHint().height())

    @property
    def typed(self) -> str | None:
        """The words that were typed and not given on yet, if any."""
        words = self._field.words
        is_new = not self._field.isHidden() and words not in ("", self._words)
        return words if is_new else None

    def show_words(self, words: str, *, struck: bool = False) -> None:
        """Show these words; what is being typed stays."""
        self._words = words
        self._label.setText(words)
        self._label.setAccessibleName(words)
        self._label.setProperty("look", "struck" if struck else "paragraph")
        # A style sheet looks at properties only when it meets a widget anew.
        self.style().unpolish(self._label)
        self.style().polish(self._label)

    def edit(self) -> None:
        """Let the person change the words."""
        self._field.set_words(self._words)
        self._label.hide()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._label and event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit()
            return True
        is_key = watched is self._field and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._field.set_words(self._words)
            self._close(refocus=True)
            return True
        return False

    def _close(self, *, refocus: bool) -> None:
        if self._field.isHidden():
            return
        typed = self.typed
        self._field.hide()
        self._label.show()
        if refocus:
            self.closed.emit()
        if typed is not None:
            self.reworded.emit(typed)
