"""Every format that can be brought in, and which one a file looks like."""

from pathlib import Path

from journal.formats import (
    afterflow,
    daylio,
    daylio_backup,
    diarium,
    diarium_db,
    joplin,
    mini_diary,
    rednotebook,
    standard_notes,
)
from journal.formats.day_one import DAY_ONE
from journal.formats.day_one_classic import DAY_ONE_CLASSIC
from journal.formats.day_one_plain import DAY_ONE_PLAIN
from journal.formats.jrnl import JRNL
from journal.formats.markdown_entries import MARKDOWN
from journal.formats.reader import Reader

READERS: tuple[Reader, ...] = (
    DAY_ONE,
    DAY_ONE_CLASSIC,
    DAY_ONE_PLAIN,
    JRNL,
    rednotebook.READER,
    daylio.READER,
    daylio_backup.READER,
    joplin.READER,
    standard_notes.READER,
    diarium.READER,
    diarium_db.READER,
    afterflow.READER,
    mini_diary.READER,
    MARKDOWN,  # the last: any folder with texts is one
)
"""Asked in this order: what bears a clear mark comes before what bears less."""


def recognise(path: Path) -> Reader | None:
    """Return the reader of the format that a file or folder looks like, if any."""
    return next((each for each in READERS if each.recognises(path)), None)


def named(name: str) -> Reader | None:
    """Return the reader that the command line calls so."""
    return next((each for each in READERS if each.name == name), None)
