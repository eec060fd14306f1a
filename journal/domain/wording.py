"""The words that an export puts around those of the person, in one language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def english_day(day: date) -> str:
    """Return a day such as "23 November 2026"; strftime would ask the system how."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How an export is worded; may be used in any thread.

    language: its tag, such as "nb". say: returns a sentence in it. day: returns a day
    in it.
    """

    language: str = "en"
    say: Callable[[str], str] = str
    day: Callable[[date], str] = english_day


ENGLISH = Wording()
