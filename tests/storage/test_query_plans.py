"""Lists and searches cost what a page costs: told by how SQLite means to find them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from journal.domain.entry import Filter, Kind
from journal.domain.ids import AppointmentId
from journal.domain.query import parse
from journal.storage.database import Database, Store
from journal.storage.listing import Listing

SORTED = "USE TEMP B-TREE FOR ORDER BY"
ALL = Filter()
ONE_KIND = Filter(kinds=frozenset({Kind.SESSION}))
TWO_KINDS = Filter(kinds=frozenset({Kind.SESSION, Kind.NOTE}))
SOME_DAYS = Filter(first=date(2026, 1, 1), last=date(2026, 12, 31))
TAGGED = Filter(tags=frozenset({"calm"}))
STARRED = Filter(starred=True)
PLACE = 739_000 << 20


@pytest.mark.parametrize("narrowed", [ALL, ONE_KIND, TWO_KINDS, SOME_DAYS, STARRED])
@pytest.mark.parametrize("after", [None, PLACE])
def test_a_list_is_read_in_its_order_and_never_sorted(
    database: Database, narrowed: Filter, after: int | None
) -> None:
    page, _ = plans(database, "", narrowed, after)
    assert SORTED not in page


@pytest.mark.parametrize("after", [None, PLACE])
def test_a_list_goes_on_from_a_place_without_reading_what_came_before(
    database: Database, after: int | None
) -> None:
    (first, *further), _ = plans(database, "", ALL, after)
    goes_on = "SEARCH e USING INTEGER PRIMARY KEY (rowid<?)"
    assert first == (goes_on if after else "SCAN e")
    assert not any(step.startswith("SCAN") for step in further)  # the tags of a page


def test_a_tag_costs_what_it_is_used(database: Database) -> None:
    for plan in plans(database, "", TAGGED):
        assert any("tag_name (folded_name=?)" in step for step in plan)
        assert "SCAN e" not in plan


def test_a_thread_costs_what_belongs_to_it(database: Database) -> None:
    belonging = Filter(appointments=frozenset({AppointmentId(UUID(int=1))}))
    for plan in plans(database, "", belonging):
        assert any("entry_appointment (appointment=?)" in step for step in plan)
        assert "SCAN e" not in plan


@pytest.mark.parametrize(
    "narrowed", [ALL, ONE_KIND, TWO_KINDS, SOME_DAYS, STARRED, TAGGED]
)
@pytest.mark.parametrize("typed", ["calm", '"calm sea"', "calm #sea"])
def test_a_search_walks_along_the_index_and_never_sorts(
    database: Database, typed: str, narrowed: Filter
) -> None:
    page, _ = plans(database, typed, narrowed, PLACE)
    assert page[0].startswith("SCAN search VIRTUAL TABLE INDEX")
    assert page[0].endswith("<")  # from the place on
    assert SORTED not in page


@pytest.mark.parametrize("narrowed", [ALL, SOME_DAYS])
def test_words_alone_are_counted_within_the_index(
    database: Database, narrowed: Filter
) -> None:
    _, count = plans(database, "calm sea", narrowed)
    (step,) = count
    assert step.startswith("SCAN search VIRTUAL TABLE INDEX")


def plans(
    database: Database, typed: str, narrowed: Filter, after: int | None = None
) -> tuple[list[str], list[str]]:
    """Return how a page of entries and their number are found."""

    def explain(store: Store) -> tuple[list[str], list[str]]:
        with asked() as statements:
            store.listing.page(narrowed, parse(typed), after=after, limit=50)
        page, count = (
            [
                step.detail
                for step in store.connection.exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {statement}", values
                )
            ]
            for statement, values in statements
            if "ORDER BY" in statement or "SELECT count(*) FROM (" not in statement
        )
        return page, count

    return database.read(explain)


@contextmanager
def asked() -> Iterator[list[tuple[str, Any]]]:
    """Give each statement with its values, as it is asked."""
    statements: list[tuple[str, Any]] = []
    ask = Listing._rows

    def note(listing: Listing, statement: str, *values: object) -> Sequence[Any]:
        statements.append((statement, values))
        return ask(listing, statement, *values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Listing, "_rows", note)
        yield statements
