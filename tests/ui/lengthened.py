"""A language that is English made longer, to see what has no room or no translation."""

import re

from PySide6.QtCore import QTranslator
from typing_extensions import override

OPEN, CLOSE = "⟦", "⟧"
_LONGER_BY = 0.4
_INNER = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


class Lengthened(QTranslator):
    """Puts each text between brackets and makes it 40 % longer."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        more = "~" * round(len(sourceText) * _LONGER_BY)
        words = " ".join(more[at : at + 6] for at in range(0, len(more), 6))
        return f"{OPEN}{' '.join(filter(None, (sourceText, words)))}{CLOSE}"


def without_translated(text: str) -> str:
    """Return what is left of a text when all that was translated is taken out."""
    before = ""
    if text.endswith("…"):  # shortened: what it began with was cut off
        text += CLOSE * (text.count(OPEN) - text.count(CLOSE))
    while before != text:
        before, text = text, _INNER.sub(" ", text)
    return text
