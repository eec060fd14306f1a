"""The open file: all of a transaction or none of it, and a sentence when it fails."""

from collections.abc import Callable
from contextlib import suppress
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
    NotSavedError,
)
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.storage import integrity, rows
from journal.storage.database import Database, Store
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
    assert pragma(database, "user_version") == [(1,)]
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
    with pytest.raises(Exception, match="UNIQUE"):
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


def test_a_full_disk_is_told_and_earlier_saves_stay(database: Database) -> None:
    database.write(add(1, "x" * 1000))
    ((pages,),) = pragma(database, "page_count")
    pragma(database, f"max_page_count = {pages + 2}")
    with pytest.raises(NotSavedError, match=r"^Not saved: the disk is full\.$"):
        database.write(add(2, "y" * 1_000_000))
    assert kept(database) == {1}
    assert integrity.problems(database) == ()
    pragma(database, f"max_page_count = {pages + 10_000}")
    database.write(add(2, "y" * 1_000_000))
    assert kept(database) == {1, 2}
    assert integrity.problems(database) == ()


def test_a_disk_that_fills_up_keeps_every_save_it_acknowledged(
    database: Database, opened: Callable[[], Database]
) -> None:
    ((pages,),) = pragma(database, "page_count")
    pragma(database, f"max_page_count = {pages + 40}")
    acknowledged: set[int] = set()
    with suppress(NotSavedError):
        for number in range(1, 200):
            database.write(add(number, f"words {number} " * 100))
            acknowledged.add(number)
    assert 0 < len(acknowledged) < 199
    assert kept(database) == acknowledged
    database.close()
    again = opened()
    assert kept(again) == acknowledged
    assert integrity.problems(again) == ()
    again.close()


def test_a_disk_that_became_read_only_is_told(database: Database) -> None:
    database.write(add(1))
    pragma(database, "query_only = ON")
    with pytest.raises(NotSavedError, match="cannot be written to"):
        database.write(add(2))
    assert kept(database) == {1}
    pragma(database, "query_only = OFF")
    database.write(add(2))
    assert kept(database) == {1, 2}


class DiskError(dbapi2.OperationalError):  # type: ignore[misc]  # has no stubs
    """What sqlcipher3 raises where the disk refuses."""

    sqlite_errorcode = 10


def test_a_passing_disk_error_is_tried_once_more(database: Database) -> None:
    tries: list[int] = []

    def unlucky(store: Store) -> None:
        tries.append(1)
        store.entries.add(entry(1))
        if len(tries) == 1:
            raise DiskError

    database.write(unlucky)
    assert len(tries) == 2
    assert kept(database) == {1}


def test_a_lasting_disk_error_is_told_and_nothing_is_kept(database: Database) -> None:
    tries: list[int] = []

    def broken(store: Store) -> None:
        tries.append(1)
        store.entries.add(entry(1))
        raise DiskError

    with pytest.raises(NotSavedError, match="the disk reports an error"):
        database.write(broken)
    assert len(tries) == 2
    assert kept(database) == set()
    database.write(add(2))
    assert kept(database) == {2}


def test_a_save_that_the_disk_had_after_all_is_not_a_failure(
    database: Database,
) -> None:
    """Trap: a failed fsync after the commit point reports an error for a save that is
    in the file. Trying once more then met its own id.
    """
    tries: list[int] = []

    def reported_too_late(store: Store) -> None:
        tries.append(1)
        store.entries.add(entry(1, "the words"))
        if len(tries) == 1:
            store.connection.exec_driver_sql("COMMIT")
            store.connection.exec_driver_sql("BEGIN")
            raise DiskError

    database.write(reported_too_late)
    assert kept(database) == {1}
    assert integrity.problems(database) == ()


def test_a_damaged_read_is_tried_once_more_before_it_is_told(
    database: Database,
) -> None:
    tries: list[int] = []

    class MalformedError(DiskError):
        sqlite_errorcode = 11

    def unlucky(_store: Store) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise MalformedError
        return "read"

    assert database.read(unlucky) == "read"


# Damage, and files that are not this program's.


def test_a_newer_journal_is_refused_and_left(
    database: Database, opened: Callable[[], Database], path: Path
) -> None:
    pragma(database, "user_version = 2")
    database.close()
    before = path.read_bytes()
    with pytest.raises(NewerJournalError, match=r"format 2; this one reads up to 1"):
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
