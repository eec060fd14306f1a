"""What a person wants of the page they write on, as settings of the journal."""

from dataclasses import dataclass

from journal.domain.changes import Changes
from journal.services import spelling
from journal.services.settings import JournalSettings

_TYPEWRITER, _SPELLING = "typewriter", "spelling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comforts:
    """What was chosen.

    typewriter: whether the line that is written stays in the middle. spelling: the
    languages in which it is checked, of spelling.LANGUAGES; none to begin with.
    own_words: what the person calls right, in the form of own_form().
    """

    typewriter: bool = False
    spelling: tuple[str, ...] = ()
    own_words: frozenset[str] = frozenset()


def comforts(settings: JournalSettings) -> Comforts:
    """Return what was chosen, or the usual."""
    chosen = settings.get(_SPELLING, "").split(",")
    return Comforts(
        typewriter=settings.get(_TYPEWRITER, default=False),
        spelling=tuple(each for each in spelling.LANGUAGES if each in chosen),
        own_words=spelling.own_words(settings),
    )


def keep_typewriter(settings: JournalSettings, *, on: bool) -> Changes:
    """Keep whether the line stays in the middle."""
    return settings.put(_TYPEWRITER, on)


def keep_spelling(settings: JournalSettings, languages: tuple[str, ...]) -> Changes:
    """Keep in which languages spelling is checked."""
    return settings.put(_SPELLING, ",".join(languages))
