"""Check-ins on the two-axis pad, and the days they add up to."""

from dataclasses import dataclass
from datetime import date

from journal.domain.entry import clean_tags
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.prose import check_text

AXIS = range(-5, 6)
DISTRESS = range(11)


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
    note: str = ""

    def __post_init__(self) -> None:
        for name in ("pleasantness", "energy"):
            if getattr(self, name) not in AXIS:
                raise InvalidInputError(
                    f"The {name} of a check-in is a whole number from -5 to 5."
                )
        if self.distress is not None and self.distress not in DISTRESS:
            raise InvalidInputError("Distress is a whole number from 0 to 10.")
        check_text(self.note)
        object.__setattr__(self, "words", clean_tags(self.words))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A feeling at a moment; day is the writer's calendar day, never converted."""

    id: CheckInId
    at: Moment
    day: date
    feeling: Feeling
    edited: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodDay:
    """The means of one day's check-ins, on the axes from -5 to +5."""

    day: date
    pleasantness: float
    energy: float
    count: int
