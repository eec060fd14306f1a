"""A course as a line: its appointments in order and numbered, and where today is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId
from journal.domain.sentence import said

PREPARATION_DAYS = 7
"""From so many days before the next session on, one prepares for it; our own choice."""

_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """An appointment on the line; ordinal counts from 1 within its phase.

    ordinal is None for a cancelled one.
    """

    appointment: Appointment
    ordinal: int | None

    @property
    def id(self) -> AppointmentId:
        """The id of the appointment."""
        return self.appointment.id

    @property
    def phase(self) -> Phase:
        """The phase of the appointment."""
        return self.appointment.phase

    @property
    def day(self) -> date | None:
        """The day of the appointment, or None while it is open."""
        return self.appointment.day


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadStops:
    """The stops that belong to one session: what leads to it, and what follows it."""

    before: tuple[Stop, ...]
    session: Stop
    after: tuple[Stop, ...]

    def ids(self) -> frozenset[AppointmentId]:
        """Return the ids of all of them."""
        return frozenset(stop.id for stop in (*self.before, self.session, *self.after))


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLine:
    """A course with its stops in order; today is always handed in."""

    course: Course
    stops: tuple[Stop, ...] = ()

    @property
    def sessions(self) -> tuple[Stop, ...]:
        """The sessions, those that were called off too."""
        return tuple(stop for stop in self.stops if stop.phase is Phase.SESSION)

    def stop(self, appointment: AppointmentId | None) -> Stop | None:
        """Return the stop of an appointment, or None where it is not of this course."""
        return next((stop for stop in self.stops if stop.id == appointment), None)

    def last(self, today: date) -> Stop | None:
        """Return the last stop that took place by the end of today."""
        return _last(self.stops, today)

    def last_session(self, today: date) -> Stop | None:
        """Return the last session that took place by the end of today."""
        return _last(self.sessions, today)

    def next(self, today: date) -> Stop | None:
        """Return what comes next; what was left behind without a day does not count."""
        return next(iter(self._ahead(today)), None)

    def next_session(self, today: date) -> Stop | None:
        """Return the session that comes next."""
        ahead = self._ahead(today)
        return next((stop for stop in ahead if stop.phase is Phase.SESSION), None)

    def on(self, today: date) -> Stop | None:
        """Return the appointment of today, the session where there are several."""
        here = [
            stop for stop in self.stops if stop.appointment.is_on and stop.day == today
        ]
        return min(here, key=lambda stop: stop.phase is not Phase.SESSION, default=None)

    def is_session_day(self, today: date) -> bool:
        """Whether today is the day of a session, a time to be left in peace."""
        stop = self.on(today)
        return stop is not None and stop.phase is Phase.SESSION

    def days_since_session(self, today: date) -> int | None:
        """Return the days since the last session, 0 on its day, None before any."""
        return _days(self.last_session(today), today)

    def days_to_session(self, today: date) -> int | None:
        """Return the days to the next session, None where its day is open or none."""
        days = _days(self.next_session(today), today)
        return None if days is None else -days

    def week(self, today: date) -> int | None:
        """Return which week after the last session it is, from 1; None before any."""
        session = self.last_session(today)
        return None if session is None else week_after(session, today)

    def thread_of(self, appointment: AppointmentId | None) -> ThreadStops | None:
        """Return the stops that share a session with this one, or None without one.

        Preparation leads to the next session, integration follows the last.
        """
        places = [n for n, stop in enumerate(self.stops) if stop.id == appointment]
        for place in places:
            stop = self.stops[place]
            ahead = stop.phase is Phase.PREPARATION
            others = self.stops[place:] if ahead else self.stops[place::-1]
            session = next(filter(_is_session, others), None)
            if stop.phase is Phase.SESSION:
                session = stop
            if session is not None:
                return self._thread(self.stops.index(session))
        return None

    def _thread(self, place: int) -> ThreadStops:
        before = _until_session(self.stops[:place][::-1], Phase.PREPARATION)
        after = _until_session(self.stops[place + 1 :], Phase.INTEGRATION)
        return ThreadStops(before=before[::-1], session=self.stops[place], after=after)

    def _ahead(self, today: date) -> tuple[Stop, ...]:
        last = self.last(today)
        start = 0 if last is None else self.stops.index(last) + 1
        return tuple(
            stop
            for place, stop in enumerate(self.stops)
            if stop.appointment.lies_ahead(today)
            and (place >= start or stop.day is not None)
        )


def week_after(session: Stop, day: date) -> int | None:
    """Return which week a day is in after a session, from 1; None without its day."""
    days = _days(session, day)
    return None if days is None else days // _WEEK + 1


def line_of(course: Course, appointments: Iterable[Appointment]) -> CourseLine:
    """Return a course's appointments in order, numbered within their phase.

    Those with a day stand by their days; one without stands after the latest day of
    those that come before it by position. A cancelled one has no number.
    """
    stops = []
    counts: Counter[Phase] = Counter()
    for appointment in _in_order(appointments):
        ordinal = None
        if appointment.state is not State.CANCELLED:
            counts[appointment.phase] += 1
            ordinal = counts[appointment.phase]
        stops.append(Stop(appointment=appointment, ordinal=ordinal))
    return CourseLine(course=course, stops=tuple(stops))


def check_fits(
    course: Course, others: Iterable[Appointment], appointment: Appointment
) -> None:
    """Refuse a day before the course, and a second session on one day.

    Raises InvalidInputError.
    """
    day = appointment.day
    if day is None or not appointment.is_on:
        return
    if course.first_day is not None and day < course.first_day:
        raise InvalidInputError(
            said(
                "The course begins on {day}; choose that day or a later one.",
                day=course.first_day,
            )
        )
    if appointment.phase is Phase.SESSION and any(
        other.phase is Phase.SESSION and other.is_on and other.day == day
        for other in others
        if other.id != appointment.id
    ):
        raise InvalidInputError(
            said("There is a session on {day} already; a day has one at most.", day=day)
        )


def _in_order(appointments: Iterable[Appointment]) -> list[Appointment]:
    reached = date.min
    keyed = []
    for one in sorted(appointments, key=lambda one: (one.position, one.id)):
        if one.day is not None:
            reached = max(reached, one.day)
        keyed.append(((one.day or reached, one.position, one.id), one))
    return [one for _, one in sorted(keyed, key=lambda pair: pair[0])]


def _last(stops: Iterable[Stop], today: date) -> Stop | None:
    past = [stop for stop in stops if stop.appointment.took_place(today)]
    return past[-1] if past else None


def _days(stop: Stop | None, today: date) -> int | None:
    return None if stop is None or stop.day is None else (today - stop.day).days


def _until_session(stops: Iterable[Stop], phase: Phase) -> tuple[Stop, ...]:
    """Return the stops of a phase up to the next session; one called off is none."""
    found = []
    for stop in stops:
        if _is_session(stop):
            break
        if stop.phase is phase:
            found.append(stop)
    return tuple(found)


def _is_session(stop: Stop) -> bool:
    return stop.phase is Phase.SESSION and stop.appointment.is_on
