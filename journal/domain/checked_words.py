"""Which words of a line of Markdown have a spelling that can be checked."""

import re
from collections.abc import Iterator

LONGEST = 60
_CURLY = "\u2019"  # the apostrophe of printed texts
_WORD = re.compile(rf"[^\W\d_]+(?:['{_CURLY}][^\W\d_]+)*")
# Code, addresses, tags: what is not meant to be words.
_OTHER = re.compile(
    r"`+[^`]*`+|\]\([^()\s]*\)|(?:https?://|www\.|mailto:)\S+|\S+@\S+|[#@]\w+"
    r"|\w*\d\w*"
)


def words_of(line: str) -> Iterator[tuple[int, str]]:
    """Yield each word with the place of its first character.

    Names all in capitals, single letters and what stands with digits are left out.
    """
    hidden = _OTHER.sub(lambda found: " " * len(found[0]), line)
    for found in _WORD.finditer(hidden):
        word = found[0]
        if 1 < len(word) <= LONGEST and not word.isupper():
            yield found.start(), word


def plain_word(word: str) -> str:
    """Return a word with the apostrophe that dictionaries write."""
    return word.replace(_CURLY, "'")


def own_form(word: str) -> str:
    """Return the form in which a person's own words are kept and compared."""
    return plain_word(word).casefold()
