"""Taking out of a course what can be put back as it was."""

from dataclasses import replace

from journal.domain.changes import Changes
from journal.domain.course import Appointment, Course
from journal.domain.removal import Removed
from journal.services.course_reading import course_in
from journal.storage.database import Store


def removal(
    store: Store, gone: tuple[Appointment, ...], course: Course | None = None
) -> Removed:
    """Return what the journal holds of these appointments, and of their course."""
    ids = [appointment.id for appointment in gone]
    attached = store.entries.attached_to(ids)
    return Removed(
        courses=frozenset(each.course for each in gone)
        | frozenset({course.id} if course is not None else ()),
        appointments=frozenset(ids),
        entries=frozenset(attached),
        course=course,
        gone=gone,
        intentions=store.courses.intentions(ids),
        attached=attached,
    )


def put_back(store: Store, removed: Removed) -> Changes:
    """Put back what was removed; see Courses.put_back()."""
    if removed.course is not None:
        is_free = not any(each.is_current for each in store.courses.all())
        is_current = removed.course.is_current and is_free
        store.courses.put(replace(removed.course, is_current=is_current))
    for appointment in removed.gone:
        course_in(store, appointment.course)
        store.courses.put_appointment(appointment)
    for intention in removed.intentions:
        store.courses.put_intention(intention)
    store.entries.attach_again(removed.attached)
    return Changes(
        courses=removed.courses,
        appointments=removed.appointments,
        entries=removed.entries,
    )
