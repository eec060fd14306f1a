"""Appointments and where an entry stands among them, in the person's words."""

from PySide6.QtCore import QCoreApplication

from journal.domain.course import State
from journal.domain.course_line import Stop
from journal.domain.whereabouts import Whereabouts
from journal.ui.widgets.course_told import stop_name
from journal.ui.widgets.dates import short_day


def stop_in_list(stop: Stop) -> str:
    """Return an appointment for a list: its name, what it is called, its day."""
    parts = [stop_name(stop)]
    if stop.appointment.label:
        parts.append(stop.appointment.label)
    if stop.day is not None:
        parts.append(short_day(stop.day))
    match stop.appointment.state:
        case State.CANCELLED:
            parts.append(QCoreApplication.translate("CourseWords", "cancelled"))
        case State.SKIPPED:
            parts.append(QCoreApplication.translate("CourseWords", "skipped"))
        case State.PLANNED | State.HELD:
            pass
    return " · ".join(parts)


def place_words(place: Whereabouts | None) -> tuple[str, ...]:
    """Return where an entry stands, in parts such as "Session 2" and "week 5"."""
    if place is None:
        return ()
    name = stop_name(place.stop)
    if place.is_before:
        pattern = QCoreApplication.translate("CourseWords", "before {session}")
        return (pattern.format(session=name[:1].lower() + name[1:]),)
    if place.week is None:
        return (name,)
    week = QCoreApplication.translate("CourseWords", "week {number}")
    return name, week.format(number=place.week)
