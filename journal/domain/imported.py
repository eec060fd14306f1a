"""What was read from another program's files, before any of it is in the journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal.domain.entry import Kind
from journal.domain.moment import Moment
from journal.domain.mood import Feeling


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedEntry:
    """One entry as another program had it.

    written gives the writer's own day; where the source knows a day only, it is noon of
    that day with the offset 0. body is Markdown. source is the id that it has over
    there, or empty: then its content tells it from others. label is what the source
    calls this sort of entry (a notebook, a category), which the person maps to a kind;
    kind is given only where the source itself says it.
    """

    written: Moment
    title: str = ""
    body: str = ""
    edited: Moment | None = None
    tags: tuple[str, ...] = ()
    starred: bool = False
    folded: bool = False
    shareable: bool = False
    source: str = ""
    label: str = ""
    kind: Kind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCheckIn:
    """One mark of a mood as another program had it.

    mood is the source's own word or number for it, which the person maps to a place on
    the pad. words and note come along as they are.
    """

    at: Moment
    mood: str
    words: tuple[str, ...] = ()
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """All that was read from one source.

    moods maps each mood of the check-ins to a first guess, or None where there is none.
    kinds does the same for labels. dropped counts what cannot come along, by a plural
    noun such as "photos" or "encrypted notes". remarks are sentences on what was read
    otherwise than it stands there.
    """

    entries: tuple[ImportedEntry, ...] = ()
    check_ins: tuple[ImportedCheckIn, ...] = ()
    moods: Mapping[str, Feeling | None] = field(default_factory=dict)
    kinds: Mapping[str, Kind | None] = field(default_factory=dict)
    dropped: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
