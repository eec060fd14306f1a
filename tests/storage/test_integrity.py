"""Damage to journal.db is noticed, told in a sentence, and made no worse."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.entry import Entry, Filter, Kind
from journal.domain.errors import DamagedJournalError
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.storage import integrity
from journal.storage.database import Database, Store
from tests.conftest import NOON
from tests.storage.conftest import PAGE_KEY, SALT, VAULT_ID, add

PAGE = 4096
NUMBERS = set(range(30))


def entry(number: int) -> Entry:
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=Kind.NOTE,
        day=date(2026, 1, 1) + timedelta(days=number),
        created=NOON,
        edited=NOON,
        title=f"Number {number}",
        body=f"words of number {number} " * 40,
        tags=("sea",),
    )


@pytest.fixture
def filled(database: Database, path: Path) -> Path:
    """The file of a closed database with entries on many pages."""
    add(database, *map(entry, NUMBERS))
    assert integrity.problems(database) == ()
    database.close()
    return path


def kept(database: Database) -> set[int]:
    def numbers(store: Store) -> set[int]:
        page = store.listing.page(Filter(), Query(), after=None, limit=1000)
        return {each.id.int for each in page.entries}

    return database.read(numbers)


def found_wrong(path: Path) -> list[str]:
    """What opening or the checks say of a file; nothing if all is well."""
    database = Database(path, bytearray(PAGE_KEY), SALT)
    try:
        database.open(VAULT_ID)
        return list(integrity.problems(database))
    except DamagedJournalError as error:
        return [str(error)]
    finally:
        database.close()


def test_all_is_well_with_what_was_not_damaged(filled: Path) -> None:
    before = filled.read_bytes()
    assert found_wrong(filled) == []
    assert filled.read_bytes() == before


@pytest.mark.parametrize("at", [16, 2000, PAGE - 80, PAGE - 64, PAGE - 1])
def test_a_flipped_bit_is_noticed_on_any_page(filled: Path, at: int) -> None:
    """In the body, the initialisation vector and the HMAC; after the salt on page 1."""
    whole = filled.read_bytes()
    for start in range(0, len(whole), PAGE):
        data = bytearray(whole)
        data[start + at] ^= 1
        filled.write_bytes(data)
        assert found_wrong(filled), f"page {start // PAGE + 1}"
        assert filled.read_bytes() == data


Damage = Callable[[bytes], bytes]
ALTERED: dict[str, Damage] = {
    "a page of zeros": lambda data: data[:-PAGE] + bytes(PAGE),
    "a page of zeros early": lambda data: (
        data[: 3 * PAGE] + bytes(PAGE) + data[4 * PAGE :]
    ),
    "two pages swapped": lambda data: (
        data[: -2 * PAGE] + data[-PAGE:] + data[-2 * PAGE : -PAGE]
    ),
    "a page twice": lambda data: data[:-PAGE] + data[-2 * PAGE : -PAGE],
    "cut at a page": lambda data: data[:-PAGE],
    "cut in a page": lambda data: data[:-1000],
    "cut to half": lambda data: data[: len(data) // 2],
    "cut to two pages": lambda data: data[: 2 * PAGE],
    "junk at the end": lambda data: data + b"junk",
    "a page of junk at the end": lambda data: data + b"j" * PAGE,
    "a page of zeros at the end": lambda data: data + bytes(PAGE),
}


@pytest.mark.parametrize("damage", ALTERED.values(), ids=ALTERED.keys())
def test_other_damage_is_noticed(filled: Path, damage: Damage) -> None:
    data = damage(filled.read_bytes())
    filled.write_bytes(data)
    assert found_wrong(filled)
    assert filled.read_bytes() == data


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("DELETE FROM body WHERE place IN (SELECT place FROM body LIMIT 1)", "index"),
        ("UPDATE tag SET entry = 'nobody' WHERE position = 0", "refer to others"),
        ("UPDATE body SET text = 'other words'", "index"),
    ],
)
def test_parts_that_do_not_agree_are_noticed(
    database: Database, sql: str, sentence: str
) -> None:
    add(database, entry(1))

    def break_it(driver: object) -> None:
        execute = driver.execute  # type: ignore[attr-defined]  # the driver has no stubs
        execute("PRAGMA foreign_keys = OFF")
        execute(sql)

    database.raw(break_it)
    database.reopen()
    assert any(sentence in each for each in integrity.problems(database))


# Trap: right after a crash cipher_integrity_check cries wolf until recovery ran.


@pytest.fixture
def crashed(database: Database, path: Path, tmp_path: Path) -> Path:
    """The file as it is in the middle of a large save, with what was there before."""
    add(database, *map(entry, NUMBERS))
    copy = tmp_path / "crashed" / "journal.db"
    copy.parent.mkdir()
    database.raw(lambda driver: driver.execute("PRAGMA cache_size = 5").fetchall())

    def cut_off(store: Store) -> None:
        for number in range(1000, 1030):
            store.entries.add(entry(number))
        for name in ("journal.db", "journal.db-journal"):
            shutil.copy(path.with_name(name), copy.with_name(name))

    database.write(cut_off)
    return copy


def test_after_a_crash_it_is_recovered_before_it_is_checked(crashed: Path) -> None:
    assert crashed.with_name("journal.db-journal").stat().st_size > 0
    database = Database(crashed, bytearray(PAGE_KEY), SALT)
    database.open(VAULT_ID)
    assert integrity.problems(database) == ()
    assert kept(database) == NUMBERS
    database.close()


def test_without_recovery_there_would_be_something_to_notice(crashed: Path) -> None:
    """The control."""
    crashed.with_name("journal.db-journal").unlink()
    assert found_wrong(crashed)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP INDEX entry_kind",
        "ALTER TABLE entry ADD COLUMN added TEXT",
        "CREATE TABLE another (id TEXT)",
        "DROP TABLE reading",
    ],
)
def test_other_tables_than_those_of_a_journal_are_noticed(
    database: Database, statement: str
) -> None:
    database.raw(lambda connection: connection.execute(statement).fetchall())
    assert integrity.problems(database) == ("The tables are not those of a journal.",)
