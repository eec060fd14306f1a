"""The line that check-ins draw over time, with its gaps."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from statistics import fmean

from journal.domain.mood import CheckIn, Feeling, MoodDay

WEEK = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePoint:
    """Where the line stands on a day, on the axes from -5 to +5; None in a gap."""

    day: date
    pleasantness: float | None
    energy: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A stretch of days, both ends included, with all that was said in it.

    check_ins and days are oldest first; points has one for each calendar day.
    """

    first: date
    last: date
    check_ins: tuple[CheckIn, ...] = ()
    days: tuple[MoodDay, ...] = ()
    points: tuple[LinePoint, ...] = ()

    @property
    def length(self) -> int:
        """How many calendar days there are."""
        return (self.last - self.first).days + 1

    def day(self, number: int) -> date:
        """Return a day by its number, 0 being the first; beyond means at the end."""
        return self.first + max(0, min(self.length - 1, number)) * _ONE_DAY


def overview(check_ins: Sequence[CheckIn], first: date, last: date) -> Overview:
    """Return what check-ins say of the days from first to last.

    Give also those of the week before first, for the line to start with; those are
    not counted.
    """
    days = days_of(check_ins)
    return Overview(
        first=first,
        last=last,
        check_ins=tuple(each for each in check_ins if first <= each.day <= last),
        days=tuple(day for day in days if first <= day.day <= last),
        points=running_mean(days, first=first, last=last),
    )


def days_of(check_ins: Iterable[CheckIn]) -> tuple[MoodDay, ...]:
    """Return the means per writer's calendar day, oldest first."""
    by_day = sorted(check_ins, key=lambda check_in: check_in.day)
    return tuple(
        _mean_day(day, [check_in.feeling for check_in in group])
        for day, group in groupby(by_day, key=lambda check_in: check_in.day)
    )


def running_mean(
    days: Sequence[MoodDay],
    window: int = WEEK,
    *,
    first: date | None = None,
    last: date | None = None,
) -> tuple[LinePoint, ...]:
    """Return a point for each calendar day from first to last, both inclusive.

    A point is the plain mean of the day means that lie within the `window` days that
    end with it, its own day included. Each day with check-ins counts once, however
    many there were, so a day full of check-ins does not drown its neighbours. Where
    those days hold no check-in the point is a gap: nothing is guessed. days are
    ordered, oldest first; first and last are by default the ends of days.
    """
    if not days:
        return ()
    first = days[0].day if first is None else first
    last = days[-1].day if last is None else last
    waiting = deque(day for day in days if day.day > first - window * _ONE_DAY)
    within: deque[MoodDay] = deque()
    points = []
    for number in range((last - first).days + 1):
        today = first + number * _ONE_DAY
        while waiting and waiting[0].day <= today:
            within.append(waiting.popleft())
        while within and (today - within[0].day).days >= window:
            within.popleft()
        points.append(_point(today, within))
    return tuple(points)


def spans(points: Iterable[LinePoint]) -> tuple[tuple[LinePoint, ...], ...]:
    """Return the unbroken pieces of a line, without its gaps."""
    pieces = groupby(points, key=lambda point: point.pleasantness is not None)
    return tuple(tuple(piece) for is_drawn, piece in pieces if is_drawn)


def columns(values: Sequence[float], width: int) -> tuple[tuple[float, float], ...]:
    """Return the lowest and highest value that falls on each of `width` columns.

    There are never more columns than values, so that a short line keeps its shape.
    """
    if not values:
        return ()
    count = min(max(width, 1), len(values))
    edges = [len(values) * column // count for column in range(count + 1)]
    return tuple(
        (min(values[start:end]), max(values[start:end]))
        for start, end in pairwise(edges)
    )


def _point(day: date, within: Sequence[MoodDay]) -> LinePoint:
    if not within:
        return LinePoint(day=day, pleasantness=None, energy=None)
    return LinePoint(
        day=day,
        pleasantness=fmean(mood.pleasantness for mood in within),
        energy=fmean(mood.energy for mood in within),
    )


def _mean_day(day: date, feelings: Sequence[Feeling]) -> MoodDay:
    return MoodDay(
        day=day,
        pleasantness=fmean(feeling.pleasantness for feeling in feelings),
        energy=fmean(feeling.energy for feeling in feelings),
        count=len(feelings),
    )
