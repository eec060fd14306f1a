"""Check-ins on the two-axis pad, and the days they add up to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.domain.entry import clean_tags
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId, EntryId, OwnEventId
from journal.domain.moment import Moment
from journal.domain.prose import check_line, check_text
from journal.domain.sentence import said

AXIS = range(-5, 6)
DISTRESS = range(11)


HOURS_ASLEEP = (0.0, 24.0)
WAKINGS = range(100)
LABEL_LENGTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleep:
    """The night before a check-in, as far as the person wants to say.

    hours from 0 to 24, wakings a count below 100, upset how upsetting nightmares were
    from 0 to 10, and only where there were any. Not a test. Raises InvalidInputError.
    """

    hours: float | None = None
    wakings: int | None = None
    nightmares: bool | None = None
    upset: int | None = None

    def __post_init__(self) -> None:
        least, most = HOURS_ASLEEP
        if self.hours is not None and not least <= self.hours <= most:
            raise InvalidInputError("Hours asleep are a number from 0 to 24.")
        if self.wakings is not None and self.wakings not in WAKINGS:
            raise InvalidInputError("Wakings are a whole number from 0 to 99.")
        if self.upset is not None and self.upset not in DISTRESS:
            raise InvalidInputError(
                "How upsetting a nightmare was is a whole number from 0 to 10."
            )
        if self.upset is not None and not self.nightmares:
            raise InvalidInputError("Only a nightmare can be upsetting.")

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said of the night."""
        return self == Sleep()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """What a person says in a check-in.

    pleasantness and energy are whole numbers from -5 to +5, distress from 0 to 10 or
    None. The pad is our own and not a validated test. Raises InvalidInputError.
    """

    pleasantness: int
    energy: int
    words: tuple[str, ...] = ()
    distress: int | None = None
    sleep: Sleep = Sleep()
    note: str = ""

    def __post_init__(self) -> None:
        if self.pleasantness not in AXIS:
            raise InvalidInputError(
                "The pleasantness of a check-in is a whole number from -5 to 5."
            )
        if self.energy not in AXIS:
            raise InvalidInputError(
                "The energy of a check-in is a whole number from -5 to 5."
            )
        if self.distress is not None and self.distress not in DISTRESS:
            raise InvalidInputError("Distress is a whole number from 0 to 10.")
        check_text(self.note)
        object.__setattr__(self, "words", clean_tags(self.words))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A feeling at a moment; day is the writer's calendar day, never converted.

    entry is one that it belongs to, or None.
    """

    id: CheckInId
    at: Moment
    day: date
    feeling: Feeling
    edited: Moment
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodDay:
    """The means of one day's check-ins, on the axes from -5 to +5."""

    day: date
    pleasantness: float
    energy: float
    count: int


class MarkerKind(StrEnum):
    """What stands as an upright line on the mood chart."""

    SESSION = "session"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A day to see the others by.

    label is the number of a session, or the name of an event; event is its id.
    """

    day: date
    kind: MarkerKind
    label: str
    event: OwnEventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvent:
    """A day that a person wants to see on the mood line. Raises InvalidInputError."""

    id: OwnEventId
    day: date
    label: str
    edited: Moment

    def __post_init__(self) -> None:
        check_line(
            self.label,
            LABEL_LENGTH,
            rule=said(
                "An event is named in one line of at most {most} characters.",
                most=LABEL_LENGTH,
            ),
        )


SESSION_DAYS = 3
"""A reflection so many days after the first of a session still belongs to it."""


def session_markers(days: tuple[date, ...]) -> tuple[Marker, ...]:
    """Return one marker for each session that was reflected on these days.

    days are in order. A session begins on the first day that is more than
    SESSION_DAYS after the beginning of the one before.
    """
    begun: list[date] = []
    for day in days:
        if not begun or (day - begun[-1]).days > SESSION_DAYS:
            begun.append(day)
    return tuple(
        Marker(day=day, kind=MarkerKind.SESSION, label=str(number))
        for number, day in enumerate(begun, start=1)
    )
