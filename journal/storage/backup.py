"""Backups: one file each, made from a consistent copy that was opened and compared.

A backup is an uncompressed zip of keys.json and journal.db. Its name is a number and
its members carry no dates, so that it tells nothing but its own size and age.
"""

import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, select

from journal.domain.errors import JournalError
from journal.storage import connection as recipe
from journal.storage import integrity, rows
from journal.storage.database import Database, Store
from journal.storage.failures import BACKUPS, SUFFIX, damaged, newest_backup
from journal.storage.files import (
    create_private,
    make_private_folder,
    sync_file,
    sync_folder,
    told_as_not_saved,
)
from journal.storage.folder import DATABASE, KEYS

_CHUNK_BYTES = 1 << 20


def make(database: Database, key_file: bytes) -> Path:
    """Make a verified backup of an open journal and return its path.

    Raises NotSavedError, or JournalError where the copy did not pass the checks;
    then no backup is left behind.
    """
    folder = database.path.parent / BACKUPS
    newest = newest_backup(folder)
    number = 1 if newest is None else int(newest.stem) + 1
    path = folder / f"{number:04}{SUFFIX}"
    copy = folder / "unfinished.db"
    unfinished = folder / "unfinished.zip"
    with told_as_not_saved():
        make_private_folder(folder)
    try:
        copy_verified(database, copy, database.copy_key(), database.salt)
        with told_as_not_saved():
            unfinished.unlink(missing_ok=True)
            _pack(unfinished, key_file, copy)
            sync_file(unfinished)
            unfinished.replace(path)
            sync_folder(folder)
    finally:
        for each in (copy, copy.with_name(copy.name + "-journal"), unfinished):
            with suppress(OSError):  # the next backup tries again
                each.unlink(missing_ok=True)
    return path


def copy_verified(
    database: Database, path: Path, page_key: bytearray, salt: bytes
) -> None:
    """Write an encrypted copy of an open journal, then open, check and compare it.

    Takes over page_key. Raises NotSavedError, DamagedJournalError where the journal
    itself does not pass the checks, JournalError where only the copy does not.
    """

    def fill(source: Any) -> None:
        path.unlink(missing_ok=True)
        target = recipe.create(path, page_key, salt)
        try:
            source.backup(target)
        finally:
            target.close()

    with told_as_not_saved():
        database.raw(fill)
    copy = Database(path, page_key, salt)
    try:
        problems = integrity.problems(copy)
        if problems or copy.read(_counts) != database.read(_counts):
            # The driver's backup() says nothing of a page that it could not read.
            if integrity.problems(database):
                raise damaged(database.path, "is damaged and cannot be copied")
            raise JournalError(
                "A copy of the journal could not be verified; it was thrown away."
            )
    finally:
        copy.close()
    with told_as_not_saved():
        sync_file(path)


def _counts(store: Store) -> dict[str, int]:
    """Return how many rows each table has; before an update some are not there yet."""
    there = set(inspect(store.connection).get_table_names())
    return {
        table.name: store.connection.execute(
            select(func.count()).select_from(table)
        ).scalar_one()
        for table in rows.metadata.sorted_tables
        if table.name in there
    }


def _pack(path: Path, key_file: bytes, copy: Path) -> None:
    create_private(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_dateless(KEYS), key_file)
        with (
            copy.open("rb") as source,
            archive.open(_dateless(DATABASE), "w", force_zip64=True) as target,
        ):
            shutil.copyfileobj(source, target, _CHUNK_BYTES)


def _dateless(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name)  # its default date is the first of 1980
