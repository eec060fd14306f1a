"""Everything that comes from the root, by its definition and not by our code."""

import hashlib
import hmac
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.crypto.errors import WrongKeyError
from journal.crypto.root import NONCE_BYTES, Root, unwrap, wrap

VECTORS = Path(__file__).parents[1] / "data" / "vectors" / "vectors.json"
SECRETS = st.binary(min_size=32, max_size=32)
KEY, NONCE = bytes(range(32)), bytes(NONCE_BYTES)


def expanded(secret: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand with SHA-512, RFC 5869, 2.3, for up to one block."""
    return hmac.digest(secret, info + b"\x01", hashlib.sha512)[:length]


@given(secret=SECRETS)
def test_keys_are_hkdf_expand_of_the_root(secret: bytes) -> None:
    root = Root(secret)
    prefix = b"session-journal 1 "
    assert root.vault_id == expanded(secret, prefix + b"vault id", 16)
    assert root.page_key() == expanded(secret, prefix + b"sqlcipher page key", 32)
    assert root.previous_key() == expanded(secret, prefix + b"previous root", 32)
    mac_key = expanded(secret, prefix + b"key file mac", 64)
    assert root.mac(b"message") == hmac.digest(mac_key, b"message", hashlib.sha512)


def test_the_known_answers_are_still_the_answers() -> None:
    known = json.loads(VECTORS.read_text(encoding="utf-8"))
    root = Root(bytes.fromhex(known["root"]))
    assert root.vault_id.hex() == known["vault_id"]
    assert root.page_key().hex() == known["page_key"]
    assert root.previous_key().hex() == known["previous_key"]


def test_a_page_key_can_be_wiped_without_harm_to_the_next() -> None:
    root = Root(KEY)
    first = root.page_key()
    kept = bytes(first)
    first[:] = bytes(32)
    assert root.page_key() == kept


def test_a_root_does_not_show_itself() -> None:
    root = Root(b"\x5a" * 32)
    for shown in (repr(root), str(root), f"{root}"):
        assert "5a" not in shown.lower().replace("0x", "").split(" at ")[0]
        assert "ZZZ" not in shown


@given(key=SECRETS, secret=SECRETS, nonce=st.binary(min_size=12, max_size=12))
def test_what_is_wrapped_comes_out_again(
    key: bytes, secret: bytes, nonce: bytes
) -> None:
    assert unwrap(key, wrap(key, secret, nonce, b"here"), nonce, b"here") == secret


@given(secret=SECRETS, place=st.integers(0, 48 * 8 - 1))
def test_any_flipped_bit_is_noticed(secret: bytes, place: int) -> None:
    wrapped = bytearray(wrap(KEY, secret, NONCE, b"here"))
    wrapped[place // 8] ^= 1 << place % 8
    with pytest.raises(WrongKeyError):
        unwrap(KEY, bytes(wrapped), NONCE, b"here")


@given(length=st.integers(0, 47))
def test_any_cut_is_noticed(length: int) -> None:
    wrapped = wrap(KEY, bytes(32), NONCE, b"here")
    with pytest.raises(WrongKeyError):
        unwrap(KEY, wrapped[:length], NONCE, b"here")


def test_another_key_nonce_or_place_does_not_open_it() -> None:
    wrapped = wrap(KEY, bytes(32), NONCE, b"here")
    for key, nonce, context in (
        (bytes(32), NONCE, b"here"),
        (KEY, bytes([1] * NONCE_BYTES), b"here"),
        (KEY, NONCE, b"there"),
        (KEY, b"short", b"here"),
    ):
        with pytest.raises(WrongKeyError):
            unwrap(key, wrapped, nonce, context)
