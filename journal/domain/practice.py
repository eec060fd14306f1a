"""A small thing that a person wants to keep doing; marked on days, never in a row."""

from dataclasses import dataclass
from datetime import date, timedelta

from journal.domain.ids import EntryId, PracticeId
from journal.domain.moment import Moment
from journal.domain.prose import check_line
from journal.domain.sentence import said

PRACTICE_LENGTH = 300
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Something to keep doing, until it is let go.

    days are those it was marked on, oldest first. entry is where it was written, or
    None. ended is the writer's calendar day on which it was let go. Raises
    InvalidInputError for words that are not one line of 1 to 300 characters.
    """

    id: PracticeId
    text: str
    begun: Moment
    edited: Moment
    entry: EntryId | None = None
    ended: date | None = None
    days: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        check_line(
            self.text,
            PRACTICE_LENGTH,
            rule=said(
                "A practice is written in one line of at most {most} characters.",
                most=PRACTICE_LENGTH,
            ),
        )

    def is_marked(self, day: date) -> bool:
        """Whether it was marked on this day."""
        return day in self.days

    def times_lately(self, today: date) -> int:
        """Return on how many of the last seven days it was marked, today included."""
        return sum(today - _WEEK < day <= today for day in self.days)

    def last_day(self, today: date) -> date | None:
        """Return the last day up to today it was marked on, if any."""
        past = [day for day in self.days if day <= today]
        return max(past, default=None)
