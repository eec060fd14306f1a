"""Backups: one file each, made from a consistent copy that was opened and compared."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, select

from journal.domain.errors import JournalError
from journal.domain.progress import Progress, unheard
from journal.domain.sentence import said
from journal.storage import backup_file, integrity, rows
from journal.storage import connection as recipe
from journal.storage.database import Database, Store
from journal.storage.failures import BACKUPS, SUFFIX, damaged, newest_backup
from journal.storage.files import (
    make_private_folder,
    sync_file,
    sync_folder,
    told_as_not_saved,
)

_PAGES_A_STEP = 1024  # 4 MiB: so often it tells how far it is, and may be stopped


def make(
    database: Database,
    key_file: bytes,
    *,
    after: int = 0,
    progress: Progress = unheard,
) -> Path:
    """Make a verified backup of an open journal and return its path.

    Its number is higher than any in the folder, and than `after`. Raises
    NotSavedError, CancelledError, or JournalError where the copy did not pass the
    checks; then no backup is left behind.
    """
    folder = database.path.parent / BACKUPS
    newest = newest_backup(folder)
    number = max(after, 0 if newest is None else int(newest.stem)) + 1
    path = folder / f"{number:04}{SUFFIX}"
    copy = folder / "unfinished.db"
    unfinished = folder / "unfinished.zip"
    with told_as_not_saved():
        make_private_folder(folder)
    try:
        copy_verified(
            database, copy, (database.copy_key(), database.salt), _half(progress)
        )
        with told_as_not_saved():
            unfinished.unlink(missing_ok=True)
            backup_file.pack(unfinished, key_file, copy, _half(progress, after=1))
            backup_file.check(unfinished)
            unfinished.replace(path)
            sync_folder(folder)
    finally:
        for each in (copy, copy.with_name(copy.name + "-journal"), unfinished):
            with suppress(OSError):  # the next backup tries again
                each.unlink(missing_ok=True)
    return path


def copy_verified(
    database: Database,
    path: Path,
    keyed: tuple[bytearray, bytes],
    progress: Progress = unheard,
) -> None:
    """Write an encrypted copy of an open journal, then open, check and compare it.

    keyed is its page key, which is taken over, and its salt. Raises NotSavedError,
    CancelledError, DamagedJournalError where the journal itself does not pass the
    checks, JournalError where only the copy does not.
    """
    page_key, salt = keyed

    def fill(source: Any) -> None:
        path.unlink(missing_ok=True)
        target = recipe.create(path, page_key, salt)
        try:
            source.backup(
                target,
                pages=_PAGES_A_STEP,
                progress=lambda _, left, of: progress(of - left, of),
            )
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
                raise damaged(
                    database.path,
                    said(
                        "The journal file {path} is damaged and cannot be copied."
                        " Nothing was changed.",
                        path=database.path,
                    ),
                )
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


def _half(progress: Progress, *, after: int = 0) -> Progress:
    """Return what tells `progress` of one half of the work."""
    return lambda done, of: progress(done + after * of, 2 * of)
