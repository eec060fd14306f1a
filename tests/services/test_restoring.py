"""A backup comes back whole, in a new folder or in the place of a journal."""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.backup import Contents
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import (
    DamagedBackupError,
    InvalidInputError,
    JournalError,
    JournalInUseError,
    NotSavedError,
    WrongPasswordError,
)
from journal.domain.progress import CancelledError
from journal.services.journal import Journal
from journal.services.restoring import Restoring, by_password, by_phrase
from journal.services.vault import Vault, restored
from journal.storage import backup_file, replacing
from tests.conftest import CHEAP, FOLDER, PASSWORD, SetClock

WAY = by_password(PASSWORD)
LATER = "another password"


@pytest.fixture
def make_vault(clock: SetClock) -> Callable[[Path], Vault]:
    return lambda folder: Vault(folder, clock, calibrate=lambda: CHEAP)


@pytest.fixture
def restoring(make_vault: Callable[[Path], Vault]) -> Restoring:
    return Restoring(make_vault)


@pytest.fixture
def phrase(vault: Vault, clock: SetClock) -> str:
    """A closed journal with one entry in its backup and one after; its phrase."""
    journal = vault.create(PASSWORD).journal
    write(journal, "Kept")
    journal.backups.make()
    clock.wind(timedelta(days=1))
    write(journal, "Later")
    words = journal.keys.recovery_phrase()
    journal.close()
    return words


@pytest.fixture
def backup(vault: Vault, phrase: str) -> Path:
    return vault.folder / "backups" / "0001.journalbackup"


def write(journal: Journal, title: str) -> None:
    journal.writing.write(Draft(kind=Kind.NOTE, title=title, body="words " * 2000))


def titles(vault: Vault, password: str = PASSWORD) -> list[str]:
    journal = vault.unlock(password).journal
    shown = [entry.title for entry in journal.writing.list(Filter()).entries]
    assert journal.verify() == ()
    journal.close()
    return shown


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_it_is_restored_into_a_new_folder(
    restoring: Restoring,
    backup: Path,
    tmp_path: Path,
    make_vault: Callable[[Path], Vault],
    clock: SetClock,
) -> None:
    folder = tmp_path / "new" / "folder"
    contents = restoring.restore(backup, folder, WAY)
    day = clock().day - timedelta(days=1)
    assert contents == Contents(entries=1, check_ins=0, newest=day)
    assert names(folder) == {"keys.json", "keys.json.bak", "journal.db", "lock"}
    opened = make_vault(folder).unlock(PASSWORD)
    assert opened.notices == ()
    opened.journal.close()
    assert titles(make_vault(folder)) == ["Kept"]


def test_the_phrase_of_that_time_restores_it(
    restoring: Restoring, backup: Path, phrase: str, tmp_path: Path
) -> None:
    contents = restoring.restore(backup, tmp_path / "new", by_phrase(phrase))
    assert contents.entries == 1


