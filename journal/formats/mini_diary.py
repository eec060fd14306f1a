"""Mini Diary and its successor Mini Diarium: JSON, with one entry or more for a day."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.converted import Converted
from journal.formats.html_text import from_html_or_text
from journal.formats.json_values import Record, name, records
from journal.formats.loose import mapping, noon_of, text
from journal.formats.outside import json_of, read_bytes
from journal.formats.reader import Reader
from journal.formats.recognising import first_words, has_keys
from journal.formats.told_times import iso_day, month_named, utc_time

NO_ENTRIES = said("This is no export of Mini Diary or Mini Diarium.")
NO_DAY = said("entries without a date that can be read")
IMAGES = said("images")

_KEYS = ("entries", "dateUpdated", "title", "text")
_JAVASCRIPT_TIME = re.compile(
    r"\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})"
)


def recognises(path: Path) -> bool:
    """Whether this is an export of one of the two."""
    return has_keys(first_words(path), *_KEYS)


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all entries. Raises JournalError, CancelledError."""
    entries = mapping(json_of(read_bytes(path))).get("entries")
    if not isinstance(entries, dict | list):
        raise JournalError(NO_ENTRIES)
    dropped: Counter[str] = Counter()
    found = list(_by_day(entries) if isinstance(entries, dict) else _in_html(entries))
    read_entries = []
    for done, (day, entry, converted) in enumerate(found):
        progress(done, len(found))
        dropped[IMAGES] += converted.images
        when = iso_day(day)
        if when is None:
            dropped[NO_DAY] += 1
            continue
        made = ImportedEntry(
            written=noon_of(when),
            edited=_edited(text(entry.get("dateUpdated"))),
            title=text(entry.get("title")).strip(),
            body=converted.markdown,
            source=name(entry.get("id")),
        )
        read_entries.append(made)
    return Imported(entries=tuple(read_entries), dropped=+dropped)


READER = Reader(
    name="mini-diary",
    told=said("Mini Diary or Mini Diarium (JSON)"),
    recognises=recognises,
    read=read,
)

_Found = tuple[str, Record, Converted]


def _by_day(entries: Record) -> Iterator[_Found]:
    """Yield the entries of Mini Diary: Markdown under their days."""
    for day, entry in entries.items():
        words = text(mapping(entry).get("text")).strip("\n")
        yield day, mapping(entry), Converted(markdown=words)


def _in_html(entries: list[object]) -> Iterator[_Found]:
    """Yield the entries of Mini Diarium: HTML, each with its day."""
    for entry in records(entries):
        yield text(entry.get("date")), entry, from_html_or_text(text(entry.get("text")))


def _edited(told: str) -> Moment | None:
    """Return when an entry was changed, as ISO 8601 or as JavaScript says it."""
    found = _JAVASCRIPT_TIME.match(told)
    if found is None:
        when = utc_time(told)
        return None if when is None else Moment(utc=when)
    month = month_named(found[1]) or 0
    iso = f"{found[3]}-{month:02}-{found[2]}T{found[4]}{found[5]}"
    try:
        return Moment.at(datetime.fromisoformat(iso))
    except (ValueError, JournalError):
        return None
