"""Appointments in order and numbered; where today is; what belongs to one session."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.course import Appointment, Phase, State
from journal.domain.course_line import check_fits
from journal.domain.errors import InvalidInputError
from tests.courses import COURSE, INTEG, PREP, SESS, TODAY, days, line, meeting

CANCELLED, SKIPPED = State.CANCELLED, State.SKIPPED


def told(*appointments: Appointment) -> list[tuple[int, int | None]]:
    """Positions in the order of the line, with their numbers."""
    stops = line(*appointments).stops
    return [(stop.appointment.position, stop.ordinal) for stop in stops]


def test_dates_decide_the_order_and_phases_are_counted_apart() -> None:
    assert told(
        meeting(0, PREP, -30), meeting(1, SESS, -20), meeting(2, PREP, -25)
    ) == [(0, 1), (2, 2), (1, 1)]


def test_without_a_day_one_stands_after_those_before_it_by_position() -> None:
    assert told(
        meeting(0, PREP, -30),
        meeting(1, PREP),
        meeting(2, SESS, -20),
        meeting(3, INTEG),
        meeting(4, SESS, 10),
        meeting(5, INTEG),
    ) == [(0, 1), (1, 2), (2, 1), (3, 1), (4, 2), (5, 2)]


def test_a_skipped_one_keeps_its_number_and_a_cancelled_one_gives_it_up() -> None:
    assert told(
        meeting(0, INTEG, -9),
        meeting(1, INTEG, -8, SKIPPED),
        meeting(2, INTEG, -7, CANCELLED),
        meeting(3, INTEG, -6),
    ) == [(0, 1), (1, 2), (2, None), (3, 3)]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Phase),
            st.none() | st.integers(-60, 60),
            st.sampled_from([State.PLANNED, SKIPPED, CANCELLED]),
        ),
        max_size=14,
    )
)
def test_every_appointment_is_on_the_line_once_and_days_never_go_back(
    drawn: list[tuple[Phase, int | None, State]],
) -> None:
    appointments = [meeting(n, *each) for n, each in enumerate(drawn)]
    course = line(*appointments)
    assert {stop.appointment for stop in course.stops} == set(appointments)
    dated = [stop.day for stop in course.stops if stop.day is not None]
    assert dated == sorted(dated)
    for phase in Phase:
        numbers = [
            stop.ordinal
            for stop in course.stops
            if stop.phase is phase and stop.appointment.state is not CANCELLED
        ]
        assert numbers == list(range(1, len(numbers) + 1))


WHOLE = (
    meeting(0, PREP, -60),
    meeting(1, PREP),  # left behind without a day
    meeting(2, SESS, -50),
    meeting(3, INTEG, -49),
    meeting(4, SESS, -30),
    meeting(5, INTEG, -29),
    meeting(6, INTEG, 11),
    meeting(7, INTEG),
)


def test_where_today_is_in_a_course() -> None:
    course = line(*WHOLE)
    session, ahead = course.last_session(TODAY), course.next(TODAY)
    assert session is not None
    assert (session.appointment.position, session.ordinal) == (4, 2)
    assert course.days_since_session(TODAY) == 30
    assert course.week(TODAY) == 5
    assert ahead is not None
    assert ahead.appointment.position == 6
    assert course.next_session(TODAY) is None
    assert course.days_to_session(TODAY) is None
    assert course.on(TODAY) is None


def test_the_next_is_never_one_that_was_left_behind_without_a_day() -> None:
    course = line(*WHOLE)
    positions = []
    for ago in range(70, -20, -1):
        stop = course.next(TODAY - days(ago))
        positions.append(None if stop is None else stop.appointment.position)
    assert list(dict.fromkeys(positions)) == [0, 1, 3, 4, 5, 6, 7]


def test_before_the_first_session_there_is_no_week() -> None:
    course = line(meeting(0, PREP, -2), meeting(1, SESS, 5))
    assert course.week(TODAY) is None
    assert course.days_since_session(TODAY) is None
    assert course.days_to_session(TODAY) == 5
    assert not course.is_session_day(TODAY)
    assert course.is_session_day(TODAY + days(5))


def test_a_session_without_a_day_is_ahead_on_no_day() -> None:
    course = line(meeting(0, PREP, -2), meeting(1, SESS))
    assert course.next_session(TODAY) is not None
    assert course.days_to_session(TODAY) is None


@pytest.mark.parametrize("state", [SKIPPED, CANCELLED])
def test_a_session_that_was_called_off_makes_no_session_day(state: State) -> None:
    course = line(meeting(0, SESS, 0, state))
    assert not course.is_session_day(TODAY)
    assert course.last_session(TODAY) is None


def test_of_several_on_a_day_the_session_counts() -> None:
    course = line(meeting(0, PREP, 0), meeting(1, SESS, 0), meeting(2, INTEG, 0))
    stop = course.on(TODAY)
    assert stop is not None
    assert stop.phase is SESS


@pytest.mark.parametrize(
    ("position", "before", "session", "after"),
    [
        (0, [0, 1], 2, [3]),
        (1, [0, 1], 2, [3]),
        (2, [0, 1], 2, [3]),
        (3, [0, 1], 2, [3]),
        (4, [], 4, [5, 6, 7]),
        (6, [], 4, [5, 6, 7]),
        (7, [], 4, [5, 6, 7]),
    ],
)
def test_a_thread_is_what_leads_to_a_session_and_what_follows_it(
    position: int, before: list[int], session: int, after: list[int]
) -> None:
    stops = line(*WHOLE).thread_of(WHOLE[position].id)
    assert stops is not None
    assert [stop.appointment.position for stop in stops.before] == before
    assert stops.session.appointment.position == session
    assert [stop.appointment.position for stop in stops.after] == after
    assert len(stops.ids()) == len(before) + 1 + len(after)


def test_a_session_that_was_called_off_parts_no_threads() -> None:
    course = line(
        meeting(0, SESS, -30),
        meeting(1, INTEG, -20),
        meeting(2, SESS, -15, CANCELLED),
        meeting(3, INTEG, -10),
    )
    thread = course.thread_of(meeting(3, INTEG).id)
    assert thread is not None
    assert thread.session.appointment.position == 0
    assert [stop.appointment.position for stop in thread.after] == [1, 3]
    own = course.thread_of(meeting(2, SESS).id)
    assert own is not None
    assert own.session.appointment.position == 2


def test_without_a_session_there_is_no_thread() -> None:
    course = line(meeting(0, PREP, -3), meeting(1, INTEG, -1))
    assert course.thread_of(meeting(0, PREP).id) is None
    assert course.thread_of(None) is None


def test_a_day_before_the_course_is_refused() -> None:
    begun = replace(COURSE, first_day=TODAY)
    check_fits(begun, (), meeting(0, PREP, 0))
    check_fits(begun, (), meeting(0, PREP))
    check_fits(begun, (), meeting(0, PREP, -1, CANCELLED))
    check_fits(COURSE, (), meeting(0, PREP, -100))
    with pytest.raises(InvalidInputError, match="begins on 2026-11-23"):
        check_fits(begun, (), meeting(0, PREP, -1))


def test_a_day_has_one_session_at_most() -> None:
    other = meeting(0, SESS, 3)
    check_fits(COURSE, (other,), other)
    check_fits(COURSE, (other,), meeting(1, SESS, 4))
    check_fits(COURSE, (other,), meeting(1, INTEG, 3))
    check_fits(COURSE, (replace(other, state=SKIPPED),), meeting(1, SESS, 3))
    with pytest.raises(InvalidInputError, match="one at most"):
        check_fits(COURSE, (other,), meeting(1, SESS, 3))


def test_a_week_has_seven_days() -> None:
    course = line(meeting(0, SESS, 0))
    weeks = [course.week(TODAY + timedelta(days=day)) for day in (0, 6, 7, 13, 14)]
    assert weeks == [1, 1, 2, 2, 3]
