"""A check-in that was begun and not saved: never counted, never seen in a chart."""

from dataclasses import dataclass, replace

from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A check-in as the journal holds it, or held it when it was begun to change."""

    id: CheckInId
    feeling: Feeling
    at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDraft:
    """What was said so far, and when it was left.

    Where no place on the pad was chosen, has_place is False and that of the feeling
    means nothing. at is a moment that was chosen for it, or None for now. changes is
    the check-in that was being changed, or None for a new one. entry is one that a new
    one was for, or None.
    """

    feeling: Feeling
    has_place: bool
    left: Moment
    at: Moment | None = None
    changes: CheckInId | None = None
    entry: EntryId | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said that could be missed."""
        feeling = self.feeling
        said = (self.has_place, feeling.words, feeling.note, self.at is not None)
        is_distressed = feeling.distress is not None
        return not any(said) and feeling.sleep == Sleep() and not is_distressed

    def of(self, entry: EntryId | None, kept: Kept | None) -> "CheckInDraft | None":
        """Return the draft as one for an entry, or as a change of what is kept.

        None where it changes nothing.
        """
        if kept is None:
            return replace(self, entry=entry)
        if (self.feeling, self.at, self.has_place) == (kept.feeling, kept.at, True):
            return None
        return replace(self, changes=kept.id)
