"""The appointments of a course in words: what they are called, when, what became."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from journal.domain.course import Phase, State
from journal.domain.course_line import Stop
from journal.ui.widgets.dates import day_told, short_day


def phase_name(phase: Phase) -> str:
    """Return the word for a phase, in the person's language."""
    match phase:
        case Phase.PREPARATION:
            return QCoreApplication.translate("CourseTold", "Preparation")
        case Phase.SESSION:
            return QCoreApplication.translate("CourseTold", "Session")
        case Phase.INTEGRATION:
            return QCoreApplication.translate("CourseTold", "Integration")


def stop_name(stop: Stop) -> str:
    """Return what an appointment is called, such as "Session 2"; without its label."""
    if stop.ordinal is None:
        return phase_name(stop.phase)
    name = QCoreApplication.translate("CourseTold", "{0} {1}")
    return name.format(phase_name(stop.phase), stop.ordinal)


def stop_day(stop: Stop) -> str:
    """Return the day for narrow places, such as "24 Oct"."""
    if stop.day is None:
        return QCoreApplication.translate("CourseTold", "no day yet")
    return short_day(stop.day)


def stop_state(stop: Stop, today: date) -> str:
    """Return what became of an appointment, as far as the journal knows."""
    appointment = stop.appointment
    if appointment.state is State.SKIPPED:
        return QCoreApplication.translate("CourseTold", "skipped")
    if appointment.state is State.CANCELLED:
        return QCoreApplication.translate("CourseTold", "cancelled")
    if appointment.took_place(today):
        return QCoreApplication.translate("CourseTold", "took place")
    return QCoreApplication.translate("CourseTold", "planned")


def stop_told(stop: Stop, today: date) -> str:
    """Return a whole appointment, such as "Session 2, 24 October, took place"."""
    label = stop.appointment.label
    day = stop_day(stop) if stop.day is None else day_told(stop.day, today)
    parts = [stop_name(stop), label, day, stop_state(stop, today)]
    return ", ".join(part for part in parts if part)
