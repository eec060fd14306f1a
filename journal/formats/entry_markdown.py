"""An entry as a Markdown file: YAML between lines of ---, then the text as it is."""

import re
import unicodedata

from journal.domain.course_line import Stop
from journal.domain.entry import Entry
from journal.formats.entry_words import stop_name

_LONGEST = 100  # characters; leaves room for a folder's path on Windows
_MOST_BYTES = 200  # most file systems allow 255 for a name
_ENDING = ".md"
_TO_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')
_ALSO_IN_NAMES = " -_',()&+"


def entry_markdown(entry: Entry, stop: Stop | None) -> bytes:
    """Return the file of an entry; stop is the appointment it belongs to."""
    front = (
        ("id", str(entry.id)),
        ("kind", entry.kind.value),
        ("day", entry.day.isoformat()),
        ("created", _quoted(entry.created.local.isoformat())),
        ("edited", _quoted(entry.edited.local.isoformat())),
        ("title", _quoted(entry.title)),
        ("tags", f"[{', '.join(map(_quoted, entry.tags))}]"),
        ("starred", _flag(value=entry.starred)),
        ("folded", _flag(value=entry.folded)),
        ("shareable", _flag(value=entry.shareable)),
        ("appointment", _quoted(stop_name(stop))),
    )
    written = "".join(f"{name}: {value}\n" for name, value in front)
    end = "" if entry.body.endswith("\n") else "\n"
    return f"---\n{written}---\n\n{entry.body}{end}".encode()


def _quoted(text: str) -> str:
    """Return a text as YAML has it in quotes (1.2, 5.7).

    By hand, since PyYAML takes a millisecond an entry: ten times all the rest.
    """
    return f'"{_TO_ESCAPE.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    letter = found[0]
    return f"\\{letter}" if letter in '"\\' else f"\\u{ord(letter):04x}"


def _flag(*, value: bool) -> str:
    return "true" if value else "false"


class FileNames:
    """Names that are readable, safe on every system, and never given twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, entry: Entry) -> str:
        """Return the path of an entry's file: the year, then day and title."""
        year = f"{entry.day.year:04}"
        path = f"{year}/{_named(entry, '')}"
        number = 1
        # Some systems take capitals for small letters.
        while path.casefold() in self._given:
            number += 1
            path = f"{year}/{_named(entry, f' ({number})')}"
        self._given.add(path.casefold())
        return path


def _named(entry: Entry, number: str) -> str:
    room = _LONGEST - len(_ENDING) - len(number)
    return f"{_cut(f'{entry.day} {_told(entry)}', room)}{number}{_ENDING}"


def _told(entry: Entry) -> str:
    title = unicodedata.normalize("NFC", entry.title)
    safe = "".join(letter if _is_safe(letter) else " " for letter in title)
    return " ".join(safe.split()) or entry.kind.value


def _is_safe(letter: str) -> bool:
    """Whether every system allows it: letters, their accents, numbers, a few marks."""
    return letter in _ALSO_IN_NAMES or unicodedata.category(letter)[0] in "LMN"


def _cut(stem: str, most: int) -> str:
    stem = stem[:most]
    while len(stem.encode()) > _MOST_BYTES:
        stem = stem[:-1]
    return stem.rstrip(" .")
