"""The words in which help is offered: read from a file, without a journal."""

from functools import cache

from journal.domain.care_words import CareWords
from journal.domain.help_now import Phrase
from journal.services import resources


@cache
def care_words() -> CareWords:
    """Return the words in every language, read once."""
    page: dict[str, dict[str, str]] = resources.read_toml(
        resources.folder() / "care" / "care.toml"
    )
    return CareWords(**{name: Phrase(**words) for name, words in page.items()})
