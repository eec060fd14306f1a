"""The appointments of a course, and an intention for each session."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from journal.domain.changes import Changes
from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.course_line import check_fits
from journal.domain.errors import InvalidInputError
from journal.domain.ids import (
    AppointmentId,
    CourseId,
    IntentionId,
    RandomBytes,
    uuid7,
)
from journal.domain.intention import Intention
from journal.domain.moment import Clock, Moment
from journal.domain.removal import Removed
from journal.services.course_reading import appointment_in, course_in
from journal.services.course_removal import removal
from journal.storage.database import Database, Store

SAME_INTENTION_FOR = timedelta(minutes=5)
"""An intention changed again so soon replaces its words; later it keeps both."""

Change = Callable[[Appointment], Appointment]


class Appointments:
    """The appointments of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def add(
        self,
        course: CourseId,
        phase: Phase,
        *,
        day: date | None = None,
        label: str = "",
    ) -> Changes:
        """Plan another appointment. Raises InvalidInputError, NotFoundError."""
        now = self._clock()

        def change(store: Store) -> Changes:
            added = Appointment(
                id=AppointmentId(uuid7(now.utc, self._random_bytes)),
                course=course,
                phase=phase,
                position=store.courses.next_position(course),
                day=day,
                label=label.strip(),
                edited=now,
            )
            _put(store, course_in(store, course), added)
            return _changed(added)

        return self._database.write(change)

    def move(self, appointment: AppointmentId, day: date | None) -> Changes:
        """Give an appointment another day, or leave its day open.

        Then it is planned again if it was skipped or cancelled, or held and its day
        is open or ahead now. Raises InvalidInputError, NotFoundError, NotSavedError.
        """
        today = self._clock().day

        def moved(old: Appointment) -> Appointment:
            was_held = old.state is State.HELD and day is not None and day <= today
            state = State.HELD if was_held else State.PLANNED
            return replace(old, day=day, state=state)

        return self._change(appointment, moved)

    def hold(self, appointment: AppointmentId, day: date | None = None) -> Changes:
        """Note that an appointment was held: on this day, on its own, or today.

        Raises InvalidInputError for a day after today, NotFoundError, NotSavedError.
        """
        today = self._clock().day

        def held(old: Appointment) -> Appointment:
            when = day or old.day or today
            if when > today:
                raise InvalidInputError("An appointment is held today or before.")
            return replace(old, day=when, state=State.HELD)

        return self._change(appointment, held)

    def call_off(self, appointment: AppointmentId, *, skipped: bool) -> Changes:
        """Note that an appointment was skipped, or else cancelled."""
        state = State.SKIPPED if skipped else State.CANCELLED
        return self._change(appointment, lambda old: replace(old, state=state))

    def plan_again(self, appointment: AppointmentId) -> Changes:
        """Plan what was called off, on the day that it had.

        Raises InvalidInputError, NotFoundError, NotSavedError.
        """
        return self._change(appointment, lambda old: replace(old, state=State.PLANNED))

    def rename(self, appointment: AppointmentId, label: str) -> Changes:
        """Give an appointment a name of its own, or none. Raises InvalidInputError."""
        return self._change(appointment, lambda old: replace(old, label=label.strip()))

    def remove(self, appointment: AppointmentId) -> Removed:
        """Remove an appointment; what was written stays, unattached.

        Raises NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Removed:
            removed = removal(store, (appointment_in(store, appointment),))
            store.courses.remove_appointment(appointment, now)
            return removed

        return self._database.write(change)

    def intend(
        self, appointment: AppointmentId, text: str, *, at: Moment | None = None
    ) -> Changes:
        """Keep an intention for a session; earlier words are kept beside it.

        at is when it was written, if not now. Raises InvalidInputError where it is no
        session, NotFoundError, NotSavedError.
        """
        now = at or self._clock()

        def change(store: Store) -> Changes:
            for_it = appointment_in(store, appointment)
            if for_it.phase is not Phase.SESSION:
                raise InvalidInputError("An intention belongs to a session.")
            kept = store.courses.intentions([appointment])
            last = kept[-1] if kept else None
            if text.strip() == ("" if last is None else last.text):
                return Changes()
            fresh = last is not None and now.utc - last.written.utc < SAME_INTENTION_FOR
            new_id = IntentionId(uuid7(now.utc, self._random_bytes))
            store.courses.put_intention(
                Intention(
                    id=last.id if last is not None and fresh else new_id,
                    appointment=appointment,
                    text=text.strip(),
                    written=now,
                )
            )
            return Changes(appointments=frozenset({appointment}))

        return self._database.write(change)

    def read(self, appointment: AppointmentId) -> Appointment:
        """Return an appointment. Raises NotFoundError."""
        return self._database.read(lambda store: appointment_in(store, appointment))

    def intentions(self, appointment: AppointmentId) -> tuple[Intention, ...]:
        """Return every intention there was for a session, newest first."""
        return self._database.read(
            lambda store: store.courses.intentions([appointment])[::-1]
        )

    def _change(self, appointment: AppointmentId, changed: Change) -> Changes:
        now = self._clock()

        def change(store: Store) -> Changes:
            old = appointment_in(store, appointment)
            new = replace(changed(old), edited=now)
            _put(store, course_in(store, old.course), new)
            return _changed(new)

        return self._database.write(change)


def _put(store: Store, course: Course, appointment: Appointment) -> None:
    check_fits(course, store.courses.appointments(course.id), appointment)
    store.courses.put_appointment(appointment)


def _changed(appointment: Appointment) -> Changes:
    return Changes(
        courses=frozenset({appointment.course}),
        appointments=frozenset({appointment.id}),
    )
