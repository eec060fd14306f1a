"""Recompute every value of vectors.json, with nothing of Session Journal.

Written from journal/storage/FORMAT.md alone. Run: python recompute.py ENGLISH.TXT,
which is the word list of BIP-39.
"""

import hashlib
import hmac
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

HERE = Path(__file__).parent
PURPOSES = {
    "vault_id": ("vault id", 16),
    "page_key": ("sqlcipher page key", 32),
    "mac_key": ("key file mac", 64),
    "previous_key": ("previous root", 32),
}


def expand(root: bytes, purpose: str, length: int) -> bytes:
    """HKDF-Expand with SHA-512 (RFC 5869, 2.3), one block."""
    info = f"session-journal 1 {purpose}".encode("ascii")
    return hmac.digest(root, info + b"\x01", hashlib.sha512)[:length]


def derived(root: bytes) -> dict[str, str]:
    """Everything that is derived from the root, in hex."""
    return {
        name: expand(root, purpose, length).hex()
        for name, (purpose, length) in PURPOSES.items()
    }


def canonical(fields: dict[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, in ASCII."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")


def wrapping_key(password: str, kdf: dict[str, Any]) -> bytes:
    """Argon2id of the NFKC password in UTF-8."""
    return Argon2id(
        salt=bytes.fromhex(kdf["salt"]),
        length=32,
        iterations=kdf["passes"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory_kib"],
    ).derive(unicodedata.normalize("NFKC", password).encode("utf-8"))


def opened_slot(slot: dict[str, Any], vault: str, key: bytes) -> bytes:
    """The root in a slot: AES-256-GCM over everything else in it."""
    context = {name: value for name, value in slot.items() if name != "wrapped"}
    return AESGCM(key).decrypt(
        bytes.fromhex(slot["nonce"]),
        bytes.fromhex(slot["wrapped"]),
        canonical({"slot": context, "vault": vault}),
    )


def phrase(root: bytes, word_list: list[str]) -> str:
    """BIP-39: 256 bits and the first 8 of their SHA-256, 11 bits a word."""
    bits = int.from_bytes(root + hashlib.sha256(root).digest()[:1], "big")
    return " ".join(word_list[bits >> 11 * place & 2047] for place in range(23, -1, -1))


def recomputed(password: str, data: bytes, word_list: list[str]) -> dict[str, Any]:
    """Return what vectors.json should hold for this key file."""
    fields = json.loads(data)
    (slot,) = fields["slots"]
    key = wrapping_key(password, slot["kdf"])
    root = opened_slot(slot, fields["vault"], key)
    values = derived(root)
    previous = AESGCM(bytes.fromhex(values["previous_key"])).decrypt(
        bytes.fromhex(fields["previous"]["nonce"]),
        bytes.fromhex(fields["previous"]["wrapped"]),
        bytes.fromhex(values["vault_id"]),
    )
    body = {k: v for k, v in fields.items() if k not in ("mac", "checksum")}
    mac = hmac.digest(bytes.fromhex(values["mac_key"]), canonical(body), hashlib.sha512)
    checksum = hashlib.sha256(canonical({**body, "mac": mac.hex()})).hexdigest()
    return {
        "password": password,
        "wrapping_key": key.hex(),
        "root": root.hex(),
        "phrase": phrase(root, word_list),
        **values,
        "previous_root": previous.hex(),
        "mac": mac.hex(),
        "checksum": checksum,
    }


def main() -> int:
    """Compare; 0 if every value agrees."""
    words = Path(sys.argv[1]).read_text(encoding="ascii").split()
    known = json.loads((HERE / "vectors.json").read_text(encoding="utf-8"))
    data = (HERE / "keys.json").read_bytes()
    wrong = recomputed(known["password"], data, words).items() ^ known.items()
    sys.stdout.write("all values agree\n" if not wrong else f"differ: {wrong}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
