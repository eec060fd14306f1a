"""Entries come out of the file as they went in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from journal.domain.entry import Entry, Filter, Kind, Version
from journal.domain.errors import JournalError
from journal.domain.ids import EntryId, VersionId
from journal.domain.moment import Moment
from journal.domain.query import Query
from journal.storage import integrity
from journal.storage.database import Database, Store
from journal.storage.entries import PLACES_A_DAY
from tests.conftest import NOON
from tests.storage.conftest import add, put

DAY = date(2026, 11, 23)
LATER = Moment(utc=NOON.utc + timedelta(hours=1), offset=-timedelta(hours=9))
FULL = Entry(
    id=EntryId(UUID(int=1)),
    kind=Kind.SESSION,
    day=DAY,
    created=NOON,
    edited=LATER,
    title="The *sea*",
    body="# Words\r\n\tand 🌿 more\u2028…",
    tags=("Zebra", "apple", "two words"),
    starred=True,
    folded=True,
    shareable=True,
    trashed=LATER,
)


def entry(number: int, **fields: object) -> Entry:
    values: dict[str, object] = {"id": EntryId(UUID(int=number)), "day": DAY} | fields
    plain = Entry(
        id=EntryId(UUID(int=number)),
        kind=Kind.NOTE,
        day=DAY,
        created=NOON,
        edited=NOON,
    )
    return replace(plain, **values)  # type: ignore[arg-type]  # names are checked above


def listed(database: Database) -> list[int]:
    def ids(store: Store) -> list[int]:
        page = store.listing.page(Filter(), Query(), after=None, limit=100)
        return [each.id.int for each in page.entries]

    return database.read(ids)


def got(database: Database, number: int) -> Entry | None:
    return database.read(lambda store: store.entries.get(EntryId(UUID(int=number))))


def test_an_entry_comes_out_as_it_went_in(
    database: Database, opened: Callable[[], Database]
) -> None:
    add(database, FULL)
    assert got(database, 1) == FULL
    database.close()
    again = opened()
    assert got(again, 1) == FULL
    again.close()


def test_an_entry_that_is_not_there_is_none(database: Database) -> None:
    assert got(database, 1) is None


def test_adding_twice_is_adding_once(database: Database) -> None:
    for _ in range(2):
        add(database, FULL)
    assert got(database, 1) == FULL
    assert integrity.problems(database) == ()


def test_replacing_an_unknown_entry_does_nothing(database: Database) -> None:
    put(database, FULL)
    assert got(database, 1) is None


def test_everything_can_be_replaced(database: Database) -> None:
    add(database, FULL)
    plain = entry(1, day=date(2020, 2, 29), body="other", tags=("apple", "pear"))
    put(database, plain)
    assert got(database, 1) == plain
    assert integrity.problems(database) == ()


def test_entries_of_a_day_stand_in_the_order_they_came(database: Database) -> None:
    add(database, *map(entry, (1, 2, 3)))
    assert listed(database) == [3, 2, 1]


def test_an_entry_that_moves_to_a_day_stands_last_there(database: Database) -> None:
    add(database, *map(entry, (1, 2, 3)))
    tomorrow = DAY + timedelta(days=1)
    put(database, *(entry(number, day=tomorrow) for number in (2, 1)))
    assert listed(database) == [1, 2, 3]
    put(database, entry(2))
    assert listed(database) == [1, 2, 3]
    assert integrity.problems(database) == ()


@pytest.mark.parametrize("day", [date.min, date(1969, 12, 31), date.max])
def test_any_day_of_the_calendar_has_its_place(database: Database, day: date) -> None:
    add(database, entry(1, day=day))
    add(database, entry(2, day=day))
    found = got(database, 2)
    assert found is not None
    assert found.day == day


def test_a_day_that_is_full_is_told(database: Database) -> None:
    add(database, entry(1))
    last = (DAY.toordinal() + 1) * PLACES_A_DAY - 1
    database.raw(
        lambda driver: driver.execute(f"UPDATE entry SET place = {last}").fetchall()
    )
    with pytest.raises(JournalError, match="no room"):
        add(database, entry(2))


def test_tags_are_listed_once_the_most_used_first(database: Database) -> None:
    tags = [("sea", "wind"), ("Sea",), ("SEA", "calm"), ("calm",)]
    add(database, *(entry(number, tags=each) for number, each in enumerate(tags)))
    add(database, entry(9, tags=("gone",), trashed=NOON))
    found = database.read(lambda store: store.entries.all_tags())
    assert [tag.casefold() for tag in found] == ["sea", "calm", "wind"]


def test_erasing_takes_tags_and_versions_along(database: Database) -> None:
    kept = Version(
        id=VersionId(UUID(int=5)), entry=FULL.id, kept=NOON, title="t", body="b"
    )

    def fill(store: Store) -> None:
        store.entries.add(FULL)
        store.entries.add_version(kept)

    database.write(fill)
    assert database.read(lambda store: store.entries.get_version(kept.id)) == kept
    database.write(lambda store: store.entries.erase([FULL.id], NOON))
    assert got(database, 1) is None
    counts = database.raw(
        lambda driver: [
            driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("entry", "body", "tag", "version", "tombstone")
        ]
    )
    assert counts == [0, 0, 0, 0, 1]
    assert integrity.problems(database) == ()


def test_erasing_what_came_back_and_what_is_not_there(database: Database) -> None:
    for _ in range(2):
        add(database, FULL)
        database.write(lambda store: store.entries.erase([FULL.id], NOON))
    database.write(lambda store: store.entries.erase([EntryId(UUID(int=77))], NOON))
    assert listed(database) == []


def keep_version(database: Database, number: int) -> None:
    kept = Version(
        id=VersionId(UUID(int=number)),
        entry=FULL.id,
        kept=Moment(utc=NOON.utc + timedelta(minutes=number), offset=NOON.offset),
        title="",
        body=f"{number}",
    )
    database.write(lambda store: store.entries.add_version(kept))


def test_versions_come_newest_first(database: Database) -> None:
    add(database, FULL)
    for number in (1, 2, 3):
        keep_version(database, number)
    found = database.read(lambda store: store.entries.versions_of(FULL.id))
    assert [each.body for each in found] == ["3", "2", "1"]
    last = database.read(lambda store: store.entries.last_kept(FULL.id))
    assert last == found[0].kept
    assert database.read(lambda store: store.entries.last_kept(entry(8).id)) is None
