"""The text of a guide: TOML between lines of +++, then Markdown with citations."""

import re

from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError
from journal.domain.guide import SECTION_NAMES, Guide, Section, Source
from journal.formats.front_matter import FrontMatter

CITATION = re.compile(r"\[\^([a-z0-9-]+)\]")

_PAGE = re.compile(r"\A\+\+\+\n(.*?)^\+\+\+\n(.*)\Z", re.DOTALL | re.MULTILINE)
_MARKS = re.compile(r"^#{1,6} |^[-*] |^\d+\. |\*\*?|`", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def read_guide(text: str, *, language: str) -> Guide:
    """Return the guide that this page holds.

    The Markdown is kept as it is and not parsed. Raises InvalidInputError, with the
    line where its front matter is at fault.
    """
    page = _PAGE.match(text)
    if page is None:
        raise InvalidInputError(
            "A guide begins with its front matter between +++ (line 1)."
        )
    front = FrontMatter.parsed(page[1], first_line=2)
    return _guide(front, page[2].strip() + "\n", language)


def plain_text(markdown: str) -> str:
    """Return a guide's text without citations, marks and addresses."""
    without_citations = CITATION.sub("", markdown)
    return _MARKS.sub("", _LINK.sub(r"\1", without_citations))


def headings(markdown: str) -> tuple[str, ...]:
    """Return the words of a guide's headings, in order, without marks."""
    return tuple(plain_text(words).strip() for words in _HEADING.findall(markdown))


def _guide(front: FrontMatter, markdown: str, language: str) -> Guide:
    return Guide(
        slug=front.text("slug"),
        language=language,
        title=front.text("title"),
        section=_section(front, language),
        order=front.number("order"),
        summary=front.text("summary").strip(),
        minutes=front.number("minutes"),
        reviewed=front.day("reviewed"),
        review_by=front.day("review_by"),
        related=front.texts("related"),
        prompt=front.text("prompt"),
        prompt_kind=_kind(front),
        sources=tuple(_source(source) for source in front.tables("sources")),
        markdown=markdown,
    )


def _source(front: FrontMatter) -> Source:
    doi, address = front.text_if_any("doi"), front.text_if_any("address")
    published = front.text_if_any("journal") or front.text_if_any("body")
    if not doi and not address:
        raise front.missing("doi")
    if not published:
        raise front.missing("journal")
    return Source(
        id=front.text("id"),
        authors=front.text("authors"),
        year=front.number("year"),
        title=front.text("title"),
        published=published,
        doi=doi,
        address=address,
        kind=front.text("kind"),
        retracted=front.flag("retracted"),
    )


def _section(front: FrontMatter, language: str) -> Section:
    name = front.text("section")
    names = SECTION_NAMES.get(language, SECTION_NAMES["en"])
    for section, own_name in names.items():
        if own_name == name:
            return section
    raise front.refused("section")


def _kind(front: FrontMatter) -> Kind:
    try:
        return Kind(front.text("prompt_kind"))
    except ValueError:
        raise front.refused("prompt_kind") from None
