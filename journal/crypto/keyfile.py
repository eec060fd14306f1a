"""The key file as bytes: slots that wrap the root, and what authenticates them.

The text is canonical JSON: sorted keys, no spaces, one line break at the end. Reading
compares it with what writing would give, so that a change of any byte is noticed.
"""

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from journal.crypto.argon import (
    KIB_PER_GIB,
    SALT_BYTES,
    Argon2Parameters,
    wrapping_key,
)
from journal.crypto.errors import (
    CryptoError,
    NewerKeyFileError,
    UnreadableKeyFileError,
    WrongKeyError,
)
from journal.crypto.root import (
    NONCE_BYTES,
    ROOT_BYTES,
    VAULT_ID_BYTES,
    Root,
    unwrap,
    wrap,
)

FORMAT = "session-journal-keys"
VERSION = 1
DATABASE_SALT_BYTES = 16
SLOT_ID_BYTES = 16
MOST_SLOTS = 8
MOST_BYTES = 64 * 1024

# A flipped digit in a damaged file must not cost minutes, or all of the memory. A file
# that is whole may be as dear as it was made; four is a second on a fast computer.
MOST_DAMAGED_KIB = KIB_PER_GIB
MOST_DAMAGED_KIB_PASSES = 4 * KIB_PER_GIB

_TAG_BYTES = 16
_MAC_BYTES = 64

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The root, wrapped under a key that is derived from one password."""

    id: bytes
    kind: str
    parameters: Argon2Parameters
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def open(self, password: str, vault_id: bytes) -> Root:
        """Return the root. Raises WrongKeyError, NotEnoughMemoryError."""
        key = wrapping_key(password, self.salt, self.parameters)
        return Root(unwrap(key, self.wrapped, self.nonce, self._context(vault_id)))

    def sealed(self, password: str, root: Root) -> "Slot":
        """Return this slot with the root in it."""
        key = wrapping_key(password, self.salt, self.parameters)
        context = self._context(root.vault_id)
        return replace(self, wrapped=wrap(key, root.secret, self.nonce, context))

    def _context(self, vault_id: bytes) -> bytes:
        """Everything beside the secret: a value cannot be moved to another place."""
        fields = _slot_json(self)
        del fields["wrapped"]
        return _canonical({"slot": fields, "vault": vault_id.hex()})


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What keys.json holds. No names, no dates.

    salt is SQLCipher's, also the first 16 bytes of journal.db: kept here so that
    damage there is harmless. previous is set only while the journal is being
    encrypted anew: the root before, wrapped under the present one.
    """

    vault_id: bytes
    salt: bytes
    slots: tuple[Slot, ...]
    previous: tuple[bytes, bytes] | None = None

    def unlock(self, password: str) -> Root:
        """Return the root that one of the slots gives. Raises WrongKeyError."""
        for slot in self.slots:
            try:
                return slot.open(password, self.vault_id)
            except WrongKeyError:
                continue
        raise WrongKeyError

    def root_before(self, root: Root) -> Root | None:
        """Return the root that a change of root under way started from, if any."""
        if self.previous is None:
            return None
        nonce, wrapped = self.previous
        return Root(unwrap(root.previous_key(), wrapped, nonce, root.vault_id))


def password_slot(
    password: str, root: Root, parameters: Argon2Parameters, random_bytes: RandomBytes
) -> Slot:
    """Return a new slot that this password opens."""
    return Slot(
        id=random_bytes(SLOT_ID_BYTES),
        kind="password",
        parameters=parameters,
        salt=random_bytes(SALT_BYTES),
        nonce=random_bytes(NONCE_BYTES),
        wrapped=b"",
    ).sealed(password, root)


def keep_previous(
    keys: KeyFile, root: Root, before: Root, random_bytes: RandomBytes
) -> KeyFile:
    """Return the key file with the root before in it, for a change under way."""
    nonce = random_bytes(NONCE_BYTES)
    wrapped = wrap(root.previous_key(), before.secret, nonce, root.vault_id)
    return replace(keys, previous=(nonce, wrapped))


def encode(keys: KeyFile, root: Root) -> bytes:
    """Return the bytes of a key file, with its MAC and checksum."""
    body = _body_json(keys)
    body["mac"] = root.mac(_canonical(body)).hex()
    body["checksum"] = hashlib.sha256(_canonical(body)).hexdigest()
    return _canonical(body) + b"\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadKeys:
    """A key file as it was read.

    whole: the checksum agrees, so that what is there is what was written (an attacker
    can compute a checksum; only the MAC, checked with the root, proves who wrote it).
    """

    keys: KeyFile
    whole: bool
    _signed: bytes
    _mac: bytes

    def authentic(self, root: Root) -> bool:
        """Whether whoever wrote this file had the root."""
        return hmac.compare_digest(root.mac(self._signed), self._mac)


