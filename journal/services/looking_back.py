"""Rereading with care: what was written around this time before, by choice only."""

from dataclasses import dataclass
from datetime import date, timedelta

from journal.domain.entry import Filter, Summary
from journal.domain.moment import Clock
from journal.domain.query import Query
from journal.storage.database import Database, Store

ON_THIS_DAY = "on_this_day"
"""The setting that lets Today show what was written on this day; off by default."""

AGO_DAYS = (7, 30, 91, 182, 365)
"""A week, a month, a quarter, half a year, a year ago; then every year."""

MOST_YEARS = 20
AROUND = timedelta(days=3)
"""What was written so many days around such a day counts."""

_MOST_ENTRIES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Entries from around one earlier day, newest first.

    Folded entries and those that are left out of a look back are never among them.
    """

    day: date
    days_ago: int
    entries: tuple[Summary, ...]


class LookingBack:
    """Earlier entries of an open journal, offered only to someone who asks."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def glances(self) -> tuple[Glance, ...]:
        """Return what there is from around earlier days, the nearest first."""
        today = self._clock().day
        days = [*AGO_DAYS, *(365 * years for years in range(2, MOST_YEARS + 1))]

        def find(store: Store) -> tuple[Glance, ...]:
            glances = (
                _glance(store, today - timedelta(days=ago), ago, around=AROUND)
                for ago in days
            )
            return tuple(glance for glance in glances if glance.entries)

        return self._database.read(find)

    def on_this_day(self) -> tuple[Summary, ...]:
        """Return what was written on this day in earlier years, newest first.

        Nothing, unless the person turned that on.
        """
        today = self._clock().day

        def find(store: Store) -> tuple[Summary, ...]:
            if store.settings.all().get(ON_THIS_DAY) is not True:
                return ()
            found: tuple[Summary, ...] = ()
            for day in _same_days(today):
                ago = (today - day).days
                found += _glance(store, day, ago, around=timedelta(0)).entries
            return found

        return self._database.read(find)


def _same_days(today: date) -> tuple[date, ...]:
    """Return this day in earlier years; 29 February is in leap years only."""
    days = []
    for year in range(today.year - 1, max(today.year - MOST_YEARS, 1) - 1, -1):
        try:
            days.append(today.replace(year=year))
        except ValueError:
            continue
    return tuple(days)


def _glance(store: Store, day: date, ago: int, *, around: timedelta) -> Glance:
    narrowed = Filter(first=day - around, last=day + around)
    page = store.listing.page(
        narrowed, Query(), after=None, limit=_MOST_ENTRIES, counted=False
    )
    entries = tuple(
        entry for entry in page.entries if not (entry.folded or entry.left_out)
    )
    return Glance(day=day, days_ago=ago, entries=entries)
