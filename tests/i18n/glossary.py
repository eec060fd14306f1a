"""The glossary, read: which word of a translation answers to which of the English."""

import re
from dataclasses import dataclass

from tests.i18n.linguist import I18N, Message

GLOSSARY = I18N / "GLOSSARY.md"

_NOT_WORDS = re.compile(r"\{\w*\}|\S+\.csv|Session Journal")  # values and names


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word and its translation, as patterns."""

    english: re.Pattern[str]
    norwegian: re.Pattern[str]

    def is_missing_in(self, message: Message) -> bool:
        """Whether the English has the one and the translation not the other."""
        source = _NOT_WORDS.sub("", message.source)
        is_there = self.english.search(source) is not None
        return is_there and self.norwegian.search(message.translation) is None


def terms() -> tuple[Term, ...]:
    """Return the rows of the first table."""
    first = GLOSSARY.read_text(encoding="utf-8").split("\n\n")[2]
    rows = [row.split("|")[1:3] for row in first.splitlines()[2:]]
    return tuple(
        Term(english=_pattern(english), norwegian=_pattern(norwegian, start=""))
        for english, norwegian in rows
    )


def _pattern(cell: str, *, start: str = r"\b") -> re.Pattern[str]:
    words = (word.strip() for word in cell.split(","))
    endings = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"{start}(?:{'|'.join(endings)})\b", re.IGNORECASE)
