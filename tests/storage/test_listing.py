"""Lists are pages: newest day first, each entry once, at the cost of a page."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import Entry, Filter, Kind, Page, excerpt_of
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.storage import listing
from journal.storage.database import Database
from tests.conftest import NOON
from tests.storage.conftest import PAGE_KEY, VAULT_ID, add

FIRST = date(2026, 2, 27)
TAGS = ("calm", "Sea", "two words")


def entry(number: int) -> Entry:
    """Entries that differ in all that a list can be narrowed by."""
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=list(Kind)[number % 4],
        day=FIRST + timedelta(days=number % 7),
        created=NOON,
        edited=NOON,
        title=f"Number {number}",
        body=f"# Words of *number* {number}",
        tags=TAGS[: number % 4],
        starred=number % 3 == 0,
        folded=number % 5 == 0,
        trashed=NOON if number % 6 == 0 else None,
    )


ENTRIES = [entry(number) for number in range(60)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Database]:
    """A database that is only read."""
    path = tmp_path_factory.mktemp("list") / "journal.db"
    database = Database(path, bytearray(PAGE_KEY), bytes(16))
    database.create(VAULT_ID)
    add(database, *ENTRIES)
    yield database
    database.close()


def page(
    database: Database, narrowed: Filter, *, after: int | None = None, limit: int = 1000
) -> Page:
    return database.read(
        lambda store: store.listing.page(narrowed, Query(), after=after, limit=limit)
    )


def matches(each: Entry, narrowed: Filter) -> bool:
    """What narrowing means, in words."""
    tags = {tag.casefold() for tag in each.tags}
    return (
        (each.trashed is not None) == narrowed.in_trash
        and (not narrowed.kinds or each.kind in narrowed.kinds)
        and (narrowed.first is None or each.day >= narrowed.first)
        and (narrowed.last is None or each.day <= narrowed.last)
        and (not narrowed.starred or each.starred)
        and all(tag.casefold() in tags for tag in narrowed.tags)
    )


DAYS = st.none() | st.integers(-1, 8).map(lambda days: FIRST + timedelta(days=days))
FILTERS = st.builds(
    Filter,
    kinds=st.frozensets(st.sampled_from(Kind)),
    first=DAYS,
    last=DAYS,
    tags=st.frozensets(st.sampled_from([*TAGS, "SEA", "#calm", "none"]), max_size=2),
    starred=st.booleans(),
    in_trash=st.booleans(),
)


@given(narrowed=FILTERS, few=st.sampled_from([1, 500]))
@settings(max_examples=150, deadline=None)
def test_a_list_holds_what_matches_newest_day_first(
    filled: Database, narrowed: Filter, few: int
) -> None:
    """Whether it is looked for along the tag or along the list."""
    expected = sorted(
        (each for each in ENTRIES if matches(each, narrowed)),
        key=lambda each: (each.day, each.id.int),
        reverse=True,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "_FEW", few)
        found = page(filled, narrowed)
    assert [each.id for each in found.entries] == [each.id for each in expected]
    assert [each.tags for each in found.entries] == [each.tags for each in expected]
    assert found.total == len(expected)
    assert found.after is None


@given(narrowed=FILTERS, limit=st.integers(1, 12))
@settings(max_examples=60, deadline=None)
def test_pages_together_are_the_list(
    filled: Database, narrowed: Filter, limit: int
) -> None:
    whole = page(filled, narrowed)
    together: list[object] = []
    after: int | None = None
    while True:
        part = page(filled, narrowed, after=after, limit=limit)
        assert part.total == whole.total
        assert len(part.entries) <= limit
        together.extend(part.entries)
        after = part.after
        if after is None:
            break
    assert tuple(together) == whole.entries


def test_a_summary_says_what_the_entry_says(filled: Database) -> None:
    by_id = {each.id: each for each in ENTRIES}
    for in_trash in (False, True):
        for shown in page(filled, Filter(in_trash=in_trash)).entries:
            whole = by_id[shown.id]
            assert shown.kind == whole.kind
            assert (shown.day, shown.created) == (whole.day, whole.created)
            assert (shown.title, shown.tags) == (whole.title, whole.tags)
            assert (shown.starred, shown.folded) == (whole.starred, whole.folded)
            assert shown.trashed == whole.trashed
            assert shown.snippet is None
            assert shown.excerpt == ("" if whole.folded else excerpt_of(whole.body))


def test_an_empty_journal_is_an_empty_page(database: Database) -> None:
    assert page(database, Filter()) == Page(entries=(), total=0, after=None)


def test_an_entry_that_comes_between_pages_is_never_shown_twice(
    database: Database,
) -> None:
    add(database, *(replace(each, trashed=None) for each in ENTRIES[1:5]))
    first = page(database, Filter(), limit=2)
    newest = replace(ENTRIES[6], trashed=None, day=FIRST + timedelta(days=30))
    add(database, newest)
    second = page(database, Filter(), after=first.after, limit=2)
    assert not {e.id for e in first.entries} & {e.id for e in second.entries}
    assert second.total == 5
