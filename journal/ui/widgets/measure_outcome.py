"""After a questionnaire: the calm card where it is called for, then the result."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from journal.domain.help_now import Region
from journal.domain.ids import ResultId
from journal.domain.measure import Answers, care
from journal.domain.moment import Clock
from journal.services.measuring import Scored
from journal.ui.appearance import Appearance
from journal.ui.widgets.care_card import CareCard
from journal.ui.widgets.measure_deleting import MeasureDeleting
from journal.ui.widgets.measure_desk import MeasureDesk
from journal.ui.widgets.measure_result import MeasureResult
from journal.ui.widgets.measure_view import CARE_SHOWN, MeasureView, look_for


class MeasureOutcome(QStackedWidget):
    """No score is ever shown before a card that it calls for was read.

    Signals:
        left: the person is done here.
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
        plan_wanted: the person wants their own safety plan.
        question_wanted: a line for the list of the next appointment.
        gone: the result that was to be shown is not in the journal.
    """

    left = Signal()
    help_wanted = Signal()
    rights_wanted = Signal()
    plan_wanted = Signal()
    question_wanted = Signal(str)
    gone = Signal()

    def __init__(
        self,
        desk: MeasureDesk,
        deleting: MeasureDeleting,
        appearance: Appearance,
        clock: Clock,
        language: str,
        region: Region,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._deleting = deleting
        self._clock = clock
        self._language = language
        self._view: MeasureView | None = None
        self._scored: Scored | None = None
        self._care = CareCard(appearance, language, region)
        self._result = MeasureResult(appearance, language, region)
        self.addWidget(self._result)
        self.addWidget(self._care)
        self._care.result_wanted.connect(self._go_on_from_care)
        self._care.plan_wanted.connect(self.plan_wanted)
        self._care.question_wanted.connect(self.question_wanted)
        self._result.delete_wanted.connect(self._delete)
        self._result.rights_wanted.connect(self.rights_wanted)
        for part in (self._care, self._result):
            part.left.connect(self.left)
            part.help_wanted.connect(self.help_wanted)

    def show_region(self, region: Region) -> None:
        """Show the numbers of another region."""
        self._care.show_region(region)
        self._result.show_region(region)

    def lead_to(self, *, plan: bool, questions: bool, rights: bool) -> None:
        """Say which pages of the person's own there are to lead to."""
        self._care.lead_to(plan=plan, questions=questions)
        if rights:
            self._result.lead_to_rights()

    def question_kept(self) -> None:
        """Say that the line is on the list."""
        self._care.question_kept()

    def show_result(self, result: ResultId) -> None:
        """Read a finished one and show it, or the card that comes before it."""

        def show(view: MeasureView | None) -> None:
            scored = None if view is None else view.find(result)
            if view is None or scored is None:
                self.gone.emit()
                return
            self._view, self._scored = view, scored
            if view.holds_back(scored):
                self.show_care(scored.answers, has_result=True)
            else:
                self._show_score()

        self._desk.ask(lambda journal: look_for(journal, result), show)

    def show_care(self, answers: Answers, *, has_result: bool) -> None:
        """Show the card for these answers. has_result: there is a score to show."""
        rule = care(answers)
        if rule is not None:
            words = rule.text.said_in(self._language)
            self._care.show_words(words, has_result=has_result)
            self.setCurrentWidget(self._care)
            self._care.take_focus()

    def choose_focused(self) -> None:
        """Choose the reply on the card that has the keyboard, if there is one."""
        if self.currentWidget() is self._care:
            self._care.choose_focused()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._view = None
        self._scored = None
        self._care.clear()
        self._result.clear()
        self.setCurrentWidget(self._result)

    def _go_on_from_care(self) -> None:
        view, scored = self._view, self._scored
        if view is not None and scored is not None:
            newest = max(view.care_shown, str(scored.taken.id))
            self._view = replace(view, care_shown=newest)
            self._desk.do(
                lambda journal: journal.settings.put(CARE_SHOWN, newest),
                lambda _: self._show_score(),
            )

    def _show_score(self) -> None:
        if self._view is not None and self._scored is not None:
            self._result.show_scored(self._view, self._scored, self._clock().day)
            self.setCurrentWidget(self._result)
            self._result.take_focus()

    def _delete(self) -> None:
        if self._view is not None and self._scored is not None:
            self._result.show_gone()
            self._deleting.delete_result(self._view, self._scored)
