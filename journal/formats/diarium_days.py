"""What both ways out of Diarium have in common: its stars."""

from collections.abc import Iterable, Iterator

from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.mood import Feeling
from journal.domain.sentence import said
from journal.formats.json_values import number
from journal.formats.mood_words import STEPS, by_step

IMAGES = said("images")
NO_DAY = said("entries without a date that can be read")

RATINGS = range(1, len(STEPS) + 1)


def check_in(entry: ImportedEntry, rating: object) -> Iterator[ImportedCheckIn]:
    """Yield the mood that an entry was rated with, if it was."""
    stars = number(rating)
    if stars in RATINGS:
        yield ImportedCheckIn(at=entry.written, mood=_told(stars), source=entry.source)


def guesses(check_ins: Iterable[ImportedCheckIn]) -> dict[str, Feeling | None]:
    """Return where the ratings that were given may stand, from the best."""
    given = {each.mood for each in check_ins}
    return {_told(n): by_step(n) for n in reversed(RATINGS) if _told(n) in given}


def _told(stars: int | None) -> str:
    return f"{stars} of {RATINGS[-1]}"
