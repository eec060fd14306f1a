"""Any damage to the key file, in one copy or in both."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.errors import NotEnoughMemoryError
from journal.crypto.keyfile import KeyFile
from journal.crypto.root import Root
from journal.domain.errors import (
    JournalError,
    WrongPasswordError,
)
from journal.storage.key_store import KeyStore
from tests.conftest import PASSWORD
from tests.storage.test_key_store import KEYS, ROOT, UNDER_WAY, WHOLE, placed

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
