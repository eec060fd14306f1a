"""Damage to the key file is healed or told, and never called a wrong password."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from journal.crypto.keyfile import KeyFile, encode, keep_previous, password_slot
from journal.crypto.root import Root
from journal.domain.errors import (
    DamagedJournalError,
    NewerJournalError,
    NotSavedError,
    WrongPasswordError,
)
from journal.storage.key_store import WRONG_PASSWORD, KeyStore
from tests.conftest import CHEAP, PASSWORD
from tests.crypto.test_keyfile_damage import resigned

ROOT, OTHER_ROOT = Root(b"\x11" * 32), Root(b"\x22" * 32)
OLD_PASSWORD = "the password before"


def counted(count: int) -> bytes:
    return bytes(range(count))


def key_file(password: str, root: Root = ROOT) -> KeyFile:
    slot = password_slot(password, root, CHEAP, counted)
    return KeyFile(vault_id=root.vault_id, salt=b"\x33" * 16, slots=(slot,))


KEYS = key_file(PASSWORD)
WHOLE = encode(KEYS, ROOT)
OUTDATED = encode(key_file(OLD_PASSWORD), ROOT)
FOREIGN = encode(key_file(PASSWORD, OTHER_ROOT), OTHER_ROOT)
UNDER_WAY = encode(keep_previous(KEYS, ROOT, OTHER_ROOT, counted), ROOT)


@pytest.fixture
def store(tmp_path: Path) -> KeyStore:
    made = KeyStore(tmp_path)
    made.write(KEYS, ROOT)
    return made


def placed(folder: Path, first: bytes | None, second: bytes | None) -> KeyStore:
    """A store of these bytes; None for a file that is not there."""
    made = KeyStore(folder)
    for path, data in ((made.path, first), (made.copy, second)):
        path.unlink(missing_ok=True)
        if data is not None:
            path.write_bytes(data)
    return made


# Healing.


def test_undamaged_keys_need_no_healing(store: KeyStore) -> None:
    before = store.path.stat().st_ino
    unlocked = store.unlock(PASSWORD)
    assert (unlocked.root, unlocked.authentic) == (ROOT, True)
    assert not unlocked.outdated
    assert store.heal(unlocked) == ()
    assert store.path.stat().st_ino == before


def test_a_wrong_password_is_told_plainly_where_nothing_is_damaged(
    store: KeyStore,
) -> None:
    with pytest.raises(WrongPasswordError) as told:
        store.unlock("another password")
    assert str(told.value) == WRONG_PASSWORD


@pytest.mark.parametrize("damaged", [None, b"", b"{}", WHOLE[:-20]])
def test_keys_are_healed_from_the_copy_with_a_notice(
    tmp_path: Path, damaged: bytes | None
) -> None:
    store = placed(tmp_path, damaged, WHOLE)
    assert store.heal(store.unlock(PASSWORD)) == (
        "The key file was damaged. It has been repaired.",
    )
    assert store.path.read_bytes() == WHOLE


@pytest.mark.parametrize("damaged", [None, b"", b"{}", WHOLE[:-20]])
def test_the_copy_is_healed_from_the_keys_with_a_notice(
    tmp_path: Path, damaged: bytes | None
) -> None:
    store = placed(tmp_path, WHOLE, damaged)
    assert store.heal(store.unlock(PASSWORD)) == (
        "The copy of the key file was damaged. It has been repaired.",
    )
    assert store.copy.read_bytes() == WHOLE


def test_an_older_copy_is_renewed_without_a_word(tmp_path: Path) -> None:
    store = placed(tmp_path, WHOLE, OUTDATED)
    assert store.heal(store.unlock(PASSWORD)) == ()
    assert store.copy.read_bytes() == WHOLE


def test_an_older_copy_never_lets_an_older_password_in(tmp_path: Path) -> None:
    store = placed(tmp_path, WHOLE, OUTDATED)
    with pytest.raises(WrongPasswordError) as told:
        store.unlock(OLD_PASSWORD)
    assert str(told.value) == WRONG_PASSWORD


def test_an_older_copy_is_better_than_no_key_file(tmp_path: Path) -> None:
    """The limit of the law above: two things went wrong, and the words matter more."""
    store = placed(tmp_path, None, OUTDATED)
    assert store.unlock(OLD_PASSWORD).root == ROOT
    with pytest.raises(WrongPasswordError, match="damaged"):
        store.unlock(PASSWORD)


def refuse(*_args: object, **_options: object) -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


@pytest.mark.parametrize("files", [(b"{}", WHOLE), (WHOLE, b"{}"), (WHOLE, OUTDATED)])
def test_what_cannot_be_healed_is_told_and_not_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: tuple[bytes, bytes]
) -> None:
    store = placed(tmp_path, *files)
    unlocked = store.unlock(PASSWORD)
    monkeypatch.setattr(Path, "replace", refuse)
    told = " ".join(store.heal(unlocked))
    assert "could not be re" in told
    assert "has been" not in told
    assert (store.path.read_bytes(), store.copy.read_bytes()) == files


def test_nothing_readable_names_the_recovery_phrase(tmp_path: Path) -> None:
    for files in ((None, None), (b"", b""), (b"{}", None)):
        with pytest.raises(DamagedJournalError, match="recovery phrase") as told:
            placed(tmp_path, *files).unlock(PASSWORD)
        assert str(tmp_path / "keys.json") in str(told.value)


# Writing.


def test_both_copies_are_written_for_their_owner(store: KeyStore) -> None:
    for path in (store.path, store.copy):
        assert path.read_bytes() == WHOLE
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_both(
    store: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(NotSavedError):
        store.write(key_file(OLD_PASSWORD), ROOT)
    assert store.path.read_bytes() == store.copy.read_bytes() == WHOLE


def test_a_write_counts_once_the_first_copy_is_there(
    store: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a new password would be in force that its owner was told is not."""
    replaced = Path.replace

    def once(self: Path, target: Path) -> Path:
        if target == store.copy:
            refuse()
        return replaced(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", once)
        store.write(key_file(OLD_PASSWORD), ROOT)
    assert store.unlock(OLD_PASSWORD).outdated
    with pytest.raises(WrongPasswordError):
        store.unlock(PASSWORD)


# Unlocking by the root, from a phrase.


def test_a_root_finds_its_key_file(store: KeyStore) -> None:
    unlocked = store.unlock_with(ROOT)
    assert unlocked is not None
    assert (unlocked.keys, unlocked.outdated) == (KEYS, False)


def test_another_root_is_told(store: KeyStore) -> None:
    with pytest.raises(WrongPasswordError, match="phrase does not open"):
        store.unlock_with(OTHER_ROOT)


def test_a_damaged_key_file_of_another_journal_proves_nothing(tmp_path: Path) -> None:
    assert placed(tmp_path, FOREIGN[:-2], None).unlock_with(ROOT) is None
    assert placed(tmp_path, None, None).unlock_with(ROOT) is None


# What else can be there.


def test_keys_of_another_journal_are_replaced_by_the_right_copy(
    tmp_path: Path,
) -> None:
    store = placed(tmp_path, b"{}", FOREIGN)
    assert store.unlock(PASSWORD).root == OTHER_ROOT


def test_a_newer_key_file_is_refused_and_left(tmp_path: Path) -> None:
    newer = resigned({"format": "session-journal-keys", "version": 2})
    store = placed(tmp_path, newer, WHOLE)
    for attempt in (
        lambda: store.unlock(PASSWORD),
        lambda: store.unlock_with(ROOT),
        lambda: store.problems(ROOT),
    ):
        with pytest.raises(NewerJournalError, match="Nothing was changed"):
            attempt()
    assert store.path.read_bytes() == newer


def test_a_forged_salt_is_not_relied_on(tmp_path: Path) -> None:
    forged = encode(replace(KEYS, salt=bytes(16)), OTHER_ROOT)
    unlocked = placed(tmp_path, forged, forged).unlock(PASSWORD)
    assert unlocked.root == ROOT
    assert not unlocked.authentic


def test_each_copy_with_a_problem_is_named(tmp_path: Path) -> None:
    for files, count in (
        ((WHOLE, WHOLE), 0),
        ((WHOLE, None), 1),
        ((b"{}", WHOLE), 1),
        ((None, FOREIGN), 2),
    ):
        store = placed(tmp_path, *files)
        assert len(store.problems(ROOT)) == count


def test_a_folder_in_place_of_the_key_file_is_damage(tmp_path: Path) -> None:
    (tmp_path / "keys.json").mkdir()
    (tmp_path / "keys.json.bak").mkdir()
    with pytest.raises(DamagedJournalError):
        KeyStore(tmp_path).unlock(PASSWORD)
