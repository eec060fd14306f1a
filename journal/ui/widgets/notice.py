"""A sentence above the page, for what is not worth a dialog."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import icon_button, paragraph


class NoticeBar(QFrame):
    """Shows one sentence until it is put away; hidden while there is none."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._words = paragraph("")
        close = icon_button(appearance.icon("x"), self.tr("Put this away"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of the last."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
