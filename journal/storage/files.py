"""Small files that are either the old or the new, never something between."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journal.domain.errors import NotSavedError
from journal.domain.sentence import said

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_folder(path: Path) -> None:
    """Make a folder that only its owner can enter; existing ones stay as they are.

    Its name is on the disk when this returns: whatever is saved in it needs that.
    """
    missing = [each for each in (path, *path.parents) if not each.exists()]
    path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    for each in reversed(missing):
        sync_folder(each.parent)


def create_private(path: Path) -> None:
    """Make an empty file that only its owner can read. Raises FileExistsError.

    SQLite gives its journal the mode of the database, so this must come first.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file by these bytes; they are on the disk when this returns.

    Raises NotSavedError; the old file is then untouched.
    """
    with told_as_not_saved():
        unfinished = path.with_name(path.name + ".new")
        unfinished.unlink(missing_ok=True)
        create_private(unfinished)
        try:
            with unfinished.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()
            raise
        sync_folder(path.parent)


def placed(path: Path) -> tuple[int, int] | None:
    """Return which file is at a path, to be compared while it is open; None if none.

    On Windows only that there is one: what is open there cannot be taken away.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return (0, 0) if sys.platform == "win32" else (found.st_dev, found.st_ino)


def sync_file(path: Path) -> None:
    """Return when the contents of a file are on the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Return when the names in a folder are on the disk, as far as that can be had.

    Windows has no such call and some file systems refuse it. The new name is there in
    any case: to call that a failure would be wrong.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):  # one that may be entered but not read is no failure
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def told_as_not_saved() -> Iterator[None]:
    """Turn what the disk refuses into one sentence."""
    try:
        yield
    except PermissionError:
        raise NotSavedError(
            "Not saved: the journal's folder cannot be written to."
        ) from None
    except OSError as error:
        raise NotSavedError(
            said(
                "Not saved: {reason}.",
                reason=error.strerror or said("the disk refused"),
            )
        ) from None
