"""Another journal in the place of this one, without a moment at which both are lost.

The other one is prepared, opened and checked in a folder inside this one, which counts
for nothing until it has another name. From then on it takes the place of this one file
by file, and what is left of that is done at the next opening. The files of before are
kept in a folder of their own, which is a journal too.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from journal.storage.files import (
    make_private_folder,
    sync_folder,
    told_as_not_saved,
)
from journal.storage.folder import DATABASE, KEYS, KEYS_COPY, REPLACING

_PREPARED, _BEFORE, _KEPT = "restoring", "before", "earlier"
_FILES = (KEYS, KEYS_COPY, DATABASE)
_BESIDE_DATABASE = (
    f"{DATABASE}-journal",
    f"{DATABASE}.new",
    f"{DATABASE}.new-journal",
)


def prepared(folder: Path) -> Path:
    """Return where a journal is prepared that is to take the place of this one."""
    return folder / _PREPARED


def discard_prepared(folder: Path) -> None:
    """Remove what was prepared and did not take the place of anything."""
    shutil.rmtree(folder / _PREPARED, ignore_errors=True)


def is_under_way(folder: Path) -> bool:
    """Whether complete() has something to do."""
    return (folder / REPLACING).is_dir()


def replace(folder: Path) -> Path | None:
    """Let the prepared journal be the one in this folder.

    Returns where the one of before is kept, None where there was none. Raises
    NotSavedError; then nothing has happened yet, or complete() does the rest.
    """
    with told_as_not_saved():
        (folder / _PREPARED).rename(folder / REPLACING)
        sync_folder(folder)
    return complete(folder)


def complete(folder: Path) -> Path | None:
    """Do what is left of replacing; may be called again. As replace().

    A file that is still in the folder of the new ones has not taken its place: what has
    its name outside is the one of before.
    """
    if not is_under_way(folder):
        return None
    new = folder / REPLACING
    before = new / _BEFORE
    with told_as_not_saved():
        make_private_folder(before)
        if (new / DATABASE).exists():  # these belong to the database of before
            for name in _BESIDE_DATABASE:
                _put_by(folder / name, before / name)
        for name in _FILES:
            if (new / name).exists():
                _put_by(folder / name, before / name)
                _move(new / name, folder / name)
        kept = _keep(folder, before)
        shutil.rmtree(new)
        sync_folder(folder)
    return kept


def _keep(folder: Path, before: Path) -> Path | None:
    with suppress(OSError):
        before.rmdir()  # nothing was replaced
        return None
    numbers = range(1, 2 + sum(1 for _ in folder.glob(f"{_KEPT}-*")))
    names = (folder / f"{_KEPT}-{number:04}" for number in numbers)
    kept = next(each for each in names if not each.exists())
    before.rename(kept)
    sync_folder(folder)
    return kept


def _put_by(source: Path, target: Path) -> None:
    """Move a file of before, unless a power cut left it, or the new one, in both."""
    if target.exists():
        source.unlink(missing_ok=True)
        sync_folder(source.parent)
    else:
        _move(source, target)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.rename(target)
        sync_folder(target.parent)  # first: else it may be in neither
        sync_folder(source.parent)
