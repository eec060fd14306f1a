"""The key file: what it says is what was written, or it is noticed."""

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
from journal.crypto.errors import (
    WrongKeyError,
)
from journal.crypto.keyfile import (
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
