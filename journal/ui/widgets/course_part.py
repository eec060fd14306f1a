"""The upper part of the page of a course: its line, and one appointment of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.course import Phase
from journal.domain.course_line import CourseLine
from journal.domain.errors import NotFoundError
from journal.domain.feelings import FeelingWord
from journal.domain.ids import AppointmentId, CourseId
from journal.domain.moment import Clock
from journal.domain.removal import Removed
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.adder import Command
from journal.ui.widgets.controls import Card, paragraph, primary_button
from journal.ui.widgets.course_forms import CourseForms
from journal.ui.widgets.course_heading import CourseHeading
from journal.ui.widgets.course_timeline import CourseTimeline
from journal.ui.widgets.plan_view import PlanView
from journal.ui.widgets.stop_details import Change, StopDetails
from journal.ui.widgets.undo_line import UndoLine

Refuse = Callable[[Exception], None]
_GAP = 18


class CoursePart(QWidget):
    """Plans courses and appointments; what is deleted can be had back on the spot.

    course and chosen are what is to be shown; None is the current course, and none.

    Signals:
        turned: another course or appointment is to be shown.
        entry_wanted: the EntryId of the entry to open.
        result_wanted: the ResultId of the result to show.
    """

    turned = Signal()
    entry_wanted = Signal(object)
    result_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        words: tuple[FeelingWord, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._line: CourseLine | None = None
        self.course: CourseId | None = None
        self.chosen: AppointmentId | None = None
        self._heading = CourseHeading(appearance)
        self._forms = CourseForms(desk, clock)
        self._said = UndoLine()
        self._timeline = CourseTimeline(appearance)
        self._details = StopDetails(appearance, words)
        self._begin = primary_button(self.tr("Plan a course"))
        self._none, self._course = Card(), Card()
        self._empty = paragraph(
            self.tr("No appointments yet. Add them one by one, as they are made.")
        )
        self._empty.setContentsMargins(0, 8, 0, 8)
        self._lay_out()
        self._connect_parts()
        self._connect_details()
        self.forget()

    def show_view(self, view: PlanView, today: date) -> None:
        """Show a course and the appointment that was chosen, if it is still there."""
        line = self._line = view.line
        self.course = None if line is None else line.course.id
        self.chosen = None if view.chosen is None else view.chosen.stop.id
        self._heading.show_courses(view.lines, line)
        self._none.setVisible(line is None and self._forms.isHidden())
        self._course.setVisible(line is not None)
        if line is None:
            self._timeline.clear()
        else:
            self._timeline.show_line(line, today)
            self._timeline.setVisible(bool(line.stops))
            self._empty.setVisible(not line.stops)
        self._timeline.mark_chosen(self.chosen)
        self._details.show_stop(view.chosen, today)

    @property
    def details(self) -> QWidget:
        """Where the appointment that was chosen is shown."""
        return self._details

    def take_focus(self) -> None:
        """Put the keyboard where one would begin."""
        if self._line is None:
            self._begin.setFocus()
        elif self._line.stops:
            self._timeline.setFocus()
        else:
            self._heading.focus_add()

    def pending(self) -> tuple[Command, ...]:
        """Return what keeps a name that was typed and not saved yet."""
        typed = self._details.label_typed
        return () if typed is None else (_renaming(*typed),)

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self._line = self.course = self.chosen = None
        self._heading.show_courses((), None)
        self._forms.clear()
        self._timeline.clear()
        self._details.clear()
        self._course.hide()
        self._none.hide()
        self._say_nothing()

    def _choose_stop(self, stop: AppointmentId | None) -> None:
        self._say_nothing()
        self.chosen = stop
        self.turned.emit()

    def _choose_course(self, course: CourseId | None) -> None:
        self._say_nothing()
        self.course, self.chosen = course, None
        self.turned.emit()

    def _close_details(self) -> None:
        self._choose_stop(None)
        self._timeline.setFocus()

    def _plan_course(self) -> None:
        self._say_nothing()
        self._none.hide()
        self._forms.plan_course()

    def _edit_course(self) -> None:
        if self._line is not None:
            self._say_nothing()
            self._forms.edit_course(self._line.course)

    def _add_appointment(self) -> None:
        if self._line is not None:
            self._say_nothing()
            last = self._line.last(self._clock().day)
            phase = Phase.PREPARATION if last is None else last.phase
            self._forms.add_appointment(self._line.course.id, phase)

    def _go_on(self) -> None:
        """Put the keyboard where a form was opened from."""
        self._none.setVisible(self._line is None)
        self.take_focus()

    def _delete_stop(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            told = self.tr("Deleted. What you wrote stays.")
            self._remove(lambda journal: journal.appointments.remove(chosen), told)

    def _delete_course(self) -> None:
        course = self.course
        if course is not None:
            told = self.tr("The course is deleted. What you wrote stays.")
            self._remove(lambda journal: journal.courses.remove(course), told)

    def _remove(self, remove: Callable[[Journal], Removed], told: str) -> None:
        def removed(gone: Changes) -> None:
            if isinstance(gone, Removed):
                self._timeline.setFocus()
                self._details.clear()
                self.chosen = None
                self._said.show()
                self._said.tell(told, lambda: self._put_back(gone))

        self._do(remove, removed, self._refuse)

    def _put_back(self, gone: Removed) -> None:
        if gone.course is not None:
            self.course = gone.course.id
        self._do(
            lambda journal: journal.courses.put_back(gone),
            lambda _: self._say_nothing(),
            self._refuse,
        )

    def _make_current(self) -> None:
        course = self.course
        if course is not None:
            self._do(
                lambda journal: journal.courses.make_current(course),
                lambda _: self._say_nothing(),
                self._refuse,
            )

    def _change(self, change: Change) -> None:
        """Do something to the appointment that was chosen."""
        chosen = self.chosen
        if chosen is not None:
            self._do(
                lambda journal: change(journal, chosen),
                lambda _: self._say_nothing(),
                self._details.refuse,
            )

    def _do(
        self, command: Command, then: Callable[[Changes], None], otherwise: Refuse
    ) -> None:
        def done(changes: Changes) -> None:
            if isValid(self):
                then(changes)

        def refused(error: Exception) -> None:
            if isValid(self):
                otherwise(error)

        self._desk.do(command, then=done, otherwise=refused)

    def _refuse(self, error: Exception) -> None:
        self._said.show()
        self._said.refuse(error)

    def _say_nothing(self) -> None:
        self._said.clear()
        self._said.hide()

    def _connect_parts(self) -> None:
        self._heading.course_chosen.connect(self._choose_course)
        self._heading.add_wanted.connect(self._add_appointment)
        self._heading.new_wanted.connect(self._plan_course)
        self._heading.edit_wanted.connect(self._edit_course)
        self._heading.current_wanted.connect(self._make_current)
        self._heading.delete_wanted.connect(self._delete_course)
        self._forms.course_planned.connect(self._choose_course)
        self._forms.appointment_added.connect(self._choose_stop)
        self._forms.closed.connect(self._go_on)
        self._begin.clicked.connect(self._plan_course)
        self._timeline.stop_chosen.connect(self._choose_stop)

    def _connect_details(self) -> None:
        details = self._details
        details.change_wanted.connect(self._change)
        details.renamed.connect(
            lambda one, label: self._do(
                _renaming(one, label), lambda _: None, details.refuse
            )
        )
        details.delete_wanted.connect(self._delete_stop)
        details.entry_wanted.connect(self.entry_wanted)
        details.result_wanted.connect(self.result_wanted)
        details.left.connect(self._close_details)

    def _lay_out(self) -> None:
        invitation = self.tr(
            "A course is what you have agreed on: a few appointments before, the"
            " sessions, and those after. Plan it here, and the journal knows where"
            " you are."
        )
        none = QVBoxLayout(self._none)
        none.setContentsMargins(20, 18, 20, 18)
        none.setSpacing(14)
        none.addWidget(paragraph(invitation))
        none.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        course = QVBoxLayout(self._course)
        course.setContentsMargins(20, 8, 20, 8)
        course.addWidget(self._timeline)
        course.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (
            self._heading,
            self._forms,
            self._none,
            self._said,
            self._course,
            self._details,
        ):
            column.addWidget(part)


def _renaming(appointment: AppointmentId, label: str) -> Command:
    """Return what names an appointment, while there is one."""

    def rename(journal: Journal) -> Changes:
        try:
            return journal.appointments.rename(appointment, label)
        except NotFoundError:  # gone meanwhile, with its name
            return Changes()

    return rename
