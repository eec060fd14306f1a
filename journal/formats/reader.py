"""What every reader of another program's files offers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journal.domain.imported import Imported
from journal.domain.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One format that can be read.

    name is what the command line calls it, such as "day-one". told is how a person
    knows it, such as "Day One (JSON in a zip)". recognises says whether a file or
    folder looks like it, and never raises. read reads all of it; it is handed a
    password, empty where none was given, and raises JournalError with one sentence
    that quotes nothing of the file, or CancelledError.
    """

    name: str
    told: str
    recognises: Callable[[Path], bool]
    read: Callable[[Path, str, Progress], Imported]
    has_password: bool = False
