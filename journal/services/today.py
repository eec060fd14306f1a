"""Everything that the first page offers on a day, read at once."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal.domain.belonging import REFLECTION_DAYS
from journal.domain.course_line import CourseLine, Stop
from journal.domain.entry import Filter, Summary
from journal.domain.intention import Intention
from journal.domain.practice import Practice
from journal.domain.prompt import Prompt

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

LAST_ENTRIES = 3
INTENTION_AHEAD_DAYS = 1
"""So many days before a session its intention is shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What there is on a day; nothing in it is due, and nothing counts what is not.

    line is the current course, if it has appointments. session is the one whose
    intention matters today: it is tomorrow, today or was yesterday. prompt is None on
    the day of a session. to_bring counts the questions for the next appointment.
    earlier is what was written on this day in other years, where that is wanted.
    """

    day: date
    line: CourseLine | None = None
    session: Stop | None = None
    intention: Intention | None = None
    next: Stop | None = None
    to_bring: int = 0
    prompt: Prompt | None = None
    practices: tuple[Practice, ...] = ()
    last: tuple[Summary, ...] = ()
    earlier: tuple[Summary, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Whether it is the day of a session: nothing is asked then."""
        return self.line is not None and self.line.is_session_day(self.day)


def look(journal: "Journal", day: date) -> Today:
    """Read what the first page offers on this day."""
    current = journal.courses.current()
    line = current if current is not None and current.stops else None
    session = None if line is None else _session_near(line, day)
    return Today(
        day=day,
        line=line,
        session=session,
        intention=None if session is None else _intention(journal, session),
        next=None if line is None else line.next(day),
        to_bring=len(journal.questions.to_bring()),
        prompt=journal.prompting.of_today(),
        practices=journal.practising.going(),
        last=journal.writing.list(Filter(), limit=LAST_ENTRIES, counted=False).entries,
        earlier=journal.looking_back.on_this_day(),
    )


def _session_near(line: CourseLine, day: date) -> Stop | None:
    since, ahead = line.days_since_session(day), line.days_to_session(day)
    if since is not None and since <= REFLECTION_DAYS:
        return line.last_session(day)
    if ahead is not None and ahead <= INTENTION_AHEAD_DAYS:
        return line.next_session(day)
    return None


def _intention(journal: "Journal", session: Stop) -> Intention | None:
    newest = next(iter(journal.appointments.intentions(session.id)), None)
    return newest if newest is not None and newest.text else None
