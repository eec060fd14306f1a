"""The files in a folder or an archive, each opened when it is asked for."""

import os
import stat
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO, cast

from journal.domain.errors import JournalError
from journal.formats.limits import (
    HARMLESS_BYTES,
    MOST_BYTES,
    MOST_MEMBERS,
    MOST_PACKED,
    NOT_A_FILE,
    NOT_SAFE,
    TOO_LARGE,
    TOO_MUCH,
)

Open = Callable[[], IO[bytes]]


@dataclass(frozen=True, slots=True)
class File:
    """A member: how it is opened, and when it was last changed, as far as is known."""

    opened: Open
    changed: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The files by their names; left_out counts links, which are not followed."""

    files: dict[str, File]
    left_out: int = 0


def of_folder(folder: Path) -> Found:
    """Return the files in a folder and those below it, but for hidden folders."""
    files: dict[str, File] = {}
    links = 0
    for where, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for path in (Path(where, each) for each in sorted(names)):
            links += path.is_symlink()
            if path.is_symlink() or not path.is_file():
                continue
            name = path.relative_to(folder).as_posix()
            _add(files, name, File(_opener(path), changed_at(path)))
    return Found(files=files, left_out=links)


def _opener(path: Path) -> Open:
    def opened() -> IO[bytes]:
        if regular_size(path) > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        return path.open("rb")

    return opened


def of_zip(path: Path, held: ExitStack) -> Found:
    """Return the files in a zip, which `held` closes. Raises JournalError."""
    files: dict[str, File] = {}
    archive = held.enter_context(zipfile.ZipFile(path))
    for info in archive.infolist():
        _check_inside(info.filename, link=stat.S_ISLNK(info.external_attr >> 16))
        _check_unpacked(info)
        if not info.is_dir():
            _add(files, info.filename, File(_unzipper(archive, info), None))
    return Found(files=files)


def _unzipper(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Open:
    def opened() -> IO[bytes]:
        if info.file_size > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        return archive.open(info)

    return opened


def of_tar(path: Path, held: ExitStack) -> Found:
    """Return the files in a tar, which `held` closes. Raises JournalError.

    Not in the packed kinds: no program here writes them, and they could be bombs.
    """
    files: dict[str, File] = {}
    archive = held.enter_context(tarfile.TarFile(path))
    for info in archive:
        _check_inside(info.name, link=not (info.isfile() or info.isdir()))
        if info.isfile():
            _add(files, info.name, File(_untarrer(archive, info), None))
    return Found(files=files)


def _untarrer(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Open:
    def opened() -> IO[bytes]:
        if info.size > MOST_BYTES:
            raise JournalError(TOO_LARGE)
        return cast("IO[bytes]", archive.extractfile(info))  # None for no file

    return opened


def _add(files: dict[str, File], name: str, file: File) -> None:
    if len(files) >= MOST_MEMBERS:
        raise JournalError(TOO_MUCH)
    inside = PurePosixPath(name)
    if "__MACOSX" not in inside.parts and inside.name != ".DS_Store":
        files[inside.as_posix()] = file


def _check_inside(name: str, *, link: bool) -> None:
    parts = name.replace("\\", "/").split("/")
    if link or not parts[0] or parts[0].endswith(":") or ".." in parts:
        raise JournalError(NOT_SAFE)


def _check_unpacked(info: zipfile.ZipInfo) -> None:
    if info.file_size > max(HARMLESS_BYTES, MOST_PACKED * info.compress_size):
        raise JournalError(TOO_MUCH)


def regular_size(path: Path) -> int:
    """Return a file's size. Raises OSError; JournalError for pipes and the like."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise JournalError(NOT_A_FILE)
    return found.st_size


def changed_at(path: Path) -> datetime | None:
    """Return when a file was last changed, by the clock of this computer."""
    with suppress(OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    return None
