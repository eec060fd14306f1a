"""Every format that can be brought in, and which one a file looks like."""

from pathlib import Path

from journal.formats.reader import Reader

READERS: tuple[Reader, ...] = ()
"""Asked in this order: what bears a clear mark comes before what bears less."""


def recognise(path: Path) -> Reader | None:
    """Return the reader of the format that a file or folder looks like, if any."""
    return next((each for each in READERS if each.recognises(path)), None)


def named(name: str) -> Reader | None:
    """Return the reader that the command line calls so."""
    return next((each for each in READERS if each.name == name), None)
