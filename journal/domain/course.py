"""A course of therapy and its appointments: what is planned, and what took place."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId, CourseId
from journal.domain.moment import Moment
from journal.domain.prose import check_line
from journal.domain.sentence import said

NAME_LENGTH = 100
LABEL_LENGTH = 100
MOST_APPOINTMENTS = 60
"""A course has at most so many appointments of one phase; design choice."""

_MOST_DIGITS = 9  # int() raises for what is longer than some thousands


class Phase(StrEnum):
    """What an appointment is for in the course."""

    PREPARATION = "preparation"
    SESSION = "session"
    INTEGRATION = "integration"


class State(StrEnum):
    """What became of an appointment; skipped and cancelled ones did not take place.

    A skipped one keeps its number in the course, a cancelled one gives it up.
    """

    PLANNED = "planned"
    HELD = "held"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One course of therapy. At most one course of a journal is current.

    first_day is the writer's calendar day on which it begins, or None where that is
    open. Raises InvalidInputError for a name that is not one line of 1 to 100
    characters.
    """

    id: CourseId
    name: str
    edited: Moment
    first_day: date | None = None
    is_current: bool = False

    def __post_init__(self) -> None:
        check_line(
            self.name,
            NAME_LENGTH,
            rule=said(
                "A course is named in one line of at most {most} characters.",
                most=NAME_LENGTH,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A meeting in a course; day is the writer's calendar day, None while it is open.

    position sorts those of a course that have no day yet. A planned appointment whose
    day has come counts as one that took place: nobody is asked whether it did. There
    is no field for anything that was taken. Raises InvalidInputError for a label of
    more than one line or 100 characters, and for one that was held on no day.
    """

    id: AppointmentId
    course: CourseId
    phase: Phase
    position: int
    edited: Moment
    day: date | None = None
    state: State = State.PLANNED
    label: str = ""

    def __post_init__(self) -> None:
        if self.label:
            check_line(
                self.label,
                LABEL_LENGTH,
                rule=said(
                    "An appointment is named in one line of at most {most} characters.",
                    most=LABEL_LENGTH,
                ),
            )
        if self.state is State.HELD and self.day is None:
            raise InvalidInputError("An appointment that was held needs its day.")

    @property
    def is_on(self) -> bool:
        """Whether it is neither skipped nor cancelled."""
        return self.state in {State.PLANNED, State.HELD}

    def took_place(self, today: date) -> bool:
        """Whether it was held by the end of today, as far as the journal knows."""
        return self.is_on and self.day is not None and self.day <= today

    def lies_ahead(self, today: date) -> bool:
        """Whether it is still to come, on a day after today or on an open day."""
        return self.state is State.PLANNED and (self.day is None or self.day > today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How many appointments of each phase a course begins with; all can be changed.

    The usual shape has 3, 2 or 3, and 9: that of the phase 3 trials of MDMA-assisted
    therapy (Mitchell et al. 2021, doi 10.1038/s41591-021-01336-3). Raises
    InvalidInputError for numbers outside 0 to 60.
    """

    preparation: int = 3
    session: int = 2
    integration: int = 9

    def __post_init__(self) -> None:
        for count in (self.preparation, self.session, self.integration):
            if not 0 <= count <= MOST_APPOINTMENTS:
                raise InvalidInputError(
                    "A course has 0 to 60 appointments of each phase."
                )

    @classmethod
    def parsed(cls, text: str) -> "Shape":
        """Read a shape such as "3,2,9". Raises InvalidInputError."""
        parts = [part.strip() for part in text.split(",")]
        if len(parts) != len(Phase) or not all(
            part.isascii() and part.isdigit() and len(part) <= _MOST_DIGITS
            for part in parts
        ):
            raise InvalidInputError(
                "A shape is three whole numbers: preparation, session, integration."
            )
        preparation, session, integration = (int(part) for part in parts)
        return cls(preparation=preparation, session=session, integration=integration)

    def phases(self) -> tuple[Phase, ...]:
        """Return the phases in the order of the course.

        Integration follows each session in equal parts; what does not divide comes
        after the last.
        """
        phases = [Phase.PREPARATION] * self.preparation
        each, left = divmod(self.integration, max(self.session, 1))
        for number in range(1, self.session + 1):
            rest = left if number == self.session else 0
            phases += [Phase.SESSION, *[Phase.INTEGRATION] * (each + rest)]
        if not self.session:
            phases += [Phase.INTEGRATION] * self.integration
        return tuple(phases)
