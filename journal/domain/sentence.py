"""What is told to the person: English that remembers what it was made of.

A window looks the pattern up in another language and fills it in anew; whoever does
not care, such as the command line, has a plain str.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Sentence(str):
    """A sentence, or a few words of one, filled in.

    pattern: what it was made from, with {names} for the values. values: what stands
    there: numbers, days, paths, or Sentences in turn. None quotes the journal.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> Self:
        """Fill the values in. Raises LookupError for one that is missing."""
        filled = pattern.format(**values) if values else pattern
        made = super().__new__(cls, filled)
        made.pattern = pattern
        made.values = MappingProxyType(dict(values))
        return made


def said(pattern: str, /, **values: object) -> Sentence:
    """Return a sentence; the pattern is a literal, gathered for translation."""
    return Sentence(pattern, values)


def in_turn(first: str, second: str) -> Sentence:
    """Return two sentences, one after the other."""
    return Sentence("{first} {second}", {"first": first, "second": second})


def sentence_of(error: BaseException) -> str:
    """Return what an error tells, as it was given: a Sentence, if it was one."""
    told = error.args[0] if error.args else ""
    return told if isinstance(told, str) else str(error)


def apart(sentence: str) -> object:
    """Return a sentence as plain values, to be kept as JSON."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = {
        name: apart(value if isinstance(value, str) else str(value))
        for name, value in sentence.values.items()
    }
    return [sentence.pattern, values]


def together(kept: object) -> str:
    """Return the sentence that apart() was given; empty where it is none."""
    match kept:
        case str():
            return kept
        case [str() as pattern, dict() as values]:
            try:
                return Sentence(pattern, {k: together(v) for k, v in values.items()})
            except (LookupError, ValueError):
                return ""
        case _:
            return ""


REFUSALS = (
    said("No space left on device"),
    said("Disk quota exceeded"),
    said("Permission denied"),
    said("Operation not permitted"),
    said("Read-only file system"),
    said("Input/output error"),
    said("No such file or directory"),
    said("Not a directory"),
    said("Is a directory"),
    said("File exists"),
    said("File name too long"),
    said("File too large"),
    said("Too many open files"),
    said("No such device"),
)
"""What the system says when it refuses, as far as it is likely: for translation."""
