"""Questionnaires come out of the file as they went in, skipped questions too."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.ids import ResultId
from journal.domain.moment import Moment
from journal.domain.taken import Taken
from journal.storage import integrity
from journal.storage.database import Database
from tests.conftest import NOON

LATER = Moment(utc=NOON.utc + timedelta(hours=2), offset=timedelta(hours=-8))


def taken(number: int, *, days: int = 0, measure: str = "pcl-5") -> Taken:
    begun = Moment(utc=NOON.utc + timedelta(days=days), offset=NOON.offset)
    return Taken(
        id=ResultId(UUID(int=number)),
        measure=measure,
        language="nb",
        day=begun.day,
        begun=begun,
        edited=begun,
        answers={"1": 0, "2": None, "20": 4},
    )


def put(database: Database, *results: Taken) -> None:
    for each in results:
        _put(database, each)


def _put(database: Database, one: Taken) -> None:
    database.write(lambda store: store.results.put(one))


def get(database: Database, result: ResultId) -> Taken | None:
    return database.read(lambda store: store.results.get(result))


def remove(database: Database, results: Iterable[ResultId]) -> None:
    ids = tuple(results)
    database.write(lambda store: store.results.remove(ids, NOON))


def counts(database: Database) -> list[int]:
    return database.raw(
        lambda driver: [
            driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("result", "answer", "tombstone")
        ]
    )


@pytest.mark.parametrize("finished", [None, LATER])
def test_a_result_comes_out_as_it_went_in(
    database: Database, finished: Moment | None
) -> None:
    one = replace(taken(1), finished=finished)
    put(database, one)
    assert get(database, one.id) == one
    assert database.read(lambda store: store.results.all()) == (one,)


def test_one_without_answers_comes_out_empty(database: Database) -> None:
    one = replace(taken(1), answers={})
    put(database, one)
    assert get(database, one.id) == one


def test_one_that_is_not_there_is_none(database: Database) -> None:
    assert get(database, ResultId(UUID(int=9))) is None


def test_putting_again_replaces_every_answer(database: Database) -> None:
    put(database, taken(1))
    changed = replace(taken(1), answers={"2": 3}, edited=LATER, finished=LATER)
    put(database, changed)
    assert get(database, changed.id) == changed
    assert counts(database) == [1, 1, 0]


def test_results_come_oldest_first_and_by_measure(database: Database) -> None:
    newer, older = taken(1, days=2), taken(2)
    other = taken(3, days=1, measure="gad-7")
    put(database, newer, older, other)

    def found(measure: str | None) -> tuple[Taken, ...]:
        return database.read(lambda store: store.results.all(measure))

    assert found(None) == (older, other, newer)
    assert found("pcl-5") == (older, newer)
    assert found("phq-9") == ()


def test_removing_takes_the_answers_along_and_leaves_a_tombstone(
    database: Database,
) -> None:
    put(database, taken(1), taken(2))
    for _ in range(2):
        remove(database, [taken(1).id, ResultId(UUID(int=9))])
    assert get(database, taken(1).id) is None
    assert get(database, taken(2).id) == taken(2)
    assert counts(database) == [1, 3, 1]
    assert integrity.problems(database) == ()


def test_one_can_be_put_back_after_it_was_removed(database: Database) -> None:
    for _ in range(2):
        put(database, taken(1))
        remove(database, [taken(1).id])
    put(database, taken(1))
    assert get(database, taken(1).id) == taken(1)
    assert counts(database) == [1, 3, 1]


VALUES = st.none() | st.integers(0, 4)
ANSWERS = st.dictionaries(st.sampled_from([str(n) for n in range(1, 21)]), VALUES)


@given(several=st.lists(ANSWERS, max_size=5))
@settings(max_examples=25, deadline=None)
def test_the_last_answers_count(
    tmp_path_factory: pytest.TempPathFactory,
    several: list[dict[str, int | None]],
) -> None:
    path = tmp_path_factory.mktemp("results") / "journal.db"
    database = Database(path, bytearray(b"k" * 32), bytes(16))
    database.create(bytes(16))
    put(database, taken(1))
    for answers in several:
        put(database, replace(taken(1), answers=answers))
    last = several[-1] if several else taken(1).answers
    found = get(database, taken(1).id)
    database.close()
    assert found is not None
    assert found.answers == last
