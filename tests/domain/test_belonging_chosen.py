"""Where an entry belongs whose kind the person chose, and where it stands then."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from journal.domain.belonging import propose_for
from journal.domain.course import Appointment, Course, Phase
from journal.domain.course_line import CourseLine, line_of
from journal.domain.entry import Kind
from journal.domain.ids import AppointmentId, CourseId
from journal.domain.whereabouts import whereabouts
from tests.conftest import NOON

COURSE = Course(id=CourseId(UUID(int=1)), name="Autumn", edited=NOON, is_current=True)
SESSION_DAY = date(2026, 10, 24)


def at(number: int, phase: Phase, day: date | None) -> Appointment:
    return Appointment(
        id=AppointmentId(UUID(int=number)),
        course=COURSE.id,
        phase=phase,
        position=number,
        day=day,
        edited=NOON,
    )


PREPARATION = at(10, Phase.PREPARATION, date(2026, 10, 20))
SESSION = at(11, Phase.SESSION, SESSION_DAY)
INTEGRATION = at(12, Phase.INTEGRATION, date(2026, 11, 20))
LINE = line_of(COURSE, [PREPARATION, SESSION, INTEGRATION])


@pytest.mark.parametrize(
    ("days_after", "kind", "appointment"),
    [
        (-4, Kind.PREPARATION, PREPARATION.id),
        (-4, Kind.SESSION, None),
        (0, Kind.PREPARATION, SESSION.id),
        (1, Kind.PREPARATION, None),
        (1, Kind.INTEGRATION, SESSION.id),
        (3, Kind.SESSION, SESSION.id),
        (27, Kind.INTEGRATION, INTEGRATION.id),
        (27, Kind.SESSION, None),
        (27, Kind.NOTE, None),
    ],
)
def test_a_chosen_kind_is_kept_and_takes_only_an_appointment_it_goes_with(
    days_after: int, kind: Kind, appointment: AppointmentId | None
) -> None:
    today = SESSION_DAY + timedelta(days=days_after)
    place = propose_for(kind, LINE, today)
    assert (place.kind, place.appointment) == (kind, appointment)


def test_without_a_course_a_chosen_kind_belongs_to_nothing() -> None:
    assert propose_for(Kind.SESSION, None, SESSION_DAY).appointment is None


def test_an_entry_stands_by_its_session_and_the_weeks_since() -> None:
    place = whereabouts(LINE, INTEGRATION.id, date(2026, 11, 22))
    assert place is not None
    assert (place.stop.id, place.week, place.is_before) == (SESSION.id, 5, False)


@pytest.mark.parametrize(("days_after", "week"), [(0, None), (1, 1), (6, 1), (7, 2)])
def test_weeks_are_counted_from_the_day_after_the_session(
    days_after: int, week: int | None
) -> None:
    place = whereabouts(LINE, SESSION.id, SESSION_DAY + timedelta(days=days_after))
    assert place is not None
    assert place.week == week


def test_preparation_stands_before_its_session() -> None:
    place = whereabouts(LINE, PREPARATION.id, date(2026, 10, 20))
    assert place is not None
    assert (place.stop.id, place.week, place.is_before) == (SESSION.id, None, True)


def test_without_a_session_an_entry_stands_by_its_own_appointment() -> None:
    alone = line_of(COURSE, [PREPARATION])
    place = whereabouts(alone, PREPARATION.id, date(2026, 10, 20))
    assert place is not None
    assert (place.stop.id, place.is_before) == (PREPARATION.id, False)


@pytest.mark.parametrize("line", [None, LINE])
def test_what_belongs_to_nothing_here_stands_nowhere(line: CourseLine | None) -> None:
    elsewhere = AppointmentId(UUID(int=99))
    assert whereabouts(line, elsewhere, SESSION_DAY) is None
    assert whereabouts(line, None, SESSION_DAY) is None
