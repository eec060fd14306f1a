"""The recovery phrase: the root itself as 24 English words (BIP-39)."""

import re
from functools import cache

from mnemonic import Mnemonic

from journal.crypto.errors import NotAPhraseError
from journal.crypto.root import Root

WORDS = 24
ENOUGH_LETTERS = 4  # BIP-39: the first four letters name a word

_SEPARATORS = re.compile(r"[\W\d_]+")  # with the numbers of a copied list


@cache
def _list() -> Mnemonic:
    return Mnemonic("english")


def phrase(root: Root) -> str:
    """Return the 24 words, separated by single spaces."""
    return str(_list().to_mnemonic(root.secret))


def root_from(words: str) -> Root:
    """Return the root that phrase() was given.

    Capitals, line breaks, commas and the numbers of a copied list do not matter, and
    the first four letters of a word are enough. Raises NotAPhraseError with one
    sentence that says what is wrong and where.
    """
    typed = [word for word in _SEPARATORS.split(words.lower()) if word]
    if len(typed) != WORDS:
        raise NotAPhraseError(
            "A recovery phrase has {count} words; these are {typed}.",
            count=WORDS,
            typed=len(typed),
        )
    known = [_known(word, place) for place, word in enumerate(typed, start=1)]
    try:
        return Root(bytes(_list().to_entropy(known)))
    except ValueError:
        raise NotAPhraseError(
            "These words do not belong together; one of them may be mistaken, or two"
            " may have changed places."
        ) from None


def _known(word: str, place: int) -> str:
    words = _list().wordlist
    if word in words:
        return word
    matches = [known for known in words if known.startswith(word)]
    if len(word) < ENOUGH_LETTERS or len(matches) != 1:
        raise NotAPhraseError(
            "Word {place} is not a word of a recovery phrase.", place=place
        )
    return str(matches[0])
