"""The traps of SQLCipher and sqlcipher3, each with the guard that closes it."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from journal.domain.errors import DamagedJournalError
from journal.storage import connection as recipe
from journal.storage.database import Database
from tests.storage.conftest import PAGE_KEY, SALT, VAULT_ID, refused
from tests.storage.pages import decrypted

PLAIN_HEADER = b"SQLite format 3\0"


# 1. Any key that is not of the exact shape is silently a passphrase.

WRONG_SHAPES = {
    "a short key": (bytes(31), SALT),
    "a long key": (bytes(33), SALT),
    "no key": (b"", SALT),
    "hex as the key": (PAGE_KEY.hex().encode(), SALT),
    "a short salt": (PAGE_KEY, bytes(15)),
    "no salt": (PAGE_KEY, b""),
    "a key that took bytes from the salt": (bytes(33), bytes(15)),
}


@pytest.mark.parametrize(("key", "salt"), WRONG_SHAPES.values(), ids=WRONG_SHAPES)
def test_a_key_of_the_wrong_shape_makes_no_file(
    path: Path, key: bytes, salt: bytes
) -> None:
    with pytest.raises(ValueError, match="32 bytes and a salt 16"):
        recipe.create(path, key, salt)
    assert not path.exists()


@pytest.mark.parametrize(("key", "salt"), WRONG_SHAPES.values(), ids=WRONG_SHAPES)
def test_a_key_of_the_wrong_shape_touches_no_file(
    path: Path, database: Database, key: bytes, salt: bytes
) -> None:
    database.close()
    before = path.read_bytes()
    with pytest.raises(ValueError, match="32 bytes and a salt 16"):
        recipe.open_existing(path, key, salt)
    assert path.read_bytes() == before


def test_the_key_given_is_the_key_of_the_pages(path: Path, database: Database) -> None:
    """A passphrase would have gone through 256 000 rounds first."""
    database.close()
    assert decrypted(path.read_bytes(), PAGE_KEY).startswith(PLAIN_HEADER)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cipher_page_size", "4096"),
        ("cipher_use_hmac", "1"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("cipher_hmac_pgno", "le"),
        ("cipher_hmac_salt_mask", "3a"),
        ("cipher_salt", SALT.hex()),
    ],
)
def test_the_cipher_is_the_one_of_the_format(
    driver: Any, name: str, value: str
) -> None:
    assert driver.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_another_key_is_noticed_at_once(path: Path, database: Database) -> None:
    database.close()
    before = path.read_bytes()
    with pytest.raises(recipe.DatabaseError, match="not a database"):
        recipe.open_existing(path, bytes(32), SALT)
    assert path.read_bytes() == before


# 2. A key in SQL text is kept in strings and shown to a trace.


def test_the_key_is_never_in_the_text_of_a_statement(path: Path) -> None:
    """An extension of the driver hears every statement from the first one on."""
    heard: list[str] = []
    whole = dbapi2.connect

    class Heard(dbapi2.Connection):  # type: ignore[misc]  # has no stubs
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.set_trace_callback(heard.append)

    def connect(*args: Any, **options: Any) -> Any:
        return whole(*args, factory=Heard, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dbapi2, "connect", connect)
        recipe.create(path, PAGE_KEY, SALT).close()
    assert "PRAGMA journal_mode = TRUNCATE" in heard
    assert not [each for each in heard if each.lower().startswith("pragma key")]
    assert PAGE_KEY.hex() not in "".join(heard).lower()


def test_the_caller_keeps_the_only_copy_of_the_key(path: Path) -> None:
    key = bytearray(PAGE_KEY)
    recipe.create(path, key, SALT).close()
    assert key == PAGE_KEY


def test_a_second_key_is_refused_and_not_ignored(driver: Any) -> None:
    for pragma in ("key", "hexkey", "rekey", "hexrekey"):
        assert "not authorized" in refused(driver, f"PRAGMA {pragma} = 'x'")


# 3. Anything before the key makes a file in plain text.


def test_a_file_is_encrypted_from_its_first_byte(path: Path) -> None:
    driver = recipe.create(path, PAGE_KEY, SALT)
    driver.execute("CREATE TABLE secret (word TEXT)")
    driver.execute("INSERT INTO secret VALUES ('lighthouse')")
    driver.close()
    data = path.read_bytes()
    assert data[:16] == SALT
    assert PLAIN_HEADER not in data
    assert b"lighthouse" not in data
    assert b"CREATE TABLE" not in data
    assert b"lighthouse" in decrypted(data, PAGE_KEY)


def test_the_header_is_never_left_in_plain_text(driver: Any) -> None:
    assert driver.execute("PRAGMA cipher_plaintext_header_size").fetchone() == ("0",)
    refused(driver, "PRAGMA cipher_plaintext_header_size = 32")


def test_plain_sqlite_cannot_read_it(path: Path, database: Database) -> None:
    database.close()
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


# 4. An empty or missing file and any key is a healthy, empty journal.


@pytest.mark.parametrize("size", [0, 1, 4096, 8191])
def test_a_file_too_short_to_be_a_journal_is_refused_and_left(
    path: Path, size: int
) -> None:
    path.write_bytes(bytes(size))
    with pytest.raises(DamagedJournalError, match="is empty or cut short"):
        recipe.open_existing(path, PAGE_KEY, SALT)
    assert path.read_bytes() == bytes(size)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_missing_file_is_refused_and_not_made(path: Path) -> None:
    with pytest.raises(DamagedJournalError, match="is missing"):
        recipe.open_existing(path, PAGE_KEY, SALT)
    assert list(path.parent.iterdir()) == []


def test_a_file_without_the_mark_is_refused_and_left(path: Path) -> None:
    unmarked = recipe.create(path, PAGE_KEY, SALT)
    unmarked.execute("CREATE TABLE other (word TEXT)")
    unmarked.execute("CREATE TABLE another (word TEXT)")
    unmarked.close()
    before = path.read_bytes()
    assert len(before) > recipe.SMALLEST_FILE_BYTES
    with pytest.raises(DamagedJournalError, match="has lost its mark"):
        recipe.open_existing(path, PAGE_KEY, SALT)
    assert path.read_bytes() == before


def test_a_marked_file_without_a_schema_is_refused(path: Path) -> None:
    marked = recipe.create(path, PAGE_KEY, SALT)
    marked.execute(f"PRAGMA application_id = {recipe.APPLICATION_ID}")
    marked.execute("CREATE TABLE other (word TEXT)")
    marked.close()
    database = Database(path, bytearray(PAGE_KEY), SALT)
    with pytest.raises(DamagedJournalError, match="has lost its tables"):
        database.open(VAULT_ID)
    database.close()


def test_a_journal_of_other_keys_is_refused(path: Path, database: Database) -> None:
    database.close()
    other = Database(path, bytearray(PAGE_KEY), SALT)
    with pytest.raises(DamagedJournalError, match="belongs to another journal"):
        other.open(bytes(16))
    other.close()


def test_a_file_is_never_made_over_another(path: Path) -> None:
    path.write_bytes(b"something of somebody's")
    with pytest.raises(FileExistsError):
        recipe.create(path, PAGE_KEY, SALT)
    assert path.read_bytes() == b"something of somebody's"


def test_a_file_and_its_side_file_are_for_their_owner(
    path: Path, database: Database
) -> None:
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    assert modes == {"journal.db": 0o600, "journal.db-journal": 0o600}
