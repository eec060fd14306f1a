"""Keep what was stored, byte for byte, where only the shown form was edited."""

import re

_BREAK = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")


def shown(original: str) -> str:
    """Return a text as an editor shows it: every kind of line break as a newline."""
    return _BREAK.sub("\n", original)


def merge(original: str, shown_before: str, shown_now: str) -> str:
    """Return the original with what was edited in its shown form.

    shown_before is shown(original). What stands before and after the edit keeps its
    own line breaks; what was typed is taken as it is.
    """
    if shown_before == shown_now:
        return original
    start = _common(shown_before, shown_now)
    longest_end = min(len(shown_before), len(shown_now)) - start
    end = min(_common(shown_before[::-1], shown_now[::-1]), longest_end)
    kept_until = _place(original, start)
    kept_from = _place(original, len(shown_before) - end)
    edited = shown_now[start : len(shown_now) - end]
    head, rest = original[:kept_until], edited + original[kept_from:]
    if head.endswith("\r") and rest.startswith("\n"):
        whole = head.rstrip("\r")  # else the two would be read as one line break
        head = whole + "\n" * (len(head) - len(whole))
    return head + rest


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _place(original: str, shown_place: int) -> int:
    """Return where in the original a place of the shown text is."""
    place = shown_place
    for pair in re.finditer("\r\n", original):
        if pair.start() >= place:
            break
        place += 1
    return place
