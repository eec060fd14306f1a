"""What stands around an entry in an export that people read."""

from journal.domain.course import Phase
from journal.domain.course_line import Stop
from journal.domain.entry import Kind
from journal.domain.sentence import said
from journal.domain.wording import ENGLISH, Wording

KIND_NAMES = {
    Kind.PREPARATION: said("Preparation"),
    Kind.SESSION: said("Session reflection"),
    Kind.INTEGRATION: said("Integration note"),
    Kind.NOTE: said("Note"),
}
_PHASE_NAMES = {
    Phase.PREPARATION: said("Preparation"),
    Phase.SESSION: said("Session"),
    Phase.INTEGRATION: said("Integration"),
}


def stop_name(stop: Stop | None, wording: Wording = ENGLISH) -> str:
    """Return what an appointment is called, such as "Session 2 (first in autumn)".

    Empty where there is none.
    """
    if stop is None:
        return ""
    number = "" if stop.ordinal is None else f" {stop.ordinal}"
    label = f" ({stop.appointment.label})" if stop.appointment.label else ""
    return f"{wording.say(_PHASE_NAMES[stop.phase])}{number}{label}"
