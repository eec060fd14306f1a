"""Moods seen in other ways than over time: a year, around sessions, with what else."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from fractions import Fraction

from journal.domain.mood import CheckIn, Marker, MarkerKind, MoodDay
from journal.domain.mood_line import Overview

BEFORE, AFTER = 14, 28
"""How many days before and after a session are shown with it."""

PLEASANT, UNPLEASANT = 1.0, -1.0
"""A day is pleasant from this mean on, and unpleasant down from that one.

One step of the pad: a mean nearer to the middle may be a single careless click.
"""

CLEARLY = 3.0
"""From this distance to the middle on, a day has the stronger of two tints."""

FEWEST_DAYS = 8
"""With so many days one more day moves a share by an eighth at most."""

LEAST_DIFFERENCE = Fraction(1, 4)
"""Between two shares; with FEWEST_DAYS it takes two days or more to come about."""

MOST_TOLD = 12
"""So many are told at most: a long list would be read as a search for causes."""

_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundSession:
    """The day means of feeling from BEFORE days before a session to AFTER days after.

    label is the session's number; means has one for each day, None without check-in.
    """

    label: str
    day: date
    means: tuple[float | None, ...]


def around_sessions(
    days: Iterable[MoodDay], markers: Iterable[Marker]
) -> tuple[AroundSession, ...]:
    """Return the days around each session, aligned on its day, oldest session first.

    A day may lie around two sessions; it is then in both. Nothing is smoothed here: a
    mean over seven days would blur the day of the session into those before it.
    """
    means = {mood.day: mood.pleasantness for mood in days}
    sessions = [each for each in markers if each.kind is MarkerKind.SESSION]
    return tuple(
        AroundSession(
            label=session.label,
            day=session.day,
            means=tuple(
                means.get(session.day + timedelta(days=offset))
                for offset in range(-BEFORE, AFTER + 1)
            ),
        )
        for session in sorted(sessions, key=lambda marker: marker.day)
    )


class Band(IntEnum):
    """Where a day's mean lies, in five steps around the middle."""

    CLEARLY_UNPLEASANT = -2
    UNPLEASANT = -1
    BETWEEN = 0
    PLEASANT = 1
    CLEARLY_PLEASANT = 2


def band_of(mean: float) -> Band:
    """Return the band of a mean on the axis from -5 to +5."""
    if mean >= PLEASANT:
        return Band.CLEARLY_PLEASANT if mean >= CLEARLY else Band.PLEASANT
    if mean <= UNPLEASANT:
        return Band.CLEARLY_UNPLEASANT if mean <= -CLEARLY else Band.UNPLEASANT
    return Band.BETWEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """A day of a year by its week (column) and weekday (row), both from 0.

    mood is None without a check-in.
    """

    day: date
    column: int
    row: int
    mood: MoodDay | None


def year_squares(
    days: Iterable[MoodDay], year: int, *, first_weekday: int = 0
) -> tuple[Square, ...]:
    """Return each day of a year, in order, as columns of weeks.

    first_weekday is on top: 0 is Monday, 6 Sunday. There are 53 columns, and 54 in a
    leap year that begins on the last day of a week.
    """
    moods = {mood.day: mood for mood in days if mood.day.year == year}
    new_year = date(year, 1, 1)
    before = (new_year.weekday() - first_weekday) % _DAYS_A_WEEK
    length = (date(year, 12, 31) - new_year).days + 1
    squares = []
    for number in range(length):
        day = new_year + timedelta(days=number)
        column, row = divmod(before + number, _DAYS_A_WEEK)
        squares.append(Square(day=day, column=column, row=row, mood=moods.get(day)))
    return tuple(squares)


