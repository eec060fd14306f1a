"""The window's texts in another language, read from Qt Linguist's files as they are.

They are not compiled: reading one takes a few milliseconds, and only where that
language is spoken. Sentences from below the window are said through in_words().
"""

import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from typing_extensions import override

from journal.domain.sentence import Sentence, sentence_of
from journal.services import resources
from journal.ui.languages import day_in_words, locale_of, spoken_language

Texts = Mapping[tuple[str, str], str]
"""Translations by context and source, those that are finished."""

SENTENCES = "Sentence"
"""The context of what is told from below the window."""

# A parser of XML takes 16 ms for what this finds in 4, and the window waits for it. A
# translation with a type is unfinished, or of a text that is gone.
_PARTS = re.compile(
    r"<name>([^<]*)</name>"
    r"|<source>([^<]*)</source>\s*<translation>([^<]*)</translation>"
)


class Translation(QTranslator):
    """Texts in one language; English where it lacks one."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def text(self, context: str, source: str) -> str | None:
        """Return a translation, or None where there is none."""
        return self._texts.get((context, source))

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return self.text(context, sourceText)

    @override
    def isEmpty(self) -> bool:
        return not self._texts


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
    if not isinstance(sentence, Sentence):
        return _translated(sentence)
    pattern = _translated(sentence.pattern)
    values = {name: _value(value) for name, value in sentence.values.items()}
    return pattern.format(**values) if values else pattern


def reason_of(error: BaseException) -> str:
    """Return what an expected failure tells the person."""
    return in_words(sentence_of(error))


def read_texts(language: str) -> Texts:
    """Return the finished texts of a language; none for English."""
    folder = resources.folder() / "i18n"
    texts: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob(f"*_{language}.ts")):
        texts.update(_read(path))
    return texts


def _read(path: Path) -> Texts:
    texts: dict[tuple[str, str], str] = {}
    context = ""
    for name, source, translation in _PARTS.findall(path.read_text(encoding="utf-8")):
        if name:
            context = unescape(name)
        else:
            texts[context, unescape(source)] = unescape(translation)
    return texts


def _spoken() -> list[Translation]:
    application = QCoreApplication.instance()
    return [] if application is None else application.findChildren(Translation)


def _translated(source: str) -> str:
    for spoken in _spoken():
        return spoken.text(SENTENCES, source) or source
    return source


def _value(value: object) -> str:
    match value:
        case str():
            return in_words(value)
        case int():
            return QLocale().toString(value)
        case date():
            return day_in_words(value, spoken_language())
        case _:
            return str(value)
