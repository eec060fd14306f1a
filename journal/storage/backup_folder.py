"""The files in a folder of backups: only what is a backup is ever seen or removed."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from journal.storage import backup_file
from journal.storage.failures import SUFFIX


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredBackup:
    """A backup as the disk knows it; changed is when the file was written last."""

    number: int
    path: Path
    size: int
    changed: datetime


def stored(folder: Path) -> tuple[StoredBackup, ...]:
    """Return what looks like a backup of ours, newest first; nothing of no folder."""
    found: list[StoredBackup] = []
    with suppress(OSError):  # a stick was pulled out meanwhile
        found.extend(
            _stored(path)
            for path in folder.glob(f"*{SUFFIX}")
            if path.stem.isdecimal() and backup_file.looks_like_one(path)
        )
    return tuple(sorted(found, key=lambda each: each.number, reverse=True))


def remove(folder: Path, numbers: Iterable[int]) -> None:
    """Remove these backups; what the disk does not let go of stays."""
    wanted = set(numbers)
    for each in stored(folder):
        if each.number in wanted:
            with suppress(OSError):
                each.path.unlink()


def _stored(path: Path) -> StoredBackup:
    facts = path.stat()
    return StoredBackup(
        number=int(path.stem),
        path=path,
        size=facts.st_size,
        changed=datetime.fromtimestamp(facts.st_mtime, UTC),
    )
