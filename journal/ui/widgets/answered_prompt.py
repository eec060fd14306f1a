"""The prompt that an entry answers, as a quiet line above its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.errors import NotFoundError
from journal.domain.prompt import cares
from journal.services import prompts
from journal.services.care_words import care_words
from journal.ui.widgets.controls import FlowLayout, caption, link_button


class AnsweredPrompt(QWidget):
    """Hidden where an entry answers none, or one that is not known here.

    After a prompt whose answer may tell that something was not okay, it also leads to
    people and to one's rights. It goes by the prompt; what is written is never read.

    Signals:
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
    """

    help_wanted = Signal()
    rights_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = caption("")
        self._words.setWordWrap(True)
        self._offer = self._offer_of_help()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._offer)
        self.show_prompt("")

    @property
    def words(self) -> str:
        """What is shown of the prompt."""
        return self._words.text()

    def show_prompt(self, prompt_id: str) -> None:
        """Show the prompt with this id, or nothing."""
        said = self._said(prompt_id)
        self._words.setText(said)
        self._words.setAccessibleName(said)
        self._offer.setVisible(cares(prompt_id))
        self.setVisible(bool(said))

    def _said(self, prompt_id: str) -> str:
        try:
            return prompts.prompt(prompt_id).words.said_in(self._language)
        except NotFoundError:  # none, or one of another version
            return ""

    def _offer_of_help(self) -> QWidget:
        words, language = care_words(), self._language
        help_now = link_button(words.help_now.said_in(language))
        help_now.clicked.connect(self.help_wanted)
        rights = link_button(words.rights.said_in(language))
        rights.clicked.connect(self.rights_wanted)
        offer = QWidget()
        column = QVBoxLayout(offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        whenever = caption(words.whenever.said_in(language))
        whenever.setWordWrap(True)
        column.addWidget(whenever)
        ways = FlowLayout(gap=16, row_gap=0)
        column.addLayout(ways)
        for button in (help_now, rights):
            ways.addWidget(button)
        return offer
