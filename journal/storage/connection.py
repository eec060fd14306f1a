"""The one way in which a connection to journal.db is made.

SQLCipher fails open in several ways: a key of the wrong shape becomes a passphrase, an
empty file becomes a healthy empty journal, a refused pragma says nothing. Every step
here closes one of them, and each has its test.
"""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from journal.domain.sentence import said
from journal.storage.failures import damaged
from journal.storage.files import create_private

APPLICATION_ID = 0x534A524E  # "SJRN"
KEY_BYTES = 32
SMALLEST_FILE_BYTES = 8192  # two pages: less than any journal with a schema
SALT_BYTES = 16
PAGE_BYTES = 4096

_ROLLBACK_MAGIC = bytes.fromhex("d9d505f920a163d7")  # of a rollback journal of SQLite
_SIZE_BEFORE = slice(16, 20)  # in its header: pages of the file before

DatabaseError = dbapi2.DatabaseError
OperationalError = dbapi2.OperationalError

_HEX = b"0123456789abcdef"

# Name, value, and what reading it back must give. cipher_memory_security stays off: it
# makes searches six times slower and leaves most copies of a text in memory all the
# same, where locking by replacing the process leaves none.
_PRAGMAS = (
    ("cipher_log_level", "NONE", "NONE"),  # else it writes to stderr about damage
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),  # a damaged WAL loses saves silently
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),  # macOS: plain fsync leaves it in the drive's own memory
    ("secure_delete", "ON", 1),  # what is erased is overwritten
    ("foreign_keys", "ON", 1),
    ("temp_store", "MEMORY", 2),  # else large sorts go to /var/tmp in plain text
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("cipher_page_size", None, "4096"),
    ("cipher_hmac_algorithm", None, "HMAC_SHA512"),
    ("cipher_plaintext_header_size", None, "0"),
    ("cipher_status", None, "1"),  # says that there is a codec at work at all
)
_GUARDED_PRAGMAS = frozenset(
    {
        "cipher_log",
        "cipher_plaintext_header_size",
        "cipher_profile",
        "hexkey",
        "hexrekey",
        "journal_mode",
        "key",
        "rekey",
        "secure_delete",
        "temp_store",
        "temp_store_directory",
        "writable_schema",
    }
)


def create(path: Path, page_key: bytes | bytearray, salt: bytes) -> Any:
    """Make a new, empty database. Raises FileExistsError, OperationalError.

    The caller writes the schema and the marker, see Database.create().
    """
    key_text = _key_text(page_key, salt)
    create_private(path)
    return _connect(path, key_text, new=True)


def open_existing(path: Path, page_key: bytes | bytearray, salt: bytes) -> Any:
    """Open a journal's database and take it for this process alone.

    Raises DamagedJournalError for a missing, empty, cut or unmarked file, and what
    sqlcipher3 raises for one that this key does not open.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise damaged(
            path,
            said("The journal file {path} is missing. Nothing was changed.", path=path),
        ) from None
    if size < SMALLEST_FILE_BYTES:
        raise damaged(
            path,
            said(
                "The journal file {path} is empty or cut short. Nothing was changed.",
                path=path,
            ),
        )
    if _bytes_to_go_back_to(path) > size:
        raise damaged(
            path,
            said(
                "The journal file {path} is cut short, or what would mend it is damaged."
                " Nothing was changed.",
                path=path,
            ),
        )
    return _connect(path, _key_text(page_key, salt), new=False)


def _bytes_to_go_back_to(path: Path) -> int:
    """Return the size that an unfinished transaction began from, 0 if there is none.

    SQLite believes it and would make the file as long, a terabyte if a bit fell over.
    Ours never becomes shorter in a transaction, so a true size is none above its own.
    """
    try:
        with path.with_name(path.name + "-journal").open("rb") as file:
            head = file.read(_SIZE_BEFORE.stop)
    except OSError:
        return 0
    if not head.startswith(_ROLLBACK_MAGIC):
        return 0
    return int.from_bytes(head[_SIZE_BEFORE], "big") * PAGE_BYTES


def _connect(path: Path, key_text: bytearray, *, new: bool) -> Any:
    """Connect, and wipe key_text."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",  # a missing file is never created
        uri=True,
        check_same_thread=False,  # one thread at a time, but not always the same
        timeout=1,
        isolation_level=None,  # else the module commits before DDL
        cached_statements=256,
    )
    try:
        connection.set_key(key_text)  # before anything else touches the file
        connection.enable_load_extension(False)
        for name, value, expected in _PRAGMAS:
            _set(connection, name, value, expected)
        _check_build(connection)
        if not new:
            _check_marker(connection, path)
        # Without this, locking_mode would let another process read until we write.
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.set_authorizer(_allowed)
    except BaseException:
        connection.close()
        raise
    finally:
        key_text[:] = bytes(len(key_text))
    return connection


def _key_text(page_key: bytes | bytearray, salt: bytes) -> bytearray:
    """Return x'key and salt in hex', the only shape that is not a passphrase."""
    if (len(page_key), len(salt)) != (KEY_BYTES, SALT_BYTES):
        message = f"A page key has {KEY_BYTES} bytes and a salt {SALT_BYTES}."
        raise ValueError(message)
    text = bytearray(b"x'")
    for part in (page_key, salt):
        for byte in part:
            text.append(_HEX[byte >> 4])
            text.append(_HEX[byte & 15])
    text += b"'"
    return text


def _set(connection: Any, name: str, value: str | None, expected: object) -> None:
    if value is not None:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is None or row[0] != expected:
        raise OperationalError(f"The database refused to set {name}.")


def _check_build(connection: Any) -> None:
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if "TEMP_STORE=2" not in options:
        raise OperationalError("This build of SQLCipher could write plain text.")


def _check_marker(connection: Any, path: Path) -> None:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        raise damaged(
            path,
            said(
                "The journal file {path} has lost its mark. Nothing was changed.",
                path=path,
            ),
        )


def _allowed(
    action: int, first: str | None, second: str | None, *_place: str | None
) -> int:
    """Refuse what could write plain text or change how the file is written."""
    if action in (dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH):
        return int(dbapi2.SQLITE_DENY)
    if (
        action == dbapi2.SQLITE_PRAGMA
        and second is not None
        and (first or "").lower() in _GUARDED_PRAGMAS
    ):
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)
