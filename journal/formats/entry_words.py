"""What stands around an entry in an export that people read."""

from journal.domain.course import Phase
from journal.domain.course_line import Stop
from journal.domain.entry import Kind

KIND_NAMES = {
    Kind.PREPARATION: "Preparation",
    Kind.SESSION: "Session reflection",
    Kind.INTEGRATION: "Integration note",
    Kind.NOTE: "Note",
}
_PHASE_NAMES = {
    Phase.PREPARATION: "Preparation",
    Phase.SESSION: "Session",
    Phase.INTEGRATION: "Integration",
}


def stop_name(stop: Stop | None) -> str:
    """Return what an appointment is called, such as "Session 2 (first in autumn)".

    Empty where there is none.
    """
    if stop is None:
        return ""
    number = "" if stop.ordinal is None else f" {stop.ordinal}"
    label = f" ({stop.appointment.label})" if stop.appointment.label else ""
    return f"{_PHASE_NAMES[stop.phase]}{number}{label}"
