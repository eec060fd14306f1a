"""The courses of therapy in a journal; one of them is the current one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from journal.domain.changes import Changes
from journal.domain.course import Appointment, Course, Shape
from journal.domain.course_line import CourseLine, check_fits
from journal.domain.ids import AppointmentId, CourseId, RandomBytes, uuid7
from journal.domain.moment import Clock
from journal.domain.removal import Removed
from journal.services.course_reading import course_in, current_in, lines_in
from journal.services.course_removal import put_back, removal
from journal.storage.database import Database, Store

NO_APPOINTMENTS = Shape(preparation=0, session=0, integration=0)


class Courses:
    """The courses of an open journal; a new one is the current one."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def create(
        self,
        name: str,
        *,
        shape: Shape = NO_APPOINTMENTS,
        first_day: date | None = None,
    ) -> Changes:
        """Begin a course, current from now on, with planned appointments.

        The first of them is planned for the first day; the others have no day yet.
        Raises InvalidInputError, NotSavedError.
        """
        now = self._clock()
        course = Course(
            id=CourseId(uuid7(now.utc, self._random_bytes)),
            name=name.strip(),
            first_day=first_day,
            is_current=True,
            edited=now,
        )
        planned = tuple(
            Appointment(
                id=AppointmentId(uuid7(now.utc, self._random_bytes)),
                course=course.id,
                phase=phase,
                position=position,
                day=None if position else first_day,
                edited=now,
            )
            for position, phase in enumerate(shape.phases())
        )

        def change(store: Store) -> Changes:
            store.courses.put(course)
            for appointment in planned:
                store.courses.put_appointment(appointment)
            return _changed(course.id, planned)

        return self._database.write(change)

    def edit(
        self, course: CourseId, *, name: str, first_day: date | None = None
    ) -> Changes:
        """Change the name and the first day of a course.

        Raises InvalidInputError where it would begin after one of its appointments,
        NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            old = course_in(store, course)
            new = replace(old, name=name.strip(), first_day=first_day, edited=now)
            for appointment in store.courses.appointments(course):
                check_fits(new, (), appointment)
            store.courses.put(new)
            return _changed(course)

        return self._database.write(change)

    def make_current(self, course: CourseId) -> Changes:
        """Let this course be the one that a new entry belongs to."""
        now = self._clock()

        def change(store: Store) -> Changes:
            old = course_in(store, course)
            store.courses.put(replace(old, is_current=True, edited=now))
            return _changed(course)

        return self._database.write(change)

    def remove(self, course: CourseId) -> Removed:
        """Remove a course with its appointments; what was written stays.

        Raises NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Removed:
            gone = course_in(store, course)
            removed = removal(store, store.courses.appointments(course), gone)
            store.courses.remove(course, now)
            return removed

        return self._database.write(change)

    def put_back(self, removed: Removed) -> Changes:
        """Undo a removal: everything is there again and belongs where it did.

        An entry that was attached elsewhere meanwhile stays there. Raises
        NotFoundError where the course itself is gone, NotSavedError.
        """
        return self._database.write(lambda store: put_back(store, removed))

    def lines(self) -> tuple[CourseLine, ...]:
        """Return every course with its appointments, the current one first."""
        return self._database.read(lines_in)

    def current(self) -> CourseLine | None:
        """Return the current course, or None where there is none."""
        return self._database.read(current_in)

    def is_quiet_day(self) -> bool:
        """Whether today is the day of a session, on which nothing is offered."""
        line, today = self.current(), self._clock().day
        return line is not None and line.is_session_day(today)


def _changed(
    course: CourseId | None, appointments: Iterable[Appointment] = ()
) -> Changes:
    return Changes(
        courses=frozenset() if course is None else frozenset({course}),
        appointments=frozenset(each.id for each in appointments),
    )
