"""How long the mood page takes with ten and twenty years of check-ins.

    uv run pytest --benchmark-enable --numprocesses=0 tests/benchmarks/bench_mood.py

Not part of the tests. The aims: 250 ms from the data being there to the first paint,
16 ms for a frame while one drags or zooms. Painting is onto a picture, as without a
screen.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import cycle
from random import Random
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from typing_extensions import override

from journal.domain.entry import Draft, Kind
from journal.domain.ids import CheckInId, EntryId, uuid7
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.domain.mood_patterns import seen_together
from journal.services.journal import Journal
from journal.services.mood_review import review
from journal.storage.database import Database, Store
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.mood import MoodPage, MoodView
from journal.ui.prompts import Prompts
from journal.ui.widgets.mood_chart import MoodChart
from journal.ui.widgets.mood_scale import Series
from tests.benchmarks.journals import Written, write
from tests.conftest import NOON

T = TypeVar("T")

_WORDS = ("calm", "sad", "tired", "hopeful", "anxious", "sea")
_SIZE = (1084, 1200)
_SESSIONS = 9


def check_ins(days: int) -> Iterator[CheckIn]:
    """Return up to three check-ins a day, the same in each run, newest first."""
    random = Random(days)
    for days_ago in range(days):
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


def fill(store: Store, days: int) -> None:
    """Add the check-ins, and a reflection every now and then."""
    random = Random(1)
    for check_in in check_ins(days):
        store.check_ins.add(check_in)
    for number in range(_SESSIONS):
        ago = timedelta(days=days * number / _SESSIONS)
        at = Moment(utc=NOON.utc - ago, offset=NOON.offset)
        draft = Draft(kind=Kind.SESSION, body="Some words")
        store.entries.add(draft.new_entry(EntryId(uuid7(at.utc, random.randbytes)), at))


@pytest.fixture(scope="module", params=[3650, 7300])
def days(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(scope="module")
def written(days: int, tmp_path_factory: pytest.TempPathFactory) -> Written:
    written = write(tmp_path_factory.mktemp("moods") / f"{days}.journal", 0)
    database = Database(written.database, bytearray(written.page_key), written.salt)
    database.write(lambda store: fill(store, days))
    database.close()
    return written


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(scheme="light")


class Ready(Desk):
    """Answers one question at once with what is known already."""

    known: object = None

    @override
    def ask(
        self,
        asker: QObject,
        question: Callable[[Journal], T],
        then: Callable[[T], None],
        *,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        known, self.known = self.known, None
        if known is None:
            super().ask(asker, question, then, otherwise=otherwise)
        else:
            then(cast("T", known))


@pytest.fixture
def journal(written: Written) -> Iterator[Journal]:
    opened = written.vault().unlock_by_phrase(written.phrase).journal
    yield opened
    opened.close()


@pytest.fixture
def view(journal: Journal) -> MoodView:
    return MoodView(review=review(journal, NOON.day), has_charts=True)


@pytest.fixture
def desk(journal: Journal, view: MoodView, qapp: QApplication) -> Iterator[Ready]:
    desk = Ready(journal)
    yield desk
    desk.close()


def test_reading_everything(benchmark: BenchmarkFixture, journal: Journal) -> None:
    benchmark.pedantic(lambda: review(journal, NOON.day), rounds=5)


def test_what_is_seen_together(benchmark: BenchmarkFixture, view: MoodView) -> None:
    looked = view.review
    benchmark.pedantic(lambda: seen_together(looked.record, looked.written), rounds=10)


def test_first_paint_of_the_page(
    benchmark: BenchmarkFixture, desk: Ready, view: MoodView, appearance: Appearance
) -> None:
    pages: list[MoodPage] = []

    def make() -> None:
        page = MoodPage(desk, appearance, lambda: NOON, Prompts())
        page.resize(*_SIZE)
        pages.append(page)
        desk.known = view

    def paint() -> None:
        pages[-1].show()
        pages[-1].grab()

    benchmark.pedantic(paint, setup=make, rounds=15)
    for page in pages:
        page.close()


@pytest.fixture
def chart(appearance: Appearance, view: MoodView) -> MoodChart:
    record = view.review.record
    chart = MoodChart(appearance)
    chart.resize(970, 272)
    chart.hold(record, view.review.markers)
    chart.set_extras(frozenset(Series))
    return chart


@pytest.mark.parametrize("shown", [120, 365, 1500, 0])
def test_a_frame_while_one_drags(
    benchmark: BenchmarkFixture, chart: MoodChart, view: MoodView, shown: int
) -> None:
    record = view.review.record
    length = shown or record.length - 60
    start = record.last - timedelta(days=length + 29)
    chart.show_stretch(start, start + timedelta(days=length - 1))
    ways = cycle([0.3] * 40 + [-0.3] * 40)

    def frame() -> None:
        chart.move_along(next(ways))
        chart.grab()

    benchmark.pedantic(frame, rounds=80, warmup_rounds=5)


def test_a_frame_while_one_zooms(
    benchmark: BenchmarkFixture, chart: MoodChart, view: MoodView
) -> None:
    record = view.review.record
    chart.show_stretch(record.first, record.last)
    factors = cycle([0.9] * 40 + [1 / 0.9] * 40)

    def frame() -> None:
        chart.zoom(next(factors))
        chart.grab()

    benchmark.pedantic(frame, rounds=80, warmup_rounds=5)
