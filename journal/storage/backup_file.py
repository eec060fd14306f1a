"""A backup as one file: a zip without compression that any program unpacks.

Its last bytes, the comment of the zip, are the SHA-256 of all before them: a change of
any byte is noticed, also of one that means nothing to a program that unpacks it.
"""

import hashlib
import hmac
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from journal.crypto.keyfile import MOST_BYTES as MOST_KEY_BYTES
from journal.domain.errors import DamagedBackupError, NotSavedError
from journal.domain.progress import Progress, unheard
from journal.domain.sentence import said
from journal.storage.files import (
    create_private,
    make_private_folder,
    sync_file,
    sync_folder,
    told_as_not_saved,
)
from journal.storage.folder import DATABASE, KEYS, KEYS_COPY

MEMBERS = (KEYS, DATABASE)
SEAL_BYTES = 64  # SHA-256 in hex

_CHUNK_BYTES = 1 << 20
_UNSEALED = b"0" * SEAL_BYTES
_BEGINNING = b"PK\x03\x04"
_NAME_AT = 30  # in a zip's first header
_UNREADABLE = (
    zipfile.BadZipFile,
    NotImplementedError,  # a compression of another program
    RuntimeError,  # encrypted by another program
    ValueError,
    EOFError,
)


def pack(path: Path, key_file: bytes, copy: Path, progress: Progress = unheard) -> None:
    """Write a backup of these keys and this closed database. Raises OSError."""
    create_private(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.comment = _UNSEALED
        archive.writestr(_dateless(KEYS), key_file)
        with (
            copy.open("rb") as source,
            archive.open(_dateless(DATABASE), "w", force_zip64=True) as target,
        ):
            _pour(source, target, copy.stat().st_size, progress)
    with path.open("rb+") as file:
        seal = _seal(file)
        file.seek(-SEAL_BYTES, os.SEEK_END)
        file.write(seal)
    sync_file(path)


def check(path: Path) -> None:
    """Raise DamagedBackupError unless every byte is as it was written."""
    with _readable(path) as file, _told(path):
        _check_seal(file, path)
        _members(file, path)


def unpack(path: Path, folder: Path, progress: Progress = unheard) -> None:
    """Write the two files of a backup, and the copy of the keys, into a new folder.

    Nothing else that a file may hold is written, and nothing outside the folder.
    Raises DamagedBackupError, NotSavedError, CancelledError; what was written until
    then is left to the caller.
    """
    with _readable(path) as file, _told(path):
        _check_seal(file, path)
        archive, members = _members(file, path)
        with told_as_not_saved():
            make_private_folder(folder)
        keys, database = members
        data = archive.read(keys)
        for name in (KEYS, KEYS_COPY):
            _write_private(folder / name, data)
        with archive.open(database) as source, told_as_not_saved():
            create_private(folder / DATABASE)
            with (folder / DATABASE).open("wb") as target:
                _pour(source, target, database.file_size, progress)
            sync_file(folder / DATABASE)
            sync_folder(folder)


def looks_like_one(path: Path) -> bool:
    """Whether a file begins as a backup does; it may be damaged all the same."""
    try:
        if path.is_symlink() or not path.is_file():
            return False
        with path.open("rb") as file:
            return _begins_as_one(file)
    except OSError:
        return False


def copy_checked(source: Path, target: Path, progress: Progress = unheard) -> None:
    """Copy a backup under a new name, and look whether the copy is whole.

    Raises NotSavedError where there is something of that name, or the disk refuses;
    then nothing is left there.
    """
    if target.exists():
        raise NotSavedError(
            said("There is something called {path} already.", path=target)
        )
    unfinished = target.with_name(f"{target.name}.unfinished")
    with told_as_not_saved():
        try:
            unfinished.unlink(missing_ok=True)
            create_private(unfinished)
            with source.open("rb") as there, unfinished.open("wb") as here:
                _pour(there, here, source.stat().st_size, progress)
            sync_file(unfinished)
            check(unfinished)
            unfinished.replace(target)
            sync_folder(target.parent)
        finally:
            with suppress(OSError):
                unfinished.unlink()


def _pour(source: IO[bytes], target: IO[bytes], size: int, progress: Progress) -> None:
    done = 0
    while chunk := source.read(_CHUNK_BYTES):
        target.write(chunk)
        done += len(chunk)
        progress(done, size)


def _write_private(path: Path, data: bytes) -> None:
    with told_as_not_saved():
        create_private(path)
        path.write_bytes(data)
        sync_file(path)


def _dateless(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name)  # its default date is the first of 1980


@contextmanager
def _readable(path: Path) -> Iterator[IO[bytes]]:
    try:
        if not path.is_file():
            raise DamagedBackupError(said("There is no file {path}.", path=path))
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise DamagedBackupError(
            said(
                "The backup {path} cannot be read: {reason}.",
                path=path,
                reason=error.strerror or said("it is unreadable"),
            )
        ) from None


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except _UNREADABLE:
        raise _damaged(path) from None


def _begins_as_one(file: IO[bytes]) -> bool:
    beginning = file.read(_NAME_AT + len(KEYS))
    return beginning.startswith(_BEGINNING) and beginning[_NAME_AT:] == KEYS.encode()


def _check_seal(file: IO[bytes], path: Path) -> None:
    if not _begins_as_one(file):
        raise DamagedBackupError(
            said("The file {path} is not a backup of a journal.", path=path)
        )
    size = file.seek(0, os.SEEK_END)
    if size <= SEAL_BYTES:
        raise _damaged(path)
    expected = _seal(file)
    if not hmac.compare_digest(file.read(SEAL_BYTES), expected):
        raise _damaged(path)


def _seal(file: IO[bytes]) -> bytes:
    """Return the SHA-256 of all but the seal in hex; then the seal is read next."""
    left = file.seek(0, os.SEEK_END) - SEAL_BYTES
    file.seek(0)
    digest = hashlib.sha256()
    while left and (chunk := file.read(min(left, _CHUNK_BYTES))):
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest().encode("ascii")


def _members(
    file: IO[bytes], path: Path
) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    archive = zipfile.ZipFile(file)
    found = archive.infolist()
    if tuple(each.filename for each in found) != MEMBERS or not all(
        each.compress_type == zipfile.ZIP_STORED
        and each.file_size == each.compress_size
        for each in found
    ):
        raise DamagedBackupError(
            said("The file {path} is not a backup of a journal.", path=path)
        )
    size = file.seek(0, os.SEEK_END)
    if found[0].file_size > MOST_KEY_BYTES or found[1].file_size > size:
        raise _damaged(path)
    return archive, found


def _damaged(path: Path) -> DamagedBackupError:
    return DamagedBackupError(
        said(
            "The backup {path} is damaged: it is not as it was when it was made."
            " Nothing was changed.",
            path=path,
        )
    )
