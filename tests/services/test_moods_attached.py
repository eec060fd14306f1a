"""Check-ins that are changed and that belong to entries; days that are marked."""

from datetime import timedelta
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import CheckInId, EntryId, OwnEventId
from journal.domain.moment import FURTHEST_AHEAD, Moment
from journal.domain.mood import CheckIn, Feeling, Marker, MarkerKind, Sleep
from journal.services.journal import Journal
from tests.conftest import NOON, SetClock

CALM = Feeling(pleasantness=3, energy=-2, words=("calm",))
HARD = Feeling(
    pleasantness=-3,
    energy=2,
    distress=6,
    sleep=Sleep(hours=4.5, wakings=4, nightmares=True, upset=7),
    note="a call",
)
UNKNOWN = EntryId(UUID(int=9))


def later(by: timedelta) -> Moment:
    return Moment(utc=NOON.utc + by, offset=NOON.offset)


def written(journal: Journal) -> EntryId:
    (entry,) = journal.writing.write(Draft(kind=Kind.NOTE, body="a walk")).entries
    return entry


def felt(
    journal: Journal, feeling: Feeling = CALM, *, entry: EntryId | None = None
) -> CheckIn:
    changes = journal.moods.check_in(feeling, entry=entry)
    return next(
        each for each in journal.moods.check_ins() if each.id in changes.check_ins
    )


def test_a_check_in_says_something_else_and_stays_where_it_was(
    open_journal: Journal, clock: SetClock
) -> None:
    old = felt(open_journal, entry=written(open_journal))
    clock.wind(timedelta(hours=2))
    changes = open_journal.moods.change(old.id, HARD)
    (new,) = open_journal.moods.check_ins()
    assert changes.check_ins == {old.id}
    assert (new.id, new.at, new.day, new.entry) == (old.id, old.at, old.day, old.entry)
    assert (new.feeling, new.edited) == (HARD, clock())


def test_a_check_in_can_be_moved_to_another_day_and_back(open_journal: Journal) -> None:
    old = felt(open_journal)
    yesterday = later(-timedelta(days=1))
    open_journal.moods.change(old.id, old.feeling, at=yesterday)
    (moved,) = open_journal.moods.check_ins()
    assert (moved.at, moved.day) == (yesterday, yesterday.day)
    open_journal.moods.change(old.id, old.feeling, at=old.at)
    assert open_journal.moods.check_ins() == (old,)


def test_a_change_that_cannot_be_changes_nothing(open_journal: Journal) -> None:
    old = felt(open_journal)
    with pytest.raises(InvalidInputError, match="in the future"):
        open_journal.moods.change(old.id, HARD, at=later(FURTHEST_AHEAD * 2))
    with pytest.raises(NotFoundError):
        open_journal.moods.change(CheckInId(UUID(int=1)), HARD)
    assert open_journal.moods.check_ins() == (old,)


def test_a_check_in_belongs_to_an_entry_and_then_to_none(open_journal: Journal) -> None:
    entry, one = written(open_journal), felt(open_journal)
    assert open_journal.moods.attach(one.id, entry).check_ins == {one.id}
    assert [each.id for each in open_journal.moods.of_entry(entry)] == [one.id]
    open_journal.moods.attach(one.id, None)
    assert open_journal.moods.of_entry(entry) == ()
    assert open_journal.moods.check_ins() == (one,)


def test_what_is_not_there_cannot_be_attached(open_journal: Journal) -> None:
    one = felt(open_journal)
    with pytest.raises(NotFoundError, match="entry"):
        open_journal.moods.attach(one.id, UNKNOWN)
    with pytest.raises(NotFoundError, match="check-in"):
        open_journal.moods.attach(CheckInId(UUID(int=1)), None)


def test_a_check_in_outlives_its_entry(open_journal: Journal) -> None:
    entry = written(open_journal)
    felt(open_journal, entry=entry)
    open_journal.writing.trash(frozenset({entry}))
    assert open_journal.moods.of_entry(entry)
    open_journal.writing.erase(frozenset({entry}))
    (left,) = open_journal.moods.check_ins()
    assert left.entry is None
    assert open_journal.verify() == ()


def test_a_deleted_check_in_comes_back_with_its_moment_and_entry(
    open_journal: Journal, clock: SetClock
) -> None:
    one = felt(open_journal, HARD, entry=written(open_journal))
    open_journal.moods.remove(frozenset({one.id}))
    clock.wind(timedelta(minutes=5))
    open_journal.moods.check_in(one.feeling, at=one.at, entry=one.entry)
    (back,) = open_journal.moods.check_ins()
    assert (back.feeling, back.at, back.entry) == (one.feeling, one.at, one.entry)


def test_events_and_sessions_are_markers_in_the_order_of_their_days(
    open_journal: Journal,
) -> None:
    moods = open_journal.moods
    session = Draft(kind=Kind.SESSION, day=NOON.day - timedelta(days=3), body="tired")
    open_journal.writing.write(session)
    assert moods.mark(NOON.day, " Moved to Moss ").events
    moods.mark(NOON.day - timedelta(days=9), "New job")
    first, second, third = moods.markers()
    assert (first.label, first.kind) == ("New job", MarkerKind.EVENT)
    assert second == Marker(
        day=NOON.day - timedelta(days=3), kind=MarkerKind.SESSION, label="1"
    )
    assert third.label == "Moved to Moss"
    assert third.event is not None
    assert moods.unmark(third.event).events
    moods.unmark(OwnEventId(UUID(int=3)))
    assert moods.markers() == (first, second)


def test_an_event_without_a_name_is_refused(open_journal: Journal) -> None:
    with pytest.raises(InvalidInputError, match="one line"):
        open_journal.moods.mark(NOON.day, "  ")
    assert open_journal.moods.markers() == ()
