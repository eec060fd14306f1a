"""Pages as they are: what stands where, the same for a screen, a printer and a PDF.

Lengths are in points (1/72 inch) from the top left corner of the page.
"""

from dataclasses import dataclass
from enum import StrEnum

from journal.domain.paper import FIRST, Spot


class Face(StrEnum):
    """A font that ships with the program."""

    READING = "reading"
    READING_BOLD = "reading bold"
    READING_ITALIC = "reading italic"
    READING_BOLD_ITALIC = "reading bold italic"
    INTERFACE = "interface"
    INTERFACE_BOLD = "interface bold"


class Ink(StrEnum):
    """The role of a colour in the light theme, in which all paper is."""

    SHEET = "surface"
    TEXT = "ink"
    MUTE = "mute"
    LINE = "line"
    GROUND = "sunk"
    ACCENT = "accent"
    PREPARATION = "prep"
    SESSION = "sess"
    INTEGRATION = "integ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words on one line in one look; y is the baseline, width what they take.

    key and spot say which words of which part they are; key is empty for what the
    program adds, such as the number of a page.
    """

    x: float
    y: float
    width: float
    text: str
    face: Face
    size: float
    ink: Ink = Ink.TEXT
    key: str = ""
    spot: Spot = FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What stands where words were left out: always as long, whatever they were."""

    x: float
    y: float
    width: float
    height: float
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A rectangle behind other things."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line through these places."""

    places: tuple[tuple[float, float], ...]
    width: float
    ink: Ink
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    ink: Ink


Mark = Run | Bar | Ground | Stroke | Dot


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One sheet, and all that stands on it in the order it is drawn."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A part's name, the page it begins on, from 0, and how far down."""

    name: str
    page: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """All pages, where the parts begin, and how many letters no font has."""

    pages: tuple[Page, ...]
    headings: tuple[Heading, ...] = ()
    unknown: int = 0


A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
