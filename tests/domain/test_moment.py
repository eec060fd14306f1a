"""An instant keeps the day that its writer lived it on."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.domain.moment import Moment

MINUTE = timedelta(minutes=1)
OFFSETS = st.integers(-1439, 1439).map(lambda minutes: minutes * MINUTE)
NAIVE = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31))  # noqa: DTZ001 - naive on purpose


@given(wall=NAIVE, offset=OFFSETS)
def test_the_writers_day_and_time_are_kept(wall: datetime, offset: timedelta) -> None:
    moment = Moment.at(wall.replace(tzinfo=timezone(offset)))
    assert moment.local.replace(tzinfo=None) == wall
    assert moment.day == wall.date()
    assert moment.offset == offset


@given(wall=NAIVE, offset=OFFSETS)
def test_the_instant_is_kept_whatever_the_offset(
    wall: datetime, offset: timedelta
) -> None:
    given_time = wall.replace(tzinfo=timezone(offset))
    assert Moment.at(given_time).utc == given_time


def test_an_evening_in_the_west_is_not_the_day_in_greenwich() -> None:
    evening = datetime(2026, 3, 1, 22, 0, tzinfo=timezone(timedelta(hours=-8)))
    moment = Moment.at(evening)
    assert moment.utc.date() == date(2026, 3, 2)
    assert moment.day == date(2026, 3, 1)


def test_an_offset_with_seconds_is_rounded_to_the_minute() -> None:
    amsterdam_1920 = timezone(timedelta(minutes=19, seconds=32))
    moment = Moment.at(datetime(1920, 5, 1, 12, 0, tzinfo=amsterdam_1920))
    assert moment.offset == timedelta(minutes=19)
    assert moment.utc == datetime(1920, 5, 1, 11, 40, 28, tzinfo=UTC)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="time zone"):
        Moment.at(datetime(2026, 1, 1))  # noqa: DTZ001 - the point of the test


@pytest.mark.parametrize(
    "utc",
    [
        datetime(2026, 1, 1),  # noqa: DTZ001 - the point of the test
        datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1))),
    ],
)
def test_an_instant_is_in_utc_or_refused(utc: datetime) -> None:
    with pytest.raises(InvalidInputError, match="UTC"):
        Moment(utc=utc)


@pytest.mark.parametrize(
    "offset", [timedelta(hours=24), -timedelta(hours=24), timedelta(seconds=30)]
)
def test_an_offset_is_whole_minutes_within_a_day(offset: timedelta) -> None:
    with pytest.raises(InvalidInputError, match="whole minutes"):
        Moment(utc=datetime(2026, 1, 1, tzinfo=UTC), offset=offset)


@pytest.mark.parametrize(
    "edge", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]
)
@pytest.mark.parametrize("hours", [-1, 1])
def test_at_the_ends_of_the_calendar_a_moment_has_a_day_or_is_refused(
    edge: datetime, hours: int
) -> None:
    try:
        moment = Moment(utc=edge, offset=timedelta(hours=hours))
    except InvalidInputError:
        return
    assert moment.day in (date.min, date.max)


def test_a_date_before_the_first_is_refused() -> None:
    first = datetime.min.replace(tzinfo=timezone(timedelta(hours=2)))
    with pytest.raises(InvalidInputError, match="out of range"):
        Moment.at(first)


@given(one=NAIVE, other=NAIVE, offset=OFFSETS)
def test_moments_sort_by_the_instant(
    one: datetime, other: datetime, offset: timedelta
) -> None:
    first = Moment(utc=one.replace(tzinfo=UTC), offset=offset)
    second = Moment(utc=other.replace(tzinfo=UTC))
    if one != other:
        assert (first < second) == (one < other)
