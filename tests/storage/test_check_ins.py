"""Check-ins come out of the file as they went in, and add up to days."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import Entry, Kind
from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.storage import integrity
from journal.storage.database import Database
from tests.conftest import NOON
from tests.storage.conftest import VAULT_ID, add, check_in


def felt(number: int, feeling: Feeling, *, days: int = 0) -> CheckIn:
    at = Moment(utc=NOON.utc + timedelta(days=days, minutes=number), offset=NOON.offset)
    return CheckIn(
        id=CheckInId(UUID(int=number)), at=at, day=at.day, feeling=feeling, edited=NOON
    )


def kept(database: Database) -> tuple[CheckIn, ...]:
    return database.read(lambda store: store.check_ins.between(None, None))


def put(database: Database, one: CheckIn) -> None:
    database.write(lambda store: store.check_ins.put(one))


def an_entry() -> Entry:
    return Entry(
        id=EntryId(UUID(int=77)),
        kind=Kind.NOTE,
        day=NOON.day,
        created=NOON,
        edited=NOON,
        body="a walk",
    )


SLEPT = Sleep(hours=6.5, wakings=3, nightmares=True, upset=10)
FULL = felt(
    1,
    Feeling(
        pleasantness=-5,
        energy=5,
        words=("Zest", "awe"),
        distress=10,
        sleep=SLEPT,
        note="a 🌿 line",
    ),
)
BARE = felt(2, Feeling(pleasantness=0, energy=0))


def test_check_ins_come_out_as_they_went_in(database: Database) -> None:
    check_in(database, BARE, FULL)
    assert kept(database) == (FULL, BARE)


def test_adding_twice_is_adding_once(database: Database) -> None:
    for _ in range(2):
        check_in(database, FULL)
    assert database.read(lambda store: store.check_ins.between(None, None)) == (FULL,)


@pytest.mark.parametrize(
    "sleep",
    [
        Sleep(),
        Sleep(hours=0, wakings=0, nightmares=False),
        Sleep(hours=24, wakings=99),
        Sleep(nightmares=True),
        Sleep(nightmares=True, upset=0),
    ],
)
def test_nothing_said_of_a_night_is_not_a_nought(
    database: Database, sleep: Sleep
) -> None:
    one = felt(1, Feeling(pleasantness=0, energy=0, sleep=sleep))
    check_in(database, one)
    assert kept(database) == (one,)
    assert kept(database)[0].feeling.sleep.nightmares is sleep.nightmares


def test_putting_replaces_what_was_said_with_its_words(database: Database) -> None:
    check_in(database, FULL, BARE)
    calmer = Feeling(pleasantness=1, energy=0, words=("calm",))
    changed = felt(1, calmer, days=-2)
    put(database, changed)
    assert kept(database) == (changed, BARE)
    one = database.read(lambda store: store.check_ins.get(FULL.id))
    assert one == changed
    assert integrity.problems(database) == ()


def test_putting_what_is_not_there_adds_nothing(database: Database) -> None:
    put(database, FULL)
    assert kept(database) == ()
    assert database.read(lambda store: store.check_ins.get(FULL.id)) is None


def test_check_ins_of_an_entry_are_found_and_outlive_it(database: Database) -> None:
    entry = an_entry()
    add(database, entry)
    check_in(database, *(replace(one, entry=entry.id) for one in (BARE, FULL)))
    check_in(database, felt(3, BARE.feeling))

    def of_entry() -> tuple[CheckIn, ...]:
        return database.read(lambda store: store.check_ins.of_entry(entry.id))

    assert [each.id.int for each in of_entry()] == [1, 2]
    database.write(lambda store: store.entries.erase([entry.id], NOON))
    assert of_entry() == ()
    assert kept(database) == (FULL, BARE, felt(3, BARE.feeling))
    assert integrity.problems(database) == ()


def test_removing_takes_the_words_along_and_leaves_a_tombstone(
    database: Database,
) -> None:
    for _ in range(2):
        check_in(database, FULL)
        database.write(lambda store: store.check_ins.remove([FULL.id, BARE.id], NOON))
    counts = database.raw(
        lambda driver: [
            driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("check_in", "feeling_word", "tombstone")
        ]
    )
    assert counts == [0, 0, 1]
    assert integrity.problems(database) == ()


@pytest.mark.parametrize(
    ("first", "last", "numbers"),
    [
        (None, None, [1, 2, 3, 4]),
        (1, None, [2, 3, 4]),
        (None, 2, [1, 2, 3]),
        (1, 1, [2]),
        (2, 1, []),
    ],
)
def test_days_are_counted_with_both_ends(
    database: Database, first: int | None, last: int | None, numbers: list[int]
) -> None:
    feeling = Feeling(pleasantness=1, energy=1, words=("calm",))
    for day in range(4):
        check_in(database, felt(day + 1, feeling, days=day))

    def the_day(days: int | None) -> date | None:
        return None if days is None else NOON.day + timedelta(days=days)

    ends = the_day(first), the_day(last)
    found = database.read(lambda store: store.check_ins.between(*ends))
    assert [each.id.int for each in found] == numbers
    assert all(each.feeling.words == ("calm",) for each in found)
    means = database.read(lambda store: store.check_ins.days(*ends))
    assert [each.day for each in means] == [each.day for each in found]


AXIS = st.integers(-5, 5)


@given(moods=st.lists(st.tuples(st.integers(0, 3), AXIS, AXIS), max_size=12))
@settings(max_examples=30, deadline=None)
def test_a_day_is_the_mean_of_its_check_ins(
    tmp_path_factory: pytest.TempPathFactory, moods: list[tuple[int, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("mood") / "journal.db"
    database = Database(path, bytearray(b"k" * 32), bytes(16))
    database.create(VAULT_ID)
    expected: dict[date, list[tuple[int, int]]] = {}
    for number, (day, pleasantness, energy) in enumerate(moods):
        feeling = Feeling(pleasantness=pleasantness, energy=energy)
        one = felt(number, feeling, days=day)
        expected.setdefault(one.day, []).append((pleasantness, energy))
        check_in(database, one)
    found = database.read(lambda store: store.check_ins.days(None, None))
    database.close()
    assert [each.day for each in found] == sorted(expected)
    for each in found:
        values = expected[each.day]
        assert each.count == len(values)
        assert each.pleasantness == pytest.approx(
            sum(p for p, _ in values) / len(values)
        )
        assert each.energy == pytest.approx(sum(e for _, e in values) / len(values))
