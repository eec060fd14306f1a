"""Questions for the next appointment: ticked, reworded, added and printed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.ids import QuestionId
from journal.domain.question import QUESTION_LENGTH, Question
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.adder import Adder, Command
from journal.ui.widgets.controls import Card, caption, link_button, subheading
from journal.ui.widgets.dates import day_told
from journal.ui.widgets.question_row import QuestionRow
from journal.ui.widgets.undo_line import Undo, UndoLine


class QuestionsCard(Card):
    """What is open, and what was ticked today, struck through.

    Signals:
        print_wanted: the open questions are wanted on paper.
    """

    print_wanted = Signal()

    def __init__(
        self, desk: Desk, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._rows: dict[QuestionId, QuestionRow] = {}
        self._shown: dict[QuestionId, Question] = {}
        self._title = subheading("")
        self._title.setWordWrap(True)
        self._count = caption("")
        self._column = QVBoxLayout()
        self._add = Adder(
            desk,
            lambda text: lambda journal: journal.questions.ask(text),
            name=self.tr("Add a question"),
            asks=self.tr("Add a question, or press Ctrl J on any sentence you wrote"),
            most=QUESTION_LENGTH,
        )
        self._said = UndoLine()
        self._said.hide()
        printer = appearance.icon("printer", "accent")
        self._print = link_button(self.tr("Print"), icon=printer)
        self._print.setAccessibleName(self.tr("Print the questions"))
        self._print.clicked.connect(self.print_wanted)
        self._add.added.connect(self._say_nothing)
        self._lay_out()

    @property
    def title(self) -> str:
        """What stands above the questions, such as "Bring to 4 December"."""
        return self._title.text()

    @property
    def to_bring(self) -> tuple[Question, ...]:
        """The questions in sight that are open, oldest first."""
        return tuple(each for each in self._shown.values() if each.done is None)

    def show_questions(
        self, questions: tuple[Question, ...], day: date | None, today: date
    ) -> None:
        """Show what is open or was ticked today; day is the next appointment's."""
        shown = [each for each in questions if _is_shown(each, today)]
        self._drop_all_but({each.id for each in shown})
        self._shown = {each.id: each for each in shown}
        for number, question in enumerate(shown):
            row = self._rows.get(question.id) or self._new_row(question.id)
            row.show_question(question)
            self._column.insertWidget(number, row)
            row.show()
        self._tell(day, today)

    def pending(self) -> tuple[Command, ...]:
        """Return what keeps the words that may not be in the journal yet."""
        reworded = tuple(
            _reword(question, row.typed)
            for question, row in self._rows.items()
            if row.typed is not None
        )
        return (*reworded, *self._add.pending())

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self._add.forget()
        self._drop_all_but(set())
        self._shown = {}
        self._tell(None, date.min)
        self._say_nothing()

    def _new_row(self, question: QuestionId) -> QuestionRow:
        row = QuestionRow(self._appearance)
        row.ticked.connect(lambda on: self._tick(question, on=on))
        row.reworded.connect(lambda text: self._do(_reword(question, text)))
        row.delete_wanted.connect(lambda: self._delete(question))
        self._rows[question] = row
        return row

    def _drop_all_but(self, kept: set[QuestionId]) -> None:
        focus = QApplication.focusWidget()
        for gone in [each for each in self._rows if each not in kept]:
            row = self._rows.pop(gone)
            if focus is not None and row.isAncestorOf(focus):
                self._add.setFocus()
            self._column.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()

    def _tick(self, question: QuestionId, *, on: bool) -> None:
        if on:
            self._do(lambda journal: journal.questions.tick(question))
        else:
            self._do(lambda journal: journal.questions.untick(question))

    def _delete(self, question: QuestionId) -> None:
        gone = self._shown.get(question)
        if gone is None:
            return

        def put_back() -> None:
            self._do(lambda journal: journal.questions.put_back(gone))

        self._do(
            lambda journal: journal.questions.remove(question),
            self.tr("Deleted."),
            put_back,
        )

    def _do(
        self,
        command: Callable[[Journal], Changes],
        told: str = "",
        undo: Undo | None = None,
    ) -> None:
        def done(_: Changes) -> None:
            if isValid(self):
                self._said.setVisible(bool(told))
                self._said.tell(told, undo)

        self._desk.do(command, then=done, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._said.show()
            self._said.refuse(error)
            for each, row in self._rows.items():
                row.show_question(self._shown[each])

    def _say_nothing(self) -> None:
        self._said.clear()
        self._said.hide()

    def _tell(self, day: date | None, today: date) -> None:
        title = self.tr("Bring to your next appointment")
        if day is not None:
            title = self.tr("Bring to {0}").format(day_told(day, today))
        count = len(self._shown)
        many = self.tr("{0} questions").format(count)
        told = self.tr("1 question") if count == 1 else many
        for label, text in ((self._title, title), (self._count, told if count else "")):
            label.setText(text)
            label.setAccessibleName(text)
        self._print.setVisible(bool(self.to_bring))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._count)
        self._column.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._column)
        column.addWidget(self._said)
        column.addWidget(self._add)
        below = QHBoxLayout()
        below.addWidget(self._print)
        below.addStretch()
        column.addLayout(below)
        self._tell(None, date.min)


def _is_shown(question: Question, today: date) -> bool:
    return question.done is None or question.done.day == today


def _reword(question: QuestionId, text: str | None) -> Command:
    """Return what gives a question these words, while there is one."""

    def reword(journal: Journal) -> Changes:
        try:
            return journal.questions.reword(question, text or "")
        except NotFoundError:  # gone meanwhile, with its words
            return Changes()

    return reword
