"""Afterflow's table of sessions, without what was taken and how.

The intention of a session becomes an entry of preparation, the reflections become one
of the session, and the moods before and after become check-ins.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from journal.domain.entry import Kind
from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.comma_rows import Row, rows
from journal.formats.loose import on_the_clock
from journal.formats.markdown_runs import address
from journal.formats.mood_words import by_number
from journal.formats.outside import read_text
from journal.formats.reader import Reader
from journal.formats.recognising import begins_with_columns
from journal.formats.told_times import iso_time, month_named, time_of_day

NOT_AFTERFLOW = said("This is not a table of Afterflow.")
NO_DAY = said("rows without a date that can be read")
TREATMENT = said("notes of the treatment type or of how it was taken")
NO_MOOD = said("moods that are no number from 1 to 10")

MOODS = range(1, 11)
_COLUMNS = ("date", "treatment type", "administration", "intention")
_LEFT_OUT = ("treatment type", "administration")
_TOLD = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})\s+(?:at|,)?\s*(.*)\Z")
_GUARD = re.compile(r"\A'(?=[=+\-@\t\r'])")


def recognises(path: Path) -> bool:
    """Whether the first line is Afterflow's."""
    return begins_with_columns(path, *_COLUMNS)


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all sessions. Raises JournalError, CancelledError."""
    table = list(rows(read_text(path)))
    if table and not set(_COLUMNS) <= table[0].keys():
        raise JournalError(NOT_AFTERFLOW)
    sessions = _Sessions()
    for done, row in enumerate(table):
        progress(done, len(table))
        sessions.add({key: _unguarded(value) for key, value in row.items()})
    return Imported(
        entries=tuple(sessions.entries),
        check_ins=tuple(sessions.check_ins),
        moods=sessions.moods,
        dropped=+sessions.dropped,
    )


READER = Reader(
    name="afterflow",
    told=said("Afterflow (table of comma-separated values)"),
    recognises=recognises,
    read=read,
)


@dataclass(slots=True)
class _Sessions:
    """What was read so far."""

    entries: list[ImportedEntry] = field(default_factory=list)
    check_ins: list[ImportedCheckIn] = field(default_factory=list)
    moods: dict[str, Feeling | None] = field(default_factory=dict)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, row: Row) -> None:
        """Take one more session."""
        self.dropped[TREATMENT] += sum(bool(row.get(key)) for key in _LEFT_OUT)
        at = _moment(row.get("date", ""))
        if at is None:
            self.dropped[NO_DAY] += 1
            return
        music = address(row.get("music link url", ""))
        reflections = (row.get("reflections", ""), music)
        self._add_entry(at, Kind.PREPARATION, row.get("intention", ""))
        self._add_entry(at, Kind.SESSION, "\n\n".join(filter(None, reflections)))
        self._add_mood(at, row.get("mood before", ""), "Before the session")
        self._add_mood(at, row.get("mood after", ""), "After the session")

    def _add_entry(self, at: Moment, kind: Kind, body: str) -> None:
        if body:
            self.entries.append(ImportedEntry(written=at, body=body, kind=kind))

    def _add_mood(self, at: Moment, told: str, note: str) -> None:
        if not told:
            return
        value = int(told) if re.fullmatch(r"[0-9]{1,2}", told) else 0
        if value not in MOODS:
            self.dropped[NO_MOOD] += 1
            return
        mood = f"{value} of {MOODS[-1]}"
        self.moods[mood] = by_number(value, MOODS)
        self.check_ins.append(ImportedCheckIn(at=at, mood=mood, note=note))


def _unguarded(value: str) -> str:
    """Return a value without the apostrophe that keeps it from being a formula."""
    return _GUARD.sub("", value.strip())


def _moment(text: str) -> Moment | None:
    """Return a time such as `Dec 10, 2024 at 2:30 PM`, in any locale."""
    found = _TOLD.match(" ".join(text.split()))
    if found is None:
        told = iso_time(text)
        return None if told is None else on_the_clock(told.replace(tzinfo=None))
    month, clock = month_named(found[1]), time_of_day(found[4])
    try:
        day = date(int(found[3]), month or 0, int(found[2]))
    except ValueError:
        return None
    return None if clock is None else on_the_clock(datetime.combine(day, clock))
