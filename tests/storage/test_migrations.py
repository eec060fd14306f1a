"""A journal becomes what the program needs in one go, or stays what it was."""

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import NewerJournalError, NotSavedError
from journal.domain.moment import Clock
from journal.services.vault import Vault
from journal.storage import migrations
from journal.storage.database import Database
from journal.storage.key_store import KeyStore
from journal.storage.migrations import LATEST, STEPS, Step
from tests.conftest import PASSWORD

ADDED: Step = (
    "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT",
    "ALTER TABLE entry ADD COLUMN later TEXT",
)
BROKEN: Step = ("CREATE TABLE half (x)", "INSERT INTO no_such_table VALUES (1)")


def schema(database: Database) -> tuple[int, list[tuple[str, str]]]:
    def read(driver: Any) -> tuple[int, list[tuple[str, str]]]:
        ((version,),) = driver.execute("PRAGMA user_version").fetchall()
        tables = driver.execute("SELECT name, sql FROM sqlite_master").fetchall()
        return version, tables

    return database.raw(read)


def test_released_steps_are_never_edited() -> None:
    """Somebody's journal was made by this very text: add a step instead.

    Until the first release, a new sum of the first step belongs here.
    """
    sums = [hashlib.sha256("\n".join(step).encode()).hexdigest() for step in STEPS]
    assert sums[: len(RELEASED)] == RELEASED


RELEASED = ["1cfbe26181faccc3de2e3b639751ed1ab696c557913e1bfe3ae14c035248d4f8"]


def test_a_new_journal_has_the_latest_schema(database: Database) -> None:
    assert schema(database)[0] == LATEST == len(STEPS)


def test_steps_are_taken_from_where_the_file_is(database: Database) -> None:
    database.migrate((*STEPS, ADDED))
    version, tables = schema(database)
    assert version == LATEST + 1
    assert "later" in dict(tables)
    database.migrate((*STEPS, ADDED))
    assert schema(database) == (version, tables)


def test_a_failing_step_leaves_the_file_as_it_was(database: Database) -> None:
    before = schema(database)
    with pytest.raises(OperationalError):
        database.migrate((*STEPS, ADDED, BROKEN))
    assert schema(database) == before


def test_a_newer_file_is_refused(database: Database) -> None:
    database.migrate((*STEPS, ADDED))
    before = schema(database)
    with pytest.raises(NewerJournalError, match="Nothing was changed"):
        database.migrate()
    assert schema(database) == before


@pytest.fixture
def vault(new_vault: Vault) -> Vault:
    """A folder in which a journal is really made."""
    return new_vault


@pytest.fixture
def old(vault: Vault) -> Vault:
    """A closed journal as this version writes it, with one entry."""
    journal = vault.create(PASSWORD).journal
    journal.writing.write(Draft(kind=Kind.NOTE, title="Kept"))
    journal.close()
    return vault


@contextmanager
def program_with(*added: Step) -> Iterator[None]:
    """Let the program be a later one, with more steps."""
    steps = (*STEPS, *added)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "STEPS", steps)
        patch.setattr(migrations, "LATEST", len(steps))
        patch.setattr(Database.migrate, "__defaults__", (steps,))
        patch.setattr(migrations.check_not_newer, "__defaults__", (len(steps),))
        yield


def backups(vault: Vault) -> list[Path]:
    return sorted((vault.folder / "backups").glob("*"))


def check_is_whole(vault: Vault) -> None:
    journal = vault.unlock(PASSWORD).journal
    assert [entry.title for entry in journal.writing.list(Filter()).entries] == ["Kept"]
    assert journal.verify() == ()
    journal.close()


def unpacked(backup: Path, folder: Path, clock: Clock) -> Vault:
    with zipfile.ZipFile(backup) as archive:
        archive.extractall(folder)
    return Vault(folder, clock)


def test_a_backup_for_the_old_program_is_made_before_an_update(
    old: Vault, tmp_path: Path, clock: Clock
) -> None:
    with program_with(ADDED):
        check_is_whole(old)
        (backup,) = backups(old)
        check_is_whole(old)
        assert backups(old) == [backup]
    with pytest.raises(NewerJournalError):
        old.unlock(PASSWORD)
    check_is_whole(unpacked(backup, tmp_path / "restored", clock))


@pytest.mark.parametrize("version", range(1, LATEST))
def test_a_journal_of_an_earlier_schema_keeps_its_entries(
    vault: Vault, version: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "LATEST", version)
        patch.setattr(migrations.migrate, "__defaults__", (STEPS[:version],))
        vault.create(PASSWORD).journal.close()
        database = opened_database(vault)
        database.raw(lambda driver: driver.executescript(AN_OLD_ENTRY))
        database.close()
    check_is_whole(vault)
    assert len(backups(vault)) == 1
    journal = vault.unlock(PASSWORD).journal
    (entry,) = journal.writing.list(Filter()).entries
    whole = journal.writing.read(entry.id)
    assert (whole.body, whole.appointment, whole.prompt) == ("Words", None, "")
    assert not whole.left_out
    journal.close()


AN_OLD_ENTRY = """
    INSERT INTO entry (place, id, kind, day, created_at, created_offset, edited_at,
        edited_offset, title, excerpt, starred, folded, shareable)
    VALUES (739942 * 1048576, '019abcdef0127abc8def0123456789ab', 'note',
        '2026-11-23', 0, 0, 0, 0, 'Kept', 'Words', 0, 0, 0);
    INSERT INTO body SELECT place, 'Words' FROM entry;
    INSERT INTO search (search) VALUES ('rebuild');
"""


def opened_database(vault: Vault) -> Database:
    """The database of a closed journal, without what a newer program makes of it."""
    keys = KeyStore(vault.folder).unlock(PASSWORD)
    database = Database(
        vault.folder / "journal.db", keys.root.page_key(), keys.keys.salt
    )
    database.open(keys.root.vault_id)
    return database


def test_without_a_backup_there_is_no_update(old: Vault) -> None:
    (old.folder / "backups").write_bytes(b"in the way of a folder")
    with program_with(ADDED), pytest.raises(NotSavedError):
        old.unlock(PASSWORD)
    check_is_whole(old)


def test_an_update_that_fails_leaves_the_journal_to_the_old_program(
    old: Vault,
) -> None:
    with program_with(ADDED, BROKEN), pytest.raises(OperationalError):
        old.unlock(PASSWORD)
    check_is_whole(old)


def test_a_journal_of_a_newer_program_is_refused_and_left(old: Vault) -> None:
    with program_with(ADDED):
        old.unlock(PASSWORD).journal.close()
    before = contents(old.folder)
    with pytest.raises(NewerJournalError, match="newer version of Session Journal"):
        old.unlock(PASSWORD)
    assert contents(old.folder) == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
