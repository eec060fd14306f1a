"""The window's texts in another language, read from Qt Linguist's files as they are.

They are not compiled: reading one takes a few milliseconds, and only where that
language is spoken. Sentences from below the window are said through in_words().
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from typing_extensions import override

from journal.domain.sentence import Sentence, sentence_of
from journal.domain.wording import Wording
from journal.services import resources
from journal.ui.languages import day_in_words, locale_of, spoken_language

Texts = Mapping[tuple[str, str], tuple[str, ...]]
"""Translations by context and source, those that are finished.

Each has one form, or one for a single thing and one for all other numbers.
"""

SENTENCES = "Sentence"
"""The context of what is told from below the window."""

# A parser of XML takes 16 ms for what this finds in 4, and the window waits for it. A
# translation with a type is unfinished, or of a text that is gone.
_PARTS = re.compile(
    r"<name>([^<]*)</name>"
    r"|<source>([^<]*)</source>\s*<translation>(?:([^<]*)</translation>"
    r"|\s*<numerusform>([^<]*)</numerusform>\s*<numerusform>([^<]*)</numerusform>)"
)


class Translation(QTranslator):
    """Texts in one language; English where it lacks one."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        forms = self.texts.get((context, sourceText))
        if forms is None:
            return None
        return forms[0] if n == 1 else forms[-1]

    @override
    def isEmpty(self) -> bool:
        return not self.texts


def speak(language: str) -> None:
    """Say what is made from now on in "en" or "nb": texts, days and numbers.

    In the GUI thread. What is on the screen stays until it is made anew.
    """
    QLocale.setDefault(locale_of(language))
    application = QCoreApplication.instance()
    for spoken in _spoken():
        QCoreApplication.removeTranslator(spoken)
        spoken.setParent(None)
    texts = read_texts(language)
    if texts:
        QCoreApplication.installTranslator(Translation(texts, application))


def in_words(sentence: str) -> str:
    """Return a sentence from below the window in the language that is spoken."""
    return _saying().say(sentence)


def wording() -> Wording:
    """Return how the words of an export read now; asked in the GUI thread."""
    saying, language = _saying(), spoken_language()
    return Wording(
        language=language,
        say=saying.say,
        day=lambda day: day_in_words(day, language),
    )


def reason_of(error: BaseException) -> str:
    """Return what an expected failure tells the person."""
    return in_words(sentence_of(error))


def read_texts(language: str) -> Texts:
    """Return the finished texts of a language; none for English."""
    folder = resources.folder() / "i18n"
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in sorted(folder.glob(f"*_{language}.ts")):
        texts.update(_read(path))
    return texts


def _read(path: Path) -> Texts:
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    context = ""
    for name, source, *forms in _PARTS.findall(path.read_text(encoding="utf-8")):
        if name:
            context = unescape(name)
        else:
            texts[context, unescape(source)] = tuple(unescape(f) for f in forms if f)
    return texts


def _spoken() -> list[Translation]:
    application = QCoreApplication.instance()
    return [] if application is None else application.findChildren(Translation)


@dataclass(frozen=True, slots=True)
class _Saying:
    """Says sentences in one language; in any thread."""

    texts: Texts
    language: str

    def say(self, sentence: str) -> str:
        if not isinstance(sentence, Sentence):
            return self._translated(sentence)
        pattern = self._translated(sentence.pattern)
        values = {name: self._value(value) for name, value in sentence.values.items()}
        return pattern.format(**values) if values else pattern

    def _translated(self, source: str) -> str:
        return self.texts.get((SENTENCES, source), (source,))[0]

    def _value(self, value: object) -> str:
        match value:
            case str():
                return self.say(value)
            case int():
                return locale_of(self.language).toString(value)
            case date():
                return day_in_words(value, self.language)
            case _:
                return str(value)


def _saying() -> _Saying:
    texts = next((each.texts for each in _spoken()), {})
    return _Saying(texts, spoken_language())
