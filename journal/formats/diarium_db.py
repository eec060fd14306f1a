"""Diarium's own database, `diary.db` or `.diary`."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.diarium_days import IMAGES, NO_DAY, check_in, guesses
from journal.formats.html_text import from_html_or_text
from journal.formats.json_values import number
from journal.formats.loose import text
from journal.formats.outside import head_of
from journal.formats.plain_tables import SQLITE_MARK, Tables, tables_of
from journal.formats.reader import Reader
from journal.formats.told_times import since_1970

MEDIA = said("photos and other files")
PEOPLE = said("people and trackers")
STILL_OPEN = said(
    "Diarium had not finished writing this file: for what was written last, close"
    " Diarium and bring it in again."
)

_TABLES = frozenset({"Entries", "Tags", "EntryTags", "Media"})
_TICKS_AT_1970 = 621_355_968_000_000_000
_TICKS_IN_MICROSECOND = 10
_PLAIN_TAG = (0, None)
_TOLD_EVERY = 100


def recognises(path: Path) -> bool:
    """Whether this is a database with entries of Diarium."""
    head = head_of(path)
    return head.startswith(SQLITE_MARK) and b"DiaryEntryId" in head


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all entries. Raises JournalError, CancelledError."""
    dropped: Counter[str] = Counter()
    entries: list[ImportedEntry] = []
    check_ins: list[ImportedCheckIn] = []
    with tables_of(path, _TABLES) as tables:
        tags = _tags(tables, dropped)
        for done, row in enumerate(
            tables.rows("Entries", "DiaryEntryId", "Heading", "Text", "Rating")
        ):
            if done % _TOLD_EVERY == 0:
                progress(done, 0)
            ticks, heading, words, rating = row
            at = _moment(ticks)
            if at is None:
                dropped[NO_DAY] += 1
                continue
            converted = from_html_or_text(text(words))
            dropped[IMAGES] += converted.images
            entry = ImportedEntry(
                written=at,
                title=text(heading).strip(),
                body=converted.markdown,
                tags=tags.get(number(ticks) or 0, ()),
                source=str(ticks),
            )
            entries.append(entry)
            check_ins += check_in(entry, rating)
        dropped[MEDIA] += sum(1 for _ in tables.rows("Media", "DiaryEntryId"))
    return Imported(
        entries=tuple(entries),
        check_ins=tuple(check_ins),
        moods=guesses(check_ins),
        dropped=+dropped,
        remarks=tuple(_remarks(path)),
    )


READER = Reader(
    name="diarium-db",
    told=said("Diarium (its database, diary.db)"),
    recognises=recognises,
    read=read,
)


def _moment(ticks: object) -> Moment | None:
    """Return what the writer's clock showed, from ticks since the year 1."""
    whole = number(ticks)
    if whole is None:
        return None
    told = since_1970((whole - _TICKS_AT_1970) // _TICKS_IN_MICROSECOND)
    return None if told is None else Moment(utc=told)


def _tags(tables: Tables, dropped: Counter[str]) -> dict[int, tuple[str, ...]]:
    names: dict[object, str] = {}
    for tag, kind, value in tables.rows("Tags", "DiaryTagId", "Type", "Value"):
        if kind in _PLAIN_TAG:
            names[tag] = text(value).strip()
        else:
            dropped[PEOPLE] += 1
    found: dict[int, list[str]] = {}
    for entry, tag in tables.rows("EntryTags", "DiaryEntryId", "DiaryTagId"):
        if tag in names:
            found.setdefault(number(entry) or 0, []).append(names[tag])
    return {entry: tuple(sorted(tags)) for entry, tags in found.items()}


def _remarks(path: Path) -> Iterator[str]:
    """Say that a log beside the database, which is not read, holds the newest words."""
    if head_of(path.with_name(f"{path.name}-wal")):
        yield STILL_OPEN
