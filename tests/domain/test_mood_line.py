"""The line over time is a plain mean, with gaps where nothing was said."""

from datetime import UTC, date, datetime, timedelta
from statistics import fmean
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, MoodDay
from journal.domain.mood_line import columns, days_of, running_mean, spans

START = date(2026, 8, 1)


def day(number: int, pleasantness: float, energy: float = 0, count: int = 1) -> MoodDay:
    return MoodDay(
        day=START + timedelta(days=number),
        pleasantness=pleasantness,
        energy=energy,
        count=count,
    )


@st.composite
def many_days(draw: st.DrawFn) -> list[MoodDay]:
    numbers = draw(st.sets(st.integers(0, 60), min_size=1, max_size=25))
    axis = st.floats(-5, 5)
    return [day(number, draw(axis), draw(axis)) for number in sorted(numbers)]


@settings(max_examples=60)
@given(days=many_days(), window=st.integers(1, 10), start=st.integers(-9, 9))
def test_each_point_is_the_mean_of_the_days_in_its_window(
    days: list[MoodDay], window: int, start: int
) -> None:
    first, last = START + timedelta(days=start), START + timedelta(days=65)

    points = running_mean(days, window, first=first, last=last)

    assert [point.day for point in points] == [
        first + timedelta(days=n) for n in range((last - first).days + 1)
    ]
    for point in points:
        near = [mood for mood in days if 0 <= (point.day - mood.day).days < window]
        if near:
            mean = fmean(mood.pleasantness for mood in near)
            assert point.pleasantness == pytest.approx(mean, abs=1e-9)
            mean = fmean(mood.energy for mood in near)
            assert point.energy == pytest.approx(mean, abs=1e-9)
        else:
            assert (point.pleasantness, point.energy) == (None, None)


def test_a_day_with_many_check_ins_counts_once() -> None:
    points = running_mean([day(0, 4, count=9), day(1, -2)])

    assert points[-1].pleasantness == 1


def test_the_line_ends_a_week_after_the_last_check_in_and_starts_again() -> None:
    points = running_mean([day(0, 2), day(9, -1)])

    values = [point.pleasantness for point in points]
    assert values == [2] * 7 + [None, None, -1]
    assert [len(piece) for piece in spans(points)] == [7, 1]


def test_no_days_make_no_line() -> None:
    assert running_mean([]) == ()
    assert running_mean([], first=START, last=START) == ()


def test_days_are_the_means_of_their_check_ins_oldest_first() -> None:
    def felt(number: int, pleasantness: int) -> CheckIn:
        at = Moment(utc=datetime(2026, 8, 1 + number, 12, tzinfo=UTC))
        feeling = Feeling(pleasantness=pleasantness, energy=-pleasantness)
        return CheckIn(
            id=CheckInId(UUID(int=0)), at=at, day=at.day, feeling=feeling, edited=at
        )

    days = days_of([felt(3, 1), felt(0, 2), felt(3, 4)])

    assert days == (day(0, 2, -2), day(3, 2.5, -2.5, 2))


@given(st.lists(st.floats(-5, 5), max_size=200), st.integers(-1, 50))
def test_columns_lose_neither_peak_nor_trough(values: list[float], width: int) -> None:
    drawn = columns(values, width)

    assert len(drawn) == min(len(values), max(width, 1))
    if values:
        assert min(low for low, _ in drawn) == min(values)
        assert max(high for _, high in drawn) == max(values)
