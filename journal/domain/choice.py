"""What leaves a journal, and as what: everything, or what a person chose."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.entry import Kind, clean_tags
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CourseId


class Format(StrEnum):
    """What a journal can be written as; the value is what the command line calls it."""

    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    PDF = "pdf"

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files."""
        return self in {Format.MARKDOWN, Format.CSV}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What to take out of a journal; without anything chosen it is everything.

    What narrows is joined by "and": an entry leaves if it is of one of the kinds, of
    these days (first and last included), has every tag, belongs to the course, and is
    shareable where only those are wanted. The trash and earlier versions leave with
    everything only, and not where without_trash is set.

    A choice of days alone takes all that has a day in them. Any other choice is one of
    entries: then nothing else leaves, unless beside is set: check-ins, own events,
    questionnaires and exercises of the same days. A chosen course brings its
    appointments and intentions; otherwise an entry brings the appointment it belongs
    to, but one that is shared brings nothing.

    Raises InvalidInputError for what is no tag, and for days in the wrong order.
    """

    kinds: frozenset[Kind] = frozenset()
    first: date | None = None
    last: date | None = None
    tags: frozenset[str] = frozenset()
    course: CourseId | None = None
    shareable_only: bool = False
    beside: bool = False
    without_trash: bool = False

    def __post_init__(self) -> None:
        tags = frozenset(clean_tags(tuple(sorted(self.tags))))
        object.__setattr__(self, "tags", tags)
        if self.first and self.last and self.last < self.first:
            raise InvalidInputError("The last day lies before the first.")

    @property
    def is_of_entries(self) -> bool:
        """Whether it narrows by what only entries have."""
        return bool(
            self.kinds or self.tags or self.course is not None or self.shareable_only
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is narrowed."""
        return not (self.is_of_entries or self.first or self.last)

    @property
    def takes_trash(self) -> bool:
        """Whether the trash and earlier versions leave too."""
        return self.is_everything and not self.without_trash

    @property
    def takes_moods(self) -> bool:
        """Whether check-ins, own events, questionnaires and exercises leave too."""
        return self.beside or not self.is_of_entries

    def has_day(self, day: date) -> bool:
        """Whether a day is one of those that were chosen."""
        return (self.first or date.min) <= day <= (self.last or date.max)


EVERYTHING = Choice()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much of each sort there is in what was chosen."""

    entries: int = 0
    check_ins: int = 0
    results: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        """How many things there are in all."""
        return self.entries + self.check_ins + self.results + self.others
