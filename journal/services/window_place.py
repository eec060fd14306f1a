"""Where the window was and how large, from one start to the next; nothing else."""

from pathlib import Path

from journal.domain.errors import JournalError
from journal.storage.files import make_private_folder, told_as_not_saved, write_durably

_MOST_BYTES = 4096
"""What Qt tells of a window takes less than a hundred."""


def beside(preferences: Path) -> Path:
    """Return the file for it, in the folder of the preferences."""
    return preferences.with_name("window.place")


def read(path: Path) -> bytes:
    """Return what was kept, or nothing where there is none or it is too large."""
    try:
        return path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError:
        return b""


def keep(path: Path, place: bytes) -> None:
    """Keep it, if that is possible: nobody is told, since nothing of worth is lost."""
    try:
        with told_as_not_saved():
            make_private_folder(path.parent)
        write_durably(path, place)
    except JournalError:
        return
