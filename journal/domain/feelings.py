"""Words for feelings: which lie near a place on the pad, and how often one was used."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from journal.domain.mood import AXIS, CheckIn

FIRST_WORDS = ("calm", "hopeful", "tender", "tired", "sad", "anxious")
"""Ids of the words offered before a place on the pad is chosen: some of each kind."""


class Quadrant(StrEnum):
    """The group a word is shown in; no group is better than another."""

    PLEASANT_HIGH = "pleasant_high"
    PLEASANT_LOW = "pleasant_low"
    UNPLEASANT_HIGH = "unpleasant_high"
    UNPLEASANT_LOW = "unpleasant_low"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingWord:
    """A word for a feeling, in one language.

    id is what a journal stores, the same in all languages. pleasantness and energy
    are rough places from -1 to 1, both None for a word without a place.
    """

    id: str
    text: str
    quadrant: Quadrant
    pleasantness: float | None = None
    energy: float | None = None

    def distance(self, pleasantness: int, energy: int) -> float:
        """Return how far the word lies from a cell of the pad, in cells."""
        if self.pleasantness is None or self.energy is None:
            return math.inf
        reach = AXIS[-1]
        return math.dist(
            (self.pleasantness * reach, self.energy * reach), (pleasantness, energy)
        )


Words = tuple[FeelingWord, ...]


def first_words(words: Words) -> Words:
    """Return the words to offer while no place is chosen, and those without a place."""
    known = {word.id: word for word in words}
    first = tuple(known[name] for name in FIRST_WORDS if name in known)
    return first + _without_place(words)


def near_words(words: Words, pleasantness: int, energy: int, count: int = 6) -> Words:
    """Return the words nearest to a cell of the pad, and those without a place.

    Words at the same distance keep their order.
    """
    placed = [word for word in words if word.pleasantness is not None]
    placed.sort(key=lambda word: word.distance(pleasantness, energy))
    return tuple(placed[:count]) + _without_place(words)


def shown_as(stored: str, words: Words) -> str:
    """Return a stored word in the language of words; an own word as it is."""
    return next((word.text for word in words if word.id == stored), stored)


def stored_as(typed: str, words: Words) -> str:
    """Return what to store for a typed word: the id of a known one, else the word."""
    wanted = typed.strip().casefold()
    for word in words:
        if wanted in (word.text.casefold(), word.id.casefold()):
            return word.id
    return typed.strip()


def word_counts(check_ins: Iterable[CheckIn]) -> tuple[tuple[str, int], ...]:
    """Return how often each stored word was used, most first, then by the alphabet.

    Words that differ only in capitals are one; the first spelling stays.
    """
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for check_in in check_ins:
        for word in check_in.feeling.words:
            spelled.setdefault(word.casefold(), word)
            counts[word.casefold()] += 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple((spelled[word], count) for word, count in ordered)


def _without_place(words: Words) -> Words:
    return tuple(word for word in words if word.pleasantness is None)
