"""What a command changed, for whoever shows the journal."""

from dataclasses import dataclass

from journal.domain.ids import (
    AppointmentId,
    CheckInId,
    CourseId,
    EntryId,
    GroundingId,
    PracticeId,
    QuestionId,
    ResultId,
    ShareId,
    TemplateId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The outcome of one command, in terms of what a reader could notice.

    An appointment changes with its intentions. events: own events on the mood line
    changed. plan: the safety plan changed. reading: what is remembered of the guides
    changed. imports: the list of imports changed. settings: the journal's own settings
    changed. keys: the password or the recovery phrase changed.
    """

    entries: frozenset[EntryId] = frozenset()
    check_ins: frozenset[CheckInId] = frozenset()
    results: frozenset[ResultId] = frozenset()
    courses: frozenset[CourseId] = frozenset()
    appointments: frozenset[AppointmentId] = frozenset()
    questions: frozenset[QuestionId] = frozenset()
    practices: frozenset[PracticeId] = frozenset()
    templates: frozenset[TemplateId] = frozenset()
    groundings: frozenset[GroundingId] = frozenset()
    shares: frozenset[ShareId] = frozenset()
    tags: bool = False
    events: bool = False
    plan: bool = False
    reading: bool = False
    imports: bool = False
    settings: bool = False
    keys: bool = False

    @property
    def of_course(self) -> bool:
        """Whether a course or an appointment changed."""
        return bool(self.courses or self.appointments)
