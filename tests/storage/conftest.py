"""An open journal.db of its own, without a journal around it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from journal.domain.entry import Entry
from journal.domain.mood import CheckIn
from journal.storage import connection as recipe
from journal.storage.database import Database, Store
from tests.conftest import NOON

T = TypeVar("T")

PAGE_KEY = bytes(range(32))
SALT = bytes(range(100, 116))
VAULT_ID = b"\x42" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "journal.db"


@pytest.fixture
def opened(path: Path) -> Callable[[], Database]:
    """Open the database again; the caller closes it."""

    def open_again() -> Database:
        database = Database(path, bytearray(PAGE_KEY), SALT)
        try:
            database.open(VAULT_ID)
        except BaseException:
            database.close()
            raise
        return database

    return open_again


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new database, open."""
    made = Database(path, bytearray(PAGE_KEY), SALT)
    made.create(VAULT_ID)
    yield made
    made.close()


@pytest.fixture
def driver(path: Path) -> Iterator[Any]:
    """A connection as the recipe makes it."""
    database = Database(path, bytearray(PAGE_KEY), SALT)
    database.create(VAULT_ID)
    database.close()
    made = recipe.open_existing(path, PAGE_KEY, SALT)
    yield made
    made.close()


def refused(driver: Any, sql: str) -> str:
    """Return what the driver says to something that it must not do."""
    with pytest.raises(recipe.DatabaseError) as told:
        driver.execute(sql).fetchall()
    return str(told.value)


def add(database: Database, *entries: Entry) -> None:
    """Add entries, each in a transaction of its own."""
    for each in entries:
        _write(database, lambda store, entry: store.entries.add(entry), each)


def put(database: Database, *entries: Entry) -> None:
    """Replace entries, each in a transaction of its own."""
    for each in entries:
        _write(database, lambda store, entry: store.entries.put(entry), each)


def check_in(database: Database, *check_ins: CheckIn) -> None:
    """Add check-ins, each in a transaction of its own."""
    for each in check_ins:
        _write(database, lambda store, one: store.check_ins.add(one), each)


def keep(database: Database, name: str, value: object) -> None:
    """Put a setting."""
    database.write(lambda store: store.settings.put(name, value, NOON))


def _write(database: Database, work: Callable[[Store, T], None], value: T) -> None:
    database.write(lambda store: work(store, value))
