"""A guide's Markdown as HTML for a page without network: no raw HTML, no addresses."""

import re
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from journal.domain.errors import InvalidInputError
from journal.domain.guide import Guide, ReadingPage, Source
from journal.formats.guide_page import CITATION

_CITATIONS = re.compile(rf"(?:{CITATION.pattern})+")

_RETRACTED = {"en": "Retracted", "nb": "Trukket tilbake"}
_COPY = {"en": "Copy", "nb": "Kopier"}


def to_html(guide: Guide) -> ReadingPage:
    """Return the body and the numbered sources of a guide.

    Citations that stand together become one superscript. Raises InvalidInputError for
    a citation without a source.
    """
    numbers = {source.id: place for place, source in enumerate(guide.sources, start=1)}
    markdown = _parser()
    environment: dict[str, Any] = {"numbers": numbers}
    tokens = markdown.parse(guide.markdown, environment)
    headings = [token for token in tokens if token.type == "heading_open"]
    for place, heading in enumerate(headings, start=1):
        heading.attrSet("id", f"heading-{place}")
    body = markdown.renderer.render(tokens, markdown.options, environment)
    lines = [
        _source(place, source, guide.language)
        for place, source in enumerate(guide.sources, start=1)
    ]
    return ReadingPage(body=body, sources="\n".join(lines))


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
    return f"<sup>{', '.join(links)}</sup>"


def _source(number: int, source: Source, language: str) -> str:
    by_itself = source.authors == source.published
    published = "" if by_itself else f", {source.published}"
    parts = [f"{number}. {source.authors} {source.year}{published}."]
    if source.retracted:
        parts.append(_RETRACTED.get(language, _RETRACTED["en"]) + ".")
    parts.append(source.title if source.title.endswith("?") else f"{source.title}.")
    parts.append(f"doi {source.doi}" if source.doi else source.address)
    copy = f'<a href="copy:{number}">{_COPY.get(language, _COPY["en"])}</a>'
    return f'<p id="source-{number}">{escape(" ".join(parts))} {copy}</p>'
