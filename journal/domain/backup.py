"""Backups as the person knows them, and which of them are let go."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.moment import Moment

DAYS, WEEKS, MONTHS = 7, 4, 12
RECENT_DAYS = 2
"""Of so many days everything is kept: what was made before an import, for one."""

MOST_BYTES = 2 << 30


class Reason(StrEnum):
    """Why a backup was made."""

    DAY = "day"
    ASKED = "asked"
    BEFORE = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup. Numbers count up: a higher one is newer, whatever clocks say.

    size is in bytes. reason is None where the journal does not remember it.
    """

    number: int
    made: Moment
    size: int
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFolder:
    """Where backups are copied to: a stick, a folder that another program syncs.

    kept is how many are there, None while the folder is not.
    """

    folder: str
    kept: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """What is kept, newest first, and the second folder where one was chosen."""

    kept: tuple[Backup, ...] = ()
    second: SecondFolder | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a journal holds, told before it takes the place of another.

    newest is the day of its newest entry, None where there is none.
    """

    entries: int
    check_ins: int
    newest: date | None


def to_let_go(
    backups: Iterable[Backup], *, most_bytes: int = MOST_BYTES
) -> frozenset[int]:
    """Return the numbers of those that need not be kept.

    Kept are all of the last two days that have any, the last of each of seven days,
    four weeks and twelve months that have any. Where they are larger than most_bytes
    together, those go first that leave the evenest trace into the past; the newest
    stays whatever its size.
    """
    newest_first = sorted(backups, key=lambda each: each.number, reverse=True)
    ranks = _ranks(newest_first)
    wanted = [each for each in newest_first if each.number in ranks]
    wanted.sort(key=lambda each: (ranks[each.number], -each.number))
    kept: set[int] = set()
    room = most_bytes
    for each in wanted:
        room -= each.size
        if kept and room < 0:
            break
        kept.add(each.number)
    return frozenset(each.number for each in newest_first) - kept


def _ranks(newest_first: list[Backup]) -> Mapping[int, int]:
    """Return how soon each would be missed, for those that are kept; 0 is soonest."""
    ranks: dict[int, int] = {}
    for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        for rank, number in enumerate(_last_of_each(newest_first, period, most)):
            ranks[number] = min(rank, ranks.get(number, rank))
    recent = set(list(dict.fromkeys(map(_day, newest_first)))[:RECENT_DAYS])
    others = (
        each.number
        for each in newest_first
        if _day(each) in recent and each.number not in ranks
    )
    ranks.update((number, rank) for rank, number in enumerate(others, start=1))
    return ranks


def _last_of_each(
    newest_first: list[Backup], period: Callable[[Backup], Hashable], most: int
) -> list[int]:
    last: dict[Hashable, int] = {}
    for each in newest_first:
        last.setdefault(period(each), each.number)
    return list(last.values())[:most]


def _day(backup: Backup) -> date:
    return backup.made.day


def _week(backup: Backup) -> tuple[int, int]:
    year, week, _ = backup.made.day.isocalendar()
    return year, week


def _month(backup: Backup) -> tuple[int, int]:
    return backup.made.day.year, backup.made.day.month
