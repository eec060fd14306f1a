"""The Markdown of an entry as HTML that loads nothing and leads nowhere."""

from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_BELOW = 2  # the page and the entry have headings of their own
_LOWEST = 6


def renderer() -> MarkdownIt:
    """Return what renders the body of an entry.

    HTML in it is shown as it was typed. A link becomes its words with the address
    behind them, a picture its description: nothing is fetched, and nothing can be
    clicked by mistake.
    """
    markdown = MarkdownIt("commonmark", {"html": False})
    markdown.enable(["strikethrough", "table"])
    markdown.core.ruler.push("without_links", _without_links)
    markdown.core.ruler.push("lower_headings", _lower_headings)
    return markdown


def _without_links(state: StateCore) -> None:
    for token in state.tokens:
        if token.children:
            token.children = list(_as_text(token.children))


def _as_text(tokens: Iterable[Token]) -> Iterator[Token]:
    address = ""
    for token in tokens:
        if token.type == "link_open":
            # Where it has no words of its own, its words are the address.
            is_bare = token.markup == "autolink"
            address = "" if is_bare else f" ({token.attrGet('href')})"
        elif token.type == "link_close":
            yield _text(address)
        elif token.type == "image":
            yield _text(f"[{token.content}] ({token.attrGet('src')})")
        else:
            yield token


def _text(words: str) -> Token:
    return Token(type="text", tag="", nesting=0, content=words)


def _lower_headings(state: StateCore) -> None:
    for token in state.tokens:
        if token.type in {"heading_open", "heading_close"}:
            level = int(token.tag.removeprefix("h"))
            token.tag = f"h{min(level + _BELOW, _LOWEST)}"
