"""The open journal on a disk that is full, read-only or failing."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert
from sqlcipher3 import dbapi2

from journal.domain.errors import (
    NotSavedError,
)
from journal.storage import integrity, migrations, rows
from journal.storage.database import Database, Store
from tests.storage.conftest import PAGE_KEY, SALT, VAULT_ID
from tests.storage.test_database import add, entry, kept, pragma


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


def test_a_journal_is_made_where_the_disk_doubts_the_last_step(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite may report an error for a commit that is in the file."""
    database = Database(path, bytearray(PAGE_KEY), SALT)
    migrate, tries = migrations.migrate, []

    def unlucky(connection: Connection) -> None:
        tries.append(1)
        migrate(connection)
        if len(tries) == 1:
            marker = insert(rows.meta).values(name="vault", value=VAULT_ID.hex())
            connection.execute(marker)
            connection.exec_driver_sql("COMMIT")
            raise DiskError

    monkeypatch.setattr(migrations, "migrate", unlucky)
    database.create(VAULT_ID)
    assert len(tries) == 2
    assert integrity.problems(database) == ()
    database.close()


def test_a_journal_that_cannot_be_made_is_not_called_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(connection: Connection) -> None:
        raise DiskError

    monkeypatch.setattr(migrations, "migrate", refuse)
    database = Database(path, bytearray(PAGE_KEY), SALT)
    with pytest.raises(NotSavedError, match="the disk reports an error"):
        database.create(VAULT_ID)
    database.close()


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
