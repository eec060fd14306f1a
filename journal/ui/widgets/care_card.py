"""The calm card after an answer about death or self-harm, before any score."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from journal.domain.help_now import Line, Need, Region
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
from journal.ui.widgets.measure_column import block, fill, in_order, measure_column
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
        result_wanted: the person wants the score.
        left: the person wants neither now.
    """

    help_wanted = Signal()
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
        self._words = Typeset("", appearance, "reading", times=_WORDS)
        self._words.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._reply = QWidget()
        self._help = help_button(self.tr("Help now"))
        self._show = outline_button(self.tr("Show the result"))
        self._leave = quiet_button(self.tr("Not now"))
        self._column = measure_column(self, appearance)
        self._lay_out(self._column)
        self._help.clicked.connect(self.help_wanted)
        self._show.clicked.connect(self.result_wanted)
        self._leave.clicked.connect(self.left)
        self._group.idClicked.connect(self._answer)

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
        reply, column = block()
        column.addWidget(subheading(self.tr("Please reach someone now.")))
        column.addWidget(
            paragraph(
                self.tr(
                    "Call, or ask someone near you to call. Go to someone: a person "
                    "you trust, or the nearest emergency clinic. You do not have to "
                    "be alone with this."
                )
            )
        )
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
        reply, column = block()
        column.addWidget(subheading(self.tr("You can talk with someone about it.")))
        self._add_advice(column)
        talk = self._lines(Need.TALK)
        if talk:
            column.addWidget(LineRows(talk, self._appearance, self._language))
        column.addWidget(
            paragraph(
                self.tr(
                    "Tell your therapist about this answer, also if it feels small."
                )
            )
        )
        for line in self._lines(Need.LIFE)[:1]:
            changed = self.tr("If this becomes danger: {number}, {name}.")
            name = line.name.said_in(self._language)
            column.addWidget(paragraph(changed.format(number=line.number, name=name)))
        return reply

    def _add_advice(self, column: QVBoxLayout) -> None:
        advice = self._region.advice.said_in(self._language)
        if advice:
            column.addWidget(paragraph(advice))

    def _lines(self, *needs: Need) -> tuple[Line, ...]:
        return tuple(line for line in self._region.lines if line.need in needs)

    def _lay_out(self, column: QVBoxLayout) -> None:
        question = subheading(
            self.tr("Are you in danger now, or might you act on these thoughts?")
        )
        question.setWordWrap(True)
        fill(column, self._words, question)
        replies = {
            YES: self.tr("Yes"),
            NO: self.tr("No"),
            UNSURE: self.tr("I am not sure"),
        }
        rows = QVBoxLayout()
        rows.setSpacing(8)
        for reply, text in replies.items():
            row = AnswerRow(text, self._appearance)
            row.setAccessibleDescription(question.text())
            self._group.addButton(row, reply)
            rows.addWidget(row)
        column.addLayout(rows)
        column.addWidget(self._reply)
        told = caption(
            self.tr(
                "Nobody is notified, and what you choose here is not kept. Your "
                "answers to the questionnaire are saved."
            )
        )
        told.setWordWrap(True)
        column.addWidget(told)
        buttons = FlowLayout(gap=10, row_gap=10)
        for button in (self._help, self._show, self._leave):
            buttons.addWidget(button)
        column.addLayout(buttons)
