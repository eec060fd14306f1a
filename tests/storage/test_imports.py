"""Imports in journal.db: many entries at once, and nothing left of them after."""

from contextlib import nullcontext
from datetime import date

import pytest

from journal.domain.entry import Entry, Kind
from journal.domain.errors import JournalError
from journal.domain.ids import EntryId, uuid7
from journal.storage.database import Database, Store
from journal.storage.entries import PLACES_A_DAY
from tests.conftest import NOON
from tests.storage.conftest import add


def entry(number: int, body: str = "", day: date = NOON.day) -> Entry:
    made = uuid7(NOON.utc, number.to_bytes)
    return Entry(
        id=EntryId(made), kind=Kind.NOTE, day=day, created=NOON, edited=NOON, body=body
    )


def index_bytes(database: Database) -> bytes:
    blocks = database.raw(
        lambda driver: driver.execute("SELECT block FROM search_data").fetchall()
    )
    return b"".join(block for (block,) in blocks)


def test_many_entries_are_found_like_those_added_one_by_one(
    database: Database,
) -> None:
    add(database, entry(1, "Heron"))
    database.write(
        lambda store: store.entries.add_many([entry(2, "Reeds"), entry(3, "Reeds")])
    )
    found = database.read(lambda store: store.entries.get(entry(3).id))
    assert found == entry(3, "Reeds")
    assert b"reeds" in index_bytes(database)


def memory_of(database: Database) -> list[tuple[object, ...]]:
    """Return how much of the file, and of the index, is kept in memory."""
    asked = (
        "PRAGMA cache_size",
        "SELECT coalesce(max(v), 1 << 20) FROM search_config WHERE k = 'hashsize'",
    )
    return database.raw(
        lambda driver: [driver.execute(each).fetchone() for each in asked]
    )


@pytest.mark.parametrize("fails", [False, True])
def test_adding_in_bulk_takes_memory_only_meanwhile(
    database: Database, *, fails: bool
) -> None:
    usual = memory_of(database)

    def add_some(store: Store) -> None:
        with store.entries.in_bulk():
            store.entries.add_many([entry(2, "Heron")])
            cache = store.connection.exec_driver_sql("PRAGMA cache_size").scalar()
            assert (cache,) != usual[0]
            if fails:
                raise JournalError(str(1))

    with pytest.raises(JournalError) if fails else nullcontext():
        database.write(add_some)
    assert memory_of(database) == usual
    add(database, entry(3, "Reeds"))
    assert b"reeds" in index_bytes(database)
    assert (b"heron" in index_bytes(database)) is not fails


def test_nothing_to_add_is_no_fault(database: Database) -> None:
    database.write(lambda store: store.entries.add_many([]))


def test_no_word_of_what_was_taken_back_is_left_in_the_index(
    database: Database,
) -> None:
    add(database, entry(1, "Heron"))
    gone = [entry(number, f"Reeds {number}") for number in range(2, 40)]
    database.write(lambda store: store.entries.add_many(gone))

    def take_back() -> None:
        database.write(
            lambda store: store.entries.take_back([each.id for each in gone], NOON)
        )
        database.write(lambda store: store.entries.finish_taking_back())

    take_back()
    assert b"heron" in index_bytes(database)
    assert b"reeds" not in index_bytes(database)


def test_a_day_without_room_takes_no_part_of_many(database: Database) -> None:
    add(database, entry(1))

    def fill(last: int) -> None:
        place = NOON.day.toordinal() * PLACES_A_DAY + last
        database.write(
            lambda store: store.connection.exec_driver_sql(
                f"UPDATE entry SET place = {place}"
            )
        )

    fill(PLACES_A_DAY - 2)
    with pytest.raises(JournalError, match="no room"):
        database.write(lambda store: store.entries.add_many([entry(2), entry(3)]))
    assert database.read(lambda store: store.entries.get(entry(2).id)) is None
