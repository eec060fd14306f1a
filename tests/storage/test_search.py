"""What is found by words, and that what was erased is found by nothing."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import MATCH_END, MATCH_START, Entry, Filter, Kind, Page
from journal.domain.ids import EntryId
from journal.domain.query import parse
from journal.storage import integrity
from journal.storage.database import Database
from tests.conftest import NOON
from tests.storage.conftest import PAGE_KEY, VAULT_ID, add, put
from tests.storage.pages import decrypted


def entry(number: int, body: str, **fields: object) -> Entry:
    plain = Entry(
        id=EntryId(UUID(int=number)),
        kind=Kind.NOTE,
        day=date(2026, 1, 1) + timedelta(days=number),
        created=NOON,
        edited=NOON,
        body=body,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]  # fields of an entry


def page(database: Database, typed: str, **narrowed: object) -> Page:
    wanted = Filter(**narrowed)  # type: ignore[arg-type]  # fields of a filter
    return database.read(
        lambda store: store.listing.page(wanted, parse(typed), after=None, limit=100)
    )


def found(database: Database, typed: str, **narrowed: object) -> list[int]:
    result = page(database, typed, **narrowed)
    assert result.total == len(result.entries)
    return [each.id.int for each in result.entries]


@pytest.fixture
def three(database: Database) -> Database:
    add(
        database,
        entry(1, "The sea was calm, and the wind slept."),
        entry(2, "Café by the harbour", title="Wind", tags=("Sea side",)),
        entry(3, "Nothing of the kind", kind=Kind.SESSION, starred=True),
    )
    return database


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("sea", [2, 1]),
        ("SEA", [2, 1]),
        ("se", [2, 1]),
        ("s", [2, 1]),
        ("ea", []),
        ("sea wind", [2, 1]),
        ("sea harbour", [2]),
        ("cafe", [2]),
        ("CAFÉ", [2]),
        ('"the wind"', [1]),
        ('"wind the"', []),
        ('"the win"', []),
        ('"sea wind"', []),
        ("#sea", []),
        ("wind #nothing", []),
        ("the -sea", [2, 1]),
        ("sea*", [2, 1]),
        ("sea OR kind", []),
        ("body:sea", []),
        ("", [3, 2, 1]),
        ("!?", []),
        ("sea !?", [2, 1]),
    ],
)
def test_words_find(three: Database, typed: str, numbers: list[int]) -> None:
    assert found(three, typed) == numbers


def test_the_trash_is_not_searched(three: Database) -> None:
    trashed = entry(1, "The sea was calm, and the wind slept.", trashed=NOON)
    put(three, trashed)
    assert found(three, "calm") == []
    assert found(three, "", in_trash=True) == [1]
    put(three, replace(trashed, trashed=None))
    assert found(three, "calm") == [1]
    assert integrity.problems(three) == ()


def test_an_edit_changes_what_is_found(three: Database) -> None:
    put(three, entry(1, "The lake", tags=("deep",)))
    assert found(three, "calm") == []
    assert found(three, "lake deep") == [1]


def test_a_snippet_shows_where_the_words_stand(database: Database) -> None:
    add(database, entry(1, "far " * 200 + "the lighthouse stood " + "away " * 200))
    (one,) = page(database, "lighth").entries
    assert one.snippet is not None
    assert f"{MATCH_START}lighthouse{MATCH_END}" in one.snippet
    assert len(one.snippet) < 200


def test_a_folded_entry_is_found_but_shows_nothing(database: Database) -> None:
    add(database, entry(1, "the lighthouse", title="Folded", folded=True))
    (one,) = page(database, "lighthouse").entries
    assert (one.title, one.excerpt, one.snippet) == ("Folded", "", None)


@given(typed=st.text(alphabet=st.characters(), max_size=40))
@settings(max_examples=150, deadline=None)
def test_nothing_that_can_be_typed_raises(searched: Database, typed: str) -> None:
    page(searched, typed)


@given(typed=st.text(alphabet="\"*#^():-+ANDORT.'{}[] \0\ud800é🌿a", max_size=40))
@settings(max_examples=150, deadline=None)
def test_none_of_the_indexs_own_language_raises(searched: Database, typed: str) -> None:
    page(searched, typed)


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(f"word{n}" for n in range(20_000)),
        " ".join(f"#tag{n}" for n in range(5_000)),
        '"' + "word " * 20_000,
        "a" * 1_000_000,
        "(" * 100_000,
        "🌿" * 5_000,
    ],
    ids=["words", "tags", "phrase", "one word", "brackets", "leaves"],
)
def test_a_pasted_book_does_not_raise(searched: Database, typed: str) -> None:
    page(searched, typed)


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Database]:
    """A database that is only read."""
    path = tmp_path_factory.mktemp("search") / "journal.db"
    database = Database(path, bytearray(PAGE_KEY), bytes(16))
    database.create(VAULT_ID)
    add(database, entry(1, "a word 🌿"), entry(2, "AND OR NOT", tags=("tag1",)))
    yield database
    database.close()


# Erasing. Trap: FTS5 keeps the tokens of a deleted entry in its own pages.

# No common beginning with other words: within a page, the index stores only what
# differs from the word before.
SECRETS = ("qzlighthouse", "vxkeeper", "jwdrowned")
WORDS = ("calm", "sea", "wind", "harbour", "morning", "walk", "quiet", "sleep", "rain")


def left(path: Path, words: Iterable[str]) -> set[str]:
    """Which words stand in any page, less their first letter for the index's sake."""
    clear = decrypted(path.read_bytes(), PAGE_KEY).lower()
    return {word for word in words if word[1:].encode() in clear}


def prose(chance: random.Random, *among: str) -> str:
    words = [chance.choice(WORDS) + str(chance.randrange(500)) for _ in range(80)]
    words.extend(among)
    chance.shuffle(words)
    return " ".join(words)


@pytest.mark.parametrize("seed", range(4))
def test_erased_words_leave_every_page(
    database: Database, path: Path, opened: Callable[[], Database], seed: int
) -> None:
    chance = random.Random(seed)
    secret = entry(
        500,
        prose(chance, SECRETS[0]),
        title=SECRETS[1],
        tags=(SECRETS[2],),
    )
    for number in range(60):
        add(database, entry(number, prose(chance)))
        if number == 20:
            add(database, secret)
        if number == 40:
            moved = replace(
                secret, day=date(2030, 1, 1), body=prose(chance, SECRETS[0])
            )
            put(database, moved)
    put(database, replace(secret, trashed=NOON))
    assert left(path, SECRETS) == set(SECRETS)  # the control
    database.write(lambda store: store.entries.erase([secret.id], NOON))
    database.close()
    assert left(path, SECRETS) == set()
    again = opened()
    assert integrity.problems(again) == ()
    assert len(found(again, "")) == 60
    again.close()


def test_without_erasing_the_index_keeps_words_that_nobody_can_read(
    database: Database, path: Path
) -> None:
    """The control of the control: it is the index that the test above looks into."""
    add(database, entry(1, f"one {SECRETS[0]} word"))
    put(database, entry(1, "no such word"))
    assert left(path, SECRETS[:1]) == {SECRETS[0]}
    assert found(database, SECRETS[0]) == []


def test_after_erasing_saves_are_as_fast_as_before(database: Database) -> None:
    add(database, entry(1, "x"))
    database.write(lambda store: store.entries.erase([EntryId(UUID(int=1))], NOON))
    option = "SELECT v FROM search_config WHERE k = 'secure-delete'"
    row = database.raw(lambda driver: driver.execute(option).fetchone())
    assert row in (None, (0,))
