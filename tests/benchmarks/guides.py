"""How long guides take: to be searched, to be opened.

Painting is onto a picture, as without a screen.
"""

from collections.abc import Iterator
from functools import partial
from itertools import cycle

from journal.services import guide_search, resources
from journal.services.guides import LANGUAGES, Guides
from journal.ui import program
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.prompts import Prompts
from journal.ui.reading_room import ReadingRoom
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row
from tests.benchmarks.timing import in_turns
from tests.conftest import NOON

_SEARCH_MS, _OPEN_MS = 20, 50
_SIZE = (1084, 800)
_WORDS = ("breath", "the", "MDMA session", "xyzzy", "s")


def measure(asked: Asked) -> Iterator[Row]:
    """Return the slowest search, the first one, and the opening of a guide."""
    yield Row(
        work="guides: the slowest of ten searches",
        entries=0,
        ours=max(_searches(asked.rounds)),
        at_most=_SEARCH_MS,
    )
    (first,) = in_turns(_first_search, rounds=asked.rounds)
    yield Row(work="guides: the first search", entries=0, ours=first)
    program.make_application(lambda: None)
    page = GuidesPage(_room())
    page.resize(*_SIZE)
    page.show()
    page.grab()
    slugs = cycle([guide.slug for guide in _guides().contents("en")])

    def opened() -> None:
        page.open_guide(next(slugs))
        page.grab()

    (took,) = in_turns(opened, rounds=36)
    yield Row(work="guides: one opened", entries=0, ours=took, at_most=_OPEN_MS)
    page.close()


def _guides() -> Guides:
    return Guides(resources.folder() / "guides")


def _searches(rounds: int) -> list[float]:
    guides = _guides()
    return in_turns(
        *(
            partial(guides.search, words, language)
            for words in _WORDS
            for language in LANGUAGES
        ),
        rounds=rounds,
    )


def _first_search() -> None:
    guide_search._text_of.cache_clear()
    _guides().search("breath", "en")


def _room() -> ReadingRoom:
    return ReadingRoom(
        guides=_guides(),
        appearance=Appearance(scheme="light"),
        clock=lambda: NOON,
        prompts=Prompts(),
        language="en",
    )


if __name__ == "__main__":
    answer(measure)
