"""One block below the other on pages of one size, in the type of each style."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal.domain.entry import Kind
from journal.domain.page import (
    A4,
    Bar,
    Face,
    Ink,
    Mark,
    Page,
    Run,
    Stroke,
)
from journal.domain.paper import Block, Chart, Spot, Style
from journal.formats.paper_chart import HEIGHT as CHART_HEIGHT
from journal.formats.paper_chart import chart_marks
from journal.formats.paper_faces import Faces
from journal.formats.paper_lines import Atom, Breaking, Line, Type

FOOT = 32.0
"""How far above the edge the number of a page stands, in points."""

_SIDE, _TOP, _BOTTOM = 64.0, 60.0, 2 * FOOT
_STEP = 16.0  # how far an item or a quote is set in, each time
_MARKER = 12.0
_BETWEEN_PARTS = 26.0

_READING = (
    Face.READING,
    Face.READING_BOLD,
    Face.READING_ITALIC,
    Face.READING_BOLD_ITALIC,
)
_SERIF_BOLD = (Face.READING_BOLD,) * 2 + (Face.READING_BOLD_ITALIC,) * 2
_PLAIN = (Face.INTERFACE, Face.INTERFACE_BOLD) * 2
_STRONG = (Face.INTERFACE_BOLD,) * 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a style stands: its type, its line in sizes, the room above and below."""

    type: Type
    line: float
    above: float
    below: float
    ink: Ink = Ink.TEXT


