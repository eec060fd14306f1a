"""Where words stand on a page, whatever their capitals."""

import re

MOST = 10_000


def places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return the first and the last place of each time the words stand in a text.

    They count characters, and do not overlap; there are at most MOST. Blanks around
    the words do count, but blanks alone are nowhere.
    """
    if not wanted.strip():
        return []
    found = re.finditer(re.escape(wanted), text, re.IGNORECASE)
    return [one.span() for one, _ in zip(found, range(MOST), strict=False)]
