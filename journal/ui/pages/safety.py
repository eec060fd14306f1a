"""My plan: six kind questions for a hard time, and one's own lines below each."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journal.domain.errors import JournalError
from journal.domain.safety import Part, Plan
from journal.services.plan_words import plan_words
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.own_plan import OwnPlan
from journal.ui.plan_sheet import Command, PlanSheet
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import caption, heading, paragraph
from journal.ui.widgets.plan_at_hand import PlanAtHand
from journal.ui.widgets.plan_part import PlanPart
from journal.ui.widgets.scrolled import scrolled_column


class SafetyPage(QWidget):
    """Nothing is required; what is written is saved at each pause."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        at_hand: HelpAtHand,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = at_hand.language
        self._sheet = PlanSheet(desk, self)
        self._sheet.saved.connect(self._note_saved)
        self._sheet.refused.connect(self._note_refused)
        self._own_plan = OwnPlan(desk, self)
        self._own_plan.read.connect(self._show_read)
        self._parts = tuple(
            PlanPart(words, appearance, self._language) for words in plan_words().parts
        )
        self._state = caption("")
        self._state.setWordWrap(True)
        self._out = PlanAtHand(desk, appearance, prompts, at_hand, self._plan)
        self._out.save_wanted.connect(self._sheet.save)
        for part in self._parts:
            part.changed.connect(self._sheet.write)
        self._note_saved()
        self._lay_out()

    def pending(self) -> Command | None:
        """Return what saves the last words, or None where all are saved."""
        return self._sheet.pending()

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._sheet.forget()
        for part in self._parts:
            part.show_lines(())
        self._out.clear()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sheet.is_settled:
            self._own_plan.look()
        self._out.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._sheet.save()
        super().hideEvent(event)

    def _show_read(self, plan: Plan) -> None:
        if not self._sheet.is_settled:  # one has begun to write meanwhile
            return
        for part in self._parts:
            if part.lines != plan.of(part.part):  # else an offer to undo would go
                part.show_lines(plan.of(part.part))

    def _plan(self) -> Plan:
        lines: dict[Part, tuple[str, ...]] = {
            part.part: part.lines for part in self._parts
        }
        return Plan(lines=lines)

    def _note_saved(self) -> None:
        self._say(plan_words().saved.said_in(self._language), "caption")

    def _note_refused(self, error: Exception) -> None:
        words = plan_words()
        if isinstance(error, JournalError):
            reason = reason_of(error).rstrip(".")
        else:
            reason = words.unexpected.said_in(self._language)
            self._desk.failed.emit(error)
        sentence = words.not_saved.said_in(self._language)
        self._say(sentence.format(reason=reason), "problem")

    def _say(self, sentence: str, look: str) -> None:
        self._state.setText(sentence)
        self._state.setAccessibleName(sentence)
        self._state.setProperty("look", look)
        # A style sheet looks at properties only when it meets a widget anew.
        self.style().unpolish(self._state)
        self.style().polish(self._state)

    def _lay_out(self) -> None:
        words, language = plan_words(), self._language
        column = scrolled_column(self)
        intro = paragraph(words.intro.said_in(language))
        intro.setProperty("look", "quiet")
        source = caption(words.source.said_in(language))
        source.setWordWrap(True)
        column.addWidget(heading(words.my_plan.said_in(language)))
        for quiet in (intro, paragraph(words.in_order.said_in(language)), self._state):
            column.addWidget(quiet)
        for part in (*self._parts, self._out):
            column.addWidget(part)
        column.addWidget(source)
        column.addStretch(1)
