"""How a person likes the window to look."""

from dataclasses import dataclass
from typing import Final

SCHEMES: Final = ("system", "light", "dark", "contrast-light", "contrast-dark")
TEXT_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
READING_FONTS: Final = ("literata", "inter", "atkinson")
LINE_HEIGHTS: Final = (140, 155, 170, 185, 200)
READING_WIDTHS: Final = (520, 640, 760, 900)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What can be chosen of the look; each field is one of the values above.

    scheme: the colours; "system" follows the system, its wish for contrast included.
    text_size: of the whole interface, in per cent. reading_font: of what is read and
    written, and of titles. line_height: of that text, in per cent of its size.
    reading_width: of its column, in pixels at a text size of 100 %.
    """

    scheme: str = "system"
    text_size: int = 100
    reading_font: str = "literata"
    line_height: int = 170
    reading_width: int = 640
