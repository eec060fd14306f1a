"""The key file: what it says is what was written, or it is noticed."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from journal.crypto import recovery
from journal.crypto.argon import Argon2Parameters
from journal.crypto.errors import (
    CryptoError,
    NewerKeyFileError,
    UnreadableKeyFileError,
    WrongKeyError,
)
from journal.crypto.keyfile import (
    MOST_BYTES,
    MOST_SLOTS,
    KeyFile,
    decode,
    encode,
    keep_previous,
    password_slot,
)
from journal.crypto.root import Root
from tests.conftest import CHEAP, PASSWORD
from tests.data.vectors.recompute import canonical, recomputed

VECTORS = Path(__file__).parents[1] / "data" / "vectors"
KNOWN = json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8"))
ROOT, BEFORE = Root(b"\x11" * 32), Root(b"\x22" * 32)


def counted(count: int) -> bytes:
    return bytes(range(count))


SLOT = password_slot(PASSWORD, ROOT, CHEAP, counted)
KEYS = KeyFile(vault_id=ROOT.vault_id, salt=b"\x33" * 16, slots=(SLOT,))
UNDER_WAY = keep_previous(KEYS, ROOT, BEFORE, counted)
WRITTEN = encode(KEYS, ROOT)


def rewritten(change: Callable[[dict[str, Any]], None]) -> bytes:
    """The key file after a change that whoever made it could not sign."""
    fields = json.loads(WRITTEN)
    change(fields)
    return canonical(fields) + b"\n"


# The known answers.


def test_the_known_answers_are_still_the_answers() -> None:
    data = (VECTORS / "keys.json").read_bytes()
    read = decode(data)
    root = read.keys.unlock(KNOWN["password"])
    assert read.whole
    assert read.authentic(root)
    assert root.secret.hex() == KNOWN["root"]
    assert root.vault_id == read.keys.vault_id
    assert recovery.phrase(root) == KNOWN["phrase"]
    before = read.keys.root_before(root)
    assert before is not None
    assert before.secret.hex() == KNOWN["previous_root"]
    assert encode(read.keys, root) == data


def test_a_stranger_recomputes_every_one_of_them() -> None:
    data = (VECTORS / "keys.json").read_bytes()
    words = Mnemonic("english").wordlist
    assert recomputed(KNOWN["password"], data, words) == KNOWN


# Writing and reading.


@given(
    secret=st.binary(min_size=32, max_size=32),
    salt=st.binary(min_size=16, max_size=16),
    noise=st.binary(min_size=32, max_size=32),
    password=st.text(alphabet=st.characters(), max_size=20),
    under_way=st.booleans(),
)
@settings(max_examples=25, deadline=None)
def test_what_is_written_is_read(
    *, secret: bytes, salt: bytes, noise: bytes, password: str, under_way: bool
) -> None:
    root = Root(secret)
    slot = password_slot(password, root, CHEAP, lambda count: noise[:count])
    keys = KeyFile(vault_id=root.vault_id, salt=salt, slots=(slot,))
    if under_way:
        keys = keep_previous(keys, root, BEFORE, lambda count: noise[:count])
    read = decode(encode(keys, root))
    assert read.keys == keys
    assert read.whole
    assert read.authentic(root)
    assert not read.authentic(BEFORE)
    assert read.keys.unlock(password) == root
    assert read.keys.root_before(root) == (BEFORE if under_way else None)


def test_another_password_does_not_open_it() -> None:
    for password in ("", PASSWORD + " ", PASSWORD.upper()):
        with pytest.raises(WrongKeyError):
            KEYS.unlock(password)


def test_the_text_is_canonical_json_in_ascii() -> None:
    assert WRITTEN.isascii()
    assert canonical(json.loads(WRITTEN)) + b"\n" == WRITTEN


def test_it_tells_no_names_and_no_dates() -> None:
    fields = json.loads(encode(UNDER_WAY, ROOT))
    assert set(fields) == {
        "checksum", "format", "mac", "previous", "salt", "slots", "vault", "version",
    }  # fmt: skip


def test_a_slot_is_bound_to_its_vault_and_to_what_stands_in_it() -> None:
    other = replace(SLOT, parameters=replace(CHEAP, passes=2))
    for slot in (
        replace(SLOT, id=bytes(16)),
        replace(SLOT, kind="key file"),
        replace(SLOT, salt=bytes(32)),
        replace(SLOT, nonce=bytes(12)),
        other,
    ):
        with pytest.raises(WrongKeyError):
            slot.open(PASSWORD, ROOT.vault_id)
    with pytest.raises(WrongKeyError):
        SLOT.open(PASSWORD, BEFORE.vault_id)


def test_the_root_before_opens_with_the_present_root_alone() -> None:
    assert UNDER_WAY.root_before(ROOT) == BEFORE
    with pytest.raises(WrongKeyError):
        UNDER_WAY.root_before(Root(bytes(32)))


# Damage.


@given(place=st.integers(0, len(WRITTEN) * 8 - 1))
@settings(max_examples=300)
def test_any_flipped_bit_is_noticed(place: int) -> None:
    data = bytearray(WRITTEN)
    data[place // 8] ^= 1 << place % 8
    try:
        read = decode(bytes(data))
    except UnreadableKeyFileError:
        return
    assert not read.whole


@given(length=st.integers(0, len(WRITTEN) - 1))
@settings(max_examples=200)
def test_any_cut_is_noticed(length: int) -> None:
    try:
        read = decode(WRITTEN[:length])
    except UnreadableKeyFileError:
        return
    assert not read.whole


@given(data=st.binary(max_size=200) | st.text(max_size=60).map(lambda t: t.encode()))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(UnreadableKeyFileError):
        decode(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)
FIELDS = ["format", "version", "vault", "salt", "slots", "mac", "checksum", "previous"]
PARTS = ["id", "kind", "kdf", "nonce", "wrapped"]


@given(name=st.sampled_from(FIELDS), value=JSON)
def test_any_value_in_any_field_is_read_or_refused(name: str, value: object) -> None:
    try:
        read = decode(rewritten(lambda fields: fields.update({name: value})))
    except CryptoError:
        return
    assert not read.whole or json.loads(WRITTEN).get(name) == value


@given(name=st.sampled_from(PARTS), value=JSON)
def test_any_value_in_a_slot_is_read_or_refused(name: str, value: object) -> None:
    try:
        read = decode(
            rewritten(lambda fields: fields["slots"][0].update({name: value}))
        )
    except CryptoError:
        return
    assert not read.whole


NAMES = {
    "deep": b"[" * 100_000,
    "a number too long": b'{"version":' + b"9" * 5000 + b"}",
    "too long": b" " * (MOST_BYTES + 1),
    "not ASCII": WRITTEN.replace(b"argon2id", "årgon2id".encode()),
}


@pytest.mark.parametrize("data", NAMES.values(), ids=NAMES.keys())
def test_odd_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableKeyFileError):
        decode(data)


def test_a_later_format_is_told_from_damage() -> None:
    fields = json.loads(WRITTEN)
    del fields["checksum"]
    fields["version"] = 2
    from_the_future = resigned(fields)
    with pytest.raises(NewerKeyFileError):
        decode(from_the_future)
    with pytest.raises(UnreadableKeyFileError):
        decode(from_the_future[:-1])


def resigned(fields: dict[str, Any]) -> bytes:
    """The key file with a checksum that agrees, as an attacker would have it."""
    checksum = hashlib.sha256(canonical(fields)).hexdigest()
    return canonical({**fields, "checksum": checksum}) + b"\n"


def test_a_checksum_proves_nothing_and_the_mac_does() -> None:
    fields = json.loads(WRITTEN)
    del fields["checksum"]
    fields["salt"] = "00" * 16
    read = decode(resigned(fields))
    assert read.whole
    assert not read.authentic(ROOT)


# Slots.


def test_a_damaged_slot_does_not_lock_out_another() -> None:
    second = password_slot("another password", ROOT, CHEAP, lambda count: b"x" * count)
    both = encode(replace(KEYS, slots=(SLOT, second)), ROOT)
    fields = json.loads(both)
    for damage in ({"wrapped": "00"}, {"kdf": None}, {"kdf": {"name": "scrypt"}}):
        fields["slots"][0] |= damage
        read = decode(canonical(fields) + b"\n")
        assert read.keys.unlock("another password") == ROOT
        assert not read.whole
        assert not read.authentic(ROOT)


@pytest.mark.parametrize("count", [0, MOST_SLOTS + 1])
def test_none_and_too_many_slots_are_refused(count: int) -> None:
    with pytest.raises(UnreadableKeyFileError):
        decode(encode(replace(KEYS, slots=(SLOT,) * count), ROOT))


# What a damaged file may cost.


@pytest.mark.parametrize(
    "kdf",
    [
        {"memory_kib": 4 << 40},
        {"passes": 2**32},
        {"lanes": 2**24},
        {"memory_kib": 0},
        {"memory_kib": 1e5},
        {"passes": True},
        {"passes": "3"},
    ],
)
def test_parameters_out_of_bounds_are_never_tried(kdf: dict[str, object]) -> None:
    data = rewritten(lambda fields: fields["slots"][0]["kdf"].update(kdf))
    with pytest.raises(UnreadableKeyFileError):
        decode(data)


@pytest.mark.parametrize(
    ("memory_kib", "passes"), [(4 << 20, 1), (1 << 20, 5), (131072, 64), (3 << 20, 3)]
)
def test_a_damaged_file_cannot_ask_for_minutes_or_for_all_memory(
    memory_kib: int, passes: int
) -> None:
    costly = {"memory_kib": memory_kib, "passes": passes}
    data = rewritten(lambda fields: fields["slots"][0]["kdf"].update(costly))
    with pytest.raises(UnreadableKeyFileError):
        decode(data)


def test_an_undamaged_file_may_be_as_dear_as_it_was_made() -> None:
    dear = Argon2Parameters(memory_kib=1 << 20, passes=8)
    keys = replace(KEYS, slots=(replace(SLOT, parameters=dear),))
    assert decode(encode(keys, ROOT)).keys == keys


@pytest.mark.parametrize("name", ["mac", "checksum", "salt"])
@pytest.mark.parametrize("value", ["xyz", "", None, "00"])
def test_what_can_be_done_without_does_not_lock_anyone_out(
    name: str, value: object
) -> None:
    read = decode(rewritten(lambda fields: fields.update({name: value})))
    assert not read.whole
    assert read.keys.unlock(PASSWORD) == ROOT
    assert read.authentic(ROOT) == (name == "checksum")
