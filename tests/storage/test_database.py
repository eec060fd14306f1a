"""The open file: all of a transaction or none of it, and a sentence when it fails."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from journal.domain.entry import Entry, Filter, Kind
from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    NewerJournalError,
)
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.storage import integrity, rows
from journal.storage.database import Database, Store
from journal.storage.migrations import LATEST
from tests.conftest import NOON
from tests.storage.conftest import PAGE_KEY, SALT, VAULT_ID

SECRET = "only the lighthouse keeper knows"


def entry(number: int, body: str = "") -> Entry:
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=Kind.NOTE,
        day=date(2026, 1, 1) + timedelta(days=number),
        created=NOON,
        edited=NOON,
        body=body,
    )


def add(number: int, body: str = "") -> Callable[[Store], None]:
    return lambda store: store.entries.add(entry(number, body))


def kept(database: Database) -> set[int]:
    """The numbers of the entries that are in the journal."""

    def numbers(store: Store) -> set[int]:
        page = store.listing.page(Filter(), Query(), after=None, limit=10_000)
        return {each.id.int for each in page.entries}

    return database.read(numbers)


def pragma(database: Database, sql: str) -> Any:
    return database.raw(lambda driver: driver.execute(f"PRAGMA {sql}").fetchall())


# Transactions.


def test_a_save_is_there_after_reopening(
    database: Database, opened: Callable[[], Database]
) -> None:
    database.write(add(1))
    database.close()
    again = opened()
    assert kept(again) == {1}
    again.close()


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    def half(store: Store) -> None:
        store.entries.add(entry(1))
        message = "stop"
        raise JournalError(message)

    with pytest.raises(JournalError, match="stop"):
        database.write(half)
    assert kept(database) == set()
    assert integrity.problems(database) == ()


def test_tables_are_part_of_the_transaction(database: Database) -> None:
    """The driver alone would have committed before the CREATE."""

    def half(store: Store) -> None:
        store.connection.exec_driver_sql("CREATE TABLE half (x)")
        store.connection.exec_driver_sql("PRAGMA user_version = 99")
        raise JournalError

    with pytest.raises(JournalError):
        database.write(half)
    assert pragma(database, "user_version") == [(LATEST,)]
    assert pragma(database, "table_info(half)") == []


def test_a_closed_journal_says_so(database: Database) -> None:
    database.close()
    with pytest.raises(JournalError, match="is closed"):
        database.read(lambda store: store.settings.all())
    database.close()


def test_closing_wipes_the_key(path: Path) -> None:
    key = bytearray(PAGE_KEY)
    database = Database(path, key, SALT)
    database.create(VAULT_ID)
    copy = database.copy_key()
    assert copy == PAGE_KEY
    database.close()
    assert key == bytes(32)
    assert copy == PAGE_KEY


def test_creating_over_a_journal_harms_nothing(database: Database, path: Path) -> None:
    database.write(add(1))
    database.close()
    again = Database(path, bytearray(PAGE_KEY), SALT)
    with pytest.raises(FileExistsError):
        again.create(VAULT_ID)
    again.close()
    again = Database(path, bytearray(PAGE_KEY), SALT)
    again.open(VAULT_ID)
    assert kept(again) == {1}
    again.close()


def test_it_goes_on_with_another_key_when_told(
    database: Database, tmp_path: Path
) -> None:
    other = Database(tmp_path / "other.db", bytearray(b"k" * 32), bytes(16))
    other.create(VAULT_ID)
    other.write(add(7))
    other.close()
    (tmp_path / "other.db").replace(database.path)
    database.switch_to(bytearray(b"k" * 32), bytes(16))
    assert kept(database) == {7}


# Errors.


def test_the_text_of_an_error_never_holds_the_words_of_the_journal(
    database: Database,
) -> None:
    """Trap: without hide_parameters it does."""

    def twice(store: Store) -> None:
        for _ in range(2):
            store.connection.execute(
                insert(rows.meta).values(name=SECRET, value=SECRET * 10)
            )

    with pytest.raises(IntegrityError) as told:
        database.write(twice)
    for text in (str(told.value), repr(told.value), str(told.value.orig)):
        assert "lighthouse" not in text


@pytest.mark.parametrize(
    "statement",
    [
        f"INSERT INTO body VALUES (12345, '{SECRET}')",  # no such entry
        f"INSERT INTO entry (place) VALUES ('{SECRET}')",  # no number
        f"INSERT INTO check_in VALUES ('{SECRET}',0,0,'',9,0,0,'',0,0)",  # CHECK
    ],
)
def test_what_sqlite_says_never_holds_them_either(
    database: Database, statement: str
) -> None:
    with pytest.raises(dbapi2.Error) as told:
        database.raw(lambda driver: driver.execute(statement))
    assert "lighthouse" not in str(told.value)


# Damage, and files that are not this program's.


def test_a_newer_journal_is_refused_and_left(
    database: Database, opened: Callable[[], Database], path: Path
) -> None:
    newer = LATEST + 1
    pragma(database, f"user_version = {newer}")
    database.close()
    before = path.read_bytes()
    sentence = f"format {newer}; this one reads up to {LATEST}"
    with pytest.raises(NewerJournalError, match=sentence):
        opened()
    assert path.read_bytes() == before


def test_a_file_of_random_bytes_is_damage(
    path: Path, opened: Callable[[], Database]
) -> None:
    path.write_bytes(bytes(range(256)) * 200)
    before = path.read_bytes()
    with pytest.raises(DamagedJournalError, match=r"journal\.db is damaged\."):
        opened()
    assert path.read_bytes() == before
