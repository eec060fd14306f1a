"""Where a block of code begins and ends in Markdown."""

import re

_FENCE = re.compile(r"[ ]{0,3}(`{3,}(?=[^`]*$)|~{3,})")


def fence_after(line: str, fence: str = "") -> str:
    """Return the fence of the code that is open after this line, or "".

    fence is the one that was open before it. A line that changes it is a fence.
    """
    found = _FENCE.match(line)
    if not fence:
        return found[1] if found else ""
    closes = found and found[1].startswith(fence) and not line[found.end() :].strip()
    return "" if closes else fence
