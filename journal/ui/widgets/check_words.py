"""Whether the recovery words on paper were copied right; nothing of them is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.errors import JournalError
from journal.ui import keys
from journal.ui.desk import Desk
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import (
    Card,
    paragraph,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.words_field import words_field


class CheckWords(Card):
    """A card that opens on request, and says right or what is wrong.

    Signals:
        grown: the widget that should be in sight now.
    """

    grown = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words = words_field()
        self._outcome = paragraph("")
        self._outcome.hide()
        self._arrange()
        self.hide()

    def begin(self) -> None:
        """Open the card and make ready for typing."""
        self._outcome.hide()
        self.show()
        self._words.setFocus()
        self.grown.emit(self)

    def forget(self) -> None:
        """Drop what was typed and close the card."""
        self._words.setPlainText("")
        self._outcome.hide()
        self.hide()

    def _check(self) -> None:
        words = self._words.toPlainText()
        self._desk.ask(
            self,
            lambda journal: journal.keys.check_phrase(words),
            lambda _: self._tell_right(),
            otherwise=self._tell_wrong,
        )

    def _tell_right(self) -> None:
        self._words.setPlainText("")
        self._say(
            self.tr("These are the right words: they open this journal."), "paragraph"
        )

    def _tell_wrong(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self._say(reason_of(error), "problem")
        self._words.setFocus()

    def _say(self, sentence: str, look: str) -> None:
        self._outcome.setProperty("look", look)
        self._outcome.style().unpolish(self._outcome)
        self._outcome.style().polish(self._outcome)
        self._outcome.setText(sentence)
        self._outcome.setAccessibleName(sentence)
        self._outcome.show()

    def _arrange(self) -> None:
        about = paragraph(
            self.tr(
                "Type the words from your paper to see whether they were copied right."
                " They are compared and forgotten."
            )
        )
        about.setProperty("look", "caption")
        check = primary_button(self.tr("Check the words"))
        check.clicked.connect(self._check)
        close = quiet_button(self.tr("Close"))
        keys.bind("back", close.click, self, within=True)
        close.clicked.connect(self.forget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(check)
        row.addWidget(close)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(subheading(self.tr("Check my recovery words")))
        column.addWidget(about)
        add_row(column, self.tr("The 24 words"), self._words)
        column.addLayout(row)
        column.addWidget(self._outcome)
