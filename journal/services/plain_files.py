"""Files that leave the journal by an explicit choice; anyone can read them.

On systems that know owners only the owner can. Each is there whole or not at all.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from journal.domain.errors import NotSavedError
from journal.domain.sentence import said
from journal.storage.files import PRIVATE_FOLDER, create_private


def save(path: Path, data: bytes) -> None:
    """Write a file, in place of what is there. Raises NotSavedError."""
    with writing(path, replace=True) as file:
        file.write(data)


@contextmanager
def writing(path: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """Let a file be written piece by piece; it gets its name when all is there.

    Whatever is raised meanwhile leaves nothing behind. Raises NotSavedError, also
    where something has that name already, unless it may be replaced.
    """
    unfinished = _unfinished(path)
    try:
        if not replace:
            _check_free(path)
        try:
            create_private(unfinished)
            with unfinished.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if not replace:
                _check_free(path)  # writing may have taken a while
            unfinished.replace(path)
        finally:
            with suppress(OSError):
                unfinished.unlink()
    except OSError as error:
        raise _not_saved(error) from None


@contextmanager
def filling(folder: Path) -> Iterator[Path]:
    """Let a new folder be filled, under another name until all is there.

    Whatever is raised meanwhile leaves nothing behind. Raises NotSavedError, also
    where something has that name already.
    """
    unfinished = _unfinished(folder)
    try:
        _check_free(folder)
        try:
            unfinished.mkdir(mode=PRIVATE_FOLDER)
            yield unfinished
            _check_free(folder)
            unfinished.rename(folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise _not_saved(error) from None


def free_path(folder: Path, name: str) -> Path:
    """Return a path that nothing has: the name, or the name with a number."""
    path, number = folder / name, 1
    while os.path.lexists(path):
        number += 1
        path = folder / f"{name}-{number}"
    return path


def put(folder: Path, name: str, data: bytes) -> None:
    """Write a file into a folder that is being filled. Raises OSError."""
    path = folder / name
    if path.parent != folder:
        path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    create_private(path)
    path.write_bytes(data)


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.{os.getpid()}.new")


def _check_free(path: Path) -> None:
    if os.path.lexists(path):
        raise NotSavedError(
            "Not saved: there is a file or folder of that name already."
        )


def _not_saved(error: OSError) -> NotSavedError:
    return NotSavedError(
        said("Not saved: {reason}.", reason=error.strerror or said("the disk refused"))
    )
