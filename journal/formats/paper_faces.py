"""How wide the letters of the program's own fonts are, and which letters there are."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from journal.domain.page import Face

FILES: Mapping[Face, str] = {
    Face.READING: "Literata_400Regular.ttf",
    Face.READING_BOLD: "Literata_600SemiBold.ttf",
    Face.READING_ITALIC: "Literata_400Regular_Italic.ttf",
    Face.READING_BOLD_ITALIC: "Literata_600SemiBold_Italic.ttf",
    Face.INTERFACE: "Inter_400Regular.ttf",
    Face.INTERFACE_BOLD: "Inter_600SemiBold.ttf",
}

REPLACEMENT = "\N{WHITE SQUARE}"
"""Stands for a letter that no font has; in every font that ships."""
NOTHING = "\N{ZERO WIDTH SPACE}"
"""Stands for what only changes how its neighbours look, as inside an emoji."""

_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))


class Faces:
    """The fonts in one folder; each is read when it is first measured."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._widths: dict[Face, Mapping[str, float]] = {}

    def path(self, face: Face) -> Path:
        """Return the file of a font."""
        return self._folder / FILES[face]

    def width(self, text: str, face: Face, size: float) -> float:
        """Return how wide a text is in points, without kerning, as PDF draws it."""
        widths = self._widths_of(face)
        return size * sum(widths.get(letter, 0.0) for letter in text)

    def drawable(self, text: str, face: Face) -> tuple[str, int]:
        """Return a text with what the font lacks replaced, and how much that was."""
        widths = self._widths_of(face)
        if all(letter in widths for letter in text):
            return text, 0
        drawn = [_shown(letter, widths) for letter in text]
        return "".join(drawn), drawn.count(REPLACEMENT) - text.count(REPLACEMENT)

    def _widths_of(self, face: Face) -> Mapping[str, float]:
        if face not in self._widths:
            self._widths[face] = _widths(self.path(face))
        return self._widths[face]


def _shown(letter: str, widths: Mapping[str, float]) -> str:
    """Return what stands for a letter: one letter, so that places stay the same."""
    if letter in widths:
        return letter
    hidden = unicodedata.category(letter) in {"Cf", "Cc"} or letter in _SELECTORS
    return NOTHING if hidden else REPLACEMENT


@cache
def _widths(path: Path) -> dict[str, float]:
    """Return the advance of each letter, in sizes of the font."""
    with TTFont(path, lazy=True) as font:
        metrics = font["hmtx"].metrics
        units = font["head"].unitsPerEm
        return {
            chr(code): metrics[name][0] / units
            for code, name in font.getBestCmap().items()
        }
