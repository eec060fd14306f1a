"""The words that the program itself puts on paper; a window hands in its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from journal.domain.entry import Kind


def _plain_day(day: date) -> str:
    return day.isoformat()


def _kinds() -> Mapping[Kind, str]:
    return {
        Kind.PREPARATION: "Preparation",
        Kind.SESSION: "Session reflection",
        Kind.INTEGRATION: "Integration",
        Kind.NOTE: "Note",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Words in one language. day says a calendar day.

    session has {number}; span has {first} and {last}; band has {points}.
    """

    day: Callable[[date], str] = _plain_day
    kinds: Mapping[Kind, str] = field(default_factory=_kinds)
    untitled: str = "Untitled"
    contents: str = "Contents"
    mood: str = "Mood"
    span: str = "{first} to {last}"
    mood_note: str = (
        "Lines are the means of seven days, from check-ins on a pad that is not a"
        " tested questionnaire. A gap means that nothing was noted."
    )
    pleasantness: str = "Feeling"
    energy: str = "Energy"
    pleasant: str = "pleasant"
    middle: str = "in between"
    unpleasant: str = "unpleasant"
    session: str = "Session {number}"
    check_ins: str = "Check-ins"
    day_head: str = "Day"
    distress: str = "Distress"
    words: str = "Words"
    total: str = "Total"
    skipped: str = "Not answered"
    band: str = (
        "The grey band is ordinary variation around the first total: less than"
        " {points} points. A total is not a diagnosis."
    )
    questions: str = "Questions"
