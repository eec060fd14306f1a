"""Lines of a plan keep what they are through rewording, moving and removal."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.domain.ids import PlanStepId
from journal.domain.moment import Moment
from journal.domain.safety import (
    PLAN_LENGTH,
    STEP_LENGTH,
    Part,
    Plan,
    PlanStep,
    plan_of,
    rewritten,
)
from tests.conftest import NOON
from tests.courses import days

LATER = Moment(utc=NOON.utc + days(1), offset=NOON.offset)
LINES = st.lists(st.sampled_from(["tea", "walk", "call Kim", " ", "sing"]), max_size=6)


class Ids:
    def __init__(self) -> None:
        self.given = 0

    def __call__(self) -> PlanStepId:
        self.given += 1
        return PlanStepId(UUID(int=self.given))


def steps(*texts: str, ids: Ids | None = None) -> tuple[PlanStep, ...]:
    return rewritten((), Part.STEPS, texts, NOON, ids or Ids())


def test_a_line_that_stays_keeps_its_id_and_its_time() -> None:
    ids = Ids()
    old = steps("tea", "walk", ids=ids)
    new = rewritten(old, Part.STEPS, ("tea", "walk", "sing"), LATER, ids)
    assert new[:2] == old
    assert new[2].edited == LATER


def test_a_line_that_moves_keeps_its_id() -> None:
    old = steps("tea", "walk")
    first, second = rewritten(old, Part.STEPS, ("walk", "tea"), LATER, Ids())
    assert (first.id, second.id) == (old[1].id, old[0].id)
    assert (first.position, second.position) == (0, 1)
    assert first.edited == LATER


def test_a_line_that_is_reworded_keeps_its_id() -> None:
    old = steps("tea", "walk")
    new = rewritten(old, Part.STEPS, ("tea", "a long walk"), LATER, Ids())
    assert [each.id for each in new] == [each.id for each in old]
    assert new[1].text == "a long walk"


def test_blank_lines_are_left_out() -> None:
    assert [each.text for each in steps(" tea ", "", "  ")] == ["tea"]


@given(LINES, LINES)
def test_what_is_written_is_what_was_asked_for(
    before: list[str], after: list[str]
) -> None:
    ids = Ids()
    old = steps(*before, ids=ids)
    new = rewritten(old, Part.STEPS, after, LATER, ids)
    wanted = tuple(text for text in after if text.strip())
    assert plan_of(reversed(new)).of(Part.STEPS) == wanted
    assert len({each.id for each in new}) == len(new)
    assert rewritten(new, Part.STEPS, after, NOON, ids) == new


def test_too_many_lines_and_too_long_ones_are_refused() -> None:
    steps(*["tea"] * PLAN_LENGTH)
    with pytest.raises(InvalidInputError):
        steps(*["tea"] * (PLAN_LENGTH + 1))
    with pytest.raises(InvalidInputError):
        steps("x" * (STEP_LENGTH + 1))


def test_a_plan_without_a_line_is_empty() -> None:
    assert Plan().is_empty
    assert Plan(lines={Part.STEPS: ()}).is_empty
    assert not plan_of(steps("tea")).is_empty
    assert plan_of(steps("tea")).of(Part.PEOPLE) == ()
