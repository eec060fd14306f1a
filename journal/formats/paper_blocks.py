"""Markdown as blocks of words for paper; nothing in it is run or fetched."""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from journal.domain.paper import Block, Piece, Style

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_BULLET = "\N{EN DASH}"


def blocks_of(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text in Markdown, for any text.

    A link becomes its words with the address behind them; HTML stays the letters it is.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
    return tuple(_Reading(parser.parse(markdown)).blocks())


class _Reading:
    """Goes through the tokens once; knows which lists and quotes it is inside of."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._style = Style.TEXT
        self._lists: list[int | None] = []
        self._quotes = 0
        self._marker = ""

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            match token.type:
                case "inline":
                    yield self._words(token)
                case "fence" | "code_block":
                    yield from self._code(token)
                case "hr":
                    yield Block(style=Style.RULE)
                case _:
                    self._enter_or_leave(token)

    def _enter_or_leave(self, token: Token) -> None:
        what, _, _ = token.type.rpartition("_")
        match what:
            case "heading":
                self._style = Style.HEADING if token.nesting > 0 else Style.TEXT
            case "blockquote":
                self._quotes += token.nesting
            case "bullet_list" | "ordered_list" if token.nesting > 0:
                is_ordered = what == "ordered_list"
                first = int(token.attrs.get("start", 1)) if is_ordered else None
                self._lists.append(first)
            case "bullet_list" | "ordered_list":
                self._lists.pop()
            case "list_item" if token.nesting > 0:
                self._begin_item()

    def _begin_item(self) -> None:
        number = self._lists[-1]
        if number is None:
            self._marker = _BULLET
        else:
            self._marker = f"{number}."
            self._lists[-1] = number + 1

    def _words(self, token: Token) -> Block:
        marker, self._marker = self._marker, ""
        return Block(
            style=self._style_here(),
            pieces=tuple(_pieces(token.children or [])),
            depth=len(self._lists) + self._quotes - 1
            if self._lists or self._quotes
            else 0,
            marker=marker,
        )

    def _style_here(self) -> Style:
        if self._style is Style.HEADING:
            return Style.HEADING
        if self._lists:
            return Style.ITEM
        return Style.QUOTE if self._quotes else Style.TEXT

    def _code(self, token: Token) -> Iterator[Block]:
        for line in token.content.rstrip("\n").split("\n"):
            yield Block(
                style=Style.CODE,
                pieces=(Piece(text=line.expandtabs(4)),),
                depth=len(self._lists),
            )


def _pieces(tokens: list[Token]) -> Iterator[Piece]:
    inside = {"strong": 0, "em": 0}
    address = ""
    for token in tokens:
        what, _, _ = token.type.rpartition("_")
        if what in inside:
            inside[what] += token.nesting
        elif what == "link" and token.nesting > 0:
            address = str(token.attrs.get("href", ""))
        elif what == "link":
            yield from _told(address)
        else:
            yield Piece(
                text=_BREAKS.get(token.type, token.content),
                bold=inside["strong"] > 0,
                italic=inside["em"] > 0,
            )


def _told(address: str) -> Iterator[Piece]:
    if address and not address.startswith("#"):
        yield Piece(text=f" ({address})")
