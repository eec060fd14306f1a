"""Where a time axis is labelled, and how."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal.ui.widgets.dates import short_day, short_month

_FEW_DAYS = 21
_FEW_WEEKS = 62
_MANY_MONTHS = 750
_MOST_LABELS = 13
_MONTHS = 12

Tick = tuple[float, str]
"""Where a label stands, in days since the first one began, and the label.

A day is labelled in its middle, a month or a year where it begins.
"""


def time_ticks(first: date, last: date) -> list[Tick]:
    """Return labels for the days from first to last: days, weeks, months or years."""
    length = (last - first).days + 1
    if length <= _FEW_WEEKS:
        # The same days stay labelled while one moves along: Mondays, or every other.
        step = 2 if length <= _FEW_DAYS else 7
        start = (1 - first.toordinal()) % step
        return [
            (number + 0.5, short_day(first + timedelta(days=number)))
            for number in range(start, length, step)
        ]
    starts = list(_month_starts(first, last))
    if length > _MANY_MONTHS:
        starts = [day for day in starts if day.month == 1]
    step = -(-len(starts) // _MOST_LABELS) or 1
    return [((day - first).days, _month_label(day)) for day in starts[::step]]


def _month_starts(first: date, last: date) -> Iterator[date]:
    day = first if first.day == 1 else _next_month(first)
    while day <= last:
        yield day
        day = _next_month(day)


def _next_month(day: date) -> date:
    return date(day.year + day.month // _MONTHS, day.month % _MONTHS + 1, 1)


def _month_label(day: date) -> str:
    return str(day.year) if day.month == 1 else short_month(day)
