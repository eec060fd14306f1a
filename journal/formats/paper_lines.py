"""Words broken into lines: what stands on each, and where."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journal.domain.page import Face
from journal.domain.paper import Block, Piece
from journal.formats.paper_faces import Faces

_WORDS = re.compile(r"[\n\t]|[^\S\n\t]+|\S+")
"""Words, runs of spaces, and line breaks and tabs one by one."""

BAR = 30.0
"""Points: how long the bar is that stands for a passage, whatever the passage was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """The fonts of a block: plain, bold, italic, both; and their size in points."""

    faces: tuple[Face, Face, Face, Face]
    size: float

    def face(self, piece: Piece) -> Face:
        """Return the font of a piece."""
        return self.faces[piece.bold + 2 * piece.italic]


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """What is not broken: a word, the space between two, or a bar.

    letter is where it begins in the block. number is that of a passage, or -1.
    """

    text: str
    face: Face
    width: float
    letter: int
    number: int = -1

    @property
    def is_space(self) -> bool:
        """Whether it may fall away at the end of a line."""
        return self.number < 0 and self.text.isspace()


Line = tuple[Atom, ...]


class Breaking:
    """Breaks blocks into lines; counts the letters that no font has."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._known: dict[tuple[str, Face], tuple[str, int, float]] = {}
        self.unknown = 0

    def lines(self, block: Block, kind: Type, width: float) -> list[Line]:
        """Return the lines of a block that is so wide, in points; at least one."""
        return list(_filled(self._atoms(block, kind, width), width))

    def cells(
        self, block: Block, kind: Type, widths: Sequence[float]
    ) -> list[list[Line]]:
        """Return the lines of each cell of a row."""
        cells: list[list[Atom]] = [[] for _ in widths]
        place = 0
        for atom in self._atoms(block, kind, min(widths)):
            if atom.text == "\t":
                place = min(place + 1, len(cells) - 1)
            else:
                cells[place].append(atom)
        return [
            list(_filled(iter(atoms), width))
            for atoms, width in zip(cells, widths, strict=True)
        ]

    def _atoms(self, block: Block, kind: Type, width: float) -> Iterator[Atom]:
        letter = 0
        for piece in block.pieces:
            letter = piece.at if piece.at >= 0 else letter
            face = kind.face(piece)
            if piece.left_out:
                yield Atom(
                    text="", face=face, width=BAR, letter=letter, number=piece.number
                )
                continue
            for word in _WORDS.findall(piece.text):
                yield from self._fitted(word, letter, face, kind.size, width)
                letter += len(word)

    def _fitted(
        self, word: str, letter: int, face: Face, size: float, width: float
    ) -> Iterator[Atom]:
        """Give a word, in pieces where it is wider than a whole line."""
        while word:
            part = word
            drawn, unknown, across = self._measured(part, face)
            while len(part) > 1 and across * size > width:
                part = part[: len(part) // 2]
                drawn, unknown, across = self._measured(part, face)
            self.unknown += unknown
            yield Atom(text=drawn, face=face, width=across * size, letter=letter)
            letter += len(part)
            word = word[len(part) :]

    def _measured(self, word: str, face: Face) -> tuple[str, int, float]:
        """Return a word as it is drawn, its unknown letters, its width in sizes."""
        known = self._known.get((word, face))
        if known is None:
            drawn, unknown = (
                (word, 0) if word in "\n\t" else self._faces.drawable(word, face)
            )
            known = (drawn, unknown, self._faces.width(drawn, face, 1.0))
            self._known[word, face] = known
        return known


def _filled(atoms: Iterator[Atom], width: float) -> Iterator[Line]:
    line: list[Atom] = []
    taken, begins = 0.0, True  # what a block begins with is kept, as in code
    for atom in atoms:
        if atom.text == "\n":
            yield tuple(line)
            line, taken = [], 0.0
            continue
        if taken + atom.width > width and line and not atom.is_space:
            yield tuple(_without_end(line))
            line, taken = [], 0.0
        if line or begins or not atom.is_space:
            line.append(atom)
            taken += atom.width
            begins = False
    yield tuple(_without_end(line))


def _without_end(line: list[Atom]) -> list[Atom]:
    while line and line[-1].is_space:
        line.pop()
    return line
