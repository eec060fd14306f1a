"""How long the journal takes for what a person does, beside the least it could take.

    uv run pytest tests/benchmarks/bench_journal.py tests/benchmarks/bench_window.py

Not part of the tests: a time says little on a busy computer; ratios and growth do.
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from itertools import count as from_number
from random import Random

import pytest

from journal.domain.entry import Draft, Entry, Filter, Kind
from journal.services.journal import Journal
from tests.benchmarks.figures import FLOOR, OURS, Figure, Measure
from tests.benchmarks.floor import Floor
from tests.benchmarks.journals import (
    FAVOURITE_TAG,
    FREQUENT,
    PREFIX_OF_THREE,
    PREFIX_OF_TWO,
    RARE,
    SIZES,
    Written,
    prose,
)

ALL = Filter()
BODY = prose(300, Random(0))

both_sides = pytest.mark.parametrize("side", [FLOOR, OURS])
every_size = pytest.mark.parametrize("count", SIZES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page that a person asks for, and the least that gives it."""

    work: str
    ours: Callable[[Journal, int], object]
    floor: Callable[[Floor, int], object]


def _search(
    work: str, typed: str, match: str, narrowed: Filter = ALL, *by_hand: str
) -> Reading:
    return Reading(
        work=f"search: {work}",
        ours=lambda journal, _: journal.writing.search(typed, narrowed),
        floor=lambda floor, _: floor.search(match, *by_hand),
    )


READINGS = (
    Reading(
        work="list: first page",
        ours=lambda journal, _: journal.writing.list(ALL),
        floor=lambda floor, _: floor.newest(),
    ),
    Reading(
        work="list: page in the middle",
        ours=lambda journal, middle: journal.writing.list(ALL, after=middle),
        floor=lambda floor, middle: floor.newest(middle),
    ),
    _search("a rare word", f'"{RARE}"', f'"{RARE}"'),
    _search("the most frequent word", f'"{FREQUENT}"', f'"{FREQUENT}"'),
    _search("a prefix of two letters", PREFIX_OF_TWO, f'"{PREFIX_OF_TWO}"*'),
    _search("a prefix of three letters", PREFIX_OF_THREE, f'"{PREFIX_OF_THREE}"*'),
    _search(
        "the most frequent, in one kind",
        f'"{FREQUENT}"',
        f'"{FREQUENT}"',
        Filter(kinds=frozenset({Kind.SESSION})),
        "AND kind = 'session'",
    ),
    _search(
        "the most frequent, with a tag",
        f'"{FREQUENT}"',
        f'"{FREQUENT}"',
        Filter(tags=frozenset({FAVOURITE_TAG})),
        "AND id IN (SELECT entry FROM tag WHERE folded_name = ?)",
        FAVOURITE_TAG,
    ),
)


@every_size
@both_sides
def test_unlock_to_the_first_page(
    measure: Measure, written: Written, count: int, side: str
) -> None:
    """Without the key derivation, which is slow on purpose."""
    opened = ExitStack()

    def ours() -> None:
        journal = written.vault().unlock_by_phrase(written.phrase).journal
        opened.callback(journal.close)
        journal.writing.list(ALL)

    def least() -> None:
        floor = Floor(written.database, written.page_key, written.salt)
        opened.enter_context(floor)
        floor.newest()

    work = ours if side == OURS else least
    figure = Figure("unlock to the first page", count, side)
    with opened:
        measure(figure, work, before=opened.close)


@every_size
@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.work)
@both_sides
def test_reading(
    measure: Measure,
    reading: Reading,
    journal: Journal,
    floor: Floor,
    count: int,
    side: str,
) -> None:
    middle = floor.middle()
    ours = partial(reading.ours, journal, middle)
    least = partial(reading.floor, floor, middle)
    work = ours if side == OURS else least
    measure(Figure(reading.work, count, side), work)


@every_size
@both_sides
def test_saving_an_edit(
    measure: Measure, journal: Journal, floor: Floor, count: int, side: str
) -> None:
    entry = _middle_entry(journal, floor)
    draft = _draft_like(entry)
    bodies = (f"{BODY} and{nth}" for nth in from_number())

    def ours() -> None:
        journal.writing.edit(entry.id, replace(draft, body=next(bodies)))

    def least() -> None:
        floor.edit(entry.id.hex, next(bodies))

    measure(Figure("save an edit", count, side), ours if side == OURS else least)


@every_size
@both_sides
def test_saving_a_new_entry(
    measure: Measure, journal: Journal, floor: Floor, count: int, side: str
) -> None:
    entry = _middle_entry(journal, floor)
    draft = _draft_like(entry)

    def ours() -> None:
        journal.writing.write(draft)

    def least() -> None:
        floor.write(entry.id.hex, draft.title, draft.body)

    measure(Figure("save a new entry", count, side), ours if side == OURS else least)


def _middle_entry(journal: Journal, floor: Floor) -> Entry:
    (summary,) = journal.writing.list(ALL, after=floor.middle(), limit=1).entries
    return journal.writing.read(summary.id)


def _draft_like(entry: Entry) -> Draft:
    return Draft(
        kind=entry.kind, title=entry.title, body=BODY, day=entry.day, tags=entry.tags
    )
