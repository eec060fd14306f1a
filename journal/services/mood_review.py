"""Everything the journal knows for looking back over moods, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from journal.domain.entry import Filter, Summary
from journal.domain.mood import Marker
from journal.domain.mood_line import Overview, overview
from journal.services.journal import Journal

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All check-ins as one stretch of days, its markers, and the days one wrote on.

    record goes from the first check-in to today. written has the days on
    which one wrote, with the tags of that day's entries; the trash does not count.
    """

    record: Overview
    markers: tuple[Marker, ...]
    written: Mapping[date, frozenset[str]]

    @property
    def is_new(self) -> bool:
        """Whether there is no check-in at all."""
        return not self.record.check_ins


def review(journal: Journal, today: date) -> Review:
    """Read every check-in up to today, every marker and every entry's day and tags."""
    check_ins = journal.moods.check_ins()
    days = [check_in.day for check_in in check_ins]
    # A journey westwards can leave the last check-in on the day after today.
    last = max(today, days[-1]) if days else today
    return Review(
        record=overview(check_ins, days[0] if days else today, last),
        markers=journal.moods.markers(),
        written=_written(journal),
    )


def _written(journal: Journal) -> dict[date, frozenset[str]]:
    tags: dict[date, frozenset[str]] = {}
    for entry in _entries(journal):
        tags[entry.day] = tags.get(entry.day, frozenset()) | frozenset(entry.tags)
    return tags


def _entries(journal: Journal) -> list[Summary]:
    page = journal.writing.list(Filter(), limit=_PAGE, counted=False)
    entries = list(page.entries)
    while page.after is not None:
        page = journal.writing.list(
            Filter(), after=page.after, limit=_PAGE, counted=False
        )
        entries.extend(page.entries)
    return entries
