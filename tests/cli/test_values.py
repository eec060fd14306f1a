"""Days, times, ids and numbers as they are typed."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.cli import values

REFUSED = {
    values.day: ("", "23.11.2026", "2026-11-31", "2026-11-23T10:00", "today"),
    values.moment: ("", "noon", "2026-11-31T10:00", "2026-11-23T10:00+25:00"),
    values.entry_id: ("", "1", "not-an-id", "01939f00-0000-7000-8000-00000000000"),
    values.course_id: ("", "autumn"),
    values.appointment_id: ("", "1"),
    values.question_id: ("", "why"),
    values.practice_id: ("", "walk"),
    values.count: ("", "0", "-1", "+1", "1.0", "one", " 1", "²"),
}

IDS: dict[Callable[[str], UUID], str] = {
    values.entry_id: "an entry",
    values.course_id: "a course",
    values.appointment_id: "an appointment",
    values.question_id: "a question",
    values.practice_id: "a practice",
}


@given(st.dates())
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert values.day(day.isoformat()) == day


def test_a_time_keeps_its_zone() -> None:
    moment = values.moment("2026-11-23T20:14:05-03:30")
    assert moment.utc == datetime(2026, 11, 23, 23, 44, 5, tzinfo=UTC)
    assert moment.offset == timedelta(hours=-3, minutes=-30)


def test_a_time_without_a_zone_is_of_this_computer() -> None:
    local = datetime(2026, 11, 23, 20, 14).astimezone()
    moment = values.moment("2026-11-23T20:14")
    assert (moment.utc, moment.offset) == (local, local.utcoffset())


def test_an_id_is_read_with_or_without_hyphens() -> None:
    text = "01939f00-0000-7000-8000-000000000001"
    for read in IDS:
        assert read(text) == read(text.replace("-", "")) == UUID(text)


def test_a_refused_id_says_of_what_it_is_none() -> None:
    for read, what in IDS.items():
        with pytest.raises(ArgumentTypeError, match=rf"^'x' is not the id of {what}.$"):
            read("x")


def test_what_is_open_is_null_in_json() -> None:
    assert values.iso(None) is None
    assert values.iso(date(2026, 11, 23)) == "2026-11-23"
    assert values.id_or_none(None) is None
    assert values.id_or_none(UUID(int=1)) == "00000000-0000-0000-0000-000000000001"


def test_a_number_is_read() -> None:
    assert values.count("12") == 12


@pytest.mark.parametrize(
    ("read", "text"),
    [(read, text) for read, texts in REFUSED.items() for text in texts],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    read: Callable[[str], object], text: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=r"^'.*' is not .*\.$"):
        read(text)


@given(st.text(max_size=40))
def test_no_text_upsets_the_readers(text: str) -> None:
    for read in REFUSED:
        with suppress(ArgumentTypeError):
            read(text)
