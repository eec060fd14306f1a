"""Offering help after a check-in, once a day at most."""

from datetime import date
from typing import TYPE_CHECKING

from journal.domain.care import STRETCH, Reason, reason_for_care
from journal.domain.changes import Changes
from journal.domain.moment import Moment
from journal.domain.mood import Feeling

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

CARE_DAY = "care_day"
"""The setting that holds the day on which help was last offered, as ISO text."""


def reason_to_offer(
    journal: "Journal", feeling: Feeling, at: Moment, today: date
) -> Reason | None:
    """Return why help should be offered after a check-in that is kept, or None.

    None where it was offered today already.
    """
    if journal.settings.get(CARE_DAY, "") == today.isoformat():
        return None
    days = journal.moods.days(today - STRETCH)
    return reason_for_care(feeling, at.day, days, today)


def keep_offered(journal: "Journal", today: date) -> Changes:
    """Keep that help was offered today."""
    return journal.settings.put(CARE_DAY, today.isoformat())
