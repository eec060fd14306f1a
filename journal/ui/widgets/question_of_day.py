"""A question to write about, another on request; an answer is never asked for twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.prompt import Prompt
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.controls import (
    Card,
    link_button,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.typeset import Typeset


class QuestionOfDay(Card):
    """One prompt in the person's language.

    Signals:
        answer_wanted: the id of the prompt to write about.
        write_wanted: the person wants to write about something else.
    """

    answer_wanted = Signal(str)
    write_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._prompt: Prompt | None = None
        self._title = subheading(self.tr("A question for today"))
        self._words = Typeset("", appearance, "reading", times=_WORDS)
        self._words.setWordWrap(True)
        icon = appearance.icon("pen-line", "surface")
        self._write = primary_button(self.tr("Write"), icon=icon)
        self._write.clicked.connect(self._answer)
        self._another = quiet_button(self.tr("Another one"))
        self._another.clicked.connect(self._ask_another)
        self._else = link_button(self.tr("Write about something else"))
        self._else.clicked.connect(self.write_wanted)
        self._lay_out()
        self.show_prompt(None)

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Show a prompt and keep that it was offered; without one, a way to write."""
        is_new = prompt is not None and prompt != self._prompt
        self._prompt = prompt
        words = "" if prompt is None else prompt.words.said_in(self._language)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        for widget in (self._title, self._words, self._another, self._else):
            widget.setVisible(prompt is not None)
        if prompt is not None and is_new:
            self._desk.do(lambda journal: journal.prompting.keep_offered(prompt))

    def _answer(self) -> None:
        if self._prompt is None:
            self.write_wanted.emit()
        else:
            self.answer_wanted.emit(self._prompt.id)

    def _ask_another(self) -> None:
        def show(prompt: Prompt | None) -> None:
            if prompt is not None:
                self.show_prompt(prompt)

        self._desk.ask(self, lambda journal: journal.prompting.another(), show)

    def _lay_out(self) -> None:
        first = QWidget()
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._write)
        row.addWidget(self._another)
        row.addStretch()
        buttons = SideBySide(gap=_GAP)
        buttons.add(first, 1)
        buttons.add(self._else)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(buttons)


_GAP = 10
_WORDS = 20 / 17  # of the "reading" font
