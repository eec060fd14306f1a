"""Sessions and own events on the mood line, and all that is read to look back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.moment import Moment
from journal.domain.mood import LABEL_LENGTH, Feeling, MarkerKind, Sleep
from journal.services.journal import Journal
from journal.services.mood_review import review
from journal.services.vault import Vault
from tests.conftest import NOON, PASSWORD, SetClock

TODAY = NOON.day
CALM = Feeling(pleasantness=2, energy=0, words=("calm",))

Write = Callable[..., None]


@pytest.fixture
def write(open_journal: Journal) -> Write:
    def write(days_ago: int, kind: Kind = Kind.NOTE, *tags: str) -> None:
        day = TODAY - timedelta(days=days_ago)
        draft = Draft(kind=kind, title="A title", day=day, tags=tags)
        open_journal.writing.write(draft)

    return write


def told(journal: Journal) -> list[tuple[int, MarkerKind, str]]:
    return [
        ((TODAY - marker.day).days, marker.kind, marker.label)
        for marker in journal.moods.markers()
    ]


def test_a_session_is_told_by_its_reflections(
    open_journal: Journal, write: Write
) -> None:
    for days_ago in (60, 59, 57, 20):
        write(days_ago, Kind.SESSION)
    write(40, Kind.INTEGRATION)

    assert told(open_journal) == [
        (60, MarkerKind.SESSION, "1"),
        (20, MarkerKind.SESSION, "2"),
    ]


def test_a_reflection_in_the_trash_marks_nothing(
    open_journal: Journal, write: Write
) -> None:
    write(60, Kind.SESSION)
    write(20, Kind.SESSION)
    entries = open_journal.writing.search("title", Filter())
    oldest = frozenset({entries.entries[-1].id})
    open_journal.writing.trash(oldest)
    assert told(open_journal) == [(20, MarkerKind.SESSION, "1")]

    open_journal.writing.restore(oldest)
    assert len(told(open_journal)) == 2


def test_own_events_stand_among_the_sessions_and_can_be_taken_off(
    open_journal: Journal, write: Write
) -> None:
    write(20, Kind.SESSION)
    for days_ago, label in ((5, "A visit"), (30, "  Moved house ")):
        changes = open_journal.moods.mark(TODAY - timedelta(days=days_ago), label)
        assert changes.events
    assert told(open_journal) == [
        (30, MarkerKind.EVENT, "Moved house"),
        (20, MarkerKind.SESSION, "1"),
        (5, MarkerKind.EVENT, "A visit"),
    ]

    (moved, session, _) = open_journal.moods.markers()
    assert session.event is None
    assert moved.event is not None
    assert open_journal.moods.unmark(moved.event).events
    open_journal.moods.unmark(moved.event)
    assert len(told(open_journal)) == 2


@pytest.mark.parametrize(
    "label", ["", "  ", "two\nlines", "x" * (LABEL_LENGTH + 1), "a\0b"]
)
def test_an_event_is_one_line(open_journal: Journal, label: str) -> None:
    with pytest.raises(InvalidInputError):
        open_journal.moods.mark(TODAY, label)
    assert told(open_journal) == []


def test_events_are_there_after_a_lock(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    journal.moods.mark(TODAY, "A visit")
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    try:
        assert [marker.label for marker in journal.moods.markers()] == ["A visit"]
    finally:
        journal.close()


def test_a_new_journal_has_nothing_to_look_back_on(open_journal: Journal) -> None:
    looked = review(open_journal, TODAY)

    assert looked.is_new
    assert (looked.record.first, looked.record.last) == (TODAY, TODAY)
    assert looked.markers == ()
    assert looked.written == {}


def test_looking_back_reads_every_day(
    open_journal: Journal, write: Write, clock: SetClock
) -> None:
    asleep = Feeling(pleasantness=1, energy=1, distress=3, sleep=Sleep(hours=7))
    for days_ago, feeling in ((900, CALM), (2, asleep)):
        at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
        open_journal.moods.check_in(feeling, at=at)
    write(2, Kind.NOTE, "sea", "work")
    write(2, Kind.NOTE, "sea")
    write(700)
    looked = review(open_journal, TODAY)

    assert not looked.is_new
    assert looked.record.length == 901
    assert [day.hours_asleep for day in looked.record.days] == [None, 7]
    assert looked.written == {
        TODAY - timedelta(days=2): frozenset({"sea", "work"}),
        TODAY - timedelta(days=700): frozenset(),
    }


def test_more_entries_than_fit_a_page_are_read(
    open_journal: Journal, write: Write
) -> None:
    for days_ago in range(505):
        write(days_ago)

    assert len(review(open_journal, TODAY).written) == 505


def test_a_journey_west_leaves_a_check_in_on_tomorrow(
    open_journal: Journal, clock: SetClock
) -> None:
    east = Moment(utc=NOON.utc, offset=timedelta(hours=14))
    open_journal.moods.check_in(CALM, at=east)
    looked = review(open_journal, TODAY)

    assert looked.record.last == TODAY + timedelta(days=1)
    assert looked.record.length == 1
