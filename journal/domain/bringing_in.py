"""Making what another program had fit to be kept here, without losing a word of it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from pathlib import Path

from journal.domain.changes import Changes
from journal.domain.entry import TAG_LENGTH, TITLE_LENGTH, Kind, clean_tags
from journal.domain.ids import ImportId
from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.domain.prose import storable
from journal.domain.sentence import said

UNPLACED = said("check-ins without a place on the pad")


class Mended(Enum):
    """What had to be changed in an entry or a check-in."""

    CHARACTERS = said("Characters that no journal can hold were taken out")
    TITLE = said("A title that is too long stands in full at the beginning of the text")
    TAGS = said("A tag that is too long stands at the end of the text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format that can be read, for whoever lets a person choose one."""

    name: str
    told: str
    has_password: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would bring, before any of it is in the journal.

    format and told name the reader. entries and check_ins are new and fit to be kept;
    here counts those that are in the journal already, or stand in the source twice.
    others counts what else an export of this program holds, and path is then where it
    is. kinds has a first guess for every label, moods one or None for every mood.
    """

    format: str
    told: str
    entries: tuple[ImportedEntry, ...] = ()
    check_ins: tuple[ImportedCheckIn, ...] = ()
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    moods: Mapping[str, Feeling | None] = field(default_factory=dict)
    here: int = 0
    others: int = 0
    path: Path | None = None
    dropped: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it to bring."""
        return not (self.entries or self.check_ins or self.others)

    @property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day of what is new."""
        days = [each.written.day for each in self.entries]
        days += [each.at.day for each in self.check_ins]
        return (min(days), max(days)) if days else None

    def unplaced(self, choices: "Choices") -> int:
        """Return how many check-ins have no place on the pad, and stay out."""
        if self.path is not None:
            return 0
        moods = {**self.moods, **choices.moods}
        return sum(1 for each in self.check_ins if moods.get(each.mood) is None)

    def left_out(self, choices: "Choices") -> Mapping[str, int]:
        """Return what does not come along, by a plural noun."""
        unplaced = self.unplaced(choices)
        return {**self.dropped, **({UNPLACED: unplaced} if unplaced else {})}

    def added(self, choices: "Choices") -> int:
        """Return how many things would be new."""
        new = len(self.entries) + len(self.check_ins) - self.unplaced(choices)
        return new + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person chose instead of the first guesses.

    A mood that is None, here or by its guess, leaves its check-ins out.
    """

    kinds: Mapping[str, Kind] = field(default_factory=dict)
    moods: Mapping[str, Feeling | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtIn(Changes):
    """What one import brought. batch is None where there was nothing to bring."""

    batch: ImportId | None = None
    others: int = 0
    skipped: int = 0
    dropped: Mapping[str, int] = field(default_factory=dict, hash=False)

    @property
    def added(self) -> int:
        """How many things are new."""
        return len(self.entries) + len(self.check_ins) + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack(Changes):
    """What undoing an import removed; kept counts what was changed since, and stays."""

    others: int = 0
    kept: int = 0

    @property
    def removed(self) -> int:
        """How many things are gone."""
        return len(self.entries) + len(self.check_ins) + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One import as it stands: how much of it is still in the journal.

    format and told name its reader, as in a Preview.
    """

    id: ImportId
    format: str
    told: str = ""
    brought: Moment
    entries: int
    check_ins: int


def fitted(entry: ImportedEntry) -> tuple[ImportedEntry, frozenset[Mended]]:
    """Return an entry that the journal can hold, and what was mended in it."""
    title, body, tags, mended = _fitted_texts(entry.title, entry.body, entry.tags)
    line = " ".join(title.splitlines()).strip()
    if len(line) > TITLE_LENGTH:
        body = f"{line}\n\n{body}".rstrip("\n")
        line = line[: TITLE_LENGTH - 1].rstrip() + "…"
        mended |= {Mended.TITLE}
    whole = replace(
        entry,
        title=line,
        body=body,
        tags=tags,
        source=storable(entry.source),
        label=storable(entry.label),
    )
    return whole, mended


def fitted_check_in(
    check_in: ImportedCheckIn,
) -> tuple[ImportedCheckIn, frozenset[Mended]]:
    """Return a check-in that the journal can hold, and what was mended in it."""
    _, note, words, mended = _fitted_texts("", check_in.note, check_in.words)
    whole = replace(
        check_in,
        note=note,
        words=words,
        source=storable(check_in.source),
        mood=storable(check_in.mood),
    )
    return whole, mended


def content_of(day: date, title: str, body: str) -> str:
    """Return what tells an entry from others of any source: its day and its words."""
    return _digest(day.isoformat(), title.strip(), body.strip())


def content_of_check_in(at: Moment, note: str) -> str:
    """Return what tells a check-in from others of any source."""
    return _digest(at.utc.isoformat(timespec="minutes"), note.strip())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _fitted_texts(
    title: str, body: str, tags: tuple[str, ...]
) -> tuple[str, str, tuple[str, ...], frozenset[Mended]]:
    clean = (storable(title), storable(body), tuple(storable(tag) for tag in tags))
    mended = {Mended.CHARACTERS} if clean != (title, body, tags) else set()
    title, body, tags = clean
    lines = tuple(" ".join(tag.splitlines()).strip() for tag in tags)
    long = [tag for tag in lines if len(tag) > TAG_LENGTH]
    if long:
        body = "\n\n".join([body.rstrip("\n"), *long]).lstrip("\n")
        mended.add(Mended.TAGS)
    short = clean_tags(tuple(tag for tag in lines if len(tag) <= TAG_LENGTH))
    return title, body, short, frozenset(mended)
