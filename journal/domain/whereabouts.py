"""Where an entry stands in a course, in terms of the session it belongs to."""

from dataclasses import dataclass
from datetime import date

from journal.domain.course_line import CourseLine, Stop, week_after
from journal.domain.ids import AppointmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """The stop an entry is told by: its session, or else its own appointment.

    is_before says that it prepares that session. week counts from 1 after the day of
    the session, and is None on that day and before.
    """

    stop: Stop
    is_before: bool = False
    week: int | None = None


def whereabouts(
    line: CourseLine | None, appointment: AppointmentId | None, day: date
) -> Whereabouts | None:
    """Return where an entry of a day stands; None where it belongs to nothing here."""
    own = None if line is None else line.stop(appointment)
    if line is None or own is None:
        return None
    thread = line.thread_of(appointment)
    if thread is None:
        return Whereabouts(stop=own)
    session = thread.session
    if own in thread.before:
        return Whereabouts(stop=session, is_before=True)
    has_passed = session.day is not None and day > session.day
    return Whereabouts(
        stop=session, week=week_after(session, day) if has_passed else None
    )