def decode(data: bytes) -> ReadKeys:
    """Read a key file, damaged or not, as far as it has a shape.

    Raises UnreadableKeyFileError, NewerKeyFileError.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableKeyFileError
    try:
        fields = json.loads(data.decode("ascii"))
        whole = _canonical(fields) + b"\n" == data
        checksum = fields.pop("checksum")
        whole &= hashlib.sha256(_canonical(fields)).hexdigest() == checksum
        _check_version(fields, whole=whole)
        mac = _hex_or_zeros(fields.pop("mac", None), _MAC_BYTES)
        keys = _keys_from(fields, whole=whole)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UnreadableKeyFileError from None
    return ReadKeys(
        keys=keys, whole=whole, _signed=_canonical(_body_json(keys)), _mac=mac
    )


def _check_version(fields: dict[str, Any], *, whole: bool) -> None:
    version = fields["version"]
    if fields["format"] != FORMAT or not isinstance(version, int):
        raise UnreadableKeyFileError
    if version != VERSION:
        raise NewerKeyFileError if whole else UnreadableKeyFileError


def _body_json(keys: KeyFile) -> dict[str, Any]:
    body: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "vault": keys.vault_id.hex(),
        "salt": keys.salt.hex(),
        "slots": [_slot_json(slot) for slot in keys.slots],
    }
    if keys.previous is not None:
        nonce, wrapped = keys.previous
        body["previous"] = {"nonce": nonce.hex(), "wrapped": wrapped.hex()}
    return body


def _slot_json(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id.hex(),
        "kind": slot.kind,
        "kdf": {
            "name": "argon2id",
            "memory_kib": slot.parameters.memory_kib,
            "passes": slot.parameters.passes,
            "lanes": slot.parameters.lanes,
            "salt": slot.salt.hex(),
        },
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _keys_from(fields: dict[str, Any], *, whole: bool) -> KeyFile:
    slots = fields["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= MOST_SLOTS:
        raise UnreadableKeyFileError
    read = (slot for slot in map(_slot_or_none, slots) if slot is not None)
    usable = tuple(slot for slot in read if whole or _is_affordable(slot.parameters))
    if not usable:
        raise UnreadableKeyFileError
    previous = fields.get("previous")
    return KeyFile(
        vault_id=_hex(fields["vault"], VAULT_ID_BYTES),
        salt=_hex_or_zeros(fields.get("salt"), DATABASE_SALT_BYTES),
        slots=usable,
        previous=None if previous is None else _previous_from(previous),
    )


def _slot_or_none(fields: Any) -> Slot | None:
    """Return the slot, or None where it is damaged: it must not lock out another."""
    try:
        return _slot_from(fields)
    except (ValueError, KeyError, TypeError, AttributeError, CryptoError):
        return None


def _is_affordable(cost: Argon2Parameters) -> bool:
    return (
        cost.memory_kib <= MOST_DAMAGED_KIB
        and cost.memory_kib * cost.passes <= MOST_DAMAGED_KIB_PASSES
    )


def _slot_from(fields: dict[str, Any]) -> Slot:
    kdf = fields["kdf"]
    numbers = [kdf["memory_kib"], kdf["passes"], kdf["lanes"]]
    if kdf["name"] != "argon2id" or any(type(number) is not int for number in numbers):
        raise UnreadableKeyFileError
    return Slot(
        id=_hex(fields["id"], SLOT_ID_BYTES),
        kind=str(fields["kind"]),
        parameters=Argon2Parameters(
            memory_kib=numbers[0], passes=numbers[1], lanes=numbers[2]
        ),
        salt=_hex(kdf["salt"], SALT_BYTES),
        nonce=_hex(fields["nonce"], NONCE_BYTES),
        wrapped=_hex(fields["wrapped"], ROOT_BYTES + _TAG_BYTES),
    )


def _previous_from(fields: dict[str, Any]) -> tuple[bytes, bytes]:
    return (
        _hex(fields["nonce"], NONCE_BYTES),
        _hex(fields["wrapped"], ROOT_BYTES + _TAG_BYTES),
    )


def _hex(text: str, length: int) -> bytes:
    value = bytes.fromhex(text)
    if len(value) != length:
        raise UnreadableKeyFileError
    return value


def _hex_or_zeros(text: Any, length: int) -> bytes:
    """Read what can be done without: a damaged MAC or salt must not lock anyone out."""
    try:
        return _hex(text, length)
    except (ValueError, TypeError, UnreadableKeyFileError):
        return bytes(length)


def _canonical(fields: dict[str, Any]) -> bytes:
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return text.encode("ascii")
