"""Finding courses and appointments within one transaction."""

from journal.domain.course import Appointment, Course
from journal.domain.course_line import CourseLine, line_of
from journal.domain.errors import NotFoundError
from journal.domain.ids import AppointmentId, CourseId
from journal.storage.database import Store


def course_in(store: Store, course: CourseId) -> Course:
    """Return a course. Raises NotFoundError."""
    found = store.courses.get(course)
    if found is None:
        raise NotFoundError("That course is not in the journal.")
    return found


def appointment_in(store: Store, appointment: AppointmentId) -> Appointment:
    """Return an appointment. Raises NotFoundError."""
    found = store.courses.appointment(appointment)
    if found is None:
        raise NotFoundError("That appointment is not in the journal.")
    return found


def lines_in(store: Store) -> tuple[CourseLine, ...]:
    """Return every course with its appointments, the current one first."""
    appointments = store.courses.appointments()
    return tuple(
        line_of(course, [each for each in appointments if each.course == course.id])
        for course in store.courses.all()
    )


def current_in(store: Store) -> CourseLine | None:
    """Return the current course, or None where there is none."""
    return next((line for line in lines_in(store) if line.course.is_current), None)
