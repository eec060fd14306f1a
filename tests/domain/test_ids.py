"""Ids are UUIDs of version 7, as RFC 9562 has them."""

from datetime import UTC, datetime, timedelta, timezone
from secrets import token_bytes
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.ids import uuid7

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31)).map(  # noqa: DTZ001 - made aware here
    lambda naive: naive.replace(tzinfo=UTC)
)


def test_the_example_of_the_rfc() -> None:
    """RFC 9562, appendix A.6."""
    instant = datetime(2022, 2, 22, 14, 22, 22, tzinfo=timezone(timedelta(hours=-5)))
    noise = (0xCC3 << 64 | 0x18C4DC0C0C07398F).to_bytes(10, "big")
    made = uuid7(instant, lambda count: noise[:count])
    assert made == UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")


@given(instant=INSTANTS)
def test_version_and_variant_are_what_the_rfc_says(instant: datetime) -> None:
    made = uuid7(instant, token_bytes)
    assert made.version == 7
    assert made.variant == RFC_4122


@given(instant=INSTANTS)
def test_the_first_48_bits_are_the_millisecond(instant: datetime) -> None:
    since = instant - datetime(1970, 1, 1, tzinfo=UTC)
    made = uuid7(instant, token_bytes)
    assert made.int >> 80 == since // timedelta(milliseconds=1)


@given(one=INSTANTS, other=INSTANTS)
def test_ids_sort_by_the_time_they_were_made(one: datetime, other: datetime) -> None:
    if other - one >= timedelta(milliseconds=1):
        assert uuid7(one, token_bytes) < uuid7(other, token_bytes)


def test_two_ids_of_one_instant_differ() -> None:
    instant = datetime(2026, 11, 23, tzinfo=UTC)
    assert len({uuid7(instant, token_bytes) for _ in range(1000)}) == 1000