class TraitKind(StrEnum):
    """What can be seen together with a pleasant or an unpleasant day."""

    WORD = "word"
    TAG = "tag"
    WROTE = "wrote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """Something a day has or has not: a feeling word, a tag, that one wrote.

    name is as first spelled; empty for that one wrote.
    """

    kind: TraitKind
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """On how many pleasant and on how many unpleasant days there was a trait."""

    trait: Trait
    pleasant: int
    unpleasant: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenTogether:
    """How many days were pleasant and unpleasant, and what was seen with either.

    found is empty also where there are too few days to say anything.
    """

    pleasant_days: int
    unpleasant_days: int
    found: tuple[Together, ...] = ()

    @property
    def has_enough(self) -> bool:
        """Whether there are days enough of both kinds to look at all."""
        return min(self.pleasant_days, self.unpleasant_days) >= FEWEST_DAYS


def seen_together(
    shown: Overview, written: Mapping[date, Iterable[str]]
) -> SeenTogether:
    """Return what was there clearly more often on pleasant or on unpleasant days.

    written has the days on which one wrote, with the tags of that day's entries.

    The rule. A day with check-ins is pleasant if the mean of its check-ins is +1 or
    more, unpleasant if it is -1 or less, else neither. A trait of a day is a word of
    its check-ins, a tag of its entries, or that one wrote. A trait is told if
    - there are at least eight pleasant and eight unpleasant days,
    - the trait was there on at least eight of these days, and
    - the share of pleasant days with it and the share of unpleasant days with it
      differ by a quarter or more.
    The greatest difference comes first, at most twelve in all.

    Why so. Days count, not check-ins: a day on which a word was chosen five times is
    still one day. Shares count, not numbers: who has many pleasant days has many
    with any word. Eight days keep a single day from making a finding. There is no
    p-value: days that follow each other are alike, and as many traits are looked at
    as there are words, so that it would promise what it cannot hold. For the same
    reason some of what is told comes about by chance, and nothing here says what
    came first. The counts are told whole, so that anyone can see how few days it is.
    """
    sides = {
        mood.day: 0 if mood.pleasantness >= PLEASANT else 1
        for mood in shown.days
        if mood.pleasantness >= PLEASANT or mood.pleasantness <= UNPLEASANT
    }
    counts = _counts(_traits(shown.check_ins, written), sides)
    pleasant = sum(side == 0 for side in sides.values())
    seen = SeenTogether(pleasant_days=pleasant, unpleasant_days=len(sides) - pleasant)
    if not seen.has_enough:
        return seen
    told = [
        together
        for together in counts
        if together.pleasant + together.unpleasant >= FEWEST_DAYS
        and abs(_difference(together, seen)) >= LEAST_DIFFERENCE
    ]
    told.sort(key=lambda each: (-abs(_difference(each, seen)), each.trait.name))
    return SeenTogether(
        pleasant_days=seen.pleasant_days,
        unpleasant_days=seen.unpleasant_days,
        found=tuple(told[:MOST_TOLD]),
    )


def tends_to_pleasant(together: Together, seen: SeenTogether) -> bool:
    """Say whether something was there on the greater share of pleasant days."""
    return _difference(together, seen) > 0


def _difference(together: Together, seen: SeenTogether) -> Fraction:
    """Return how much greater its share of pleasant days is than of unpleasant."""
    return Fraction(together.pleasant, seen.pleasant_days) - Fraction(
        together.unpleasant, seen.unpleasant_days
    )


def _traits(
    check_ins: Iterable[CheckIn], written: Mapping[date, Iterable[str]]
) -> dict[tuple[TraitKind, str], tuple[Trait, set[date]]]:
    """Return the days of each trait; words that differ only in capitals are one."""
    found: dict[tuple[TraitKind, str], tuple[Trait, set[date]]] = {}

    def note(kind: TraitKind, name: str, day: date) -> None:
        trait = Trait(kind=kind, name=name)
        found.setdefault((kind, name.casefold()), (trait, set()))[1].add(day)

    for check_in in check_ins:
        for word in check_in.feeling.words:
            note(TraitKind.WORD, word, check_in.day)
    for day, tags in written.items():
        note(TraitKind.WROTE, "", day)
        for tag in tags:
            note(TraitKind.TAG, tag, day)
    return found


def _counts(
    traits: Mapping[tuple[TraitKind, str], tuple[Trait, set[date]]],
    sides: Mapping[date, int],
) -> list[Together]:
    counts = []
    for trait, days in traits.values():
        by_side = Counter(sides[day] for day in days if day in sides)
        counts.append(Together(trait=trait, pleasant=by_side[0], unpleasant=by_side[1]))
    return counts
