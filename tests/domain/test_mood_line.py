"""The line over time is a plain mean, with gaps where nothing was said."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from statistics import fmean
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.domain.mood_line import (
    DayMeans,
    Overview,
    days_of,
    days_of_year,
    overview,
    running_mean,
)

START = date(2026, 8, 1)


def day(
    number: int, pleasantness: float, energy: float = 0, count: int = 1
) -> DayMeans:
    return DayMeans(
        day=START + timedelta(days=number),
        pleasantness=pleasantness,
        energy=energy,
        count=count,
    )


@st.composite
def many_days(draw: st.DrawFn) -> list[DayMeans]:
    numbers = draw(st.sets(st.integers(0, 60), min_size=1, max_size=25))
    axis = st.floats(-5, 5)
    return [day(number, draw(axis), draw(axis)) for number in sorted(numbers)]


@settings(max_examples=60)
@given(days=many_days(), window=st.integers(1, 10), start=st.integers(-9, 9))
def test_each_point_is_the_mean_of_the_days_in_its_window(
    days: list[DayMeans], window: int, start: int
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


OSLO = ZoneInfo("Europe/Oslo")


def felt(at: datetime, feeling: Feeling) -> CheckIn:
    moment = Moment.at(at)
    return CheckIn(
        id=CheckInId(UUID(int=0)),
        at=moment,
        day=moment.day,
        feeling=feeling,
        edited=moment,
    )


@st.composite
def feelings(draw: st.DrawFn) -> Feeling:
    axis = st.integers(-5, 5)
    return Feeling(
        pleasantness=draw(axis),
        energy=draw(axis),
        distress=draw(st.none() | st.integers(0, 10)),
        sleep=Sleep(hours=draw(st.none() | st.sampled_from((0.0, 5.5, 8.0, 24.0)))),
    )


@st.composite
def said(draw: st.DrawFn) -> list[CheckIn]:
    """Several check-ins a day, gaps, and the night in which Oslo's clocks go back."""
    moments = draw(
        st.lists(
            st.builds(
                lambda number, at: datetime.combine(
                    date(2026, 10, 10) + timedelta(days=number), at, tzinfo=OSLO
                ),
                st.integers(0, 40),
                st.times(),
            ),
            max_size=30,
        )
    )
    return [felt(at, draw(feelings())) for at in sorted(moments)]


def plain_means(
    check_ins: Sequence[CheckIn],
    first: date,
    length: int,
    number: Callable[[Feeling], float | None],
) -> np.ndarray:
    """Compute the means of seven days the long way: day means, then each window."""
    of_day = np.full(length + 6, np.nan)
    for n in range(length + 6):
        today = first + timedelta(days=n - 6)
        values = [number(each.feeling) for each in check_ins if each.day == today]
        given_values = [value for value in values if value is not None]
        if given_values:
            of_day[n] = np.mean(given_values)
    windows = [of_day[n : n + 7] for n in range(length)]
    return np.array(
        [
            np.mean(each[~np.isnan(each)]) if (~np.isnan(each)).any() else np.nan
            for each in windows
        ]
    )


@settings(max_examples=60, deadline=None)
@given(check_ins=said(), start=st.integers(0, 12), length=st.integers(1, 40))
def test_an_overview_equals_a_plain_computation(
    check_ins: list[CheckIn], start: int, length: int
) -> None:
    first = date(2026, 10, 10) + timedelta(days=start)
    shown = overview(check_ins, first, first + timedelta(days=length - 1))

    for number, name in (
        (lambda feeling: feeling.pleasantness, "pleasantness"),
        (lambda feeling: feeling.energy, "energy"),
        (lambda feeling: feeling.distress, "distress"),
        (lambda feeling: feeling.sleep.hours, "hours_asleep"),
    ):
        if not check_ins:
            assert shown.points == ()
            continue
        line = np.array([getattr(point, name) for point in shown.points], dtype=float)
        wanted = plain_means(check_ins, first, length, number)
        np.testing.assert_allclose(line, wanted, atol=1e-9)


@settings(max_examples=60, deadline=None)
@given(
    check_ins=said(),
    start=st.integers(-5, 45),
    length=st.integers(1, 30),
)
def test_a_stretch_of_a_record_is_what_was_said_in_it(
    check_ins: list[CheckIn], start: int, length: int
) -> None:
    record = overview(check_ins, date(2026, 10, 10), date(2026, 11, 19))
    first = record.first + timedelta(days=start)
    last = first + timedelta(days=length - 1)
    shown = record.between(first, last)

    assert shown.length == len(shown.points) == length
    assert list(shown.check_ins) == [e for e in check_ins if first <= e.day <= last]
    assert [d.day for d in shown.days] == sorted({e.day for e in shown.check_ins})
    for point in shown.points:
        assert point == record.point_of(point.day)
        means = shown.means_of(point.day)
        assert (means is None) == (not shown.said_on(point.day))
        if means is not None:
            assert means.count == len(shown.said_on(point.day))


def test_the_day_is_the_writers_also_when_clocks_change_and_on_journeys() -> None:
    calm = Feeling(pleasantness=2, energy=0)
    before = datetime(2026, 10, 25, 2, 30, tzinfo=OSLO)
    after = before.replace(fold=1)
    in_tokyo = datetime(2026, 10, 26, 1, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    days = days_of([felt(at, calm) for at in (before, after, in_tokyo)])

    assert after.astimezone(UTC) - before.astimezone(UTC) == timedelta(hours=1)
    assert [(each.day, each.count) for each in days] == [
        (date(2026, 10, 25), 2),
        (date(2026, 10, 26), 1),
    ]


def test_what_nobody_said_is_a_gap_of_its_own() -> None:
    noon = datetime.combine(START, time(12), tzinfo=UTC)
    one = felt(noon, Feeling(pleasantness=1, energy=1, distress=4))
    other = felt(noon, Feeling(pleasantness=3, energy=1, sleep=Sleep(hours=6)))
    (mood,) = days_of([one, other])
    (point,) = running_mean([mood])

    assert (mood.pleasantness, mood.distress, mood.hours_asleep) == (2, 4, 6)
    assert (point.distress, point.hours_asleep) == (4, 6)
    (silent,) = running_mean([day(0, 1)])
    assert (silent.distress, silent.hours_asleep) == (None, None)


def test_a_year_of_a_record_ends_with_the_record() -> None:
    record = Overview(first=date(2025, 6, 1), last=date(2026, 3, 1))

    assert days_of_year(record, 2025).last == date(2025, 12, 31)
    assert days_of_year(record, 2026).length == 31 + 28 + 1
    assert record.means_of(date(2026, 1, 1)) is None
    assert record.point_of(date(2026, 1, 1)).pleasantness is None
