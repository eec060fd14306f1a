"""A backup is whole or is not there, and opens like the journal it was made of."""

import errno
import os
import zipfile
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Entry, Filter, Kind
from journal.domain.errors import DamagedJournalError, JournalError, NotSavedError
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.services.vault import Vault
from journal.storage import backup
from journal.storage.database import Database
from tests.conftest import NOON, PASSWORD
from tests.storage.conftest import add

KEY_FILE = b'{"stands":"for keys.json"}\n'


def entry(number: int) -> Entry:
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=Kind.NOTE,
        day=date(2026, 1, 1),
        created=NOON,
        edited=NOON,
        body="the lighthouse " * 300,
    )


@pytest.fixture
def filled(database: Database) -> Database:
    add(database, *map(entry, range(20)))
    return database


def kept(filled: Database) -> list[str]:
    return sorted(each.name for each in (filled.path.parent / "backups").iterdir())


def test_a_backup_holds_the_keys_and_the_journal_and_no_dates(
    filled: Database,
) -> None:
    made = backup.make(filled, KEY_FILE)
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["keys.json", "journal.db"]
        assert archive.read("keys.json") == KEY_FILE
        assert {each.date_time for each in archive.infolist()} == {
            (1980, 1, 1, 0, 0, 0)
        }
        assert {each.compress_type for each in archive.infolist()} == {0}
        copy = archive.read("journal.db")
    assert len(copy) == filled.path.stat().st_size
    assert b"lighthouse" not in made.read_bytes()


def test_a_backup_is_its_owners_alone(filled: Database) -> None:
    made = backup.make(filled, KEY_FILE)
    assert made.stat().st_mode & 0o777 == 0o600
    assert made.parent.stat().st_mode & 0o777 == 0o700


def test_backups_are_numbered_and_never_replaced(filled: Database) -> None:
    names = [backup.make(filled, KEY_FILE).name for _ in range(3)]
    assert names == [f"000{number}.journalbackup" for number in (1, 2, 3)]
    (filled.path.parent / "backups" / "0001.journalbackup").unlink()
    assert backup.make(filled, KEY_FILE).name == "0004.journalbackup"
    (filled.path.parent / "backups" / "12345.journalbackup").touch()
    assert backup.make(filled, KEY_FILE).name == "12346.journalbackup"


def test_the_journal_goes_on_after_a_backup(filled: Database) -> None:
    backup.make(filled, KEY_FILE)
    add(filled, entry(100))
    assert kept(filled) == ["0001.journalbackup"]


def test_what_an_interrupted_backup_left_does_not_matter(filled: Database) -> None:
    folder = filled.path.parent / "backups"
    folder.mkdir()
    for name in ("unfinished.zip", "unfinished.db", "unfinished.db-journal"):
        (folder / name).write_bytes(os.urandom(10_000))
    backup.make(filled, KEY_FILE)
    assert kept(filled) == ["0001.journalbackup"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
@pytest.mark.parametrize(
    ("owner", "name"),
    [(os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink")],
)
def test_a_disk_that_refuses_leaves_no_backup(
    filled: Database,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    name: str,
    code: int,
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, refuse)
        with pytest.raises(NotSavedError, match="Not saved: "):
            backup.make(filled, KEY_FILE)
    assert "0001.journalbackup" not in kept(filled)
    backup.make(filled, KEY_FILE)
    assert kept(filled) == ["0001.journalbackup"]


def test_a_copy_that_differs_is_thrown_away(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(backup, "_counts", lambda _store: object())
        with pytest.raises(JournalError, match="could not be verified"):
            backup.make(filled, KEY_FILE)
    assert kept(filled) == []


def test_a_journal_whose_parts_do_not_agree_gives_no_backup(filled: Database) -> None:
    forgotten = (
        "INSERT INTO search (search, rowid, title, body, tags)"
        " SELECT 'delete', place, title, body, tags FROM searchable LIMIT 1"
    )
    filled.raw(lambda driver: driver.execute(forgotten).fetchall())
    with pytest.raises(DamagedJournalError, match="cannot be copied"):
        backup.make(filled, KEY_FILE)
    assert kept(filled) == []


def test_a_damaged_journal_gives_no_backup(filled: Database) -> None:
    """Trap: the driver's backup() returns as if nothing were wrong."""
    filled.reopen()
    data = bytearray(filled.path.read_bytes())
    data[-2000] ^= 1
    filled.path.write_bytes(data)
    with pytest.raises(DamagedJournalError, match=r"cannot be copied.*no backup"):
        backup.make(filled, KEY_FILE)
    assert kept(filled) == []


def test_what_is_unpacked_is_a_journal(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    """And it needs nothing but an unzip and the password of its time."""
    journal = vault.create(PASSWORD).journal
    journal.writing.write(Draft(kind=Kind.NOTE, title="Kept"))
    journal.keys.new_phrase(PASSWORD)
    journal.writing.write(Draft(kind=Kind.NOTE, title="Later"))
    journal.close()
    folder = tmp_path / "restored"
    with zipfile.ZipFile(vault.folder / "backups" / "0001.journalbackup") as archive:
        archive.extractall(folder)
    restored = Vault(folder, clock).unlock(PASSWORD)
    shown = restored.journal.writing.list(Filter()).entries
    assert [each.title for each in shown] == ["Kept"]
    assert restored.notices == (
        "The copy of the key file was damaged. It has been repaired.",
    )
    assert restored.journal.verify() == ()
    restored.journal.close()
