"""The page of the course: its line, a session's thread, questions and practices."""

from datetime import date

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.course_line import CourseLine
from journal.domain.ids import AppointmentId
from journal.domain.moment import Clock
from journal.services import feelings
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.widgets.adder import Command
from journal.ui.widgets.course_part import CoursePart
from journal.ui.widgets.plan_view import PlanView, look_at
from journal.ui.widgets.practices_card import PracticesCard
from journal.ui.widgets.questions_card import QuestionsCard
from journal.ui.widgets.questions_sheet import document_name, questions_sheet
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.tab_order import tab_in_reading_order
from journal.ui.widgets.thread_card import ThreadCard

_ROOM = 12  # around what is scrolled to, in pixels


class PlanPage(QWidget):
    """Where the course stands and what goes with it; nobody is asked for anything.

    Signals:
        entry_wanted: the EntryId of the entry to open.
        result_wanted: the ResultId of the result to show.
    """

    entry_wanted = Signal(object)
    result_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        language: str,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._clock = clock
        self._prompts = prompts
        self._turn = 0
        self._is_fresh = False
        self._chosen: AppointmentId | None = None
        words = feelings.words(language)
        self._course = CoursePart(desk, appearance, clock, words)
        self._thread = ThreadCard(desk)
        self._questions = QuestionsCard(desk, appearance)
        self._practices = PracticesCard(desk, appearance, self.tr("Keep doing"))
        self._lay_out()
        self._course.turned.connect(self.refresh)
        self._course.result_wanted.connect(self.result_wanted)
        self._questions.print_wanted.connect(self._print)
        for part in (self._course, self._thread, self._practices):
            part.entry_wanted.connect(self.entry_wanted)
        desk.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read everything again, and look at the clock."""
        self._turn += 1
        turn = self._turn
        today = self._clock().day
        course, chosen = self._course.course, self._course.chosen

        def show(view: PlanView) -> None:
            if turn == self._turn:  # else forgotten, or asked again
                self._show(view)

        self._desk.ask(
            self, lambda journal: look_at(journal, today, course, chosen), show
        )

    def pending(self) -> Command | None:
        """Return what saves the words that may not be in the journal yet, or None."""
        intention = self._thread.pending()
        commands = (
            *(() if intention is None else (intention,)),
            *self._course.pending(),
            *self._questions.pending(),
            *self._practices.pending(),
        )

        def save(journal: Journal) -> Changes:
            for command in commands:
                command(journal)
            return Changes()

        return save if commands else None

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._turn += 1
        self._chosen = None
        for part in (self._course, self._thread, self._questions, self._practices):
            part.forget()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_fresh = True
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A page that was left open overnight has a new day to show.
        is_back = event.type() == QEvent.Type.ActivationChange
        if is_back and self.isVisible() and self.isActiveWindow():
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        concerns = (
            changes.of_course,
            changes.entries,
            changes.questions,
            changes.practices,
            changes.check_ins,
            changes.results,
        )
        if self.isVisible() and any(concerns):
            self.refresh()

    def _show(self, view: PlanView) -> None:
        today = self._clock().day
        before = self._chosen
        self._chosen = None if view.chosen is None else view.chosen.stop.id
        self._course.show_view(view, today)
        self._thread.setVisible(view.line is not None)
        self._thread.show_thread(view.thread, view.intentions, today)
        self._questions.show_questions(view.questions, self._next_day(view.line), today)
        self._practices.show_practices(view.practices, today, view.titles)
        tab_in_reading_order(self)
        focus = self.window().focusWidget()
        if self._is_fresh and self.isAncestorOf(focus):
            self._course.take_focus()  # before, there was nothing to put it on
        self._is_fresh = False
        if self._chosen not in (None, before):
            QTimer.singleShot(0, self, self._bring_details)  # once they are laid out

    def _bring_details(self) -> None:
        """Scroll to the appointment that was chosen, which may be below the fold."""
        for area in self.findChildren(QScrollArea):
            area.ensureWidgetVisible(self._course.details, 0, _ROOM)

    def _next_day(self, line: CourseLine | None) -> date | None:
        ahead = None if line is None else line.next(self._clock().day)
        return None if ahead is None else ahead.day

    def _print(self) -> None:
        title, questions = self._questions.title, self._questions.to_bring
        printer = self._prompts.printer(document_name())
        if printer is not None:
            letters = self._appearance.font("interface")
            questions_sheet(questions, title, letters).print_(printer)

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(column.spacing())
        right.addWidget(self._questions)
        right.addWidget(self._practices)
        right.addStretch()
        cards = SideBySide(gap=column.spacing())
        cards.add(self._thread, 58)
        cards.add(beside, 42)
        column.addWidget(self._course)
        column.addWidget(cards)
        column.addStretch()
