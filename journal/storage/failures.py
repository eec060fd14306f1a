"""What the database says when something is wrong, in one sentence for the person."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    JournalInUseError,
    NotSavedError,
)
from journal.domain.sentence import in_turn, said

BACKUPS = "backups"
SUFFIX = ".journalbackup"

# Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of extended.
_BUSY, _LOCKED, _READONLY, _IOERR = 5, 6, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _NOTADB = 11, 13, 14, 26

# The driver's backup() gives no code, only SQLite's own text for it.
_BY_TEXT = {
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "file is not a database": _NOTADB,
}


def is_damage(error: Exception) -> bool:
    """Whether SQLite calls the file damaged; a passing read error looks the same."""
    return _code(error) in (_CORRUPT, _NOTADB)


def is_disk_error(error: Exception) -> bool:
    """Whether the disk refused a read or write."""
    return _code(error) == _IOERR


def sentence(error: Exception, path: Path) -> Exception:
    """Return the expected failure that this is, or the error itself: then a bug."""
    broken = said("The journal file {path} is damaged. Nothing was changed.", path=path)
    told: dict[int, JournalError] = {
        _BUSY: JournalInUseError("The journal is in use by another program."),
        _LOCKED: JournalInUseError("The journal is in use by another program."),
        _READONLY: NotSavedError(
            "Not saved: the journal's folder cannot be written to."
        ),
        _IOERR: NotSavedError("Not saved: the disk reports an error."),
        _FULL: NotSavedError("Not saved: the disk is full."),
        _CANTOPEN: NotSavedError(
            said("The journal file {path} cannot be opened.", path=path)
        ),
        _CORRUPT: damaged(path, broken),
        _NOTADB: damaged(path, broken),
    }
    return told.get(_code(error), error)


def damaged(path: Path, told: str) -> DamagedJournalError:
    """Return an error that tells this of the file, and names the newest backup."""
    backup = newest_backup(path.parent / BACKUPS)
    way_back = (
        said("There is no backup in its folder.")
        if backup is None
        else said("The newest backup is {path}.", path=backup)
    )
    return DamagedJournalError(in_turn(told, way_back))


def gone(path: Path) -> NotSavedError:
    """Return the error for a journal.db that is no longer where it was opened."""
    return NotSavedError(
        said(
            "Not saved: {path} was removed, moved or replaced while the journal was"
            " open. Put it back, or open the journal again.",
            path=path,
        )
    )


def newest_backup(folder: Path) -> Path | None:
    """Return the backup with the highest number in a folder of backups, if any."""
    found = [path for path in folder.glob(f"*{SUFFIX}") if path.stem.isdecimal()]
    return max(found, key=lambda path: int(path.stem), default=None)


def _code(error: Exception) -> int:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    return _BY_TEXT.get(str(cause), 0) if code is None else int(code) & 0xFF
