"""Lists and searches: the first page with its snippets, and from the closed file."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

from journal.domain.entry import Filter, Kind
from journal.services.journal import Journal
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, growth
from tests.benchmarks.floor import Floor
from tests.benchmarks.journals import (
    FAVOURITE_TAG,
    FREQUENT,
    PREFIX_OF_THREE,
    PREFIX_OF_TWO,
    RARE,
    Written,
)
from tests.benchmarks.timing import in_turns

ALL = Filter()
_TIMES_THE_FLOOR, _LONGEST_MS, _GROWTH = 2, 25, 1.5


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
        ours=lambda journal, _: journal.writing.search(typed, narrowed, counted=False),
        floor=lambda floor, _: floor.search(match, *by_hand),
    )


READINGS = (
    Reading(
        work="list: first page",
        ours=lambda journal, _: journal.writing.list(ALL, counted=False),
        floor=lambda floor, _: floor.newest(),
    ),
    Reading(
        work="list: page in the middle",
        ours=lambda journal, middle: journal.writing.list(
            ALL, after=middle, counted=False
        ),
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
        "AND EXISTS (SELECT 1 FROM tag WHERE folded_name = ? AND tag.entry = entry.id)",
        FAVOURITE_TAG,
    ),
)


def measure(asked: Asked) -> Iterator[Row]:
    """Return each reading at each size, and how it grows from 10 000 entries."""
    rows: list[Row] = []
    for count in asked.sizes:
        yield _opened(asked, asked.written(count))
        for row in _read(asked, asked.copy(count)):
            rows.append(row)
            yield row
    yield from growth(rows, _GROWTH, least=10_000)


def _read(asked: Asked, written: Written) -> Iterator[Row]:
    """Read one copy by both: the app takes its file for itself alone."""
    other = asked.written(written.count)
    journal = written.vault().unlock_by_phrase(written.phrase).journal
    with Floor(other.database, other.page_key, other.salt) as floor:
        middle = floor.middle()
        for reading in READINGS:
            took, least = in_turns(
                partial(reading.ours, journal, middle),
                partial(reading.floor, floor, middle),
                rounds=asked.rounds,
                warm_up=5,
            )
            yield Row(
                work=reading.work,
                entries=written.count,
                ours=took,
                beside=least,
                at_most=_LONGEST_MS,
                ratio_at_most=_TIMES_THE_FLOOR,
            )
    journal.close()


def _opened(asked: Asked, written: Written) -> Row:
    """Open the file and read the first page, without the key derivation."""

    def ours() -> None:
        with ExitStack() as opened:
            journal = written.vault().unlock_by_phrase(written.phrase).journal
            opened.callback(journal.close)
            journal.writing.list(ALL, counted=False)

    def least() -> None:
        with Floor(written.database, written.page_key, written.salt) as floor:
            floor.newest()

    took, by_hand = in_turns(ours, least, rounds=asked.rounds)
    return Row(
        work="open the file and read the first page",
        entries=written.count,
        ours=took,
        beside=by_hand,
    )


if __name__ == "__main__":
    answer(measure)
