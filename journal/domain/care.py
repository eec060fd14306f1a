"""When help is offered, softly, after a check-in; never a statement about the person.

The thresholds are design choices of our own: none of them is validated, and none
says how anybody is. There is no mood from 0 to 10 here, so the lowest band is told
by the pad's own axis.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from journal.domain.mood import Feeling, MoodDay

DISTRESS_FOR_CARE = 8
"""Help is offered from this distress on, of 10."""

WORDS_FOR_CARE = frozenset({"hopeless"})
"""Ids of the words after which help is offered."""

LOWEST_BAND = -4.0
"""A day is in the lowest band where its mean pleasantness is at most this, of -5."""

LOW_DAYS_FOR_CARE = 3
"""Help is offered where so many days of the stretch are in the lowest band."""

STRETCH = timedelta(days=7)
"""The days that are looked at, today the last of them."""


class Reason(StrEnum):
    """What help is offered after: this moment, or the days up to it."""

    MOMENT = "moment"
    DAYS = "days"


def reason_for_care(
    feeling: Feeling, day: date, days: Iterable[MoodDay], today: date
) -> Reason | None:
    """Return why help should be offered after a check-in about a day, or None.

    days hold that check-in too. One about a day before the stretch is no reason by
    itself. None is no reassurance and must never be shown as one.
    """
    first = today - STRETCH + timedelta(days=1)
    if day >= first and _is_hard(feeling):
        return Reason.MOMENT
    low = [each for each in days if first <= each.day <= today and _is_lowest(each)]
    return Reason.DAYS if len(low) >= LOW_DAYS_FOR_CARE else None


def _is_hard(feeling: Feeling) -> bool:
    words = {word.casefold() for word in feeling.words}
    is_distressed = (feeling.distress or 0) >= DISTRESS_FOR_CARE
    return is_distressed or not WORDS_FOR_CARE.isdisjoint(words)


def _is_lowest(day: MoodDay) -> bool:
    return day.pleasantness <= LOWEST_BAND
