"""A check-in that was begun and not saved: never counted, never seen in a chart."""

from dataclasses import dataclass

from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDraft:
    """What was said so far, and when it was left.

    Where no place on the pad was chosen, has_place is False and that of the feeling
    means nothing. at is a moment that was chosen for it, or None for now. changes is
    the check-in that was being changed, or None for a new one.
    """

    feeling: Feeling
    has_place: bool
    left: Moment
    at: Moment | None = None
    changes: CheckInId | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said that could be missed."""
        feeling = self.feeling
        said = (self.has_place, feeling.words, feeling.note, self.at is not None)
        is_distressed = feeling.distress is not None
        return not any(said) and feeling.sleep == Sleep() and not is_distressed
