"""A sentence above the page, for what is not worth a dialog."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import icon_button, paragraph

_MOST = 3


class NoticeBar(QFrame):
    """Shows the last sentences until they are put away; hidden while there are none."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._told: list[str] = []
        self._words = paragraph("")
        close = icon_button(appearance.icon("x"), self.tr("Put this away"))
        close.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence, below those that were not put away yet."""
        others = [each for each in self._told if each != sentence]
        self._told = [*others, sentence][-_MOST:]
        words = "\n".join(self._told)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.show()
        announcing.tell(self, sentence)

    def _put_away(self) -> None:
        self._told.clear()
        self.hide()
