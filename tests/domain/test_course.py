"""What a course and an appointment may be, and how a shape is laid out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.course import NAME_LENGTH, Phase, Shape, State
from journal.domain.errors import InvalidInputError
from tests.courses import COURSE, INTEG, PREP, SESS, TODAY, meeting


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "a" * (NAME_LENGTH + 1)])
def test_a_course_is_named_in_one_line(name: str) -> None:
    with pytest.raises(InvalidInputError, match="one line"):
        replace(COURSE, name=name)


@pytest.mark.parametrize("label", ["  ", "two\nlines", "a" * 101, "\0"])
def test_a_label_is_one_line_or_nothing(label: str) -> None:
    replace(meeting(0, PREP), label="")
    with pytest.raises(InvalidInputError):
        replace(meeting(0, PREP), label=label)


def test_an_appointment_is_not_held_on_no_day() -> None:
    with pytest.raises(InvalidInputError, match="its day"):
        meeting(0, SESS, None, State.HELD)


@pytest.mark.parametrize(
    ("state", "day", "took_place", "lies_ahead"),
    [
        (State.PLANNED, 0, True, False),
        (State.PLANNED, -1, True, False),
        (State.PLANNED, 1, False, True),
        (State.PLANNED, None, False, True),
        (State.HELD, -1, True, False),
        (State.SKIPPED, -1, False, False),
        (State.CANCELLED, 3, False, False),
        (State.SKIPPED, None, False, False),
    ],
)
def test_a_planned_day_that_has_come_counts_as_held(
    state: State, day: int | None, *, took_place: bool, lies_ahead: bool
) -> None:
    appointment = meeting(0, SESS, day, state)
    assert appointment.took_place(TODAY) is took_place
    assert appointment.lies_ahead(TODAY) is lies_ahead


def test_integration_follows_each_session_in_equal_parts() -> None:
    assert Shape(preparation=1, session=2, integration=5).phases() == (
        *(PREP, SESS, INTEG, INTEG),
        *(SESS, INTEG, INTEG, INTEG),
    )
    assert Shape(preparation=0, session=0, integration=2).phases() == (INTEG, INTEG)


def test_the_usual_shape_is_three_two_nine() -> None:
    assert Shape() == Shape.parsed(" 3, 2,9 ")


COUNTS = st.integers(0, 12)


@given(preparation=COUNTS, session=COUNTS, integration=COUNTS)
def test_a_shape_has_as_many_of_each_as_it_says(
    preparation: int, session: int, integration: int
) -> None:
    phases = Shape(
        preparation=preparation, session=session, integration=integration
    ).phases()
    counts = [phases.count(phase) for phase in Phase]
    assert counts == [preparation, session, integration]


@pytest.mark.parametrize(
    "text",
    ["", "3,2", "3,2,9,1", "a,b,c", "-1,2,3", "3,2,61", "3;2;9", "३,2,9", "3.0,1,1"],
)
def test_what_is_no_shape_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        Shape.parsed(text)
