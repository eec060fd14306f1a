"""A damaged key file is noticed, read as far as it has a shape, and never dear."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.argon import Argon2Parameters
from journal.crypto.errors import (
    CryptoError,
    NewerKeyFileError,
    UnreadableKeyFileError,
)
from journal.crypto.keyfile import (
    MOST_BYTES,
    MOST_SLOTS,
    decode,
    encode,
    password_slot,
)
from tests.conftest import CHEAP, PASSWORD
from tests.crypto.test_keyfile import KEYS, ROOT, SLOT, WRITTEN, rewritten
from tests.data.vectors.recompute import canonical

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
