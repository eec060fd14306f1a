"""Appointments that are planned, moved, held, called off; intentions for sessions."""

from datetime import timedelta

import pytest

from journal.domain.course import State
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import AppointmentId
from journal.services.appointments import SAME_INTENTION_FOR
from journal.services.journal import Journal
from tests.conftest import SetClock
from tests.courses import INTEG, PREP, SESS, TODAY, begin_course, days


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def state_of(journal: Journal, appointment: AppointmentId) -> tuple[State, int | None]:
    """The state, and the days from today."""
    (line,) = journal.courses.lines()
    stop = line.stop(appointment)
    assert stop is not None
    day = None if stop.day is None else (stop.day - TODAY).days
    return stop.appointment.state, day


def test_one_is_planned_on_a_day_or_on_none(journal: Journal) -> None:
    course, _ = begin_course(journal, "0,0,0")
    journal.appointments.add(course, INTEG)
    changes = journal.appointments.add(course, PREP, day=TODAY, label="By phone")
    (line,) = journal.courses.lines()
    assert changes.courses == {course}
    # The open one came first by position, and stands first as long as it has no day.
    assert [(stop.phase, stop.day) for stop in line.stops] == [
        (INTEG, None),
        (PREP, TODAY),
    ]
    assert {line.stops[1].id} == changes.appointments


def test_moving_gives_a_day_and_takes_it_away(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.move(one, TODAY + days(4))
    assert state_of(journal, one) == (State.PLANNED, 4)
    journal.appointments.move(one, None)
    assert state_of(journal, one) == (State.PLANNED, None)


def test_moving_plans_again_what_was_called_off(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.call_off(one, skipped=False)
    journal.appointments.move(one, TODAY + days(1))
    assert state_of(journal, one) == (State.PLANNED, 1)


def test_one_that_was_held_stays_so_on_another_day_that_is_past(
    journal: Journal,
) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.hold(one)
    journal.appointments.move(one, TODAY - days(2))
    assert state_of(journal, one) == (State.HELD, -2)
    journal.appointments.move(one, TODAY + days(2))
    assert state_of(journal, one) == (State.PLANNED, 2)


def test_one_is_held_today_or_on_its_day_or_on_one_that_is_given(
    journal: Journal,
) -> None:
    _, ids = begin_course(journal, "3,0,0")
    journal.appointments.hold(ids[0])
    journal.appointments.move(ids[1], TODAY - days(3))
    journal.appointments.hold(ids[1])
    journal.appointments.hold(ids[2], TODAY - days(1))
    held = [state_of(journal, each) for each in ids]
    assert held == [(State.HELD, 0), (State.HELD, -3), (State.HELD, -1)]


def test_nothing_is_held_in_the_future(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.move(one, TODAY + days(1))
    for day in (None, TODAY + days(2)):
        with pytest.raises(InvalidInputError, match="today or before"):
            journal.appointments.hold(one, day)
    assert state_of(journal, one) == (State.PLANNED, 1)


def test_skipping_and_cancelling_can_be_taken_back(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.move(one, TODAY + days(1))
    journal.appointments.call_off(one, skipped=True)
    assert state_of(journal, one) == (State.SKIPPED, 1)
    journal.appointments.call_off(one, skipped=False)
    assert state_of(journal, one) == (State.CANCELLED, 1)
    journal.appointments.plan_again(one)
    assert state_of(journal, one) == (State.PLANNED, 1)


def test_a_day_that_cannot_be_is_refused_and_nothing_changes(journal: Journal) -> None:
    _, ids = begin_course(journal, "0,2,0", TODAY)
    journal.appointments.move(ids[1], TODAY + days(7))
    before = journal.courses.lines()
    with pytest.raises(InvalidInputError, match="one at most"):
        journal.appointments.move(ids[1], TODAY)
    with pytest.raises(InvalidInputError, match="begins on"):
        journal.appointments.move(ids[1], TODAY - days(1))
    journal.appointments.call_off(ids[0], skipped=False)
    journal.appointments.move(ids[1], TODAY)
    with pytest.raises(InvalidInputError, match="one at most"):
        journal.appointments.plan_again(ids[0])
    assert before != journal.courses.lines()
    assert state_of(journal, ids[0]) == (State.CANCELLED, 0)


def test_a_label_can_be_given_and_taken_away(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    for label in ("With Marit", ""):
        journal.appointments.rename(one, f" {label} ")
        assert journal.courses.lines()[0].stops[0].appointment.label == label


def test_an_unknown_appointment_is_told(journal: Journal) -> None:
    _, (one,) = begin_course(journal, "1,0,0")
    journal.appointments.remove(one)
    for doing in (
        lambda: journal.appointments.move(one, TODAY),
        lambda: journal.appointments.remove(one),
        lambda: journal.appointments.intend(one, "a"),
    ):
        with pytest.raises(NotFoundError, match="appointment"):
            doing()


def intended(journal: Journal, session: AppointmentId) -> list[str]:
    return [each.text for each in journal.appointments.intentions(session)]


def test_an_intention_is_kept_with_those_before_it(
    journal: Journal, clock: SetClock
) -> None:
    _, (session,) = begin_course(journal, "0,1,0")
    journal.appointments.intend(session, " To stay with it. ")
    clock.wind(SAME_INTENTION_FOR - timedelta(seconds=1))
    journal.appointments.intend(session, "To stay with it when the door opens.")
    assert intended(journal, session) == ["To stay with it when the door opens."]
    clock.wind(SAME_INTENTION_FOR)
    journal.appointments.intend(session, "Less.")
    clock.wind(SAME_INTENTION_FOR)
    journal.appointments.intend(session, "")
    assert intended(journal, session) == [
        "",
        "Less.",
        "To stay with it when the door opens.",
    ]


def test_the_same_intention_again_is_no_change(journal: Journal) -> None:
    _, (session,) = begin_course(journal, "0,1,0")
    assert not journal.appointments.intend(session, "").of_course
    assert journal.appointments.intend(session, "a").appointments == {session}
    assert not journal.appointments.intend(session, "a ").of_course


def test_only_a_session_has_an_intention(journal: Journal) -> None:
    _, ids = begin_course(journal, "1,0,1")
    for each in ids:
        with pytest.raises(InvalidInputError, match="session"):
            journal.appointments.intend(each, "a")
    _, (session,) = begin_course(journal, "0,1,0")
    with pytest.raises(InvalidInputError, match="at most 1000"):
        journal.appointments.intend(session, "a" * 1001)


def test_a_phase_is_what_it_was_planned_as(journal: Journal) -> None:
    begin_course(journal, "1,1,1")
    phases = [stop.phase for stop in journal.courses.lines()[0].stops]
    assert phases == [PREP, SESS, INTEG]
