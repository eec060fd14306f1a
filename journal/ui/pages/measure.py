"""The page on which a questionnaire is taken, and its results are seen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.help_now import HOME, Region
from journal.domain.ids import ResultId
from journal.domain.measure import needs_care
from journal.domain.moment import Clock
from journal.services import help_now, measures
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.measure_column import Middle, in_the_middle
from journal.ui.widgets.measure_deleting import MeasureDeleting
from journal.ui.widgets.measure_desk import Command, MeasureDesk
from journal.ui.widgets.measure_outcome import MeasureOutcome
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.measure_start import MeasureStart
from journal.ui.widgets.measure_taking import MeasureTaking
from journal.ui.widgets.measure_view import (
    MeasureView,
    drop_unbegun,
    finish,
    language_for,
    look_at,
)
from journal.ui.widgets.undo_line import UndoLine

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_SIDE, _BELOW = 36, 12


class MeasurePage(QWidget):
    """Questions one by one, then what they add up to; each answer is saved at once.

    region is that of the numbers on the care card.

    Signals:
        left: the person is done here, or goes on another time.
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
        plan_wanted: the person wants their own safety plan.
        question_wanted: a line that the person wants on the list for the next
            appointment; whoever keeps it calls question_kept().
    """

    left = Signal()
    help_wanted = Signal()
    rights_wanted = Signal()
    plan_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        language: str,
        parent: QWidget | None = None,
        *,
        region: str = HOME,
    ) -> None:
        super().__init__(parent)
        self._desk = MeasureDesk(desk, self)
        self._clock = clock
        self._language = language
        self._view: MeasureView | None = None
        self._sitting: Sitting | None = None
        self._is_beginning = False
        self._start = MeasureStart(appearance, language)
        self._taking = MeasureTaking(appearance, language)
        self._said = UndoLine()
        self._deleting = MeasureDeleting(self._desk, self._said, self)
        self._outcome = MeasureOutcome(
            self._desk, self._deleting, appearance, clock, language, _region(region)
        )
        self._stack = QStackedWidget()
        self._lay_out(appearance)
        self._connect()

    def begin(self, measure_id: str) -> None:
        """Offer a questionnaire, or to go on with it. Raises NotFoundError."""
        self.forget()
        self._offer(measure_id)

    def show_result(self, result: ResultId) -> None:
        """Show a finished one; where it calls for the card, that comes first."""
        self.forget()
        self._stack.setCurrentWidget(self._outcome)
        self._outcome.show_result(result)

    def show_region(self, code: str) -> None:
        """Show the numbers of another region."""
        self._outcome.show_region(_region(code))

    def lead_to(
        self, *, plan: bool = False, questions: bool = False, rights: bool = False
    ) -> None:
        """Say which there are: an own plan, a list of questions, a page on rights."""
        self._outcome.lead_to(plan=plan, questions=questions, rights=rights)

    def question_kept(self) -> None:
        """Say on the card that the line is on the list."""
        self._outcome.question_kept()

    def pending(self) -> Command | None:
        """Return what saves the answers that could not be saved, or None."""
        return self._desk.unsaved

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._desk.forget()
        self._view = None
        self._sitting = None
        self._is_beginning = False
        self._said.clear()
        for part in (self._start, self._taking, self._outcome):
            part.clear()
        self._stack.setCurrentWidget(self._start)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # a key held down must not answer them all
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key does here, or None where it is not one of ours."""
        if event.modifiers() & _WITH:
            return None
        if event.key() in _ENTER:
            return self._enter
        if self._stack.currentWidget() is not self._taking:
            return None
        if event.key() == Qt.Key.Key_Backspace:
            return self._taking.go_back
        number = event.text()
        if number.isascii() and number.isdecimal():
            return lambda: self._taking.take_number(int(number))
        return None

    def _enter(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif self._stack.currentWidget() is self._taking:
            self._taking.go_on()
        else:
            self._outcome.choose_focused()

    def _offer(self, measure_id: str) -> None:
        measure = measures.measure(measure_id)

        def look(_: Changes) -> None:
            self._desk.ask(lambda journal: look_at(journal, measure), self._show_start)

        self._desk.do(lambda journal: drop_unbegun(journal, measure), look)

    def _show_start(self, view: MeasureView) -> None:
        self._view, self._sitting = view, None
        self._start.show_view(view, self._clock().day)
        self._stack.setCurrentWidget(self._start)
        self._start.take_focus()

    def _begin(self) -> None:
        view = self._view
        if view is None or self._is_beginning:
            return
        self._is_beginning = True
        measure = view.measure
        language = language_for(measure, self._language)

        def begun(changes: Changes) -> None:
            self._is_beginning = False
            (result,) = changes.results
            self._take(Sitting(measure, result, language))

        self._desk.do(lambda journal: journal.measuring.begin(measure, language), begun)

    def _resume(self) -> None:
        if self._view is not None and self._view.unfinished is not None:
            self._take(Sitting.of(self._view.unfinished, self._view.measure))

    def _take(self, sitting: Sitting) -> None:
        self._said.clear()
        self._view = None
        self._sitting = sitting
        self._stack.setCurrentWidget(self._taking)
        self._taking.show_sitting(sitting)

    def _save(self) -> None:
        if self._sitting is not None:
            self._desk.save(self._sitting)

    def _finish(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.skip_the_rest()
        result, measure, answers = sitting.result, sitting.measure, sitting.answers
        self._desk.do(
            lambda journal: finish(journal, measure, result, answers),
            lambda _: self.show_result(result),
        )

    def _leave_for_later(self) -> None:
        sitting = self._sitting
        if self._desk.unsaved is not None:
            self._save()  # and stay: what cannot be saved is only here
        elif sitting is not None and needs_care(sitting.result_so_far):
            self._stack.setCurrentWidget(self._outcome)
            self._outcome.show_care(sitting.result_so_far, has_result=False)
        else:
            if sitting is not None and not sitting.answers:
                measure = sitting.measure
                self._desk.do(lambda journal: drop_unbegun(journal, measure))
            self._leave()

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _delete_begun(self) -> None:
        """Delete what is being taken, or what was begun before."""
        sitting, view = self._sitting, self._view
        if sitting is None and view is not None and view.unfinished is not None:
            sitting = Sitting.of(view.unfinished, view.measure)
        if sitting is not None:
            self._deleting.delete_begun(sitting)
            self._offer(sitting.measure.id)

    def _tell_gone(self) -> None:
        self._said.tell(self.tr("That result is no longer in the journal."))

    def _refuse(self, error: Exception) -> None:
        self._is_beginning = False
        self._said.refuse(error)

    def _connect(self) -> None:
        self._start.begun.connect(self._begin)
        self._start.resumed.connect(self._resume)
        self._taking.answered.connect(self._save)
        self._taking.finish_wanted.connect(self._finish)
        self._taking.later_wanted.connect(self._leave_for_later)
        self._outcome.gone.connect(self._tell_gone)
        self._outcome.help_wanted.connect(self.help_wanted)
        self._outcome.rights_wanted.connect(self.rights_wanted)
        self._outcome.plan_wanted.connect(self.plan_wanted)
        self._outcome.question_wanted.connect(self.question_wanted)
        for deleting in (self._start, self._taking):
            deleting.delete_wanted.connect(self._delete_begun)
        for leaving in (self._start, self._outcome):
            leaving.left.connect(self._leave)
        self._deleting.begun_restored.connect(self._offer)
        self._deleting.result_restored.connect(self.show_result)
        self._desk.saved.connect(self._said.clear)
        self._desk.refused.connect(self._refuse)

    def _lay_out(self, appearance: Appearance) -> None:
        for part in (self._start, self._taking, self._outcome):
            self._stack.addWidget(part)
        below = Middle(appearance)
        line = QVBoxLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._said)
        row = in_the_middle(below)
        row.setContentsMargins(_SIDE, 0, _SIDE, _BELOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(row)


def _region(code: str) -> Region:
    """Return a region, or the first of all where the code is unknown."""
    try:
        return help_now.region(code)
    except NotFoundError:
        return help_now.regions()[0]