def test_a_folder_with_something_in_it_is_left_alone(
    restoring: Restoring, backup: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(JournalError, match="There is something in"):
        restoring.restore(backup, folder, WAY)
    assert names(folder) == {"letter.txt"}


@pytest.mark.parametrize(
    ("way", "error"),
    [
        (by_password("wrong"), WrongPasswordError),
        (by_phrase("abandon " * 23 + "art"), WrongPasswordError),
        (by_phrase("anchor"), InvalidInputError),
    ],
)
def test_what_does_not_open_it_leaves_no_folder(
    restoring: Restoring,
    backup: Path,
    tmp_path: Path,
    way: Callable[[Vault], object],
    error: type[Exception],
) -> None:
    with pytest.raises(error):
        restoring.restore(backup, tmp_path / "new", way)  # type: ignore[arg-type] # ways give an Opened
    assert not (tmp_path / "new").exists()


def test_a_wrong_password_is_told_with_what_would_be_right(
    restoring: Restoring, backup: Path, tmp_path: Path
) -> None:
    with pytest.raises(WrongPasswordError, match="in use when it was made"):
        restoring.restore(backup, tmp_path / "new", by_password("wrong"))


def test_stopping_leaves_no_folder(
    restoring: Restoring, backup: Path, tmp_path: Path
) -> None:
    def stop(_done: int, _of: int) -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        restoring.restore(backup, tmp_path / "new", WAY, stop)
    assert not (tmp_path / "new").exists()


def test_what_an_interrupted_restore_left_is_no_hindrance(
    restoring: Restoring, backup: Path, tmp_path: Path
) -> None:
    left = tmp_path / "new" / "restoring"
    left.mkdir(parents=True)
    (left / "journal.db").write_bytes(b"half")
    assert restoring.restore(backup, tmp_path / "new", WAY).entries == 1


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_disk_that_refuses_leaves_no_folder(
    restoring: Restoring,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr("journal.storage.backup_file._pour", refuse)
        with pytest.raises(NotSavedError):
            restoring.restore(backup, tmp_path / "new", WAY)
    assert not (tmp_path / "new").exists()


def test_a_backup_is_checked_without_a_trace(
    restoring: Restoring, backup: Path, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    health = restoring.check(backup, WAY)
    assert (health.problems, health.entries) == ((), 1)
    assert health.pages > 10
    assert sorted(tmp_path.rglob("*")) == before
    with pytest.raises(WrongPasswordError):
        restoring.check(backup, by_password("wrong"))


def test_one_that_was_sealed_over_damage_does_not_pass(
    restoring: Restoring, backup: Path, tmp_path: Path, phrase: str
) -> None:
    """Whoever can write the file can seal it; the pages have MACs of their own."""
    folder = tmp_path / "unpacked"
    backup_file.unpack(backup, folder)
    data = bytearray((folder / "journal.db").read_bytes())
    data[-2000] ^= 1
    (folder / "journal.db").write_bytes(data)
    forged = tmp_path / "forged"
    backup_file.pack(forged, (folder / "keys.json").read_bytes(), folder / "journal.db")
    backup_file.check(forged)
    with pytest.raises(DamagedBackupError):
        restoring.restore(forged, tmp_path / "new", WAY)
    assert restoring.check(forged, WAY).problems
    assert not (tmp_path / "new").exists()


def test_preparing_replaces_nothing(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    contents = restoring.prepare(backup, vault.folder, WAY)
    assert contents.entries == 1
    assert (vault.folder / "restoring").is_dir()
    assert titles(vault) == ["Later", "Kept"]
    assert not (vault.folder / "restoring").exists()


def test_it_takes_the_place_of_a_journal_which_is_kept(
    restoring: Restoring,
    backup: Path,
    vault: Vault,
    make_vault: Callable[[Path], Vault],
) -> None:
    restoring.prepare(backup, vault.folder, WAY)
    kept = restoring.replace(vault.folder)
    assert kept == vault.folder / "earlier-0001"
    assert titles(vault) == ["Kept"]
    assert titles(make_vault(kept)) == ["Later", "Kept"]
    assert backup.exists()
    restoring.prepare(backup, vault.folder, WAY)
    assert restoring.replace(vault.folder) == vault.folder / "earlier-0002"


@pytest.mark.parametrize("left", ["journal.db", "keys.json"])
def test_it_takes_the_place_of_what_is_left_of_a_journal(
    restoring: Restoring, backup: Path, vault: Vault, left: str
) -> None:
    for name in {"journal.db", "keys.json", "keys.json.bak"} - {left}:
        (vault.folder / name).unlink()
    (vault.folder / "journal.db-journal").write_bytes(b"of the database before")
    restoring.prepare(backup, vault.folder, WAY)
    kept = restoring.replace(vault.folder)
    assert kept is not None
    assert names(kept) == {left, "journal.db-journal"}
    assert titles(vault) == ["Kept"]


def test_a_journal_that_is_open_is_not_replaced(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    journal = vault.unlock(PASSWORD).journal
    with pytest.raises(JournalInUseError):
        restoring.prepare(backup, vault.folder, WAY)
    with pytest.raises(JournalInUseError):
        restoring.replace(vault.folder)
    journal.close()
    assert titles(vault) == ["Later", "Kept"]


def test_the_present_journal_is_backed_up_if_it_opens(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    restoring.back_up_present(vault.folder, by_password("wrong"))
    assert names(backup.parent) == {"0001.journalbackup"}
    restoring.back_up_present(vault.folder, WAY)
    assert names(backup.parent) == {"0001.journalbackup", "0002.journalbackup"}
    restoring.prepare(backup.with_name("0002.journalbackup"), vault.folder, WAY)
    restoring.replace(vault.folder)
    assert titles(vault) == ["Later", "Kept"]


def test_the_newest_that_is_whole_and_opens_is_found(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    journal = vault.unlock(PASSWORD).journal
    journal.backups.make()
    damaged = journal.backups.make()
    journal.keys.set_password(LATER)
    journal.backups.make()
    journal.close()
    data = bytearray(damaged.read_bytes())
    data[9000] ^= 1
    damaged.write_bytes(data)
    (vault.folder / "journal.db").write_bytes(b"")
    found = restoring.prepare_newest(vault.folder, WAY)
    assert found is not None
    assert found.backup.name == "0002.journalbackup"
    assert found.contents.entries == 2
    restoring.replace(vault.folder)
    assert titles(vault) == ["Later", "Kept"]


def test_where_no_backup_opens_nothing_is_prepared(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    assert restoring.prepare_newest(vault.folder, by_password("wrong")) is None
    shutil.rmtree(backup.parent)
    assert restoring.prepare_newest(vault.folder, WAY) is None
    assert titles(vault) == ["Later", "Kept"]


class PowerCutError(BaseException):
    """Nothing of the program goes on after this."""


class Cut:
    """Lets so many steps of replacing happen, and none after."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def __call__(self) -> None:
        if self.left == 0:
            raise PowerCutError
        self.left -= 1

    def before(self, patch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        whole = getattr(owner, name)

        def cut_or_go_on(*args: object, **options: object) -> object:
            self()
            return whole(*args, **options)

        patch.setattr(owner, name, cut_or_go_on)


def cut_off(folder: Path, restoring: Restoring, steps: int) -> bool:
    """Replace with so many steps; return whether it was cut off."""
    cut = Cut(steps)
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in (
            (Path, "rename"),
            (Path, "rmdir"),
            (replacing, "make_private_folder"),
            (replacing, "sync_folder"),
            (shutil, "rmtree"),
        ):
            cut.before(patch, owner, name)
        with suppress(PowerCutError):
            restoring.replace(folder)
            return False
    return True


def test_cut_off_at_any_step_it_is_the_old_or_becomes_the_new(
    restoring: Restoring,
    backup: Path,
    vault: Vault,
    tmp_path: Path,
    make_vault: Callable[[Path], Vault],
) -> None:
    pristine = tmp_path / "pristine"
    shutil.copytree(vault.folder, pristine)
    outcomes: list[list[str]] = []
    steps = 0
    was_cut = True
    while was_cut:
        shutil.rmtree(vault.folder)
        shutil.copytree(pristine, vault.folder)
        restoring.prepare(backup, vault.folder, WAY)
        was_cut = cut_off(vault.folder, restoring, steps)
        if steps % 3 == 2:  # and once more while it is completed
            cut_off_completing(vault, steps % 5)
        outcomes.append(titles(vault))
        if outcomes[-1] == ["Kept"]:
            kept = vault.folder / "earlier-0001"
            assert titles(make_vault(kept)) == ["Later", "Kept"]
        assert {"restoring", "restored"}.isdisjoint(names(vault.folder))
        steps += 1
    assert steps > 15
    assert outcomes == sorted(outcomes, reverse=True), "the old, then the new"
    assert outcomes[0] == ["Later", "Kept"]
    assert outcomes[-1] == ["Kept"]


def cut_off_completing(vault: Vault, steps: int) -> None:
    cut = Cut(steps)
    with pytest.MonkeyPatch.context() as patch, suppress(PowerCutError):
        cut.before(patch, Path, "rename")
        cut.before(patch, replacing, "sync_folder")
        replacing.complete(vault.folder)


def test_completing_at_the_next_opening_is_told(
    restoring: Restoring, backup: Path, vault: Vault
) -> None:
    restoring.prepare(backup, vault.folder, WAY)
    assert cut_off(vault.folder, restoring, 6)
    opened = vault.unlock(PASSWORD)
    (told,) = opened.notices
    assert told == restored(vault.folder / "earlier-0001")
    opened.journal.close()


def test_a_folder_in_the_middle_of_it_is_a_journal(
    restoring: Restoring,
    backup: Path,
    tmp_path: Path,
    make_vault: Callable[[Path], Vault],
) -> None:
    folder = tmp_path / FOLDER / "new"
    restoring.prepare(backup, folder, WAY)
    assert not make_vault(folder).exists()
    assert cut_off(folder, restoring, 2)
    assert make_vault(folder).exists()
    assert titles(make_vault(folder)) == ["Kept"]
