"""Help is offered by thresholds that are written down, and by nothing else."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.care import (
    DISTRESS_FOR_CARE,
    LOW_DAYS_FOR_CARE,
    LOWEST_BAND,
    STRETCH,
    Reason,
    reason_for_care,
)
from journal.domain.mood import AXIS, Feeling, MoodDay

TODAY = date(2026, 11, 23)
OKAY = Feeling(pleasantness=1, energy=0)


def days_ago(number: int) -> date:
    return TODAY - timedelta(days=number)


def felt(number: int, pleasantness: float) -> MoodDay:
    return MoodDay(day=days_ago(number), pleasantness=pleasantness, energy=0, count=1)


def low(*numbers: int) -> tuple[MoodDay, ...]:
    return tuple(felt(number, LOWEST_BAND) for number in numbers)


@pytest.mark.parametrize(
    ("distress", "words", "reason"),
    [
        (None, (), None),
        (DISTRESS_FOR_CARE - 1, ("sad",), None),
        (DISTRESS_FOR_CARE, (), Reason.MOMENT),
        (10, (), Reason.MOMENT),
        (0, ("hopeless",), Reason.MOMENT),
        (None, ("tired", "Hopeless"), Reason.MOMENT),
        (None, ("hopeful",), None),
    ],
)
def test_help_is_offered_from_the_documented_threshold_on(
    distress: int | None, words: tuple[str, ...], reason: Reason | None
) -> None:
    feeling = Feeling(pleasantness=0, energy=0, distress=distress, words=words)

    assert reason_for_care(feeling, TODAY, (), TODAY) is reason


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        (low(0, 1, 2), Reason.DAYS),
        (low(0, 3, 6), Reason.DAYS),
        (low(1, 2, 3), Reason.DAYS),
        (low(0, 1), None),
        (low(0, 1, 7), None),
        ((*low(0, 1), felt(2, LOWEST_BAND + 0.01)), None),
        ((*low(0, 1), felt(2, -5)), Reason.DAYS),
        ((*low(0, 1), felt(-1, -5)), None),
    ],
)
def test_three_days_of_seven_in_the_lowest_band_are_a_reason_too(
    days: tuple[MoodDay, ...], reason: Reason | None
) -> None:
    assert reason_for_care(OKAY, TODAY, days, TODAY) is reason


def test_the_moment_goes_before_the_days() -> None:
    hard = Feeling(pleasantness=-5, energy=5, distress=9)

    assert reason_for_care(hard, TODAY, low(0, 1, 2), TODAY) is Reason.MOMENT


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (days_ago(6), Reason.MOMENT),
        (days_ago(7), None),
        (days_ago(-1), Reason.MOMENT),
    ],
)
def test_what_is_told_of_long_ago_is_no_reason_today(
    day: date, reason: Reason | None
) -> None:
    hard = Feeling(pleasantness=-5, energy=5, distress=10)

    assert reason_for_care(hard, day, (), TODAY) is reason


@given(
    st.lists(
        st.tuples(st.integers(-2, 20), st.sampled_from(AXIS)),
        unique_by=lambda pair: pair[0],
    )
)
def test_days_count_by_the_rule_and_in_any_order(pairs: list[tuple[int, int]]) -> None:
    stretch = range(STRETCH.days)
    counted = [ago for ago, felt in pairs if ago in stretch and felt <= LOWEST_BAND]
    days = [felt(ago, pleasantness) for ago, pleasantness in pairs]
    expected = Reason.DAYS if len(counted) >= LOW_DAYS_FOR_CARE else None

    assert reason_for_care(OKAY, TODAY, days, TODAY) is expected
    assert reason_for_care(OKAY, TODAY, days[::-1], TODAY) is expected
