"""Checking words away from the window: dictionaries take a while to read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from journal.domain.errors import JournalError
from journal.services.spelling import Speller, found, system_folders
from journal.ui.errands import Errands


class SpellChecking(QObject):
    """Answers about words, on a thread of its own; keeps none of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errands: Errands | None = None
        self._languages: tuple[str, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which words are checked."""
        return self._languages

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Check words in these languages from now on; in none, nothing is read."""
        self._languages = languages
        if languages and self._errands is None:
            self._errands = Errands(self)

    def judge(
        self, words: frozenset[str], then: Callable[[frozenset[str]], None]
    ) -> None:
        """Ask which of the words are wrong."""
        if self._errands is not None:
            asked = partial(_wrong, self._languages, words)
            self._errands.run(asked, then, self._note_unread)

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Ask which words are like this one."""
        if self._errands is not None:
            asked = partial(_like, self._languages, word)
            self._errands.run(asked, then, self._note_unread)

    def _note_unread(self, _: JournalError) -> None:
        """Check nothing more: writing goes on without it."""
        self._languages = ()


def _speller(languages: tuple[str, ...]) -> Speller:
    there = found(system_folders())
    return Speller(there[each] for each in languages if each in there)


def _wrong(languages: tuple[str, ...], words: frozenset[str]) -> frozenset[str]:
    return _speller(languages).wrong(words)


def _like(languages: tuple[str, ...], word: str) -> tuple[str, ...]:
    return _speller(languages).suggestions(word)
