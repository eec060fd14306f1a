"""Where a new entry most likely belongs, by where the course is; only a proposal."""

from dataclasses import dataclass
from datetime import date

from journal.domain.course import Phase
from journal.domain.course_line import PREPARATION_DAYS, CourseLine, Stop
from journal.domain.entry import Kind
from journal.domain.ids import AppointmentId

REFLECTION_DAYS = 1
"""So many days after a session a new entry is proposed as a reflection on it."""

COURSE_FADES_AFTER = 120
"""Days after the last appointment from which a new entry is a plain note again."""

_KINDS = {
    Phase.PREPARATION: Kind.PREPARATION,
    Phase.SESSION: Kind.SESSION,
    Phase.INTEGRATION: Kind.INTEGRATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """A kind for a new entry, and the appointment it belongs to, if any."""

    kind: Kind = Kind.NOTE
    appointment: AppointmentId | None = None


def propose(line: CourseLine | None, today: date) -> Belonging:
    """Return the kind and appointment for an entry of today.

    In this order: a reflection on the session of today or yesterday; the appointment
    of today; preparation for a session that is near; then what belongs to the last
    appointment that took place; before any, preparation.
    """
    if line is None:
        return Belonging()
    since = line.days_since_session(today)
    if since is not None and since <= REFLECTION_DAYS:
        return _belonging(Kind.SESSION, line.last_session(today))
    here = line.on(today)
    if here is not None:
        return _belonging(_KINDS[here.phase], here)
    return _between(line, today)


def propose_for(kind: Kind, line: CourseLine | None, today: date) -> Belonging:
    """Return where an entry of today belongs whose kind the person chose.

    It is the appointment proposed for today, where the kind goes with that.
    """
    stop = None if line is None else line.stop(propose(line, today).appointment)
    if stop is None or not _goes_with(kind, stop, today):
        return Belonging(kind=kind)
    return Belonging(kind=kind, appointment=stop.id)


def kind_at(phase: Phase) -> Kind:
    """Return the kind of entry that goes with an appointment of this phase."""
    return _KINDS[phase]


def _goes_with(kind: Kind, stop: Stop, today: date) -> bool:
    """Whether one would write an entry of this kind about an appointment."""
    if stop.phase is not Phase.SESSION:
        return kind is _KINDS[stop.phase]
    lies_behind = stop.appointment.took_place(today)
    return (kind in {Kind.SESSION, Kind.INTEGRATION} and lies_behind) or (
        kind is Kind.PREPARATION and (not lies_behind or stop.day == today)
    )


def _between(line: CourseLine, today: date) -> Belonging:
    last, session = line.last(today), line.next_session(today)
    days = line.days_to_session(today)
    is_near = days is not None and days <= PREPARATION_DAYS
    if last is None or (is_near and last.phase is not Phase.PREPARATION):
        ahead = session if is_near else line.next(today)
        return Belonging() if ahead is None else _belonging(Kind.PREPARATION, ahead)
    if line.next(today) is None and _is_over(last, today):
        return Belonging()
    kind = Kind.INTEGRATION if last.phase is Phase.SESSION else _KINDS[last.phase]
    return _belonging(kind, last)


def _is_over(last: Stop, today: date) -> bool:
    return last.day is not None and (today - last.day).days > COURSE_FADES_AFTER


def _belonging(kind: Kind, stop: Stop | None) -> Belonging:
    return Belonging(kind=kind, appointment=None if stop is None else stop.id)
