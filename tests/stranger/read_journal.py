"""Read a journal, or a backup of one, with nothing of Session Journal.

Written from journal/storage/FORMAT.md alone, in the standard library and
`cryptography`. Nothing is written to the disk. Run:

    python read_journal.py FOLDER_OR_BACKUP            and type the password, or
    python read_journal.py FOLDER_OR_BACKUP ENGLISH.TXT   and type the recovery phrase

ENGLISH.TXT is the word list of BIP-39:
github.com/bitcoin/bips/blob/master/bip-0039/english.txt
"""

import getpass
import hashlib
import hmac
import json
import sqlite3
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

PAGE = 4096
MARK = 0x534A524E


class CannotReadError(Exception):
    """What stands in the way, in one sentence."""


@dataclass(frozen=True)
class Entry:
    """One entry as the file has it."""

    day: str
    kind: str
    title: str
    text: str
    tags: tuple[str, ...]


def files_of(path: Path) -> tuple[bytes, bytes]:
    """Return keys.json and journal.db of a folder or of a backup (sections 1 and 6)."""
    if path.is_dir():
        unfinished = path / "journal.db-journal"
        if unfinished.exists() and unfinished.stat().st_size:
            raise CannotReadError("A save was cut off: open it once with the program.")
        keys = path / "keys.json"
        return (
            keys.read_bytes() if keys.exists() else b"",
            (path / "journal.db").read_bytes(),
        )
    with zipfile.ZipFile(path) as archive:
        return archive.read("keys.json"), archive.read("journal.db")


def root_by_password(keys: bytes, password: str) -> bytes:
    """Open a slot of the key file (sections 2 and 3)."""
    fields = json.loads(keys)
    for slot in fields["slots"]:
        kdf = slot["kdf"]
        wrapping_key = Argon2id(
            salt=bytes.fromhex(kdf["salt"]),
            length=32,
            iterations=kdf["passes"],
            lanes=kdf["lanes"],
            memory_cost=kdf["memory_kib"],
        ).derive(unicodedata.normalize("NFKC", password).encode("utf-8"))
        rest = {name: value for name, value in slot.items() if name != "wrapped"}
        context = canonical({"slot": rest, "vault": fields["vault"]})
        nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
        try:
            return AESGCM(wrapping_key).decrypt(nonce, wrapped, context)
        except InvalidTag:
            continue
    raise CannotReadError("The password opens no slot.")


def canonical(fields: dict[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, in ASCII."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")


def root_by_phrase(phrase: str, words: list[str]) -> bytes:
    """BIP-39 backwards: 24 words are 256 bits and 8 of their SHA-256 (section 3)."""
    bits = 0
    for word in phrase.lower().split():
        matches = [place for place, known in enumerate(words) if known == word]
        matches += [at for at, known in enumerate(words) if known[:4] == word]
        if not matches:
            raise CannotReadError("A word is not in the list.")
        bits = bits << 11 | matches[0]
    data = bits.to_bytes(33, "big")
    if hashlib.sha256(data[:32]).digest()[0] != data[32]:
        raise CannotReadError("The words do not belong together.")
    return data[:32]


def expand(root: bytes, purpose: str, length: int) -> bytes:
    """HKDF-Expand with SHA-512, one block (section 3)."""
    info = f"session-journal 1 {purpose}".encode("ascii")
    return hmac.digest(root, info + b"\x01", hashlib.sha512)[:length]


def pages(data: bytes, key: bytes, salt: bytes) -> Iterator[bytes]:
    """Give each page as SQLite would have written it (section 4)."""
    mac_salt = bytes(byte ^ 0x3A for byte in salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, 2, 32)
    for at in range(0, len(data), PAGE):
        number = at // PAGE + 1
        page = data[at : at + PAGE]
        begin = 16 if number == 1 else 0
        signed = page[begin:4032] + number.to_bytes(4, "little")
        found = hmac.digest(mac_key, signed, hashlib.sha512)
        if not hmac.compare_digest(found, page[4032:]):
            raise CannotReadError(f"Page {number} is damaged, or the key is another's.")
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[4016:4032])).decryptor()
        clear = cipher.update(page[begin:4016]) + cipher.finalize()
        head = b"SQLite format 3\0" if number == 1 else b""
        yield head + clear + bytes(80)


def opened(data: bytes, root: bytes, salt: bytes = b"") -> sqlite3.Connection:
    """Return the database, decrypted into memory."""
    clear = b"".join(
        pages(data, expand(root, "sqlcipher page key", 32), salt or data[:16])
    )
    database = sqlite3.connect(":memory:")
    database.deserialize(clear)
    database.execute("PRAGMA writable_schema = ON")  # section 5: before SQLite 3.44
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    vault = database.execute("SELECT value FROM meta WHERE name = 'vault'").fetchone()
    if mark != MARK or vault != (expand(root, "vault id", 16).hex(),):
        raise CannotReadError("This is not the journal of these keys.")
    return database


def entries(database: sqlite3.Connection) -> Iterator[Entry]:
    """Give the entries outside the trash, newest day first (section 5)."""
    rows = database.execute(
        "SELECT id, day, kind, title, text FROM entry JOIN body USING (place)"
        " WHERE trashed_at IS NULL ORDER BY place DESC"
    )
    for key, day, kind, title, text in rows:
        tags = database.execute(
            "SELECT name FROM tag WHERE entry = ? ORDER BY position", (key,)
        )
        yield Entry(day, kind, title, text, tuple(name for (name,) in tags))


def read(
    path: Path, password: str = "", phrase: str = "", words: Path | None = None
) -> list[Entry]:
    """Return the entries of a journal or backup."""
    keys, data = files_of(path)
    if words is not None:
        known = words.read_text(encoding="ascii").split()
        return list(entries(opened(data, root_by_phrase(phrase, known))))
    root = root_by_password(keys, password)
    salt = bytes.fromhex(json.loads(keys)["salt"])
    return list(entries(opened(data, root, salt)))


def main() -> int:
    """Ask for what opens it and print every entry."""
    path = Path(sys.argv[1])
    try:
        if len(sys.argv) > 2:
            phrase = getpass.getpass("Recovery phrase: ")
            found = read(path, phrase=phrase, words=Path(sys.argv[2]))
        else:
            found = read(path, getpass.getpass("Password: "))
    except CannotReadError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for entry in found:
        tags = " ".join(f"#{tag}" for tag in entry.tags)
        sys.stdout.write(
            f"== {entry.day} {entry.kind}: {entry.title} {tags}\n{entry.text}\n\n"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
