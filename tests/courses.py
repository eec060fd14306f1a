"""Courses for tests, as values, and asked of an open journal."""

from datetime import date, timedelta
from uuid import UUID

from journal.domain.course import Appointment, Course, Phase, Shape, State
from journal.domain.course_line import CourseLine, line_of
from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId, CourseId, EntryId
from journal.services.journal import Journal
from tests.conftest import NOON

TODAY = NOON.day
COURSE = Course(id=CourseId(UUID(int=1)), name="Autumn", edited=NOON)

PREP, SESS, INTEG = Phase.PREPARATION, Phase.SESSION, Phase.INTEGRATION


def days(count: int) -> timedelta:
    return timedelta(days=count)


def meeting(
    position: int,
    phase: Phase,
    days_from_now: int | None = None,
    state: State = State.PLANNED,
) -> Appointment:
    """An appointment so many days from today, or without a day."""
    return Appointment(
        id=AppointmentId(UUID(int=100 + position)),
        course=COURSE.id,
        phase=phase,
        position=position,
        day=None if days_from_now is None else TODAY + days(days_from_now),
        state=state,
        edited=NOON,
    )


def line(*appointments: Appointment) -> CourseLine:
    return line_of(COURSE, appointments)


def begin_course(
    journal: Journal, shape: str = "3,2,9", first_day: date | None = None
) -> tuple[CourseId, tuple[AppointmentId, ...]]:
    """Begin a course; return its id and those of its appointments in order."""
    changes = journal.courses.create(
        "Autumn", shape=Shape.parsed(shape), first_day=first_day
    )
    (course,) = changes.courses
    current = journal.courses.current()
    assert current is not None
    return course, tuple(stop.id for stop in current.stops)


def write_at(
    journal: Journal,
    appointment: AppointmentId | None,
    title: str = "",
    kind: Kind = Kind.NOTE,
    day: date | None = None,
) -> EntryId:
    """Write an entry that belongs to an appointment."""
    draft = Draft(
        kind=kind, title=title, body="words", day=day, appointment=appointment
    )
    (entry,) = journal.writing.write(draft).entries
    return entry
