"""The recovery words on one sheet to print, made in memory."""

from collections.abc import Sequence

from journal.domain.page import Paper
from journal.domain.paper import Block, Part, Piece, Style
from journal.services import paper

_COLUMNS = 4
_SHARES = (1 / _COLUMNS,) * _COLUMNS


def recovery_sheet(
    words: Sequence[str], title: str, told: Sequence[str], name: str = ""
) -> Paper:
    """Return one page with these words, numbered, four in a row.

    told is said below the words, a paragraph each; name stands above the title, and is
    that of the program where the person wants it there.
    """
    numbered = [f"{number}  {word}" for number, word in enumerate(words, start=1)]
    rows = [
        numbered[first : first + _COLUMNS]
        for first in range(0, len(numbered), _COLUMNS)
    ]
    blocks = [
        *([_block(Style.EYEBROW, name)] if name else []),
        _block(Style.TITLE, title),
        *(_row(row) for row in rows),
        Block(style=Style.RULE),
        *(_block(Style.TEXT, each) for each in told),
    ]
    return paper.laid_out([Part(key="words", name=title, blocks=tuple(blocks))])


def pdf(sheet: Paper) -> bytes:
    """Return the sheet as PDF."""
    return paper.pdf(sheet)


def _row(words: Sequence[str]) -> Block:
    pieces = (Piece(text="\t".join(words), bold=True),)
    return Block(style=Style.ROW, pieces=pieces, shares=_SHARES)


def _block(style: Style, text: str) -> Block:
    return Block(style=style, pieces=(Piece(text=text),))
