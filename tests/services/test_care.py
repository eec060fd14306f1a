"""Help is offered once a day at most, and looks at what is in the journal."""

from datetime import timedelta

import pytest

from journal.domain.care import DISTRESS_FOR_CARE, Reason
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.services.care import CARE_DAY, keep_offered, reason_to_offer
from journal.services.journal import Journal
from tests.conftest import NOON, SetClock

HARD = Feeling(pleasantness=-2, energy=4, distress=DISTRESS_FOR_CARE)
LOWEST = Feeling(pleasantness=-4, energy=0)
OKAY = Feeling(pleasantness=0, energy=0)


def ago(days: int) -> Moment:
    return Moment(utc=NOON.utc - timedelta(days=days), offset=NOON.offset)


def reason(journal: Journal, feeling: Feeling) -> Reason | None:
    journal.moods.check_in(feeling)
    return reason_to_offer(journal, feeling, NOON, NOON.day)


def test_a_hard_moment_is_a_reason(open_journal: Journal) -> None:
    assert reason(open_journal, OKAY) is None
    assert reason(open_journal, HARD) is Reason.MOMENT


def test_the_third_lowest_day_of_seven_is_a_reason(open_journal: Journal) -> None:
    for days in (2, 5, 7):
        open_journal.moods.check_in(LOWEST, at=ago(days))
    assert reason_to_offer(open_journal, OKAY, NOON, NOON.day) is None
    assert reason(open_journal, LOWEST) is Reason.DAYS


def test_a_kind_hour_lifts_the_mean_of_a_day(open_journal: Journal) -> None:
    for days in (0, 1, 2):
        open_journal.moods.check_in(LOWEST, at=ago(days))
    assert reason(open_journal, Feeling(pleasantness=2, energy=0)) is None


def test_help_is_offered_once_a_day(open_journal: Journal, clock: SetClock) -> None:
    assert reason(open_journal, HARD) is Reason.MOMENT
    assert keep_offered(open_journal, NOON.day).settings
    assert reason(open_journal, HARD) is None
    tomorrow = NOON.day + timedelta(days=1)
    assert reason_to_offer(open_journal, HARD, NOON, tomorrow) is Reason.MOMENT


@pytest.mark.parametrize("kept", ["", "never", "2999-01-01"])
def test_a_setting_that_makes_no_sense_holds_no_help_back(
    open_journal: Journal, kept: str
) -> None:
    open_journal.settings.put(CARE_DAY, kept)
    assert reason(open_journal, HARD) is Reason.MOMENT
