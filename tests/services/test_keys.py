"""The password and the phrase of an open journal, and changing them."""

import errno
import os
import zipfile
from pathlib import Path

import pytest

from journal.crypto.argon import Argon2Parameters
from journal.crypto.errors import NotEnoughMemoryError
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import (
    DamagedJournalError,
    InvalidInputError,
    JournalError,
    NotSavedError,
    WrongPasswordError,
)
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, PASSWORD

OTHER = "another password"


@pytest.fixture
def vault(new_vault: Vault) -> Vault:
    """A folder in which a journal is really made."""
    return new_vault


def titles(journal: Journal) -> list[str]:
    return [entry.title for entry in journal.writing.list(Filter()).entries]


def write(journal: Journal, title: str) -> None:
    journal.writing.write(Draft(kind=Kind.NOTE, title=title))


def opens(vault: Vault, password: str) -> bool:
    try:
        vault.unlock(password).journal.close()
    except WrongPasswordError:
        return False
    return True


def refuse(*_args: object, **_options: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# The password.


def test_the_password_is_checked(open_journal: Journal) -> None:
    open_journal.keys.check_password(PASSWORD)
    with pytest.raises(WrongPasswordError):
        open_journal.keys.check_password(PASSWORD + " ")


def test_the_keys_of_another_journal_are_not_taken_for_ones_own(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    other = Vault(tmp_path / "other", clock, calibrate=lambda: CHEAP)
    other.create(PASSWORD).journal.close()
    journal = vault.create(PASSWORD).journal
    for name in ("keys.json", "keys.json.bak"):
        (vault.folder / name).write_bytes((other.folder / name).read_bytes())
    with pytest.raises(WrongPasswordError):
        journal.keys.check_password(PASSWORD)
    assert len(journal.keys.problems()) == 2
    journal.close()


def test_a_new_password_replaces_the_old_one(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    assert journal.keys.set_password(OTHER).keys
    journal.keys.check_password(OTHER)
    with pytest.raises(WrongPasswordError):
        journal.keys.check_password(PASSWORD)
    assert journal.keys.problems() == ()
    journal.close()
    assert opens(vault, OTHER)
    assert not opens(vault, PASSWORD)


def test_the_old_password_is_in_no_file_but_backups(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    before = (vault.folder / "keys.json").read_bytes()
    journal.keys.set_password(OTHER)
    journal.close()
    for path in vault.folder.iterdir():
        assert before[200:400] not in path.read_bytes()


def test_a_short_password_changes_nothing(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    with pytest.raises(InvalidInputError):
        journal.keys.set_password("seven77")
    journal.close()
    assert opens(vault, PASSWORD)


@pytest.mark.parametrize(("owner", "name"), [(os, "fsync"), (Path, "replace")])
def test_a_password_that_is_not_saved_is_not_in_force(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, owner: object, name: str
) -> None:
    journal = vault.create(PASSWORD).journal
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, refuse)
        with pytest.raises(NotSavedError, match="No space left"):
            journal.keys.set_password(OTHER)
    journal.keys.check_password(PASSWORD)
    journal.close()
    assert opens(vault, PASSWORD)
    assert not opens(vault, OTHER)


def test_a_password_that_is_saved_is_in_force_though_its_copy_is_not(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = vault.create(PASSWORD).journal
    replaced = Path.replace

    def but_for_the_copy(self: Path, target: Path) -> Path:
        if target.suffix == ".bak":
            refuse()
        return replaced(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", but_for_the_copy)
        journal.keys.set_password(OTHER)
    journal.close()
    assert not opens(vault, PASSWORD)
    assert opens(vault, OTHER)


def test_too_little_memory_is_told(tmp_path: Path, clock: Clock) -> None:
    def starved() -> Argon2Parameters:
        raise NotEnoughMemoryError

    vault = Vault(tmp_path / "x", clock, calibrate=starved)
    with pytest.raises(JournalError, match="too little free memory"):
        vault.create(PASSWORD)
    assert not vault.exists()


# The phrase.


def test_a_new_phrase_goes_on_with_the_open_journal(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    write(journal, "before")
    old = journal.keys.recovery_phrase()
    new = journal.keys.new_phrase(PASSWORD)
    assert journal.keys.recovery_phrase() == new != old
    write(journal, "after")
    journal.keys.check_password(PASSWORD)
    assert journal.verify() == ()
    journal.keys.set_password(OTHER)
    assert journal.keys.new_phrase(OTHER) != new
    journal.close()
    journal = vault.unlock(OTHER).journal
    assert titles(journal) == ["after", "before"]
    assert journal.verify() == ()
    journal.close()


def test_a_new_phrase_leaves_nothing_under_the_old_keys_but_backups(
    vault: Vault,
) -> None:
    journal = vault.create(PASSWORD).journal
    write(journal, "before")
    salt = (vault.folder / "journal.db").read_bytes()[:16]
    journal.keys.new_phrase(PASSWORD)
    journal.close()
    data = (vault.folder / "journal.db").read_bytes()
    assert data[:16] != salt
    assert {each.name for each in vault.folder.iterdir()} - {"journal.db-journal"} == {
        "backups",
        "journal.db",
        "keys.json",
        "keys.json.bak",
        "lock",
    }


def test_the_backup_of_before_opens_with_the_phrase_of_before(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    journal = vault.create(PASSWORD).journal
    write(journal, "before")
    old = journal.keys.recovery_phrase()
    journal.keys.new_phrase(PASSWORD)
    journal.close()
    folder = tmp_path / "restored"
    with zipfile.ZipFile(vault.folder / "backups" / "0001.journalbackup") as archive:
        archive.extract("journal.db", folder)
    restored = Vault(folder, clock, calibrate=lambda: CHEAP).unlock_by_phrase(old)
    assert titles(restored.journal) == ["before"]
    restored.journal.close()


def test_without_a_key_file_a_password_is_set_before_the_phrase_is_changed(
    vault: Vault,
) -> None:
    journal = vault.create(PASSWORD).journal
    write(journal, "kept")
    phrase = journal.keys.recovery_phrase()
    journal.close()
    for name in ("keys.json", "keys.json.bak"):
        (vault.folder / name).unlink()
    journal = vault.unlock_by_phrase(phrase).journal
    assert len(journal.keys.problems()) == 2
    with pytest.raises(DamagedJournalError):
        journal.keys.new_phrase(PASSWORD)
    journal.keys.set_password(OTHER)
    assert journal.keys.problems() == ()
    journal.keys.new_phrase(OTHER)
    assert titles(journal) == ["kept"]
    journal.close()


def test_a_phrase_that_is_not_changed_leaves_the_journal_open(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = vault.create(PASSWORD).journal
    write(journal, "before")
    old = journal.keys.recovery_phrase()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        with pytest.raises(NotSavedError):
            journal.keys.new_phrase(PASSWORD)
    write(journal, "after")
    assert journal.keys.recovery_phrase() == old
    assert journal.verify() == ()
    journal.close()
    journal = vault.unlock_by_phrase(old).journal
    assert titles(journal) == ["after", "before"]
    journal.close()
