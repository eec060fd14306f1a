"""A journal under a new root: when it is made, and when its recovery phrase changes.

The order makes every moment of a change safe. First a verified copy under the new root
lies beside the journal; then keys.json takes over, with the old root in it; then the
copy takes the journal's name; then keys.json forgets the old root, once the journal was
opened with the new one. Whatever is interrupted after the second step is completed at
the next opening; before it nothing has happened.
"""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import update

from journal.crypto.keyfile import KeyFile, RandomBytes, keep_previous
from journal.crypto.root import Root
from journal.domain.errors import NotSavedError
from journal.storage import backup, rows
from journal.storage.database import Database
from journal.storage.files import sync_folder, told_as_not_saved
from journal.storage.folder import DATABASE
from journal.storage.key_store import KeyStore

COPY = f"{DATABASE}.new"


def create(folder: Path, store: KeyStore, keys: KeyFile, root: Root) -> None:
    """Make an empty journal; nothing counts until keys.json is there.

    Raises NotSavedError; then there is no journal, or one that opening completes.
    """
    discard_copy(folder)
    database = Database(folder / COPY, root.page_key(), keys.salt)
    try:
        with told_as_not_saved():
            database.create(root.vault_id)
        database.close()
        store.write(keys, root)
    except BaseException:
        database.close()
        if not store.belongs_to(root):
            discard_copy(folder)
        raise
    take_over(folder)


def change(
    database: Database,
    store: KeyStore,
    keys: KeyFile,
    roots: tuple[Root, Root],
    random_bytes: RandomBytes,
) -> None:
    """Encrypt the journal anew: `roots` are the one before and the new one.

    keys is the new key file; the database goes on with it. Raises NotSavedError,
    JournalError; then the journal is as it was, or closed and completed at the next
    opening.
    """
    before, root = roots
    copy = database.path.with_name(COPY)
    try:
        backup.copy_verified(database, copy, (root.page_key(), keys.salt))
        _mark(copy, root, keys.salt)
        store.write(keep_previous(keys, root, before, random_bytes), root)
    except BaseException:
        if not store.belongs_to(root):
            discard_copy(database.path.parent)
            raise
    # From here on there is no way back: a save into the old file would be lost.
    database.reopen()
    try:
        take_over(database.path.parent)
        database.switch_to(root.page_key(), keys.salt)
        database.open(root.vault_id)
    except BaseException:
        database.close()
        raise
    with suppress(NotSavedError):  # the next opening does it
        store.write(keys, root)


def take_over(folder: Path) -> None:
    """Let the copy be the journal; may be called again. Raises NotSavedError."""
    copy = folder / COPY
    with told_as_not_saved():
        if copy.exists():
            copy.replace(folder / DATABASE)
            sync_folder(folder)
    discard_copy(folder)  # what SQLite left beside it


def discard_copy(folder: Path) -> None:
    """Remove what a change left that was interrupted before it counted."""
    copy = folder / COPY
    with suppress(OSError):
        copy.unlink(missing_ok=True)
        copy.with_name(copy.name + "-journal").unlink(missing_ok=True)


def _mark(path: Path, root: Root, salt: bytes) -> None:
    copy = Database(path, root.page_key(), salt)
    marker = update(rows.meta).where(rows.meta.c.name == "vault")
    try:
        copy.write(
            lambda store: store.connection.execute(
                marker.values(value=root.vault_id.hex())
            )
        )
    finally:
        copy.close()
