"""Files from elsewhere, opened warily: nothing in them is trusted, nothing unpacked.

What is read stays in memory. Every failure is a JournalError with one sentence that
quotes nothing of the file.
"""

import codecs
import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from typing_extensions import override

from journal.domain.errors import JournalError
from journal.domain.sentence import said
from journal.formats.limits import (
    DAMAGED,
    LOCKED,
    MOST_BYTES,
    MOST_IN_ALL,
    NOT_TEXT,
    TOO_LARGE,
    TOO_MUCH,
    UNREADABLE,
)
from journal.formats.packed import Found, of_folder, of_tar, of_zip, regular_size

__all__ = (
    "MOST_BYTES",
    "NOT_TEXT",
    "UNREADABLE",
    "Members",
    "begins_as_text",
    "head_of",
    "json_of",
    "members_of",
    "read_bytes",
    "read_text",
    "text_of",
)

_HEAD_BYTES = 64 << 10


def read_bytes(path: Path) -> bytes:
    """Return a file, whole. Raises JournalError, unread where it is too large."""
    try:
        if regular_size(path) > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as error:
        raise _not_read(error) from None


def read_text(path: Path) -> str:
    """Return a text file, whole, as text_of() does. Raises JournalError."""
    return text_of(read_bytes(path))


def text_of(data: bytes) -> str:
    """Return text in UTF-8, or in UTF-16 with its mark; its lines end in LF alone.

    Raises JournalError for any other encoding.
    """
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        raise JournalError(NOT_TEXT) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def json_of(data: bytes) -> object:
    """Return what a JSON document says. Raises JournalError where it is none."""
    text = text_of(data)
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):  # also for an integer of too many digits
        raise JournalError(UNREADABLE) from None
    return found


def head_of(path: Path) -> bytes:
    """Return the first 64 KB of a file, or nothing where it cannot be read."""
    try:
        regular_size(path)
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except (OSError, ValueError, JournalError):
        return b""


def begins_as_text(path: Path) -> bool:
    """Whether the beginning of a file is text as text_of() reads it."""
    head = head_of(path)
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    decoder = codecs.getincrementaldecoder("utf-16" if marked else "utf-8")()
    try:
        decoder.decode(head)  # the last character may be cut
    except UnicodeDecodeError:
        return False
    return True


class Members(Mapping[str, bytes]):
    """The files in a folder or an archive by their names; each is read when asked for.

    Names are relative, with `/` between their parts. Use it in a `with` block.
    left_out counts the links in a folder, which are not followed.
    """

    def __init__(self, found: Found, held: ExitStack) -> None:
        self._files = found.files
        self._held = held
        self._room = MOST_IN_ALL
        self.left_out = found.left_out

    @override
    def __getitem__(self, name: str) -> bytes:
        """Return a member's bytes. Raises JournalError, or KeyError where none is."""
        opened = self._files[name].opened
        try:
            with opened() as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise _not_read(error) from None
        except RuntimeError as error:
            damaged = isinstance(error, NotImplementedError)
            raise JournalError(UNREADABLE if damaged else LOCKED) from None
        except DAMAGED:
            raise JournalError(UNREADABLE) from None
        if len(data) > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        self._room -= len(data)
        if self._room < 0:
            raise JournalError(TOO_MUCH)
        return data

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    @override
    def __len__(self) -> int:
        return len(self._files)

    def text(self, name: str) -> str:
        """Return a member as text_of() does. Raises JournalError or KeyError."""
        return text_of(self[name])

    def head(self, name: str) -> bytes:
        """Return the first 64 KB of a member, or nothing where it cannot be read."""
        with (
            suppress(KeyError, OSError, RuntimeError, JournalError, *DAMAGED),
            self._files[name].opened() as file,
        ):
            return file.read(_HEAD_BYTES)
        return b""

    def changed(self, name: str) -> datetime | None:
        """Return when a file in a folder was last changed; None in an archive."""
        return self._files[name].changed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._held.close()


def members_of(path: Path) -> Members:
    """Return the files in a folder, a zip or a tar. Raises JournalError.

    Refused are paths that lead out, links in archives, what unpacks to far more than it
    is, and too many members. What only macOS puts in (`__MACOSX`, `.DS_Store`) is not
    there. Use it in a `with` block.
    """
    with ExitStack() as held:
        try:
            return Members(_found(path, held), held.pop_all())
        except OSError as error:
            raise _not_read(error) from None
        except DAMAGED:
            raise JournalError(UNREADABLE) from None


def _found(path: Path, held: ExitStack) -> Found:
    if path.is_dir():
        return of_folder(path)
    regular_size(path)
    return of_zip(path, held) if zipfile.is_zipfile(path) else of_tar(path, held)


def _not_read(error: OSError) -> JournalError:
    return JournalError(
        said("Not read: {reason}.", reason=error.strerror or said("the disk refused"))
    )
