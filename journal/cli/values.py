"""Arguments as values: days, times, kinds, ids; and such values as JSON has them."""

import re
from argparse import ArgumentTypeError
from datetime import date, datetime
from uuid import UUID

from journal.domain.errors import InvalidInputError
from journal.domain.ids import (
    AppointmentId,
    CourseId,
    EntryId,
    ImportId,
    PracticeId,
    QuestionId,
)
from journal.domain.moment import Moment

_NORWEGIAN = ("nb", "nn", "no")


def day(text: str) -> date:
    """Read a calendar day such as 2026-11-23."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(
            f"{text!r} is not a day; write it as 2026-11-23."
        ) from None


def moment(text: str) -> Moment:
    """Read a time such as 2026-11-23T20:14, of this computer by default."""
    try:
        read = datetime.fromisoformat(text)
        return Moment.at(read if read.tzinfo else read.astimezone())
    except (ValueError, OverflowError, OSError, InvalidInputError):
        raise ArgumentTypeError(
            f"{text!r} is not a time; write it as 2026-11-23T20:14."
        ) from None


def language(text: str) -> str:
    """Read a language such as nb or nb_NO.UTF-8; what we have no words in is English.

    Whoever asks for Norwegian or nynorsk is closer to bokmål than to English.
    """
    tag = re.match("[a-z]*", text.casefold())
    return "nb" if tag and tag[0] in _NORWEGIAN else "en"


def entry_id(text: str) -> EntryId:
    """Read the id that `add` printed."""
    return EntryId(_id(text, "an entry"))


def course_id(text: str) -> CourseId:
    """Read the id that `course add` printed."""
    return CourseId(_id(text, "a course"))


def appointment_id(text: str) -> AppointmentId:
    """Read the id that `appointment add` printed."""
    return AppointmentId(_id(text, "an appointment"))


def question_id(text: str) -> QuestionId:
    """Read the id that `question add` printed."""
    return QuestionId(_id(text, "a question"))


def practice_id(text: str) -> PracticeId:
    """Read the id that `practice add` printed."""
    return PracticeId(_id(text, "a practice"))


def import_id(text: str) -> ImportId:
    """Read the id that `import` printed."""
    return ImportId(_id(text, "an import"))


def count(text: str) -> int:
    """Read a whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a number of at least 1.")
    return int(text)


def iso(day: date | None) -> str | None:
    """Return a day as JSON has it; one that is open is null there."""
    return None if day is None else day.isoformat()


def id_or_none(one: UUID | None) -> str | None:
    """Return an id as JSON has it; null where there is none."""
    return None if one is None else str(one)


def _id(text: str, what: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not the id of {what}.") from None
