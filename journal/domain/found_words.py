"""Where the words of a search stand in a text, as it finds them: parts count too."""

import re
from typing import NamedTuple


class Stretch(NamedTuple):
    """A piece of a text: from the first character up to, not including, the end."""

    start: int
    end: int


def places_of(words: str, text: str) -> tuple[Stretch, ...]:
    """Return where any of these words stands, in order. Capitals do not matter."""
    # The longest first: "in" must not take the beginning of "integration".
    wanted = sorted(words.split(), key=len, reverse=True)
    if not wanted:
        return ()
    found = re.finditer("|".join(map(re.escape, wanted)), text, re.IGNORECASE)
    return tuple(Stretch(*one.span()) for one in found)
