"""Looking back happens by choice, and never shows what was to be left alone."""

from datetime import date

import pytest

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.services.looking_back import ON_THIS_DAY
from tests.conftest import SetClock
from tests.courses import TODAY, days


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def write(
    journal: Journal,
    day: date,
    title: str = "",
    *,
    folded: bool = False,
    left_out: bool = False,
) -> EntryId:
    draft = Draft(
        kind=Kind.NOTE,
        title=title,
        body="words",
        day=day,
        folded=folded,
        left_out=left_out,
    )
    (entry,) = journal.writing.write(draft).entries
    return entry


def test_glances_go_back_by_known_spans_nearest_first(journal: Journal) -> None:
    for ago in (0, 4, 10, 11, 30, 33, 34, 365, 730):
        write(journal, TODAY - days(ago), str(ago))
    told = [
        (glance.days_ago, [entry.title for entry in glance.entries])
        for glance in journal.looking_back.glances()
    ]
    assert told == [
        (7, ["4", "10"]),
        (30, ["30", "33"]),
        (365, ["365"]),
        (730, ["730"]),
    ]
    assert journal.looking_back.glances()[0].day == TODAY - days(7)


def test_folded_left_out_and_trashed_entries_never_come_up(journal: Journal) -> None:
    a_year_ago = date(TODAY.year - 1, TODAY.month, TODAY.day)
    journal.settings.put(ON_THIS_DAY, value=True)
    write(journal, a_year_ago, folded=True)
    write(journal, a_year_ago, left_out=True)
    journal.writing.trash(frozenset({write(journal, a_year_ago)}))
    assert journal.looking_back.glances() == ()
    assert journal.looking_back.on_this_day() == ()


def test_on_this_day_is_off_until_it_is_turned_on(journal: Journal) -> None:
    entry = write(journal, date(TODAY.year - 2, TODAY.month, TODAY.day))
    write(journal, date(TODAY.year - 2, TODAY.month, TODAY.day + 1))
    assert journal.looking_back.on_this_day() == ()
    journal.settings.put(ON_THIS_DAY, value=True)
    assert [each.id for each in journal.looking_back.on_this_day()] == [entry]
    journal.settings.put(ON_THIS_DAY, value=False)
    assert journal.looking_back.on_this_day() == ()


def test_a_leap_day_has_only_leap_days_before_it(
    journal: Journal, clock: SetClock
) -> None:
    journal.settings.put(ON_THIS_DAY, value=True)
    write(journal, date(2024, 2, 29), "leap")
    write(journal, date(2027, 2, 28), "not")
    clock.wind(days((date(2028, 2, 29) - TODAY).days))
    assert [each.title for each in journal.looking_back.on_this_day()] == ["leap"]


def test_left_out_is_kept_with_an_entry(journal: Journal) -> None:
    entry = write(journal, TODAY, left_out=True)
    assert journal.writing.read(entry).left_out
