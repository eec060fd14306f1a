"""Files that leave the journal by an explicit choice; anyone can read them."""

import os
from contextlib import suppress
from pathlib import Path

from journal.domain.errors import NotSavedError
from journal.storage.files import create_private


def save(path: Path, data: bytes) -> None:
    """Write a file whole, or leave what is there. Raises NotSavedError.

    On systems that know owners only the owner can read it.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        try:
            create_private(unfinished)
            unfinished.write_bytes(data)
            unfinished.replace(path)
        finally:
            with suppress(OSError):
                unfinished.unlink()
    except OSError as error:
        raise NotSavedError(
            f"Not saved: {error.strerror or 'the disk refused'}."
        ) from None
