"""What was taken out of a course, whole, so that it can be put back as it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal.domain.changes import Changes
from journal.domain.course import Appointment, Course
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.intention import Intention


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed(Changes):
    """Changes that can be undone: hand this back to Courses.put_back().

    course is set where a whole course went. attached says where the entries belonged
    that are unattached now.
    """

    course: Course | None = None
    gone: tuple[Appointment, ...] = ()
    intentions: tuple[Intention, ...] = ()
    attached: Mapping[EntryId, AppointmentId] = field(default_factory=dict, hash=False)
