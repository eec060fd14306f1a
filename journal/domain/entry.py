"""What a person writes: an entry, its short form in lists, its earlier versions."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId, EntryId, VersionId
from journal.domain.moment import Moment
from journal.domain.prose import check_text, excerpt
from journal.domain.sentence import said

EXCERPT_LENGTH = 160
TAG_LENGTH = 64
TITLE_LENGTH = 500

_TAG_MARK = re.compile(r"^[#\s]+")


class Kind(StrEnum):
    """What an entry is about in the course of a therapy."""

    PREPARATION = "preparation"
    SESSION = "session"
    INTEGRATION = "integration"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry, as a value: an edit makes a new one.

    day is the writer's calendar day and is never converted. body is Markdown, kept
    byte for byte. tags are clean (see clean_tags). appointment is the one it belongs
    to, or None. prompt is the id of the question that it answers, or empty. left_out
    keeps it from a look back. edited is the last change; trashed is when it was put
    in the trash, or None.
    """

    id: EntryId
    kind: Kind
    day: date
    created: Moment
    edited: Moment
    title: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    starred: bool = False
    folded: bool = False
    shareable: bool = False
    left_out: bool = False
    appointment: AppointmentId | None = None
    prompt: str = ""
    trashed: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the writer can set in an entry; a service adds ids and times.

    day None means the writer's today. Raises InvalidInputError when made from text
    that cannot be stored (see check_text), a title over 500 characters or line
    breaks in it, or a tag over 64 characters.
    """

    kind: Kind
    title: str = ""
    body: str = ""
    day: date | None = None
    tags: tuple[str, ...] = ()
    starred: bool = False
    folded: bool = False
    shareable: bool = False
    left_out: bool = False
    appointment: AppointmentId | None = None
    prompt: str = ""

    def __post_init__(self) -> None:
        check_text(self.title)
        check_text(self.body)
        if len(self.title) > TITLE_LENGTH:
            raise InvalidInputError(
                said("A title can have at most {most} characters.", most=TITLE_LENGTH)
            )
        if self.title != "".join(self.title.splitlines()):
            raise InvalidInputError("A title is one line.")
        object.__setattr__(self, "tags", clean_tags(self.tags))

    def new_entry(self, entry: EntryId, created: Moment) -> Entry:
        """Return the entry that this begins."""
        blank = Entry(
            id=entry,
            kind=self.kind,
            day=created.day,
            created=created,
            edited=created,
        )
        return self.applied_to(blank, created)

    def applied_to(self, entry: Entry, edited: Moment) -> Entry:
        """Return an entry with what the writer set; without a day it keeps its own."""
        return replace(
            entry,
            kind=self.kind,
            title=self.title,
            body=self.body,
            day=self.day or entry.day,
            tags=self.tags,
            starred=self.starred,
            folded=self.folded,
            shareable=self.shareable,
            left_out=self.left_out,
            appointment=self.appointment,
            prompt=self.prompt,
            edited=edited,
        )

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it worth keeping."""
        return not (self.title.strip() or self.body.strip() or self.tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a list shows of an entry.

    excerpt is the beginning of the body in plain words, at most 160 characters, and
    empty where the entry is folded. snippet is set by a search: where the words were
    found, each between MATCH_START and MATCH_END; None for folded entries.
    """

    id: EntryId
    kind: Kind
    day: date
    created: Moment
    title: str
    excerpt: str
    tags: tuple[str, ...] = ()
    starred: bool = False
    folded: bool = False
    left_out: bool = False
    appointment: AppointmentId | None = None
    trashed: Moment | None = None
    snippet: str | None = None


MATCH_START = "\x02"
MATCH_END = "\x03"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An entry's title and body as they were before a later change."""

    id: VersionId
    entry: EntryId
    kept: Moment
    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which entries to list; empty fields do not narrow. first and last inclusive.

    appointments are those that the entries belong to. tags are cleaned as a draft's
    are. Raises InvalidInputError for what is no tag.
    """

    kinds: frozenset[Kind] = frozenset()
    first: date | None = None
    last: date | None = None
    tags: frozenset[str] = frozenset()
    starred: bool = False
    appointments: frozenset[AppointmentId] = frozenset()
    in_trash: bool = False

    def __post_init__(self) -> None:
        tags = frozenset(clean_tags(tuple(sorted(self.tags))))
        object.__setattr__(self, "tags", tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some entries of a longer list, newest day first.

    total counts all of them or, where that was not asked for, those in the page.
    after is the place to ask for the next page from, or None at the end.
    """

    entries: tuple[Summary, ...]
    total: int
    after: int | None = None


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags without '#', outer spaces, blanks and repeats, in their order.

    Two tags that differ only in capitals are one; the first spelling stays. Raises
    InvalidInputError for a tag over 64 characters or with a line break.
    """
    kept: dict[str, str] = {}
    for tag in tags:
        check_text(tag)
        name = _TAG_MARK.sub("", tag).strip()
        if len(name) > TAG_LENGTH or len(name.splitlines()) > 1:
            raise InvalidInputError(
                said("A tag is one line of at most {most} characters.", most=TAG_LENGTH)
            )
        if name:
            kept.setdefault(name.casefold(), name)
    return tuple(kept.values())


def excerpt_of(body: str) -> str:
    """Return the beginning of a Markdown body in plain words, for lists."""
    return excerpt(body, EXCERPT_LENGTH)
