"""What goes on paper for somebody else: words, tables and charts, before any layout.

A Part is laid out into pages (see page.py). A passage that is left out is taken out
here, before anything measures or draws it, so that no later step can let it through.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from journal.domain.entry import Kind


class Style(StrEnum):
    """How a block of words stands on the page."""

    EYEBROW = "eyebrow"
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    ROW = "row"
    HEAD = "head"
    NOTE = "note"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words in one look. left_out stands for a passage that is not in this copy.

    number tells the passages apart, from 0; it is -1 for words. at is the letter of the
    whole block that it begins with, or -1 where nothing before it was taken out.
    """

    text: str
    bold: bool = False
    italic: bool = False
    number: int = -1
    at: int = -1

    @property
    def left_out(self) -> bool:
        """Whether words were taken out here."""
        return self.number >= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, a heading, a row of a table; or a rule, which has no words.

    depth is how far it is set in, from 0. marker stands before an item. kind gives an
    eyebrow its colour. In a row or a head a tab character parts the cells, of which
    shares says how wide each is.
    """

    style: Style
    pieces: tuple[Piece, ...] = ()
    depth: int = 0
    marker: str = ""
    kind: Kind | None = None
    shares: tuple[float, ...] = ()

    @property
    def text(self) -> str:
        """The words; a passage that is left out has none."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLine:
    """One line of a chart; value None is a gap. dots draws the days themselves."""

    name: str
    points: tuple[tuple[date, float | None], ...]
    dashed: bool = False
    dots: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Lines over days from first to last, on a scale from low to high.

    marks are upright lines with their names. band is a stretch of the scale with a
    ground behind it, or None. ticks are values that get a hairline and their words.
    ends say the first and the last day.
    """

    name: str
    first: date
    last: date
    low: float
    high: float
    lines: tuple[ChartLine, ...]
    marks: tuple[tuple[date, str], ...] = ()
    band: tuple[float, float] | None = None
    ticks: tuple[tuple[float, str], ...] = ()
    ends: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that can be ticked: an entry, the mood, the results, the questions.

    name is its line in the contents; key tells it from the others while one chooses.
    """

    key: str
    name: str
    blocks: tuple[Block | Chart, ...]

    @property
    def words(self) -> tuple[Block, ...]:
        """The blocks that hold words."""
        return tuple(each for each in self.blocks if isinstance(each, Block))


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Spot:
    """A place in the words of a part: which block, charts counted, and which letter."""

    block: int
    letter: int


FIRST = Spot(block=0, letter=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words from start up to end, which is not among them, in the part of a key."""

    key: str
    start: Spot
    end: Spot


def left_out(part: Part, passages: Sequence[Passage]) -> Part:
    """Return a part without these passages; each leaves one mark where it began.

    The numbers of the marks are places in passages. Passages may overlap.
    """
    ours = [
        (number, passage)
        for number, passage in enumerate(passages)
        if passage.key == part.key
    ]
    if not ours:
        return part
    blocks = [
        _without(block, place, ours) if isinstance(block, Block) else block
        for place, block in enumerate(part.blocks)
    ]
    return replace(part, blocks=tuple(blocks))


def _without(block: Block, place: int, ours: list[tuple[int, Passage]]) -> Block:
    letters = list(_letters(block))
    taken: list[int | None] = [None] * len(letters)
    for number, passage in ours:
        for at in range(*_reach(passage, place, len(letters))):
            taken[at] = number
    return replace(block, pieces=tuple(_joined(letters, taken)))


def _reach(passage: Passage, place: int, length: int) -> tuple[int, int]:
    """Return which letters of a block a passage takes."""
    if not passage.start.block <= place <= passage.end.block:
        return (0, 0)
    start = passage.start.letter if place == passage.start.block else 0
    end = passage.end.letter if place == passage.end.block else length
    return (max(0, start), min(end, length))


def _letters(block: Block) -> Iterator[tuple[str, Piece]]:
    for piece in block.pieces:
        for letter in piece.text:
            yield letter, piece


def _joined(
    letters: Iterable[tuple[str, Piece]], taken: Iterable[int | None]
) -> Iterator[Piece]:
    """Put letters together that look alike and stand together; a mark for the rest."""
    text, look, began, inside = "", Piece(text=""), 0, -1
    for place, ((letter, piece), number) in enumerate(zip(letters, taken, strict=True)):
        now = -1 if number is None else number
        bare = replace(piece, text="", number=-1, at=-1)
        if text and (now >= 0 or bare != look):
            yield replace(look, text=text, at=began)
            text = ""
        if now >= 0 and now != inside:
            yield Piece(text="", number=now, at=place)
        if now < 0:
            began = began if text else place
            text, look = text + letter, bare
        inside = now
    if text:
        yield replace(look, text=text, at=began)
