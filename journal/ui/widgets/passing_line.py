"""A line that says what was done, and goes away by itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal.ui.widgets.undo_line import Undo, UndoLine

_SHOWN_FOR_MS = 12_000


class PassingLine(QFrame):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._line = UndoLine()
        self._ends = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._ends.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 28, 8)
        row.addWidget(self._line)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the line says at present."""
        return self._line.sentence

    def tell(self, sentence: str, undo: Undo | None = None) -> None:
        """Say what was done; undo is called when the person wants it back."""
        self._line.tell(sentence, None if undo is None else lambda: self._undo(undo))
        self._stay()

    def refuse(self, error: Exception) -> None:
        """Say in one sentence why something was not done."""
        self._line.refuse(error)
        self._stay()

    def clear(self) -> None:
        """Say nothing."""
        self._ends.stop()
        self._line.clear()
        self.hide()

    def _stay(self) -> None:
        self.show()
        self._ends.start()

    def _undo(self, undo: Undo) -> None:
        self.clear()
        undo()
