"""Spelling: which dictionaries are there, what is wrong, the person's own words."""

import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from journal.domain.changes import Changes
from journal.domain.checked_words import own_form
from journal.formats import dictionary
from journal.formats.dictionary import Dictionary
from journal.services.settings import JournalSettings

LANGUAGES = ("en", "nb")
_NAMES = {"en": ("en_GB", "en_US"), "nb": ("nb_NO", "nb")}
_OWN_WORDS = "own_words"
_MOST_OWN, _MOST_LIKE = 5_000, 7


def system_folders() -> tuple[Path, ...]:
    """Return where this system keeps the dictionaries of all its programs."""
    if sys.platform == "darwin":
        return (Path.home() / "Library/Spelling", Path("/Library/Spelling"))
    if sys.platform == "win32":
        return ()
    shares = (Path("/usr/share"), Path("/usr/local/share"))
    kinds = ("hunspell", "myspell", "myspell/dicts")
    return tuple(share / kind for share in shares for kind in kinds)


def found(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the dictionary of each language that has one, without its suffix."""
    there = tuple(folders)
    paths = {language: _first(_NAMES[language], there) for language in LANGUAGES}
    paths["en"] = paths["en"] or dictionary.shipped()
    if dictionary.shipped() is None:  # nothing can read them
        return {}
    return {language: path for language, path in paths.items() if path is not None}


class Speller:
    """Knows the words of some languages at once, and those of the person.

    Raises JournalError where a dictionary cannot be read.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._dictionaries = tuple(_read(path) for path in paths)

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Return the words that no language has; none without a language."""
        if not self._dictionaries:
            return frozenset()
        return frozenset(word for word in words if not self._knows(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that are like it, of each language in turn."""
        each = [one.suggestions(word) for one in self._dictionaries]
        ordered = [
            list_[place]
            for place in range(max(map(len, each), default=0))
            for list_ in each
            if place < len(list_)
        ]
        return tuple(dict.fromkeys(ordered))[:_MOST_LIKE]

    def _knows(self, word: str) -> bool:
        return any(one.knows(word) for one in self._dictionaries)


def own_words(settings: JournalSettings) -> frozenset[str]:
    """Return the words that the person calls right, in the form of own_form()."""
    return frozenset(settings.get(_OWN_WORDS, "").split("\n")) - {""}


def keep_word(settings: JournalSettings, word: str) -> Changes:
    """Call a word right from now on; it is kept in the journal alone."""
    return keep_words(settings, own_words(settings) | {word})


def keep_words(settings: JournalSettings, words: Iterable[str]) -> Changes:
    """Call these words right, and no others."""
    forms = sorted({own_form(word.strip()) for word in words} - {""})
    return settings.put(_OWN_WORDS, "\n".join(forms[:_MOST_OWN]))


def _first(names: Iterable[str], folders: tuple[Path, ...]) -> Path | None:
    for name in names:
        for folder in folders:
            if all((folder / f"{name}{end}").is_file() for end in (".aff", ".dic")):
                return folder / name
    return None


@cache
def _read(path: Path) -> Dictionary:
    return Dictionary(path)
