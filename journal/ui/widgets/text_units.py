"""Qt counts a text in UTF-16 units, Python in characters: between the two."""

import re
from bisect import bisect_left

_BEYOND_16_BITS = re.compile("[\U00010000-\U0010ffff]")
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def to_units(text: str, characters: int) -> int:
    """Return how many UTF-16 units so many characters of the text take."""
    return characters + len(_BEYOND_16_BITS.findall(text[:characters]))


def to_characters(text: str, units: int) -> int:
    """Return how many characters so many UTF-16 units of the text are."""
    characters = units
    for found in _BEYOND_16_BITS.finditer(text):
        if found.start() + 1 >= characters:
            break
        characters -= 1
    return min(characters, len(text))


def unit_places(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where places of a text are in UTF-16 units, which count characters."""
    beyond = [found.start() for found in _BEYOND_16_BITS.finditer(text)]
    if not beyond:
        return places
    return [
        (first + bisect_left(beyond, first), last + bisect_left(beyond, last))
        for first, last in places
    ]


def widened(text: str) -> str:
    """Return a text in which places are counted alike in both, to be looked at only."""
    return text if text.isascii() else _BEYOND_16_BITS.sub("\ufffd\ufffd", text)


def storable(text: str) -> str:
    """Return a text that came from elsewhere without what cannot be stored."""
    return _HALF_PAIR.sub("", text.replace("\0", ""))
