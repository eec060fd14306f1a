"""Files from elsewhere, opened warily: nothing in them is trusted, nothing unpacked.

What is read stays in memory. Every failure is a JournalError with one sentence that
quotes nothing of the file.
"""

import codecs
import json
import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from typing_extensions import override

from journal.domain.errors import JournalError

MEGABYTE = 1 << 20
MOST_BYTES = 256 * MEGABYTE
"""One text or one member; ten thousand long entries have a tenth of it."""
MOST_IN_ALL = 4 * MOST_BYTES
MOST_MEMBERS = 200_000
MOST_PACKED = 200
"""How many times larger than its packed form: text reaches 20, a bomb 1000."""
_HARMLESS_BYTES = 8 * MEGABYTE

UNREADABLE = "This file is damaged or not complete; nothing was brought in."
TOO_LARGE = (
    f"This holds a file larger than {MOST_BYTES // MEGABYTE} MB, which is too large"
    " to bring in."
)
TOO_MUCH = "This holds more than can be brought in at once."
NOT_TEXT = "This file is not text in UTF-8 or UTF-16; nothing was brought in."
NOT_SAFE = (
    "This archive holds links or paths that lead out of it; nothing was brought in."
)
NOT_A_FILE = "This is not a file that can be read."
LOCKED = "This archive is locked by a password of its own; unpack it first."

_HEAD_BYTES = 64 << 10
_DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    ValueError,
    OverflowError,
    NotImplementedError,  # a way of packing that Python does not know
)

Open = Callable[[], IO[bytes]]


def read_bytes(path: Path) -> bytes:
    """Return a file, whole. Raises JournalError, unread where it is too large."""
    try:
        if _regular_size(path) > MOST_BYTES:
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
        _regular_size(path)
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except (OSError, ValueError, JournalError):
        return b""


class Members(Mapping[str, bytes]):
    """The files in a folder or an archive by their names; each is read when asked for.

    Names are relative, with `/` between their parts. Use it in a `with` block.
    left_out counts the links in a folder, which are not followed.
    """

    def __init__(
        self,
        files: Mapping[str, Open],
        *,
        held: ExitStack | None = None,
        left_out: int = 0,
    ) -> None:
        self._files = files
        self._held = held or ExitStack()
        self._room = MOST_IN_ALL
        self.left_out = left_out

    @override
    def __getitem__(self, name: str) -> bytes:
        """Return a member's bytes. Raises JournalError, or KeyError where none is."""
        opened = self._files[name]
        try:
            with opened() as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise _not_read(error) from None
        except RuntimeError as error:
            damaged = isinstance(error, NotImplementedError)
            raise JournalError(UNREADABLE if damaged else LOCKED) from None
        except _DAMAGED:
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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._held.close()


def members_of(path: Path) -> Members:
    """Return the files in a folder, a zip or a tar. Raises JournalError.

    Refused are paths that lead out, links in archives, what unpacks to far more than it
    is, and too many members. What only macOS puts in (`__MACOSX`, `.DS_Store`) is not
    there. Use it in a `with` block.
    """
    try:
        if path.is_dir():
            return _of_folder(path)
        _regular_size(path)
        return _of_zip(path) if zipfile.is_zipfile(path) else _of_tar(path)
    except OSError as error:
        raise _not_read(error) from None
    except _DAMAGED:
        raise JournalError(UNREADABLE) from None


def _of_folder(folder: Path) -> Members:
    files: dict[str, Open] = {}
    links = 0
    for where, _folders, names in os.walk(folder):
        for name in sorted(names):
            path = Path(where, name)
            links += path.is_symlink()
            if path.is_symlink() or not path.is_file():
                continue
            _add(files, path.relative_to(folder).as_posix(), _opener(path))
    return Members(files, left_out=links)


def _opener(path: Path) -> Open:
    def opened() -> IO[bytes]:
        if _regular_size(path) > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        return path.open("rb")

    return opened


def _of_zip(path: Path) -> Members:
    files: dict[str, Open] = {}
    with ExitStack() as held:
        archive = held.enter_context(zipfile.ZipFile(path))
        for info in archive.infolist():
            _check_inside(info.filename, link=stat.S_ISLNK(info.external_attr >> 16))
            _check_unpacked(info)
            if not info.is_dir():
                _add(files, info.filename, _unzipper(archive, info))
        return Members(files, held=held.pop_all())


def _unzipper(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Open:
    def opened() -> IO[bytes]:
        if info.file_size > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        return archive.open(info)

    return opened


def _of_tar(path: Path) -> Members:
    files: dict[str, Open] = {}
    with ExitStack() as held:
        # Not the packed kinds: no program here writes them, and they could be bombs.
        archive = held.enter_context(tarfile.open(path, "r:"))
        for info in archive:
            _check_inside(info.name, link=not (info.isfile() or info.isdir()))
            if info.isfile():
                _add(files, info.name, _untarrer(archive, info))
        return Members(files, held=held.pop_all())


def _untarrer(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Open:
    def opened() -> IO[bytes]:
        if info.size > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        file = archive.extractfile(info)
        if file is None:
            raise JournalError(UNREADABLE)
        return file

    return opened


def _add(files: dict[str, Open], name: str, opened: Open) -> None:
    if len(files) >= MOST_MEMBERS:
        raise JournalError(TOO_MUCH)
    inside = PurePosixPath(name)
    if "__MACOSX" not in inside.parts and inside.name != ".DS_Store":
        files[inside.as_posix()] = opened


def _check_inside(name: str, *, link: bool) -> None:
    parts = name.replace("\\", "/").split("/")
    if link or not parts[0] or parts[0].endswith(":") or ".." in parts:
        raise JournalError(NOT_SAFE)


def _check_unpacked(info: zipfile.ZipInfo) -> None:
    if info.file_size > max(_HARMLESS_BYTES, MOST_PACKED * info.compress_size):
        raise JournalError(TOO_MUCH)


def _regular_size(path: Path) -> int:
    """Return a file's size. Raises OSError; JournalError for pipes and the like."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise JournalError(NOT_A_FILE)
    return found.st_size


def _not_read(error: OSError) -> JournalError:
    return JournalError(f"Not read: {error.strerror or 'the disk refused'}.")