_LOOKS: Mapping[Style, _Look] = {
    Style.EYEBROW: _Look(
        type=Type(faces=_STRONG, size=8.5), line=1.4, above=0, below=4, ink=Ink.MUTE
    ),
    Style.TITLE: _Look(
        type=Type(faces=_SERIF_BOLD, size=18), line=1.3, above=0, below=6
    ),
    Style.HEADING: _Look(
        type=Type(faces=_SERIF_BOLD, size=13), line=1.35, above=10, below=3
    ),
    Style.TEXT: _Look(type=Type(faces=_READING, size=11), line=1.55, above=0, below=7),
    Style.ITEM: _Look(type=Type(faces=_READING, size=11), line=1.5, above=0, below=3),
    Style.QUOTE: _Look(type=Type(faces=_READING, size=11), line=1.55, above=0, below=7),
    Style.CODE: _Look(type=Type(faces=_PLAIN, size=9.5), line=1.4, above=0, below=0),
    Style.ROW: _Look(type=Type(faces=_PLAIN, size=9.5), line=1.4, above=2, below=3),
    Style.HEAD: _Look(
        type=Type(faces=_STRONG, size=8.5), line=1.4, above=2, below=3, ink=Ink.MUTE
    ),
    Style.NOTE: _Look(
        type=Type(faces=_PLAIN, size=9), line=1.45, above=2, below=6, ink=Ink.MUTE
    ),
    Style.RULE: _Look(type=Type(faces=_PLAIN, size=9), line=1, above=8, below=8),
}
_KINDS = {
    Kind.PREPARATION: Ink.PREPARATION,
    Kind.SESSION: Ink.SESSION,
    Kind.INTEGRATION: Ink.INTEGRATION,
    Kind.NOTE: Ink.MUTE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hand:
    """How words are written, and which block of which part they are from."""

    look: _Look
    ink: Ink
    key: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The sheet: its size in points, whether each part begins on one of its own.

    contents is the title of a page of contents, or empty for none.
    """

    size: tuple[float, float] = A4
    apart: bool = False
    contents: str = ""


class Press:
    """Puts one block below the other, and begins a new page where one is full."""

    def __init__(self, faces: Faces, form: Form) -> None:
        self._faces = faces
        self._form = form
        self._breaking = Breaking(faces)
        self._width = form.size[0] - 2 * _SIDE
        self._end = form.size[1] - _BOTTOM
        self._sheets: list[list[Mark]] = [[]]
        self.y = _TOP

    @property
    def page(self) -> int:
        """The number of the page that is being filled, from 0."""
        return len(self._sheets) - 1

    @property
    def unknown(self) -> int:
        """How many letters no font had."""
        return self._breaking.unknown

    def another(self) -> "Press":
        """Return an empty press for sheets of the same form."""
        return Press(self._faces, self._form)

    def pages(self) -> list[Page]:
        """Return all pages; the last may be empty only where nothing was put."""
        width, height = self._form.size
        return [
            Page(width=width, height=height, marks=tuple(marks))
            for marks in self._sheets
        ]

    def begin_part(self) -> None:
        """Begin a part: on a page of its own, or some way below the last."""
        if not self._sheets[-1]:
            return
        if self._form.apart:
            self._turn()
        else:
            self.y += _BETWEEN_PARTS
            self._keep_room(6 * _LOOKS[Style.TEXT].type.size)

    def put(self, block: Block | Chart, key: str, place: int) -> None:
        """Put a block below what is there."""
        if isinstance(block, Chart):
            self._put_chart(block)
        elif block.style is Style.RULE:
            self._put_rule()
        elif block.style in (Style.ROW, Style.HEAD):
            self._put_row(block, key, place)
        else:
            self._put_words(block, key, place)

    def _put_words(self, block: Block, key: str, place: int) -> None:
        look = _LOOKS[block.style]
        inset = _STEP * block.depth + (_MARKER if block.style is Style.ITEM else 0)
        lines = self._breaking.lines(block, look.type, self._width - inset)
        step = look.type.size * look.line
        self._space(look.above)
        keeps = 3 if block.style in (Style.HEADING, Style.TITLE, Style.EYEBROW) else 2
        self._keep_room(step * min(keeps, len(lines) + keeps - 1))
        ink = _KINDS[block.kind] if block.kind is not None else look.ink
        hand = _Hand(look=look, ink=ink, key=key, place=place)
        for number, line in enumerate(lines):
            self._keep_room(step)
            self.y += step
            base = self.y - 0.3 * step
            if block.marker and number == 0:
                self._put_marker(block, _SIDE + inset - _MARKER, base, look)
            if block.style is Style.QUOTE:
                self._put_quote_line(_SIDE + inset - _STEP / 2, step)
            self._put_line(line, _SIDE + inset, base, hand)
        self.y += look.below

    def _put_line(self, line: Line, x: float, base: float, hand: _Hand) -> None:
        size = hand.look.type.size
        stretch: list[Atom] = []
        begins = x
        for atom in line:
            if stretch and not _goes_on(stretch[-1], atom):
                self._add(_run(stretch, begins, base, hand))
                stretch = []
            if atom.number >= 0:
                self._add(_bar(atom, x, base, size))
            elif not stretch:
                stretch, begins = [atom], x
            else:
                stretch.append(atom)
            x += atom.width
        if stretch:
            self._add(_run(stretch, begins, base, hand))

    def _put_marker(self, block: Block, x: float, base: float, look: _Look) -> None:
        size, face = look.type.size, look.type.faces[0]
        width = self._faces.width(block.marker, face, size)
        right = max(0.0, width - _MARKER + 3)  # a number of two digits reaches out
        self._add(
            Run(
                x=x - right,
                y=base,
                width=width,
                text=block.marker,
                face=face,
                size=size,
            )
        )

    def _put_quote_line(self, x: float, step: float) -> None:
        self._add(
            Stroke(places=((x, self.y - step), (x, self.y)), width=2, ink=Ink.LINE)
        )

    def _put_rule(self) -> None:
        look = _LOOKS[Style.RULE]
        self._keep_room(look.above + look.below)
        self.y += look.above
        self._hairline()
        self.y += look.below

    def _put_row(self, block: Block, key: str, place: int) -> None:
        look = _LOOKS[block.style]
        hand = _Hand(look=look, ink=look.ink, key=key, place=place)
        widths = [share * self._width for share in block.shares]
        gap = 8.0
        cells = self._breaking.cells(block, look.type, [each - gap for each in widths])
        step = look.type.size * look.line
        height = step * max(len(lines) for lines in cells)
        self._keep_room(look.above + min(height, self._end - _TOP - look.above))
        self.y += look.above
        top, x = self.y, _SIDE
        for lines, width in zip(cells, widths, strict=True):
            self.y = top
            for line in lines:
                self.y += step
                if self.y <= self._end:
                    base = self.y - 0.3 * step
                    self._put_line(line, x, base, hand)
            x += width
        self.y = min(top + height, self._end) + look.below
        if block.style is Style.HEAD:
            self._hairline()
            self.y += 2

    def _put_chart(self, chart: Chart) -> None:
        self._keep_room(CHART_HEIGHT)
        for mark in chart_marks(chart, _SIDE, self.y, self._width, self._faces):
            self._add(mark)
        self.y += CHART_HEIGHT + 8

    def _hairline(self) -> None:
        ends = ((_SIDE, self.y), (_SIDE + self._width, self.y))
        self._add(Stroke(places=ends, width=0.7, ink=Ink.LINE))

    def _space(self, height: float) -> None:
        if self._sheets[-1]:
            self.y += height

    def _keep_room(self, height: float) -> None:
        if self.y + height > self._end and self._sheets[-1]:
            self._turn()

    def _turn(self) -> None:
        self._sheets.append([])
        self.y = _TOP

    def _add(self, mark: Mark | None) -> None:
        if mark is not None:
            self._sheets[-1].append(mark)


def _goes_on(before: Atom, atom: Atom) -> bool:
    """Whether words stand in one run: the same look, and letter after letter."""
    follows = before.letter + len(before.text) == atom.letter
    return atom.number < 0 and before.face is atom.face and follows


def _run(atoms: list[Atom], x: float, base: float, hand: _Hand) -> Run:
    first = atoms[0]
    return Run(
        x=x,
        y=base,
        width=sum(atom.width for atom in atoms),
        text="".join(atom.text for atom in atoms),
        face=first.face,
        size=hand.look.type.size,
        ink=hand.ink,
        key=hand.key,
        spot=Spot(block=hand.place, letter=first.letter),
    )


def _bar(atom: Atom, x: float, base: float, size: float) -> Bar:
    return Bar(
        x=x,
        y=base - 0.85 * size,
        width=atom.width,
        height=1.1 * size,
        number=atom.number,
    )
