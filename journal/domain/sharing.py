"""What a person gives to somebody else, and what is remembered of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId, ShareId
from journal.domain.moment import Moment
from journal.domain.prose import check_text
from journal.domain.sentence import said

WHOM_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What is ticked; nothing else may leave.

    mood and check_ins are the first and the last day of a chart and of a table.
    measures are the ids of questionnaires whose results go along.
    """

    entries: tuple[EntryId, ...] = ()
    mood: tuple[date, date] | None = None
    check_ins: tuple[date, date] | None = None
    measures: tuple[str, ...] = ()
    questions: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is ticked."""
        return self == Ticked()


class Way(StrEnum):
    """How something was given."""

    FILE = "file"
    PAPER = "paper"


class What(StrEnum):
    """The kinds of things that can be given."""

    ENTRY = "entry"
    MOOD = "mood"
    CHECK_INS = "check_ins"
    MEASURE = "measure"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedItem:
    """One thing that was given. No words of it are kept here.

    entry is the id of an entry, which may be gone by now; measure that of a
    questionnaire; first and last are the days of a chart or a table.
    """

    what: What
    entry: EntryId | None = None
    measure: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Something that was given: when, how, and to whom if the person said so.

    Raises InvalidInputError for more than 200 characters in whom, or several lines.
    """

    id: ShareId
    at: Moment
    way: Way
    edited: Moment
    whom: str = ""
    items: tuple[SharedItem, ...] = ()

    def __post_init__(self) -> None:
        check_text(self.whom)
        if len(self.whom) > WHOM_LENGTH or "\n" in self.whom:
            raise InvalidInputError(
                said(
                    "Whom it is for is one line of at most {most} characters.",
                    most=WHOM_LENGTH,
                )
            )


def items_of(ticked: Ticked) -> tuple[SharedItem, ...]:
    """Return what is remembered of what is ticked."""
    items = [SharedItem(what=What.ENTRY, entry=entry) for entry in ticked.entries]
    for what, span in (
        (What.MOOD, ticked.mood),
        (What.CHECK_INS, ticked.check_ins),
    ):
        if span is not None:
            items.append(SharedItem(what=what, first=span[0], last=span[1]))
    items += [SharedItem(what=What.MEASURE, measure=each) for each in ticked.measures]
    if ticked.questions:
        items.append(SharedItem(what=What.QUESTIONS))
    return tuple(items)
