"""The line that check-ins draw over time, with its gaps."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from statistics import fmean
from typing import TypeVar

from journal.domain.mood import CheckIn, Feeling, MoodDay

WEEK = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMeans(MoodDay):
    """The means of one day, with what is said only now and then.

    distress is from 0 to 10, hours_asleep from 0 to 24; each is the mean of the day's
    check-ins that say it, or None where none does.
    """

    distress: float | None = None
    hours_asleep: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePoint:
    """Where the lines stand on a day, on the scales of DayMeans; None in a gap."""

    day: date
    pleasantness: float | None
    energy: float | None
    distress: float | None = None
    hours_asleep: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A stretch of days, both ends included, with all that was said in it.

    check_ins and days are oldest first; points has one for each calendar day.
    """

    first: date
    last: date
    check_ins: tuple[CheckIn, ...] = ()
    days: tuple[DayMeans, ...] = ()
    points: tuple[LinePoint, ...] = ()

    @property
    def length(self) -> int:
        """How many calendar days there are."""
        return (self.last - self.first).days + 1

    def day(self, number: int) -> date:
        """Return a day by its number, 0 being the first; beyond means at the end."""
        return self.first + max(0, min(self.length - 1, number)) * _ONE_DAY

    def means_of(self, day: date) -> DayMeans | None:
        """Return the means of a day, or None where nothing was said."""
        place = bisect_left(self.days, day, key=_day)
        found = self.days[place] if place < len(self.days) else None
        return found if found is not None and found.day == day else None

    def point_of(self, day: date) -> LinePoint:
        """Return where the lines stand on a day; outside of the stretch is a gap."""
        number = (day - self.first).days
        if 0 <= number < len(self.points):
            return self.points[number]
        return LinePoint(day=day, pleasantness=None, energy=None)

    def said_on(self, day: date) -> tuple[CheckIn, ...]:
        """Return the check-ins of a day, in their order."""
        return _between(self.check_ins, day, day)

    def between(self, first: date, last: date) -> "Overview":
        """Return a stretch of this one; the lines stay where they stood.

        It may reach beyond this one: there it is empty.
        """
        length = (last - first).days + 1
        every = (first + number * _ONE_DAY for number in range(length))
        return Overview(
            first=first,
            last=last,
            check_ins=_between(self.check_ins, first, last),
            days=_between(self.days, first, last),
            points=tuple(self.point_of(day) for day in every),
        )


def days_of_year(record: Overview, year: int) -> Overview:
    """Return a year of a record, up to the record's last day."""
    return record.between(date(year, 1, 1), min(date(year, 12, 31), record.last))


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
        days=_between(days, first, last),
        points=running_mean(days, first=first, last=last),
    )


def days_of(check_ins: Iterable[CheckIn]) -> tuple[DayMeans, ...]:
    """Return the means per writer's calendar day, oldest first."""
    by_day = sorted(check_ins, key=_day)
    return tuple(
        _mean_day(day, [check_in.feeling for check_in in group])
        for day, group in groupby(by_day, key=_day)
    )


def running_mean(
    days: Sequence[DayMeans],
    window: int = WEEK,
    *,
    first: date | None = None,
    last: date | None = None,
) -> tuple[LinePoint, ...]:
    """Return a point for each calendar day from first to last, both inclusive.

    A point is the plain mean of the day means that lie within the `window` days that
    end with it, its own day included. Each day with check-ins counts once, however
    many there were, so a day full of check-ins does not drown its neighbours. Where
    those days do not say a thing its point is a gap: nothing is guessed. days are
    ordered, oldest first; first and last are by default the ends of days.
    """
    if not days:
        return ()
    first = days[0].day if first is None else first
    last = days[-1].day if last is None else last
    waiting = deque(day for day in days if day.day > first - window * _ONE_DAY)
    within: deque[DayMeans] = deque()
    points = []
    for number in range((last - first).days + 1):
        today = first + number * _ONE_DAY
        while waiting and waiting[0].day <= today:
            within.append(waiting.popleft())
        while within and (today - within[0].day).days >= window:
            within.popleft()
        points.append(_point(today, within))
    return tuple(points)


def mean_of(values: Iterable[float | None]) -> float | None:
    """Return the mean of those that are said, or None where none is."""
    said = [value for value in values if value is not None]
    return fmean(said) if said else None


def _point(day: date, within: Sequence[DayMeans]) -> LinePoint:
    if not within:
        return LinePoint(day=day, pleasantness=None, energy=None)
    return LinePoint(
        day=day,
        pleasantness=fmean(mood.pleasantness for mood in within),
        energy=fmean(mood.energy for mood in within),
        distress=mean_of(mood.distress for mood in within),
        hours_asleep=mean_of(mood.hours_asleep for mood in within),
    )


def _mean_day(day: date, feelings: Sequence[Feeling]) -> DayMeans:
    return DayMeans(
        day=day,
        pleasantness=fmean(feeling.pleasantness for feeling in feelings),
        energy=fmean(feeling.energy for feeling in feelings),
        count=len(feelings),
        distress=mean_of(feeling.distress for feeling in feelings),
        hours_asleep=mean_of(feeling.sleep.hours for feeling in feelings),
    )


def _day(of: CheckIn | MoodDay) -> date:
    return of.day


_OfADay = TypeVar("_OfADay", CheckIn, DayMeans)


def _between(
    ordered: tuple[_OfADay, ...], first: date, last: date
) -> tuple[_OfADay, ...]:
    key: Callable[[CheckIn | MoodDay], date] = _day
    start = bisect_left(ordered, first, key=key)
    return ordered[start : bisect_right(ordered, last, key=key)]
