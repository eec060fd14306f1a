"""Check-ins of now, of another time, and gone again."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId
from journal.domain.moment import FURTHEST_AHEAD, Moment
from journal.domain.mood import Feeling
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import NOON, PASSWORD, SetClock

CALM = Feeling(pleasantness=3, energy=-2, words=("calm", "open"), distress=1, note="🌿")


def later(by: timedelta, *, offset: timedelta = NOON.offset) -> Moment:
    return Moment(utc=NOON.utc + by, offset=offset)


def test_a_check_in_is_of_now(open_journal: Journal) -> None:
    changes = open_journal.moods.check_in(CALM)
    (kept,) = open_journal.moods.check_ins()
    assert changes.check_ins == frozenset({kept.id})
    assert (kept.at, kept.day, kept.edited) == (NOON, NOON.day, NOON)
    assert kept.feeling == CALM


def test_a_check_in_of_another_time_is_of_its_own_day(open_journal: Journal) -> None:
    last_night = later(-timedelta(hours=18), offset=-timedelta(hours=8))
    open_journal.moods.check_in(CALM, at=last_night)
    (kept,) = open_journal.moods.check_ins()
    assert (kept.at, kept.edited) == (last_night, NOON)
    assert kept.day == last_night.day == date(2026, 11, 22)


def test_the_future_is_refused_but_for_another_time_zone(open_journal: Journal) -> None:
    open_journal.moods.check_in(CALM, at=later(FURTHEST_AHEAD))
    with pytest.raises(InvalidInputError, match="in the future"):
        open_journal.moods.check_in(CALM, at=later(FURTHEST_AHEAD * 2))
    assert len(open_journal.moods.check_ins()) == 1


def test_check_ins_come_oldest_first_whenever_they_were_added(
    open_journal: Journal,
) -> None:
    for hours in (-1, -50, -2, -26):
        open_journal.moods.check_in(CALM, at=later(timedelta(hours=hours)))
    found = [each.at for each in open_journal.moods.check_ins()]
    assert found == sorted(found)


def test_days_are_means_and_can_be_narrowed(open_journal: Journal) -> None:
    moods = open_journal.moods
    yesterday = later(-timedelta(days=1))
    moods.check_in(Feeling(pleasantness=-5, energy=5), at=yesterday)
    moods.check_in(Feeling(pleasantness=2, energy=0))
    moods.check_in(Feeling(pleasantness=-1, energy=1))
    first, second = moods.days()
    assert (first.day, first.pleasantness, first.energy) == (yesterday.day, -5.0, 5.0)
    assert (second.pleasantness, second.energy, second.count) == (0.5, 0.5, 2)
    assert moods.days(first=NOON.day) == (second,)
    assert moods.days(last=yesterday.day) == (first,)
    assert moods.days(first=NOON.day, last=yesterday.day) == ()


def test_a_check_in_is_removed_for_good(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    made = journal.moods.check_in(CALM).check_ins
    unknown = frozenset({CheckInId(UUID(int=7))})
    assert journal.moods.remove(made | unknown).check_ins == made | unknown
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert journal.moods.check_ins() == ()
    assert journal.moods.days() == ()
    assert journal.verify() == ()
    journal.close()


def test_a_clock_set_back_keeps_what_was_said(
    open_journal: Journal, clock: SetClock
) -> None:
    open_journal.moods.check_in(CALM)
    clock.wind(-timedelta(days=3650))
    open_journal.moods.check_in(CALM)
    assert [each.at.utc.year for each in open_journal.moods.check_ins()] == [2016, 2026]
