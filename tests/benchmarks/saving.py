"""A durable save of one entry, as the person writes: an edit, and a new one."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count as from_number
from random import Random

from journal.domain.entry import Draft, Entry, Filter
from journal.services.journal import Journal
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, growth
from tests.benchmarks.floor import Floor
from tests.benchmarks.journals import prose
from tests.benchmarks.timing import in_turns

_TIMES_THE_FLOOR, _GROWTH = 2, 1.5
_BODY = prose(300, Random(0))


def measure(asked: Asked) -> Iterator[Row]:
    """Return both saves at each size, and how they grow."""
    rows = []
    for count in asked.sizes:
        for row in _saves(asked, count):
            rows.append(row)
            yield row
    yield from growth(rows, _GROWTH)


def _saves(asked: Asked, count: int) -> Iterator[Row]:
    ours, floors = asked.copy(count), asked.folder / f"{count}.floor"
    floors.mkdir()
    other = asked.written(count).copied_to(floors)
    journal = ours.vault().unlock_by_phrase(ours.phrase).journal
    with Floor(other.database, other.page_key, other.salt) as floor:
        yield from _measured(asked, count, journal, floor)
    journal.close()


def _measured(
    asked: Asked, count: int, journal: Journal, floor: Floor
) -> Iterator[Row]:
    entry = _in_the_middle(journal, floor)
    like = Draft(
        kind=entry.kind, title=entry.title, body=_BODY, day=entry.day, tags=entry.tags
    )
    bodies = (f"{_BODY} and{nth}" for nth in from_number())
    edit, edit_by_hand = in_turns(
        lambda: journal.writing.edit(entry.id, replace(like, body=next(bodies))),
        lambda: floor.edit(entry.id.hex, next(bodies)),
        rounds=asked.rounds * 2,
    )
    new, new_by_hand = in_turns(
        lambda: journal.writing.write(like),
        lambda: floor.write(entry.id.hex, like.title, like.body),
        rounds=asked.rounds * 2,
    )
    for work, took, least in (
        ("save an edit", edit, edit_by_hand),
        ("save a new entry", new, new_by_hand),
    ):
        yield Row(
            work=work,
            entries=count,
            ours=took,
            beside=least,
            ratio_at_most=_TIMES_THE_FLOOR,
        )


def _in_the_middle(journal: Journal, floor: Floor) -> Entry:
    found = journal.writing.list(Filter(), after=floor.middle(), limit=1)
    return journal.writing.read(found.entries[0].id)


if __name__ == "__main__":
    answer(measure)
