"""Times as other programs tell them."""

from datetime import UTC, date, datetime, time

import pytest

from journal.formats.told_times import (
    iso_day,
    iso_time,
    month_named,
    since_1970,
    time_of_day,
    utc_time,
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("22:00", time(22)),
        ("10:00 pm", time(22)),
        ("10:00\u202fPM", time(22)),
        ("12:05 am", time(0, 5)),
        ("12:05 p.m.", time(12, 5)),
        ("下午 3:07", time(15, 7)),
        ("오전 9:00", time(9)),
        ("9.30", time(9, 30)),
        ("7:45:10", time(7, 45, 10)),
        ("25:00", None),
        ("13:00 pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_time_of_day_is_read_in_either_clock(text: str, told: time | None) -> None:
    assert time_of_day(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2010-10-26T15:47:53.48828", "2010-10-26T15:47:53.488280"),
        ("2010-10-26T15:47:53.1234567", "2010-10-26T15:47:53.123456"),
        ("2010-10-26 15:47", "2010-10-26T15:47:00"),
        ("2010-10-26T15:47:53Z", "2010-10-26T15:47:53+00:00"),
        ("2010-13-26T15:47:53", ""),
        ("26.10.2010", ""),
    ],
)
def test_fractions_of_any_length_are_read(text: str, told: str) -> None:
    found = iso_time(text)
    assert (found.isoformat() if found else "") == told


def test_an_instant_is_utc_also_without_its_zone() -> None:
    assert utc_time("2024-03-09T23:30:00+01:00") == datetime(
        2024, 3, 9, 22, 30, tzinfo=UTC
    )
    assert utc_time("2024-03-09T23:30:00") == datetime(2024, 3, 9, 23, 30, tzinfo=UTC)
    assert utc_time("0001-01-01T00:00:00+10:00") is None
    assert utc_time("never") is None
    assert since_1970(1_500_000) == datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)
    assert since_1970(10**30) is None
    assert since_1970(float("nan")) is None


def test_a_day_is_read_without_a_time() -> None:
    assert iso_day("2024-03-09") == date(2024, 3, 9)
    assert iso_day("2024-02-30") is None
    assert iso_day("20240309") is None


def test_months_are_known_in_english_and_norwegian() -> None:
    assert [month_named(each) for each in ("December", "des.", "mai", "Okt", "x")] == [
        *(12, 12, 5, 10),
        None,
    ]
