"""Own events come out as they went in; sessions are the days that were reflected on."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from journal.domain.entry import Entry, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.ids import EntryId, OwnEventId
from journal.domain.moment import Moment
from journal.domain.mood import LABEL_LENGTH, OwnEvent
from journal.storage import integrity
from journal.storage.database import Database
from tests.conftest import NOON
from tests.storage.conftest import add


def event(number: int, label: str = "Moved to Moss", *, days: int = 0) -> OwnEvent:
    return OwnEvent(
        id=OwnEventId(UUID(int=number)),
        day=NOON.day + timedelta(days=days),
        label=label,
        edited=NOON,
    )


def keep(database: Database, *events: OwnEvent) -> None:
    for each in events:
        _put(database, each)


def _put(database: Database, one: OwnEvent) -> None:
    database.write(lambda store: store.own_events.put(one))


def remove(database: Database, gone: OwnEventId) -> None:
    database.write(lambda store: store.own_events.remove(gone, NOON))


def everything(database: Database) -> tuple[OwnEvent, ...]:
    return database.read(lambda store: store.own_events.all())


def test_events_come_out_as_they_went_in_oldest_day_first(database: Database) -> None:
    new, old = event(1, "Ny jobb 🌿"), event(2, days=-400)
    keep(database, new, old)
    assert everything(database) == (old, new)


def test_several_on_one_day_keep_the_order_of_their_ids(database: Database) -> None:
    keep(database, event(2, "b"), event(1, "a"))
    assert [each.label for each in everything(database)] == ["a", "b"]


def test_putting_again_replaces(database: Database) -> None:
    keep(database, event(1), event(1, "Moved to Oslo", days=3))
    assert everything(database) == (event(1, "Moved to Oslo", days=3),)


def test_removing_leaves_a_tombstone_for_what_was_there(database: Database) -> None:
    keep(database, event(1))
    for number in (1, 1, 2):
        remove(database, OwnEventId(UUID(int=number)))
    assert everything(database) == ()
    tombstones = database.raw(
        lambda driver: driver.execute('SELECT id, "of" FROM tombstone').fetchall()
    )
    assert [(UUID(id_).int, of) for id_, of in tombstones] == [(1, "own_event")]
    assert integrity.problems(database) == ()


@pytest.mark.parametrize("label", ["", "  ", "two\nlines", "a" * (LABEL_LENGTH + 1)])
def test_an_event_is_named_in_one_line(label: str) -> None:
    with pytest.raises(InvalidInputError, match="one line"):
        event(1, label)


def written(number: int, kind: Kind, *, days: int, trashed: bool = False) -> Entry:
    at = Moment(utc=NOON.utc + timedelta(days=days), offset=NOON.offset)
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=kind,
        day=at.day,
        created=at,
        edited=at,
        title="",
        body="text",
        tags=(),
        starred=False,
        folded=False,
        shareable=False,
        trashed=at if trashed else None,
    )


def test_session_days_are_those_with_a_reflection_outside_the_trash(
    database: Database,
) -> None:
    add(
        database,
        written(1, Kind.SESSION, days=0),
        written(2, Kind.SESSION, days=0),
        written(3, Kind.SESSION, days=-42),
        written(4, Kind.SESSION, days=-10, trashed=True),
        written(5, Kind.INTEGRATION, days=-20),
    )
    days = database.read(lambda store: store.own_events.session_days())
    assert days == (NOON.day - timedelta(days=42), NOON.day)
    assert all(type(day) is date for day in days)
