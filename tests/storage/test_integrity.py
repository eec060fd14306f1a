"""Damage to journal.db is noticed, told in a sentence, and made no worse."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Entry, Filter, Kind
from journal.domain.errors import DamagedJournalError, WrongPasswordError
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.services.vault import Vault
from journal.storage import integrity
from journal.storage.database import Database, Store
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock
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


# What the person is told.


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed journal, to be copied."""
    folder = tmp_path_factory.mktemp("written") / "x.journal"
    vault = Vault(folder, SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    for number in range(30):
        draft = Draft(kind=Kind.NOTE, title=f"{number}", body=f"words {number} " * 90)
        journal.writing.write(draft)
    journal.close()
    return folder


@pytest.fixture
def closed(written: Path, tmp_path: Path, clock: SetClock) -> Vault:
    shutil.copytree(written, tmp_path / "x.journal")
    return Vault(tmp_path / "x.journal", clock)


def with_byte(place: int) -> Damage:
    def flip(data: bytes) -> bytes:
        changed = bytearray(data)
        changed[place] ^= 1
        return bytes(changed)

    return flip


REFUSED: dict[str, Damage | None] = {
    "missing": None,
    "empty": lambda _: b"",
    "one page": lambda data: data[:PAGE],
    "cut to half": lambda data: data[: len(data) // 2],
    "a bit of page 1": with_byte(1000),
    "a bit of the schema": with_byte(PAGE + 1000),
    "page 1 of zeros": lambda data: bytes(PAGE) + data[PAGE:],
    "zeros": lambda data: bytes(len(data)),
    "plain text": lambda data: b"SQLite format 3\0" + data[16:2000] + bytes(9000),
}


@pytest.mark.parametrize("damage", REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("backups", [0, 2])
def test_damage_names_the_file_and_the_newest_backup(
    closed: Vault, damage: Damage | None, backups: int
) -> None:
    path = closed.folder / "journal.db"
    folder = closed.folder / "backups"
    folder.mkdir()
    for number in range(1, backups + 1):
        (folder / f"000{number}.journalbackup").touch()
    data = damage(path.read_bytes()) if damage else None
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DamagedJournalError) as told:
        closed.unlock(PASSWORD)
    assert str(path) in str(told.value)
    expected = str(folder / "0002.journalbackup") if backups else "There is no backup"
    assert expected in str(told.value)
    assert (path.read_bytes() if path.exists() else None) == data


@pytest.mark.parametrize("place", range(16))
def test_damage_to_the_salt_is_harmless(closed: Vault, place: int) -> None:
    path = closed.folder / "journal.db"
    whole = path.read_bytes()
    path.write_bytes(with_byte(place)(whole))
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.journal.verify() == ()
    opened.journal.close()


def test_damage_to_the_salt_in_the_keys_is_harmless_too(closed: Vault) -> None:
    for name in ("keys.json", "keys.json.bak"):
        path = closed.folder / name
        text = path.read_text(encoding="ascii")
        at = text.rindex('"salt":"') + len('"salt":"')
        at = text.index('"salt":"', text.index('"slots"') - 60) + len('"salt":"')
        path.write_text(text[:at] + "zz" + text[at + 2 :], encoding="ascii")
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.notices
    opened.journal.close()
    again = closed.unlock(PASSWORD)
    assert again.notices == ()
    again.journal.close()


def flipped_macs(vault: Vault) -> None:
    for name in ("keys.json", "keys.json.bak"):
        path = vault.folder / name
        text = path.read_text(encoding="ascii")
        path.write_text(text.replace('"mac":"', '"mac":"x', 1), encoding="ascii")


def test_where_nothing_proves_a_salt_the_one_that_opens_is_right(
    closed: Vault,
) -> None:
    flipped_macs(closed)
    path = closed.folder / "journal.db"
    path.write_bytes(with_byte(3)(path.read_bytes()))
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.journal.keys.problems() == ()
    opened.journal.close()


def test_where_nothing_proves_a_salt_damage_is_still_damage(closed: Vault) -> None:
    flipped_macs(closed)
    path = closed.folder / "journal.db"
    path.write_bytes(with_byte(1000)(path.read_bytes()))
    with pytest.raises(DamagedJournalError, match=r"journal\.db is damaged"):
        closed.unlock(PASSWORD)


def test_with_neither_keys_nor_journal_a_phrase_opens_nothing(closed: Vault) -> None:
    journal = closed.unlock(PASSWORD).journal
    phrase = journal.keys.recovery_phrase()
    journal.close()
    for name in ("keys.json", "keys.json.bak"):
        (closed.folder / name).write_bytes(b"{}")
    (closed.folder / "journal.db").unlink()
    with pytest.raises(WrongPasswordError, match="is missing"):
        closed.unlock_by_phrase(phrase)


def test_damage_in_one_place_is_told_and_leaves_the_rest_readable(
    closed: Vault,
) -> None:
    journal = closed.unlock(PASSWORD).journal
    shown = journal.writing.list(Filter()).entries
    journal.close()
    path = closed.folder / "journal.db"
    whole = path.read_bytes()
    lost, read = 0, 0
    for start in range(PAGE, len(whole), 3 * PAGE):
        path.write_bytes(with_byte(start + 1000)(whole))
        lost_here, read_here = readable(closed, [each.id for each in shown])
        lost, read = lost + lost_here, read + read_here
    assert lost
    assert read


def readable(vault: Vault, ids: list[EntryId]) -> tuple[int, int]:
    """How many entries are told to be damaged, and how many are read."""
    lost = read = 0
    try:
        journal = vault.unlock(PASSWORD).journal
    except DamagedJournalError:
        return len(ids), 0
    assert journal.verify() != ()
    for each in ids:
        try:
            assert journal.writing.read(each).body.startswith("words")
            read += 1
        except DamagedJournalError:
            lost += 1
    journal.close()
    return lost, read
