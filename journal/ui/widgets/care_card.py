"""The calm card after an answer about death or self-harm, before any score."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from journal.domain.help_now import Line, Need, Phrase, Region
from journal.services.care_words import care_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    FlowLayout,
    caption,
    help_button,
    outline_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.help_lines import LineRows, NumberCard
from journal.ui.widgets.measure_answer_row import AnswerRow
from journal.ui.widgets.measure_column import (
    block,
    fill,
    in_order,
    measure_column,
    row_of,
)
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.typeset import Typeset

YES, NO, UNSURE = range(3)
_POLICE = "112"
_WORDS = 19 / 17  # of the "reading" font


class CareCard(QWidget):
    """What is said before any score; it asks one thing and holds nobody up.

    What is chosen on it is kept nowhere.

    Signals:
        help_wanted: the person wants the help page.
        plan_wanted: the person wants their own safety plan.
        question_wanted: a line that the person wants on the list for the next
            appointment; once it is kept, question_kept() says so.
        result_wanted: the person wants the score.
        left: the person wants neither now.
    """

    help_wanted = Signal()
    plan_wanted = Signal()
    question_wanted = Signal(str)
    result_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        language: str,
        region: Region,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._language = language
        self._region = region
        self._has_plan = self._has_list = False
        self._words = Typeset("", appearance, "reading", times=_WORDS)
        self._words.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._reply = QWidget()
        self._ask: QPushButton | None = None
        words = care_words()
        self._help = help_button(self._say(words.help_now))
        self._show = outline_button(self._say(words.show_result))
        self._leave = quiet_button(self._say(words.not_now))
        self._column = measure_column(self, appearance)
        self._lay_out(self._column)
        self._help.clicked.connect(self.help_wanted)
        self._show.clicked.connect(self.result_wanted)
        self._leave.clicked.connect(self.left)
        self._group.idClicked.connect(self._answer)

    def lead_to(self, *, plan: bool, questions: bool) -> None:
        """Say whether there are an own plan and a list of questions to lead to."""
        self._has_plan, self._has_list = plan, questions

    def show_region(self, region: Region) -> None:
        """Show the numbers of another region from the next reply on."""
        self._region = region

    def show_words(self, words: str, *, has_result: bool) -> None:
        """Show the card anew. has_result: whether there is a score to go on to."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setAccessibleName(words)
        self._show.setVisible(has_result)
        self._group.setExclusive(False)
        for row in self._group.buttons():
            row.setChecked(False)
        self._group.setExclusive(True)
        self._put(QWidget())

    def question_kept(self) -> None:
        """Say that the line is on the list."""
        ask = self._ask
        if ask is not None and isValid(ask):
            kept = self._say(care_words().is_on_list)
            ask.setText(kept)
            ask.setAccessibleName(kept)
            ask.setEnabled(False)

    def take_focus(self) -> None:
        """Put the keyboard before the replies: none must look chosen."""
        self.setFocus()

    def choose_focused(self) -> bool:
        """Choose the reply that has the keyboard; return whether there is one."""
        for row in self._group.buttons():
            if row.hasFocus():
                row.click()
                return True
        return False

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self.show_words("", has_result=False)

    def _say(self, phrase: Phrase) -> str:
        return phrase.said_in(self._language)

    def _answer(self, reply: int) -> None:
        told = self._in_danger() if reply == YES else self._not_now()
        self._put(told)
        QTimer.singleShot(0, told, lambda: self._scroll_to(told))

    def _scroll_to(self, told: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            area.ensureWidgetVisible(told, 0, 0)

    def _put(self, reply: QWidget) -> None:
        replace_rows(self._column, self._reply, reply)
        self._reply = reply
        stops = [self._group.buttons()[-1], *reply.findChildren(QWidget)]
        stops = [stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
        in_order(*stops, self._help, self._show, self._leave)

    def _in_danger(self) -> QWidget:
        urgent = self._lines(Need.LIFE, Need.URGENT)
        police = tuple(
            line for line in self._lines(Need.VIOLENCE) if line.number == _POLICE
        )
        words = care_words()
        reply, column = block()
        column.addWidget(subheading(self._say(words.reach_someone)))
        column.addWidget(paragraph(self._say(words.go_to_someone)))
        self._add_advice(column)
        if urgent:
            cards = SideBySide(gap=12)
            for line in urgent:
                cards.add(NumberCard(line, self._appearance, self._language), 1)
            column.addWidget(cards)
        others = police or (() if urgent else self._lines(Need.TALK))
        if others:
            column.addWidget(LineRows(others, self._appearance, self._language))
        return reply

    def _not_now(self) -> QWidget:
        words = care_words()
        reply, column = block()
        column.addWidget(subheading(self._say(words.can_talk)))
        column.addWidget(paragraph(self._say(words.own_plan)))
        if self._has_plan:
            plan = outline_button(self._say(words.open_plan))
            plan.clicked.connect(self.plan_wanted)
            column.addLayout(row_of(plan))
        self._add_advice(column)
        talk = self._lines(Need.TALK)
        if talk:
            column.addWidget(LineRows(talk, self._appearance, self._language))
        column.addWidget(paragraph(self._say(words.tell_therapist)))
        if self._has_list:
            column.addLayout(row_of(self._ask_button()))
        for line in self._lines(Need.LIFE)[:1]:
            name = line.name.said_in(self._language)
            danger = self._say(words.if_danger).format(number=line.number, name=name)
            column.addWidget(paragraph(danger))
        return reply

    def _ask_button(self) -> QPushButton:
        words = care_words()
        self._ask = outline_button(self._say(words.ask_next_time))
        line = self._say(words.question)
        self._ask.clicked.connect(lambda: self.question_wanted.emit(line))
        return self._ask

    def _add_advice(self, column: QVBoxLayout) -> None:
        advice = self._region.advice.said_in(self._language)
        if advice:
            column.addWidget(paragraph(advice))

    def _lines(self, *needs: Need) -> tuple[Line, ...]:
        return tuple(line for line in self._region.lines if line.need in needs)

    def _lay_out(self, column: QVBoxLayout) -> None:
        words = care_words()
        question = subheading(self._say(words.danger_question))
        question.setWordWrap(True)
        fill(column, self._words, question)
        replies = {YES: words.yes, NO: words.no, UNSURE: words.unsure}
        rows = QVBoxLayout()
        rows.setSpacing(8)
        for reply, text in replies.items():
            row = AnswerRow(self._say(text), self._appearance)
            row.setAccessibleDescription(question.text())
            self._group.addButton(row, reply)
            rows.addWidget(row)
        column.addLayout(rows)
        column.addWidget(self._reply)
        told = caption(self._say(words.nobody_notified))
        told.setWordWrap(True)
        column.addWidget(told)
        buttons = FlowLayout(gap=10, row_gap=10)
        for button in (self._help, self._show, self._leave):
            buttons.addWidget(button)
        column.addLayout(buttons)
