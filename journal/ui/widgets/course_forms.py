"""The two forms of the page of a course: for a course, and for an appointment."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.course import Course, Phase
from journal.domain.ids import CourseId
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.widgets.appointment_editor import AppointmentEditor, AppointmentWanted
from journal.ui.widgets.course_editor import CourseEditor, CourseWanted


class CourseForms(QWidget):
    """At most one form at a time; hidden while there is none.

    Signals:
        course_planned: the CourseId of a new course.
        appointment_added: the AppointmentId of a new appointment.
        closed: a form is gone, and the keyboard is to go on elsewhere.
    """

    course_planned = Signal(object)
    appointment_added = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._course: CourseId | None = None
        self._course_editor = CourseEditor()
        self._editor = AppointmentEditor()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for form in (self._course_editor, self._editor):
            column.addWidget(form)
        self._course_editor.wanted.connect(self._keep_course)
        self._editor.wanted.connect(self._keep_appointment)
        self._course_editor.left.connect(self._close)
        self._editor.left.connect(self._close)
        self.clear()

    def plan_course(self) -> None:
        """Offer a new course."""
        self._course = None
        self._course_editor.begin(self._clock().day)
        self._open(self._course_editor)

    def edit_course(self, course: Course) -> None:
        """Offer to change a course."""
        self._course = course.id
        self._course_editor.edit(course, self._clock().day)
        self._open(self._course_editor)

    def add_appointment(self, course: CourseId, phase: Phase) -> None:
        """Offer another appointment of a course."""
        self._course = course
        self._editor.begin(phase, self._clock().day)
        self._open(self._editor)

    def clear(self) -> None:
        """Forget what was typed, and hide."""
        for form in (self._course_editor, self._editor):
            form.clear()
            form.hide()
        self.hide()

    def _open(self, form: CourseEditor | AppointmentEditor) -> None:
        for each in (self._course_editor, self._editor):
            each.setVisible(each is form)
        self.show()
        form.take_focus()

    def _close(self) -> None:
        self.clear()
        self.closed.emit()

    def _keep_course(self, wanted: CourseWanted) -> None:
        edited = self._course

        def keep(journal: Journal) -> Changes:
            name, day = wanted.name, wanted.first_day
            if edited is not None:
                return journal.courses.edit(edited, name=name, first_day=day)
            return journal.courses.create(name, shape=wanted.shape, first_day=day)

        def kept(changes: Changes) -> None:
            self._close()
            if edited is None:
                self.course_planned.emit(next(iter(changes.courses)))

        self._do(keep, kept, self._course_editor.refuse)

    def _keep_appointment(self, wanted: AppointmentWanted) -> None:
        course = self._course
        if course is None:
            return

        def keep(journal: Journal) -> Changes:
            return journal.appointments.add(
                course, wanted.phase, day=wanted.day, label=wanted.label
            )

        def kept(changes: Changes) -> None:
            self._close()
            self.appointment_added.emit(next(iter(changes.appointments)))

        self._do(keep, kept, self._editor.refuse)

    def _do(
        self,
        command: Callable[[Journal], Changes],
        then: Callable[[Changes], None],
        refuse: Callable[[Exception], None],
    ) -> None:
        def done(changes: Changes) -> None:
            if isValid(self) and not self.isHidden():  # else forgotten meanwhile
                then(changes)

        def refused(error: Exception) -> None:
            if isValid(self):
                refuse(error)

        self._desk.do(command, then=done, otherwise=refused)
