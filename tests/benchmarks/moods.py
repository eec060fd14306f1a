"""How long the mood page takes with twenty years of check-ins.

Painting is onto a picture, as without a screen.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import cycle
from random import Random

from journal.domain.entry import Draft, Kind
from journal.domain.ids import CheckInId, EntryId, uuid7
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.services.journal import Journal
from journal.services.mood_review import review
from journal.storage.database import Database, Store
from journal.ui import program
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_chart import MoodChart
from journal.ui.widgets.mood_scale import Series
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, percentile_99
from tests.benchmarks.journals import write
from tests.benchmarks.timing import in_turns, took_ms
from tests.conftest import NOON

_FRAME_MS, _PAINT_MS = 16, 250
_DAYS, _SESSIONS = 7_300, 9
_WORDS = ("calm", "sad", "tired", "hopeful", "anxious", "sea")
_SIZE = (970, 272)
_SHOWN = (120, 365, 1500, _DAYS - 60)


def measure(asked: Asked) -> Iterator[Row]:
    """Return reading, the first paint, and frames while one drags and zooms."""
    written = write(asked.folder / "moods.journal", 0)
    database = Database(written.database, bytearray(written.page_key), written.salt)
    database.write(_fill)
    database.close()
    journal = written.vault().unlock_by_phrase(written.phrase).journal
    program.make_application(lambda: None)
    (read,) = in_turns(lambda: review(journal, NOON.day), rounds=5, warm_up=1)
    yield Row(work="mood: twenty years read", entries=0, ours=read)
    yield from _chart(journal, asked.rounds * 3)
    journal.close()


def _chart(journal: Journal, frames: int) -> Iterator[Row]:
    looked = review(journal, NOON.day)
    chart = MoodChart(Appearance(scheme="light"))
    chart.resize(*_SIZE)
    chart.hold(looked.record, looked.markers)
    chart.set_extras(frozenset(Series))
    first = took_ms(chart.grab)
    yield Row(work="mood: the chart's first paint", entries=0, ours=first)
    for shown in _SHOWN:
        start = looked.record.last - timedelta(days=shown + 29)
        chart.show_stretch(start, start + timedelta(days=shown - 1))
        yield _frames(
            f"mood: dragging {shown} days", chart, chart.move_along, 0.3, -0.3, frames
        )
    chart.show_stretch(looked.record.first, looked.record.last)
    yield _frames("mood: zooming", chart, chart.zoom, 0.9, 1 / 0.9, frames)


def _frames(
    work: str,
    chart: MoodChart,
    act: Callable[[float], None],
    *ways: float,
) -> Row:
    *two, frames = ways
    turns = cycle([two[0]] * 40 + [two[1]] * 40)

    def frame() -> None:
        act(next(turns))
        chart.grab()

    taken = [took_ms(frame) for _ in range(int(frames))]
    return Row(
        work=f"{work}: 99 %",
        entries=0,
        ours=percentile_99(taken),
        at_most=_FRAME_MS,
    )


def _check_ins() -> Iterator[CheckIn]:
    """Return up to three a day, the same in each run, newest first."""
    random = Random(_DAYS)
    for days_ago in range(_DAYS):
        for hours in random.sample(range(11), random.choice((0, 1, 1, 2, 3))):
            ago = timedelta(days=days_ago, hours=hours)
            at = Moment(utc=NOON.utc - ago, offset=NOON.offset)
            yield CheckIn(
                id=CheckInId(uuid7(at.utc, random.randbytes)),
                at=at,
                day=at.day,
                feeling=_feeling(random),
                edited=at,
            )


def _feeling(random: Random) -> Feeling:
    return Feeling(
        pleasantness=random.randint(-5, 5),
        energy=random.randint(-5, 5),
        words=tuple(random.sample(_WORDS, random.randint(0, 3))),
        distress=random.randint(0, 10),
        sleep=Sleep(hours=random.choice((5.0, 6.5, 7.0, 8.0))),
    )


def _fill(store: Store) -> None:
    """Add the check-ins, and a reflection every now and then."""
    random = Random(1)
    for check_in in _check_ins():
        store.check_ins.add(check_in)
    for number in range(_SESSIONS):
        ago = timedelta(days=_DAYS * number / _SESSIONS)
        at = Moment(utc=NOON.utc - ago, offset=NOON.offset)
        draft = Draft(kind=Kind.SESSION, body="Some words")
        store.entries.add(draft.new_entry(EntryId(uuid7(at.utc, random.randbytes)), at))


if __name__ == "__main__":
    answer(measure)
