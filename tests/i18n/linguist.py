"""Qt Linguist's files: brought up to date by lupdate, and read."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from tests.i18n.gathering import JOURNAL, sentences

I18N = JOURNAL.parent / "resources" / "i18n"
NORWEGIAN = I18N / "journal_nb.ts"
OF_QT = I18N / "qt_nb.ts"
"""Qt's own texts in bokmål, which do not ship with it; kept by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text, or one form of it; translation is empty where there is none yet."""

    context: str
    source: str
    translation: str
    is_finished: bool


def update(path: Path) -> None:
    """Add what is new in the sources and drop what is gone; keep all translations."""
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "sentences.py"
        gathered.write_text(
            "".join(
                f'QCoreApplication.translate("Sentence", {_quoted(each)})\n'
                for each in sentences()
            ),
            encoding="utf-8",
        )
        subprocess.run(
            [
                *(str(lupdate), "-silent", "-extensions", "py"),
                *(str(JOURNAL / "ui"), str(gathered)),
                *("-locations", "none", "-no-obsolete"),
                *("-source-language", "en", "-target-language", "nb_NO"),
                *("-ts", str(path)),
            ],
            check=True,
            capture_output=True,
        )


def messages(path: Path) -> tuple[Message, ...]:
    """Return what stands in a file."""
    tree = ElementTree.parse(path)
    return tuple(
        each
        for context in tree.iter("context")
        for message in context.iter("message")
        for each in _forms(context.findtext("name", ""), message)
    )


def unfinished(path: Path) -> Iterator[Message]:
    """Return what has no translation that was approved."""
    return (each for each in messages(path) if not each.is_finished)


def _forms(context: str, element: Element) -> Iterator[Message]:
    translation = element.find("translation")
    if translation is None:
        return
    for form in translation.findall("numerusform") or [translation]:
        yield Message(
            context=context,
            source=element.findtext("source", ""),
            translation=form.text or "",
            is_finished="type" not in translation.attrib,
        )


def _quoted(text: str) -> str:
    """Return a text as lupdate reads it, which knows no other quotes in a row."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
