"""Courses, their appointments and the intentions for them, in journal.db."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select, update

from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.ids import AppointmentId, CourseId, IntentionId
from journal.domain.intention import Intention
from journal.domain.moment import Moment
from journal.storage import rows
from journal.storage.keeping import bury, put_row, remove_row


class Courses:
    """Courses and appointments within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, course: Course) -> None:
        """Add a course or replace the one with its id; the only current one, if so."""
        c = rows.course
        if course.is_current:
            self._connection.execute(
                update(c).where(c.c.id != course.id).values(is_current=False)
            )
        values = {
            "name": course.name,
            "first_day": course.first_day,
            "is_current": course.is_current,
            **rows.moment_values("edited", course.edited),
        }
        put_row(self._connection, c, course.id, values)

    def all(self) -> tuple[Course, ...]:
        """Return every course, the current one first, then the newest."""
        c = rows.course.c
        query = select(rows.course).order_by(c.is_current.desc(), c.id.desc())
        return tuple(_course(row) for row in self._connection.execute(query))

    def get(self, course: CourseId) -> Course | None:
        """Return one course."""
        query = select(rows.course).where(rows.course.c.id == course)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _course(row)

    def remove(self, course: CourseId, deleted: Moment) -> None:
        """Remove a course with its appointments; entries stay, unattached."""
        for appointment in self.appointments(course):
            self.remove_appointment(appointment.id, deleted)
        remove_row(self._connection, rows.course, course, deleted)

    def put_appointment(self, appointment: Appointment) -> None:
        """Add an appointment, or replace the one with its id."""
        values = {
            "course": appointment.course,
            "phase": appointment.phase.value,
            "position": appointment.position,
            "day": appointment.day,
            "state": appointment.state.value,
            "label": appointment.label,
            **rows.moment_values("edited", appointment.edited),
        }
        put_row(self._connection, rows.appointment, appointment.id, values)

    def appointments(self, course: CourseId | None = None) -> tuple[Appointment, ...]:
        """Return the appointments of a course, or of all, by course and position."""
        a = rows.appointment.c
        query = select(rows.appointment).order_by(a.course, a.position, a.id)
        if course is not None:
            query = query.where(a.course == course)
        return tuple(_appointment(row) for row in self._connection.execute(query))

    def appointment(self, appointment: AppointmentId) -> Appointment | None:
        """Return one appointment."""
        query = select(rows.appointment).where(rows.appointment.c.id == appointment)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _appointment(row)

    def next_position(self, course: CourseId) -> int:
        """Return the position after the last appointment of a course."""
        a = rows.appointment.c
        last = self._connection.execute(
            select(func.max(a.position)).where(a.course == course)
        ).scalar()
        return 0 if last is None else int(last) + 1

    def remove_appointment(self, appointment: AppointmentId, deleted: Moment) -> None:
        """Remove an appointment and its intentions; entries stay, unattached."""
        for intention in self.intentions([appointment]):
            bury(self._connection, intention.id, "intention", deleted)
        remove_row(self._connection, rows.appointment, appointment, deleted)

    def put_intention(self, intention: Intention) -> None:
        """Add an intention, or replace the one with its id."""
        values = {
            "appointment": intention.appointment,
            "text": intention.text,
            **rows.moment_values("written", intention.written),
        }
        put_row(self._connection, rows.intention, intention.id, values)

    def intentions(
        self, appointments: Iterable[AppointmentId]
    ) -> tuple[Intention, ...]:
        """Return every intention for these appointments, oldest first."""
        n = rows.intention.c
        query = select(rows.intention).where(n.appointment.in_(list(appointments)))
        ordered = query.order_by(n.written_at, n.id)
        return tuple(
            Intention(
                id=IntentionId(row.id),
                appointment=AppointmentId(row.appointment),
                text=row.text,
                written=rows.moment_from(row, "written"),
            )
            for row in self._connection.execute(ordered)
        )


def _course(row: rows.AnyRow) -> Course:
    return Course(
        id=CourseId(row.id),
        name=row.name,
        first_day=row.first_day,
        is_current=row.is_current,
        edited=rows.moment_from(row, "edited"),
    )


def _appointment(row: rows.AnyRow) -> Appointment:
    return Appointment(
        id=AppointmentId(row.id),
        course=CourseId(row.course),
        phase=Phase(row.phase),
        position=row.position,
        day=row.day,
        state=State(row.state),
        label=row.label,
        edited=rows.moment_from(row, "edited"),
    )
