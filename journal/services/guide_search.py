"""Looking for words in guides, and the order that guides have."""

from collections.abc import Iterable
from functools import lru_cache

from journal.domain.found_words import places_of
from journal.domain.guide import Found, Guide, Section
from journal.formats.guide_page import plain_text

_AROUND = 70
_TITLE_WORTH, _SUMMARY_WORTH = 100, 10


def look_for(words: str, guides: Iterable[Guide]) -> tuple[Found, ...]:
    """Return the guides that hold all of these words, the closest first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    ranked = [
        (-worth, place(guide), Found(guide=guide, snippet=snippet))
        for guide in guides
        for worth, snippet in _looked_through(guide, wanted)
    ]
    ranked.sort(key=lambda found: found[:2])
    return tuple(found for _, _, found in ranked)


def place(guide: Guide) -> tuple[int, int, str]:
    """Return where a guide stands among the others."""
    return list(Section).index(guide.section), guide.order, guide.slug


@lru_cache(maxsize=128)
def _text_of(markdown: str) -> tuple[str, str]:
    """Return a guide's text, and the same for comparing."""
    text = " ".join(plain_text(markdown).split())
    return text, text.casefold()


def _looked_through(guide: Guide, wanted: list[str]) -> Iterable[tuple[int, str]]:
    """Give how well a guide fits and where, or nothing where a word is missing."""
    title = guide.title.casefold()
    summary = guide.summary.casefold()
    text, folded = _text_of(guide.markdown)
    if not all(word in title or word in summary or word in folded for word in wanted):
        return
    worth = sum(
        _TITLE_WORTH * (word in title)
        + _SUMMARY_WORTH * (word in summary)
        + min(folded.count(word), _SUMMARY_WORTH - 1)
        for word in wanted
    )
    yield worth, _snippet(text, wanted) or guide.summary.splitlines()[0]


def _snippet(text: str, wanted: list[str]) -> str:
    """Return the words around the first place where one of them stands."""
    places = places_of(" ".join(wanted), text)
    if not places:
        return ""
    first = places[0]
    start = text.rfind(" ", 0, max(first.start - _AROUND, 0)) + 1
    end = text.find(" ", first.end + _AROUND)
    before = "…" if start else ""
    after = "" if end < 0 else "…"
    return before + text[start : len(text) if end < 0 else end] + after
