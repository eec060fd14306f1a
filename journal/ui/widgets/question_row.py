"""One question to bring along: ticked, reworded or deleted where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from journal.domain.question import QUESTION_LENGTH, Question
from journal.ui.appearance import Appearance
from journal.ui.widgets.editable_words import EditableWords
from journal.ui.widgets.row_menu import RowMenu


class QuestionRow(QWidget):
    """A box to tick, the words, and a quiet menu; F2 rewords, Delete deletes.

    Signals:
        ticked: whether it was talked about.
        reworded: its new words.
        delete_wanted: it is to go.
    """

    ticked = Signal(bool)
    reworded = Signal(str)
    delete_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setProperty("look", "question")
        self._words = EditableWords(self.tr("The question"), QUESTION_LENGTH)
        self._menu = RowMenu(appearance, self.tr("More for this question"), self)
        self._menu.offer(self.tr("Reword"), self._words.edit, key="reword")
        delete = self.delete_wanted.emit
        self._menu.offer(self.tr("Delete"), delete, key="delete")
        self.box.clicked.connect(self.ticked)
        self._words.reworded.connect(self.reworded)
        self._words.closed.connect(self.box.setFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def typed(self) -> str | None:
        """New words that were not given on yet, if any."""
        return self._words.typed

    def show_question(self, question: Question) -> None:
        """Show a question as it is now."""
        self._words.show_words(question.text, struck=question.done is not None)
        self.box.setChecked(question.done is not None)
        self.box.setAccessibleName(question.text)
        more = self.tr("More for the question {0}").format(question.text)
        self._menu.setAccessibleName(more)
