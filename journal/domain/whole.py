"""All that a journal holds, or the chosen part of it, as it leaves and comes back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from journal.domain.choice import Counts
from journal.domain.course import Appointment, Course
from journal.domain.course_line import Stop
from journal.domain.entry import Entry, Version
from journal.domain.errors import InvalidInputError
from journal.domain.grounding import Grounding
from journal.domain.ids import AppointmentId
from journal.domain.intention import Intention
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, OwnEvent
from journal.domain.practice import Practice
from journal.domain.prose import check_line
from journal.domain.question import Question
from journal.domain.safety import PlanStep
from journal.domain.sentence import said
from journal.domain.sharing import Share
from journal.domain.taken import Taken
from journal.domain.template import Template

_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry with its earlier texts, oldest first."""

    entry: Entry
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRead:
    """How far down a guide was, from 0 to 1, and whether it is marked as read.

    Raises InvalidInputError.
    """

    slug: str
    position: float
    read: bool
    edited: Moment

    def __post_init__(self) -> None:
        check_line(
            self.slug,
            _NAME_LENGTH,
            rule=said(
                "A guide is named in one line of at most {most} characters.",
                most=_NAME_LENGTH,
            ),
        )
        if not 0 <= self.position <= 1:
            raise InvalidInputError("A place in a guide is a number from 0 to 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """The nth heading of a guide, from 1; 0 is its beginning.

    Raises InvalidInputError.
    """

    slug: str
    heading: int
    made: Moment

    def __post_init__(self) -> None:
        check_line(
            self.slug,
            _NAME_LENGTH,
            rule=said(
                "A guide is named in one line of at most {most} characters.",
                most=_NAME_LENGTH,
            ),
        )
        if self.heading < 0:
            raise InvalidInputError("A heading of a guide is counted from 0.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One of the journal's own settings; value is anything that JSON can hold.

    Raises InvalidInputError.
    """

    name: str
    value: Any
    edited: Moment

    def __post_init__(self) -> None:
        check_line(
            self.name,
            _NAME_LENGTH,
            rule=said(
                "A setting is named in one line of at most {most} characters.",
                most=_NAME_LENGTH,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What was deleted for good; `of` names the table it was in."""

    id: UUID
    of: str
    deleted: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What leaves a journal, each sort in its own order; see Choice for what that is.

    written and check_ins may be read from the disk while they are gone through, and
    can be gone through more than once. written is in the order of the list, from its
    end: oldest day first, and within a day as they came. counts says how many there
    are. is_complete says that nothing was left behind. stops gives the appointments
    with their numbers in the course, whatever else of it was left behind.
    """

    is_complete: bool
    counts: Counts
    courses: tuple[Course, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    stops: Mapping[AppointmentId, Stop] = field(default_factory=dict)
    intentions: tuple[Intention, ...] = ()
    written: Iterable[Written] = ()
    check_ins: Iterable[CheckIn] = ()
    own_events: tuple[OwnEvent, ...] = ()
    results: tuple[Taken, ...] = ()
    groundings: tuple[Grounding, ...] = ()
    questions: tuple[Question, ...] = ()
    practices: tuple[Practice, ...] = ()
    plan: tuple[PlanStep, ...] = ()
    templates: tuple[Template, ...] = ()
    shares: tuple[Share, ...] = ()
    guides_read: tuple[GuideRead, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    settings: tuple[Setting, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()

    def stop_of(self, entry: Entry) -> Stop | None:
        """Return the appointment that an entry belongs to, if it left too."""
        at = entry.appointment
        return None if at is None else self.stops.get(at)


Key = tuple[str, str]
"""A row: the name of its table, and its id, or what it is known by there.

Ids are 32 hex digits. A setting and a guide that was read are known by their name, a
bookmark by the guide and the heading with a colon between.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came into a journal from an export.

    added are the rows, in the order they were added. skipped counts what was there
    already. unknown counts what a later version may have written, and was left out.
    """

    added: tuple[Key, ...] = ()
    skipped: int = 0
    unknown: int = 0
