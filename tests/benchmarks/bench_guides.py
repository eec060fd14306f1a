"""How long guides take: to be searched, to be opened.

    uv run pytest --benchmark-enable --numprocesses=0 tests/benchmarks/bench_guides.py

Not part of the tests. The aims: 20 ms for a search over all guides, 50 ms from choosing
a guide to its first paint. Painting is onto a picture, as without a screen.
"""

from itertools import cycle

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from journal.services import guides as services_guides
from journal.services import resources
from journal.services.guides import LANGUAGES, Guides
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.prompts import Prompts
from journal.ui.reading_room import ReadingRoom
from tests.conftest import NOON

_SIZE = (1084, 800)
_WORDS = ("breath", "the", "MDMA session", "xyzzy", "s")


@pytest.fixture
def guides() -> Guides:
    return Guides(resources.folder() / "guides")


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(scheme="light")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", _WORDS)
def test_searching(
    benchmark: BenchmarkFixture, guides: Guides, words: str, language: str
) -> None:
    guides.contents(language)
    benchmark(guides.search, words, language)


def test_the_first_search(benchmark: BenchmarkFixture) -> None:
    def unread() -> tuple[tuple[Guides, str, str], dict[str, object]]:
        guides = Guides(resources.folder() / "guides")
        guides.contents("en")
        services_guides._text_of.cache_clear()
        return (guides, "breath", "en"), {}

    benchmark.pedantic(Guides.search, setup=unread, rounds=20, warmup_rounds=1)


def test_opening(
    benchmark: BenchmarkFixture, guides: Guides, appearance: Appearance, qapp: QObject
) -> None:
    room = ReadingRoom(
        guides=guides,
        appearance=appearance,
        clock=lambda: NOON,
        prompts=Prompts(),
        language="en",
    )
    page = GuidesPage(room)
    page.resize(*_SIZE)
    page.show()
    page.grab()
    slugs = cycle([guide.slug for guide in guides.contents("en")])

    def opened() -> None:
        page.open_guide(next(slugs))
        page.grab()

    benchmark.pedantic(opened, rounds=36, warmup_rounds=1)
    page.close()


def test_opening_the_page(
    benchmark: BenchmarkFixture, appearance: Appearance, qapp: QObject
) -> None:
    """Take the page itself, with guides that nobody has read yet."""

    def made() -> None:
        room = ReadingRoom(
            guides=Guides(resources.folder() / "guides"),
            appearance=appearance,
            clock=lambda: NOON,
            prompts=Prompts(),
            language="en",
        )
        page = GuidesPage(room)
        page.resize(*_SIZE)
        page.grab()
        page.deleteLater()

    benchmark.pedantic(made, rounds=10, warmup_rounds=1)
