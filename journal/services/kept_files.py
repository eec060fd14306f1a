"""Which files a journal keeps, and what each is for."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from journal.domain.errors import NotFoundError
from journal.domain.sentence import said
from journal.services.plan_copy import NAME as PLAN
from journal.storage.folder import DATABASE, KEYS, KEYS_COPY


class Kind(Enum):
    """What a file is for."""

    JOURNAL = auto()
    KEYS = auto()
    LOCK = auto()
    BACKUP = auto()
    EARLIER = auto()
    PLAN = auto()
    OTHER = auto()


_KINDS: Final = {
    DATABASE: Kind.JOURNAL,
    f"{DATABASE}-journal": Kind.JOURNAL,
    KEYS: Kind.KEYS,
    KEYS_COPY: Kind.KEYS,
    "lock": Kind.LOCK,
    "backups": Kind.BACKUP,
    PLAN: Kind.PLAN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """One file or folder of a journal; size in bytes, of all that is in it."""

    name: str
    kind: Kind
    size: int


def kept_files(folder: Path) -> tuple[KeptFile, ...]:
    """Return what lies in a journal's folder, in the order of its importance.

    Raises NotFoundError where the folder, or something in it, is gone meanwhile.
    """
    try:
        found = [
            KeptFile(name=path.name, kind=_kind(path), size=_size(path))
            for path in sorted(folder.iterdir())
        ]
    except OSError:
        raise NotFoundError(
            said("The folder {folder} cannot be looked into.", folder=folder)
        ) from None
    order = list(Kind)
    return tuple(sorted(found, key=lambda file: order.index(file.kind)))


def _kind(path: Path) -> Kind:
    if path.name.startswith("earlier-") and path.is_dir():
        return Kind.EARLIER
    return _KINDS.get(path.name, Kind.OTHER)


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files if file.is_file())
