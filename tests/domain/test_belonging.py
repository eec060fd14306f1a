"""What a new entry is proposed to be, day by day through a course."""

import pytest

from journal.domain.belonging import COURSE_FADES_AFTER, Belonging, kind_at, propose
from journal.domain.course import Appointment, Phase, State
from journal.domain.entry import Kind
from tests.courses import INTEG, PREP, SESS, TODAY, days, line, meeting

COURSE = (
    meeting(0, PREP, 0),
    meeting(1, PREP, 7),
    meeting(2, SESS, 14),
    meeting(3, INTEG, 15),
    meeting(4, INTEG, 25),
    meeting(5, SESS, 56),
    meeting(6, INTEG, 60),
)


def proposed(day: int, *appointments: Appointment) -> tuple[Kind, int | None]:
    """The kind, and the position of the appointment."""
    course = line(*(appointments or COURSE))
    found = propose(course, TODAY + days(day))
    stop = course.stop(found.appointment)
    return found.kind, None if stop is None else stop.appointment.position


@pytest.mark.parametrize(
    ("day", "kind", "position"),
    [
        (-20, Kind.PREPARATION, 0),  # before anything: what comes first
        (0, Kind.PREPARATION, 0),
        (3, Kind.PREPARATION, 0),
        (7, Kind.PREPARATION, 1),
        (13, Kind.PREPARATION, 1),
        (14, Kind.SESSION, 2),
        (15, Kind.SESSION, 2),  # the next day, also where there is an appointment
        (16, Kind.INTEGRATION, 3),
        (25, Kind.INTEGRATION, 4),
        (48, Kind.INTEGRATION, 4),
        (49, Kind.PREPARATION, 5),  # a week before the next session
        (55, Kind.PREPARATION, 5),
        (56, Kind.SESSION, 5),
        (58, Kind.INTEGRATION, 5),  # no integration yet: to the session itself
        (60, Kind.INTEGRATION, 6),
        (60 + COURSE_FADES_AFTER, Kind.INTEGRATION, 6),
        (61 + COURSE_FADES_AFTER, Kind.NOTE, None),
    ],
)
def test_each_day_has_its_kind_and_place(day: int, kind: Kind, position: int) -> None:
    assert proposed(day) == (kind, position)


def test_without_a_course_it_is_a_note() -> None:
    assert propose(None, TODAY) == Belonging(kind=Kind.NOTE, appointment=None)
    assert propose(line(), TODAY) == Belonging()


def test_a_course_without_days_proposes_preparation_for_the_first() -> None:
    assert proposed(0, meeting(0, PREP), meeting(1, SESS)) == (Kind.PREPARATION, 0)


def test_an_open_course_does_not_fade() -> None:
    appointments = (meeting(0, SESS, 0), meeting(1, INTEG))
    assert proposed(COURSE_FADES_AFTER + 50, *appointments) == (Kind.INTEGRATION, 0)


def test_what_was_called_off_takes_no_entry() -> None:
    appointments = (meeting(0, PREP, -3), meeting(1, SESS, 0, State.CANCELLED))
    assert proposed(0, *appointments) == (Kind.PREPARATION, 0)


def test_a_kind_goes_with_each_phase() -> None:
    assert [kind_at(phase).value for phase in Phase] == [phase.value for phase in Phase]
