"""Arguments as values: days, times, kinds, ids."""

from argparse import ArgumentTypeError
from datetime import date, datetime
from uuid import UUID

from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId
from journal.domain.moment import Moment


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


def entry_id(text: str) -> EntryId:
    """Read the id that `add` printed."""
    try:
        return EntryId(UUID(text))
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not the id of an entry.") from None


def count(text: str) -> int:
    """Read a whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a number of at least 1.")
    return int(text)
