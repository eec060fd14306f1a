"""A year, the days around sessions, and what is seen together, against plain counts."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.ids import CheckInId, OwnEventId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Marker, MarkerKind, MoodDay
from journal.domain.mood_line import days_of, overview
from journal.domain.mood_patterns import (
    AFTER,
    BEFORE,
    FEWEST_DAYS,
    MOST_TOLD,
    Band,
    SeenTogether,
    Together,
    Trait,
    TraitKind,
    around_sessions,
    band_of,
    seen_together,
    tends_to_pleasant,
    year_squares,
)

START = date(2026, 3, 1)
LENGTH = 90
WORDS = ("calm", "sad", "tired")
TAGS = ("sea", "work")


def felt(number: int, pleasantness: int, *words: str, hour: int = 12) -> CheckIn:
    at = Moment(utc=datetime(2026, 3, 1, hour, tzinfo=UTC) + timedelta(days=number))
    feeling = Feeling(pleasantness=pleasantness, energy=0, words=words)
    return CheckIn(
        id=CheckInId(UUID(int=number)), at=at, day=at.day, feeling=feeling, edited=at
    )


def session(number: int, label: str = "1") -> Marker:
    day = START + timedelta(days=number)
    return Marker(day=day, kind=MarkerKind.SESSION, label=label)


def words_with(pleasantness: int, choice: int) -> tuple[str, ...]:
    """Return words of which some go with a mood, so that there is what to see."""
    with_mood = ("Calm" if choice % 2 else "calm") if pleasantness > 0 else "sad"
    return ((), (with_mood,), (with_mood, "tired"), ("tired",))[choice]


a_check_in = st.builds(
    lambda number, hour, pleasantness, choice: felt(
        number, pleasantness, *words_with(pleasantness, choice), hour=hour
    ),
    st.integers(0, LENGTH - 1),
    st.integers(0, 23),
    st.integers(-5, 5),
    st.integers(0, 3),
)

check_ins = (
    st.lists(a_check_in, max_size=10) | st.lists(a_check_in, min_size=70, max_size=90)
).map(lambda found: sorted(found, key=lambda each: each.at))

writing = st.dictionaries(
    st.integers(0, LENGTH - 1).map(lambda n: START + timedelta(days=n)),
    st.frozensets(st.sampled_from(TAGS)),
    max_size=40,
)


def plain_day_means(said: list[CheckIn]) -> np.ndarray:
    """Return the mean of each day in an array, NaN for a day without check-in."""
    means = np.full(LENGTH, np.nan)
    for number in range(LENGTH):
        today = START + timedelta(days=number)
        values = [each.feeling.pleasantness for each in said if each.day == today]
        if values:
            means[number] = np.mean(values)
    return means


@settings(max_examples=40, deadline=None)
@given(said=check_ins, numbers=st.sets(st.integers(-50, 140), max_size=4))
def test_days_around_sessions_equal_a_plain_alignment(
    said: list[CheckIn], numbers: set[int]
) -> None:
    markers = [session(number, str(number)) for number in numbers]
    around = around_sessions(days_of(said), markers)
    padding = np.full(200, np.nan)
    means = np.concatenate([padding, plain_day_means(said), padding])

    assert [int(each.label) for each in around] == sorted(numbers)
    for each in around:
        start = 200 + int(each.label) - BEFORE
        wanted = means[start : start + BEFORE + AFTER + 1]
        np.testing.assert_allclose(np.array(each.means, dtype=float), wanted)


def test_own_events_have_no_days_around_them() -> None:
    event = Marker(
        day=START,
        kind=MarkerKind.EVENT,
        label="Moved",
        event=OwnEventId(UUID(int=1)),
    )

    assert around_sessions((), [event]) == ()


@settings(max_examples=40, deadline=None)
@given(said=check_ins, written=writing)
def test_what_is_seen_together_equals_plain_counts(
    said: list[CheckIn], written: dict[date, frozenset[str]]
) -> None:
    means = plain_day_means(said)
    days = [START + timedelta(days=number) for number in range(LENGTH)]
    pleasant, unpleasant = means >= 1, means <= -1
    seen = seen_together(overview(said, START, days[-1]), written)
    has: dict[tuple[TraitKind, str], np.ndarray] = {
        (TraitKind.WROTE, ""): np.array([day in written for day in days])
    }
    for word in WORDS:
        of_day = {e.day for e in said for w in e.feeling.words if w.casefold() == word}
        has[TraitKind.WORD, word] = np.array([day in of_day for day in days])
    for tag in TAGS:
        has[TraitKind.TAG, tag] = np.array([tag in written.get(d, ()) for d in days])

    assert seen.pleasant_days == pleasant.sum()
    assert seen.unpleasant_days == unpleasant.sum()
    wanted = {}
    if min(pleasant.sum(), unpleasant.sum()) >= FEWEST_DAYS:
        for trait, there in has.items():
            with_it, without = (there & pleasant).sum(), (there & unpleasant).sum()
            difference = Fraction(int(with_it), int(pleasant.sum())) - Fraction(
                int(without), int(unpleasant.sum())
            )
            if with_it + without >= 8 and abs(difference) >= Fraction(1, 4):
                wanted[trait] = (with_it, without)
    found = {
        (each.trait.kind, each.trait.name.casefold()): (each.pleasant, each.unpleasant)
        for each in seen.found
    }
    assert found == wanted


def twenty_days(with_calm: int, with_calm_unpleasant: int) -> SeenTogether:
    """Return what is seen in ten pleasant and ten unpleasant days."""
    said = [
        felt(number, 3, *(["calm"] if number < with_calm else []))
        for number in range(10)
    ]
    said += [
        felt(20 + number, -3, *(["calm"] if number < with_calm_unpleasant else []))
        for number in range(10)
    ]
    return seen_together(overview(said, START, START + timedelta(days=60)), {})


@pytest.mark.parametrize(
    ("pleasant", "unpleasant", "is_told"),
    [
        (9, 2, True),
        (2, 9, True),
        (7, 0, False),  # seven days with the word
        (8, 0, True),
        (6, 4, False),  # a fifth apart
        (7, 4, True),
    ],
)
def test_the_rule_of_eight_days_and_a_quarter(
    pleasant: int, unpleasant: int, is_told: bool
) -> None:
    seen = twenty_days(pleasant, unpleasant)

    assert seen.has_enough
    calm = Trait(kind=TraitKind.WORD, name="calm")
    told = Together(trait=calm, pleasant=pleasant, unpleasant=unpleasant)
    assert seen.found == ((told,) if is_told else ())
    if is_told:
        assert tends_to_pleasant(told, seen) == (pleasant > unpleasant)


def test_a_quarter_is_a_quarter_whatever_the_numbers_of_days() -> None:
    # 7/10 and 9/20: in binary fractions they are a little less than a quarter apart.
    said = [felt(n, 3, *(["calm"] if n < 7 else [])) for n in range(10)]
    said += [felt(20 + n, -3, *(["calm"] if n < 9 else [])) for n in range(20)]
    seen = seen_together(overview(said, START, START + timedelta(days=60)), {})

    assert 7 / 10 - 9 / 20 < 0.25
    assert len(seen.found) == 1


def test_with_few_days_of_a_kind_nothing_is_told() -> None:
    said = [felt(number, 3, "calm") for number in range(30)]
    said += [felt(40 + number, -3) for number in range(7)]
    seen = seen_together(overview(said, START, START + timedelta(days=60)), {})

    assert (seen.pleasant_days, seen.unpleasant_days) == (30, 7)
    assert not seen.has_enough
    assert seen.found == ()


def test_a_day_counts_once_and_days_between_not_at_all() -> None:
    said = [felt(n, 3, "calm", hour=hour) for n in range(8) for hour in (8, 12, 20)]
    said += [felt(20 + n, -2) for n in range(8)]
    said += [felt(40 + n, 0, "calm") for n in range(30)]
    seen = seen_together(overview(said, START, START + timedelta(days=80)), {})

    assert [(each.pleasant, each.unpleasant) for each in seen.found] == [(8, 0)]


def test_the_list_is_short_and_the_clearest_comes_first() -> None:
    words = tuple(f"word {number:02}" for number in range(20))
    said = [felt(n, 3, *words) for n in range(10)]
    said += [felt(20 + n, -3, *(words[:1] if n < 5 else ())) for n in range(10)]
    seen = seen_together(overview(said, START, START + timedelta(days=60)), {})

    assert len(seen.found) == MOST_TOLD
    assert [each.trait.name for each in seen.found] == list(words[1 : MOST_TOLD + 1])


@pytest.mark.parametrize(
    ("mean", "band"),
    [
        (-5, Band.CLEARLY_UNPLEASANT),
        (-3, Band.CLEARLY_UNPLEASANT),
        (-2.99, Band.UNPLEASANT),
        (-1, Band.UNPLEASANT),
        (-0.99, Band.BETWEEN),
        (0, Band.BETWEEN),
        (0.99, Band.BETWEEN),
        (1, Band.PLEASANT),
        (2.99, Band.PLEASANT),
        (3, Band.CLEARLY_PLEASANT),
    ],
)
def test_bands_lie_alike_on_both_sides(mean: float, band: Band) -> None:
    assert band_of(mean) is band
    assert band_of(-mean) == -band


@settings(max_examples=60)
@given(year=st.integers(2, 9998), first_weekday=st.integers(0, 6))
def test_a_year_fills_its_columns_without_a_hole(year: int, first_weekday: int) -> None:
    squares = year_squares((), year, first_weekday=first_weekday)

    places = [square.column * 7 + square.row for square in squares]
    assert places == list(range(places[0], places[0] + len(squares)))
    assert places[0] < 7
    assert len(squares) in (365, 366)
    for square in (squares[0], squares[-1], squares[100]):
        assert (square.day.weekday() - first_weekday) % 7 == square.row
    columns = squares[-1].column + 1
    starts_last = squares[0].row == 6
    assert columns == (54 if len(squares) == 366 and starts_last else 53)


def test_a_square_has_its_day_and_nothing_of_other_years() -> None:
    moods = [
        MoodDay(day=day, pleasantness=1, energy=0, count=1)
        for day in (date(2025, 12, 31), date(2026, 1, 2))
    ]
    squares = year_squares(moods, 2026)

    assert [square.day for square in squares if square.mood] == [date(2026, 1, 2)]
    assert (squares[0].column, squares[0].row) == (0, 3)  # a Thursday
