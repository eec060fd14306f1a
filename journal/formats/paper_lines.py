"""Words broken into lines: what stands on each, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journal.domain.page import Face
from journal.domain.paper import Block, Piece
from journal.formats.paper_faces import Faces

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
            for word in _words(piece.text):
                yield from self._fitted(word, letter, face, kind.size, width)
                letter += len(word)

    def _fitted(
        self, word: str, letter: int, face: Face, size: float, width: float
    ) -> Iterator[Atom]:
        """Give a word, in pieces where it is wider than a whole line."""
        while word:
            fits = len(word)
            while fits > 1 and self._faces.width(word[:fits], face, size) > width:
                fits = fits // 2
            part, word = word[:fits], word[fits:]
            drawn, unknown = (
                (part, 0) if part in "\n\t" else self._faces.drawable(part, face)
            )
            self.unknown += unknown
            yield Atom(
                text=drawn,
                face=face,
                width=self._faces.width(drawn, face, size),
                letter=letter,
            )
            letter += fits


def _words(text: str) -> Iterator[str]:
    """Give words, runs of spaces, and line breaks and tabs one by one."""
    word = ""
    for letter in text:
        if letter in "\n\t":
            if word:
                yield word
            yield letter
            word = ""
        elif word and letter.isspace() != word[-1].isspace():
            yield word
            word = letter
        else:
            word += letter
    if word:
        yield word


def _filled(atoms: Iterator[Atom], width: float) -> Iterator[Line]:
    line: list[Atom] = []
    taken = 0.0
    for atom in atoms:
        if atom.text == "\n":
            yield tuple(line)
            line, taken = [], 0.0
            continue
        if taken + atom.width > width and line and not atom.is_space:
            yield tuple(_without_end(line))
            line, taken = [], 0.0
        if line or not atom.is_space:
            line.append(atom)
            taken += atom.width
    yield tuple(_without_end(line))


def _without_end(line: list[Atom]) -> list[Atom]:
    while line and line[-1].is_space:
        line.pop()
    return line
