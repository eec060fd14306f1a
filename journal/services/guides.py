"""The built-in guides: contents, reading, searching; without journal or network."""

from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.errors import NotFoundError
from journal.domain.sentence import said

if TYPE_CHECKING:  # the window is painted before a guide is wanted
    from journal.domain.guide import Found, Guide, ReadingPage

FALLBACK = "en"
LANGUAGES = ("en", "nb")


class Guides:
    """The guides in one folder, which holds a folder of Markdown for each language.

    A page that a language lacks is given in English. Each language is read once.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, dict[str, Guide]] = {}

    def contents(self, language: str) -> "tuple[Guide, ...]":
        """Return every guide, section by section."""
        from journal.services.guide_search import place  # noqa: PLC0415

        return tuple(sorted(self._guides(language).values(), key=place))

    def guide(self, slug: str, language: str) -> "Guide":
        """Return one guide. Raises NotFoundError, with the names most like it."""
        guides = self._guides(language)
        if slug in guides:
            return guides[slug]
        from journal.domain.nearest import nearest  # noqa: PLC0415 - rarely needed

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

    def html(self, guide: "Guide") -> "ReadingPage":
        """Return a guide as HTML, for a page that opens nothing outside itself."""
        # The command line prints guides where no library is installed.
        from journal.formats.guide_html import to_html  # noqa: PLC0415

        return to_html(guide)

    def headings(self, guide: "Guide") -> tuple[str, ...]:
        """Return the words of a guide's headings, in order."""
        from journal.formats.guide_page import headings  # noqa: PLC0415

        return headings(guide.markdown)

    def paper(self, guide: "Guide") -> str:
        """Return a guide as HTML to print, with its sources and without a link."""
        from journal.formats.guide_html import to_paper  # noqa: PLC0415 - as above

        return to_paper(guide)

    def search(self, words: str, language: str) -> "tuple[Found, ...]":
        """Return the guides that hold all of these words, the closest first.

        Parts of words count, capitals do not. No words find nothing.
        """
        from journal.services.guide_search import look_for  # noqa: PLC0415

        return look_for(words, self._guides(language).values())

    def _guides(self, language: str) -> "dict[str, Guide]":
        if language not in self._read:
            own = {} if language == FALLBACK else self._pages(language)
            self._read[language] = self._pages(FALLBACK) | own
        return self._read[language]

    def _pages(self, language: str) -> "dict[str, Guide]":
        if language not in LANGUAGES:
            return {}
        from journal.formats.guide_page import read_guide  # noqa: PLC0415

        pages = sorted((self._folder / language).glob("*.md"))
        guides = (
            read_guide(page.read_text(encoding="utf-8"), language=language)
            for page in pages
        )
        return {guide.slug: guide for guide in guides}
