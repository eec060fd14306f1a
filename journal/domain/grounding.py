"""An exercise that was done, and how strong the distress was before and after."""

from dataclasses import dataclass

from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId, GroundingId
from journal.domain.moment import Moment
from journal.domain.mood import DISTRESS


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounding:
    """Two numbers beside each other and nothing more: no score, no comparison.

    exercise is its id in resources/help/grounding.toml. before and after are from 0
    to 10, or None where they were not said. entry is what was written about it.
    Raises InvalidInputError.
    """

    id: GroundingId
    exercise: str
    done: Moment
    edited: Moment
    before: int | None = None
    after: int | None = None
    entry: EntryId | None = None

    def __post_init__(self) -> None:
        for number in (self.before, self.after):
            if number is not None and number not in DISTRESS:
                raise InvalidInputError("Distress is a number from 0 to 10.")
