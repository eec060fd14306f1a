"""A calm line that says what was done and offers to take it back."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.domain.errors import JournalError
from journal.ui.widgets.controls import caption, link_button

Undo = Callable[[], None]


class UndoLine(QWidget):
    """One sentence, read out when it comes; its room stays when it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Undo | None = None
        self._sentence = caption("")
        self._sentence.setWordWrap(True)
        self._button = link_button(self.tr("Undo"))
        self._button.clicked.connect(self._take_back)
        kept = self._button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._button.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sentence)
        row.addWidget(self._button)
        row.addStretch()
        self.clear()

    @property
    def sentence(self) -> str:
        """What the line says at present."""
        return self._sentence.text()

    def tell(self, sentence: str, undo: Undo | None = None) -> None:
        """Say what was done; undo is called when the person wants it back."""
        self._say(sentence, "caption", undo)

    def refuse(self, error: Exception) -> None:
        """Say in one sentence why something was not done."""
        expected = isinstance(error, JournalError)
        unsaid = self.tr("That did not work. Nothing was changed.")
        self._say(str(error) if expected else unsaid, "problem", None)

    def clear(self) -> None:
        """Say nothing."""
        self._say("", "caption", None)

    def _say(self, sentence: str, look: str, undo: Undo | None) -> None:
        self._undo = undo
        self._button.setVisible(undo is not None)
        self._sentence.setProperty("look", look)
        # A style sheet looks at properties only when it meets a widget anew.
        self.style().unpolish(self._sentence)
        self.style().polish(self._sentence)
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        if sentence and QAccessible.isActive():
            spoken = QAccessibleAnnouncementEvent(self, sentence)
            QAccessible.updateAccessibility(spoken)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.clear()
        if undo is not None:
            undo()
