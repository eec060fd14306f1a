"""Zooming and moving keep within what there is, and the place under the mouse."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.ui.widgets.mood_view import SHORTEST_DAYS, View

START = date(2020, 1, 1)
LIMITS = View.of(START, START + timedelta(days=2000))

views = st.builds(
    lambda first, length: View.of(
        START + timedelta(days=first), START + timedelta(days=first + length)
    ),
    st.integers(0, 1000),
    st.integers(SHORTEST_DAYS, 1000),
)


def is_within(view: View) -> bool:
    return LIMITS.start - 1e-6 <= view.start and view.end <= LIMITS.end + 1e-6


@settings(max_examples=100)
@given(first=st.integers(0, 3000), length=st.integers(0, 3000))
def test_a_view_of_days_shows_these_days(first: int, length: int) -> None:
    begin = START + timedelta(days=first)
    end = begin + timedelta(days=length)
    view = View.of(begin, end)

    assert (view.first, view.last) == (begin, end)
    assert view.length == length + 1


@settings(max_examples=100)
@given(view=views, days=st.floats(-5000, 5000))
def test_moving_ends_at_the_limits(view: View, days: float) -> None:
    moved = view.moved(days, LIMITS)

    assert is_within(moved)
    assert moved.length == view.length
    if is_within(View(start=view.start + days, length=view.length)):
        assert moved.start == pytest.approx(view.start + days)


@settings(max_examples=100)
@given(view=views, factor=st.floats(0.01, 100), share=st.floats(0, 1))
def test_zooming_keeps_the_place_unless_the_limits_forbid(
    view: View, factor: float, share: float
) -> None:
    place = view.start + share * view.length
    zoomed = view.zoomed(factor, place, LIMITS)

    assert is_within(zoomed)
    assert SHORTEST_DAYS - 1e-6 <= zoomed.length <= LIMITS.length + 1e-6
    if LIMITS.start < zoomed.start and zoomed.end < LIMITS.end:
        kept = zoomed.start + share * zoomed.length
        assert kept == pytest.approx(place, abs=1e-6)


@settings(max_examples=100)
@given(view=views, number=st.integers(0, 2000))
def test_a_day_is_brought_into_view(view: View, number: int) -> None:
    day = START + timedelta(days=number)
    shown = view.showing(day, LIMITS)

    assert shown.first <= day <= shown.last
    if view.first <= day <= view.last:
        assert shown == view
    assert shown.showing(day, LIMITS) == shown


def test_a_short_record_is_not_zoomed_longer_than_it_is() -> None:
    one_day = View.of(START, START)

    assert one_day.zoomed(0.5, one_day.start, one_day) == one_day
    assert one_day.joined(LIMITS) == LIMITS
