"""What an entry of Daylio becomes: a check-in, and an entry where there is much to say.

Activities are no words for feelings: they stand as a line in the note of the check-in.
A note that has a title, or more than one line or MOST_IN_NOTE characters, becomes an
entry with the activities as its tags; a shorter one stays in the check-in.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.sentence import said
from journal.formats.html_text import from_html_or_text

MOST_IN_NOTE = 160

IMAGES = said("images")
WITHOUT_MOOD = said("entries with neither a mood nor a note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One entry of Daylio; scales are what else was rated, as text."""

    at: Moment
    mood: str
    activities: tuple[str, ...] = ()
    scales: str = ""
    title: str = ""
    note: str = ""
    source: str = ""


@dataclass(slots=True)
class Days:
    """What was read so far."""

    entries: list[ImportedEntry] = field(default_factory=list)
    check_ins: list[ImportedCheckIn] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, day: Day) -> None:
        """Take one more entry of Daylio."""
        converted = from_html_or_text(day.note)
        note, title = converted.markdown, day.title.strip()
        self.dropped[IMAGES] += converted.images
        is_entry = _is_long(title, note) or bool(note and not day.mood)
        if is_entry:
            self.entries.append(_entry(day, title, note))
        if day.mood:
            kept = (day.scales, *_line(day.activities))
            self.check_ins.append(_check_in(day, kept if is_entry else (note, *kept)))
        elif not is_entry:
            self.dropped[WITHOUT_MOOD] += 1


def _is_long(title: str, note: str) -> bool:
    return bool(title) or "\n" in note or len(note) > MOST_IN_NOTE


def _entry(day: Day, title: str, note: str) -> ImportedEntry:
    return ImportedEntry(
        written=day.at,
        title=title,
        body=note,
        tags=day.activities,
        source=day.source,
    )


def _check_in(day: Day, lines: Sequence[str]) -> ImportedCheckIn:
    note = "\n".join(line for line in lines if line)
    return ImportedCheckIn(at=day.at, mood=day.mood, note=note, source=day.source)


def _line(activities: Sequence[str]) -> tuple[str, ...]:
    return (", ".join(activities),) if activities else ()
