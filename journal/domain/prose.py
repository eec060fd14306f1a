"""What can be said of a text without knowing who shows it."""

import re

from journal.domain.errors import InvalidInputError

BODY_LENGTH = 20_000_000

_WORD = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")
_BLOCK_MARK = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)",
    re.MULTILINE,
)
_INLINE_MARK = re.compile(r"(\*\*|\*|`|~~)(?=\S)(.+?)(?<=\S)\1")
_UNDERLINE = re.compile(r"\b(__?)(?=\S)(.+?)(?<=\S)\1\b")  # never inside a word
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_SPACE = re.compile(r"\s+")


def storable(text: str) -> str:
    """Return a text without what no journal can hold."""
    whole = text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
    return whole[:BODY_LENGTH]


def check_text(text: str) -> None:
    """Refuse text that cannot be stored as it is. Raises InvalidInputError.

    Half a surrogate pair has no UTF-8 form, and the index reads only up to a NUL.
    """
    if "\0" in text:
        raise InvalidInputError("The text contains a NUL character; remove it first.")
    if len(text) > BODY_LENGTH:
        raise InvalidInputError("The text is too long for one entry.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidInputError(
            "The text contains half a character; remove it first."
        ) from None


def check_line(text: str, most: int, *, rule: str) -> None:
    """Refuse what is no single line of 1 to `most` characters that says something.

    rule is the sentence that says so. Raises InvalidInputError.
    """
    check_text(text)
    if not text.strip() or len(text.splitlines()) > 1 or len(text) > most:
        raise InvalidInputError(rule)


def word_count(text: str) -> int:
    """Return how many words a reader would count; marks and numbers' dots aside."""
    return sum(1 for _ in _WORD.finditer(text))


def taken_away(before: str, after: str) -> int:
    """Return how many characters of a text one change took away or replaced."""
    start = common_start(before, after)
    end = common_start(before[start:][::-1], after[start:][::-1])
    return len(before) - start - end


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    same, most = 0, min(len(one), len(other))
    while same < most:  # by halves: one by one, a long text would hold up typing
        half = (same + most + 1) // 2
        if one[same:half] == other[same:half]:
            same = half
        else:
            most = half - 1
    return same


def excerpt(body: str, length: int) -> str:
    """Return the beginning of a Markdown text on one line, without its marks.

    At most `length` characters, the last an ellipsis where something was cut.
    """
    start = body[: length * 4]
    plain = _LINK.sub(r"\1", _BLOCK_MARK.sub("", start))
    plain = _UNDERLINE.sub(r"\2", _INLINE_MARK.sub(r"\2", plain))
    plain = _SPACE.sub(" ", plain).strip()
    if len(plain) <= length and len(body) <= length * 4:
        return plain
    return plain[: length - 1].rstrip() + "…"
