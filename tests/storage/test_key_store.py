"""Damage to the key file is healed or told, and never called a wrong password."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.errors import NotEnoughMemoryError
from journal.crypto.keyfile import KeyFile, encode, keep_previous, password_slot
from journal.crypto.root import Root
from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    NewerJournalError,
    NotSavedError,
    WrongPasswordError,
)
from journal.storage.key_store import WRONG_PASSWORD, KeyStore
from tests.conftest import CHEAP, PASSWORD
from tests.crypto.test_keyfile import resigned

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


# Damage.

Damage = Callable[[bytes], bytes]


def flipped(place: int) -> Damage:
    def damage(data: bytes) -> bytes:
        changed = bytearray(data)
        changed[place // 8 % len(data)] ^= 1 << place % 8
        return bytes(changed)

    return damage


def cut(length: int) -> Damage:
    return lambda data: data[: length % len(data)]


FLIPS = st.integers(0, 8 * len(UNDER_WAY) - 1).map(flipped)
CUTS = st.integers(0, len(UNDER_WAY) - 1).map(cut)
DAMAGE = st.one_of(FLIPS, FLIPS, FLIPS, CUTS)
WRITTEN = st.sampled_from([WHOLE, UNDER_WAY])


def outcome(store: KeyStore) -> Root | str:
    """The root that the right password opens, or what is said."""
    try:
        return store.unlock(PASSWORD).root
    except JournalError as error:
        return str(error)


def check_right_password(store: KeyStore) -> None:
    """It opens the same root, or what is said names the damage and the way round."""
    found = outcome(store)
    if isinstance(found, str):
        assert "damaged" in found
        assert "recovery phrase" in found
    else:
        assert found == ROOT


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for examples, one after the other."""
    return tmp_path_factory.mktemp("keys")


@given(data=WRITTEN, damage=DAMAGE)
@settings(max_examples=200, deadline=None)
def test_the_same_damage_in_both_is_never_a_wrong_password(
    folder: Path, data: bytes, damage: Damage
) -> None:
    check_right_password(placed(folder, damage(data), damage(data)))


@given(data=WRITTEN, one=DAMAGE, other=DAMAGE)
@settings(max_examples=200, deadline=None)
def test_damage_in_both_is_never_a_wrong_password(
    folder: Path, data: bytes, one: Damage, other: Damage
) -> None:
    check_right_password(placed(folder, one(data), other(data)))


@given(data=WRITTEN, damage=DAMAGE, in_copy=st.booleans())
@settings(max_examples=60, deadline=None)
def test_damage_in_one_of_them_is_healed(
    *, folder: Path, data: bytes, damage: Damage, in_copy: bool
) -> None:
    damaged = damage(data)
    files = (data, damaged) if in_copy else (damaged, data)
    store = placed(folder, *files)
    unlocked = store.unlock(PASSWORD)
    assert unlocked.root == ROOT
    assert unlocked.authentic
    (notice,) = store.heal(unlocked)
    assert ("copy" in notice) == in_copy
    assert store.path.read_bytes() == store.copy.read_bytes() == data
    assert store.problems(ROOT) == ()


@given(data=WRITTEN, one=DAMAGE, other=DAMAGE, password=st.text(max_size=12))
@settings(max_examples=40, deadline=None)
def test_another_password_never_opens_it_however_damaged(
    folder: Path, data: bytes, one: Damage, other: Damage, password: str
) -> None:
    with pytest.raises(JournalError):
        placed(folder, one(data), other(data)).unlock(password)


@pytest.mark.parametrize("at", ["memory_kib", "passes", "lanes"])
def test_a_digit_gone_wrong_costs_no_more_than_some_seconds(
    folder: Path, at: str
) -> None:
    """Each digit of each parameter, and each bit of it: about 15 ms as written."""
    start = WHOLE.index(b'"%s":' % at.encode()) + len(at) + 3
    for place in range(start, start + 5):
        for bit in range(8):
            data = flipped(place * 8 + bit)(WHOLE)
            check_right_password(placed(folder, data, data))


def test_a_lack_of_memory_is_told_unless_a_damaged_file_asked_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def starved(_keys: KeyFile, _password: str) -> Root:
        raise NotEnoughMemoryError

    store = placed(tmp_path, WHOLE, WHOLE)
    monkeypatch.setattr(KeyFile, "unlock", starved)
    with pytest.raises(JournalError, match="too little free memory"):
        store.unlock(PASSWORD)
    store = placed(tmp_path, WHOLE[:-1], WHOLE[:-1])
    with pytest.raises(WrongPasswordError, match=r"damaged.*recovery phrase"):
        store.unlock(PASSWORD)


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


@given(damage=FLIPS)
@settings(max_examples=200, deadline=None)
def test_with_the_root_a_damaged_key_file_is_as_good_as_it_can_be(
    folder: Path, damage: Damage
) -> None:
    unlocked = placed(folder, damage(WHOLE), damage(WHOLE)).unlock_with(ROOT)
    if unlocked is not None:
        assert unlocked.keys.vault_id == ROOT.vault_id
        assert unlocked.outdated
        assert not unlocked.authentic or unlocked.keys == KEYS


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
