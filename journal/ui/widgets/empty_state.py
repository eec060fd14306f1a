"""What stands where there is nothing to show: one sentence and one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.controls import outline_button, paragraph

_WIDTH = 420


class EmptyState(QWidget):
    """A sentence in the middle with a button below it.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(
        self, sentence: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = paragraph(sentence)
        self._sentence.setProperty("look", "quiet")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(_WIDTH)
        self.button: QPushButton = outline_button(action)
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)

    def say(self, sentence: str, action: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self.button.setText(action)
        self.button.setAccessibleName(action)
