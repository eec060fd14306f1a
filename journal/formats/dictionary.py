"""A Hunspell dictionary: which words a language has, and which are like one."""

from importlib.util import find_spec
from pathlib import Path

from journal.domain.checked_words import plain_word
from journal.domain.errors import JournalError

_LIBRARY = "hunspell"  # there is no build of it for some computers
_MOST = 7


class Dictionary:
    """One language, read from two files of one name, which end in .aff and .dic.

    It takes up to half a second to read, and some 15 MB. Raises JournalError where it
    cannot be read.
    """

    def __init__(self, path: Path) -> None:
        if shipped() is None:
            raise JournalError("Spelling cannot be checked on this computer.")
        import hunspell  # noqa: PLC0415 - few people have their spelling checked

        try:
            self._words = hunspell.Hunspell(
                path.name, hunspell_data_dir=str(path.parent)
            )
        except (OSError, ValueError, hunspell.HunspellFilePathError):
            raise JournalError("The dictionary could not be read.") from None

    def knows(self, word: str) -> bool:
        """Whether a word is right; one in letters that the language lacks is."""
        try:
            return bool(self._words.spell(plain_word(word)))
        except UnicodeError:
            return True

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that are like it, the likeliest first; half a second at most."""
        try:
            return tuple(self._words.suggest(plain_word(word)))[:_MOST]
        except UnicodeError:
            return ()


def shipped() -> Path | None:
    """Return the place of the English dictionary that the library brings, if any."""
    library = find_spec(_LIBRARY)
    if library is None or library.origin is None:
        return None
    return Path(library.origin).parent / "dictionaries" / "en_US"
