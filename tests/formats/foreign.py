"""Files of other programs, and what their readers make of them."""

from collections.abc import Mapping
from pathlib import Path

from journal.domain.imported import Imported
from journal.domain.progress import unheard
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
from journal.formats.reader import Reader

SAMPLES = Path(__file__).parents[1] / "data" / "imports"

OWN: Mapping[Reader, tuple[str, ...]] = {
    rednotebook.READER: (
        "rednotebook/data",
        "rednotebook/RedNotebook-Backup-2024-12-02.zip",
    ),
    daylio.READER: ("daylio/2018.csv", "daylio/2021.csv", "daylio/2026.csv"),
    daylio_backup.READER: ("daylio/backup.daylio",),
    joplin.READER: ("joplin/autumn.jex", "joplin/raw"),
    standard_notes.READER: (
        "standard-notes/decrypted.zip",
        "standard-notes/decrypted.txt",
        "standard-notes/encrypted.txt",
    ),
    diarium.READER: ("diarium/Diarium.json", "diarium/export.zip"),
    diarium_db.READER: ("diarium/diary.db",),
    afterflow.READER: ("afterflow/sessions.csv",),
    mini_diary.READER: ("mini-diary/mini-diary.json", "mini-diary/mini-diarium.json"),
}
"""Each reader of this folder and the samples that are its own."""


def read(reader: Reader, path: Path) -> Imported:
    """Return what a reader makes of a file."""
    return reader.read(path, "", unheard)


def read_sample(reader: Reader, name: str) -> Imported:
    """Return what a reader makes of a sample."""
    return read(reader, SAMPLES / name)


def days(imported: Imported) -> list[str]:
    """Return the writer's own days of the entries, with the time of day."""
    return [f"{each.written.local:%Y-%m-%d %H:%M}" for each in imported.entries]
