"""The built-in guides: contents, reading, searching; without journal or network."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from journal.domain.errors import NotFoundError
from journal.domain.found_words import places_of
from journal.domain.guide import Found, Guide, ReadingPage, Section
from journal.domain.nearest import nearest
from journal.domain.sentence import said
from journal.formats.guide_page import headings, plain_text, read_guide

FALLBACK = "en"
LANGUAGES = ("en", "nb")

_AROUND = 70
_TITLE_WORTH, _SUMMARY_WORTH = 100, 10


class Guides:
    """The guides in one folder, which holds a folder of Markdown for each language.

    A page that a language lacks is given in English. Each language is read once.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, dict[str, Guide]] = {}

    def contents(self, language: str) -> tuple[Guide, ...]:
        """Return every guide, section by section."""
        return tuple(sorted(self._guides(language).values(), key=_place))

    def guide(self, slug: str, language: str) -> Guide:
        """Return one guide. Raises NotFoundError, with the names most like it."""
        guides = self._guides(language)
        if slug in guides:
            return guides[slug]
        titles = {known: (guide.title,) for known, guide in guides.items()}
        near = ", ".join(nearest(slug, titles))
        raise NotFoundError(
            said("There is no guide with that name; the nearest: {near}.", near=near)
            if near
            else said("There is no guide with that name.")
        )

    def has(self, slug: str) -> bool:
        """Whether there is a guide with this name; reads none."""
        return (self._folder / FALLBACK / f"{slug}.md").is_file()

    def html(self, guide: Guide) -> ReadingPage:
        """Return a guide as HTML, for a page that opens nothing outside itself."""
        # The command line prints guides where no library is installed.
        from journal.formats.guide_html import to_html  # noqa: PLC0415

        return to_html(guide)

    def headings(self, guide: Guide) -> tuple[str, ...]:
        """Return the words of a guide's headings, in order."""
        return headings(guide.markdown)

    def paper(self, guide: Guide) -> str:
        """Return a guide as HTML to print, with its sources and without a link."""
        from journal.formats.guide_html import to_paper  # noqa: PLC0415 - as above

        return to_paper(guide)

    def search(self, words: str, language: str) -> tuple[Found, ...]:
        """Return the guides that hold all of these words, the closest first.

        Parts of words count, capitals do not. No words find nothing.
        """
        wanted = words.casefold().split()
        if not wanted:
            return ()
        ranked = [
            (-worth, _place(guide), Found(guide=guide, snippet=snippet))
            for guide in self._guides(language).values()
            for worth, snippet in _looked_through(guide, wanted)
        ]
        ranked.sort(key=lambda found: found[:2])
        return tuple(found for _, _, found in ranked)

    def _guides(self, language: str) -> dict[str, Guide]:
        if language not in self._read:
            own = {} if language == FALLBACK else self._pages(language)
            self._read[language] = self._pages(FALLBACK) | own
        return self._read[language]

    def _pages(self, language: str) -> dict[str, Guide]:
        if language not in LANGUAGES:
            return {}
        pages = sorted((self._folder / language).glob("*.md"))
        guides = (
            read_guide(page.read_text(encoding="utf-8"), language=language)
            for page in pages
        )
        return {guide.slug: guide for guide in guides}


def _place(guide: Guide) -> tuple[int, int, str]:
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
