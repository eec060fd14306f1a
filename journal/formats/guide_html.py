"""A guide's Markdown as HTML for a page without network: no raw HTML, no addresses."""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from journal.domain.errors import InvalidInputError
from journal.domain.guide import Guide, ReadingPage, Source
from journal.formats.guide_page import CITATION, headings

_CITATIONS = re.compile(rf"(?:{CITATION.pattern})+")

_TOGETHER = ",\N{NO-BREAK SPACE}"  # the numbers of one place stay on one line

_LINK = re.compile(r"</?a\b[^>]*>")

_RETRACTED = {"en": "Retracted", "nb": "Trukket tilbake"}
_COPY = {"en": "Copy", "nb": "Kopier"}
_OPEN = {"en": "Open", "nb": "Åpne"}
_SOURCES = {"en": "Sources", "nb": "Kilder"}


def to_html(guide: Guide) -> ReadingPage:
    """Return the body and the numbered sources of a guide.

    Citations that stand together become one superscript. Raises InvalidInputError for
    a citation without a source.
    """
    lines = [
        _source(place, source, guide.language)
        for place, source in enumerate(guide.sources, start=1)
    ]
    return ReadingPage(
        body=_body(guide),
        sources="\n".join(lines),
        headings=headings(guide.markdown),
    )


def to_paper(guide: Guide) -> str:
    """Return a guide for printing: its title, text and sources, without a link.

    Raises InvalidInputError for a citation without a source.
    """
    sources = "".join(
        f"<p>{_told(place, source, guide.language)}</p>"
        for place, source in enumerate(guide.sources, start=1)
    )
    heading = _in(guide.language, _SOURCES)
    text = _LINK.sub("", _body(guide))
    return f"<h1>{escape(guide.title)}</h1>{text}<h2>{heading}</h2>{sources}"


def _body(guide: Guide) -> str:
    numbers = {source.id: place for place, source in enumerate(guide.sources, start=1)}
    markdown = _parser()
    environment: dict[str, Any] = {"numbers": numbers}
    tokens = markdown.parse(guide.markdown, environment)
    opening = [token for token in tokens if token.type == "heading_open"]
    for place, heading in enumerate(opening, start=1):
        heading.attrSet("id", f"heading-{place}")
    return str(markdown.renderer.render(tokens, markdown.options, environment))


def _parser() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False})
    markdown.disable(["image", "autolink"])
    markdown.inline.ruler.before("link", "citation", _citation)
    # What is no link to another guide stays text, address and all.
    vars(markdown)["validateLink"] = _is_guide
    return markdown


def _is_guide(address: str) -> bool:
    return re.fullmatch(r"guide:[a-z0-9-]+", address) is not None


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - its form
    found = _CITATIONS.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("html_inline", "", 0)
        token.content = _superscript(found[0], state.env["numbers"])
    state.pos = found.end()
    return True


def _superscript(citations: str, numbers: dict[str, int]) -> str:
    try:
        cited = sorted({numbers[name] for name in CITATION.findall(citations)})
    except KeyError:
        raise InvalidInputError("A citation in a guide has no source.") from None
    links = [f'<a href="source:{number}">{number}</a>' for number in cited]
    return f"<sup>{_TOGETHER.join(links)}</sup>"


def _source(number: int, source: Source, language: str) -> str:
    links = [f'<a href="copy:{number}">{_in(language, _COPY)}</a>']
    if source.link:
        links.append(f'<a href="open:{number}">{_in(language, _OPEN)}</a>')
    told = _told(number, source, language)
    return f'<p id="source-{number}">{told} {" · ".join(links)}</p>'


def _told(number: int, source: Source, language: str) -> str:
    by_itself = source.authors == source.published
    published = "" if by_itself else f", {source.published}"
    parts = [f"{number}. {source.authors} {source.year}{published}."]
    if source.retracted:
        parts.append(_in(language, _RETRACTED) + ".")
    parts.append(source.title if source.title.endswith("?") else f"{source.title}.")
    parts.append(f"doi {source.doi}" if source.doi else source.address)
    return escape(" ".join(parts))


def _in(language: str, words: Mapping[str, str]) -> str:
    return words.get(language, words["en"])
