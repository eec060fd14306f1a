"""Quick looks at files and folders to tell what they are; none of them raises."""

import codecs
import re
from pathlib import Path

from journal.domain.errors import JournalError
from journal.formats.outside import head_of, members_of

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def first_words(path: Path) -> str:
    """Return the beginning of a text file, or nothing."""
    head = head_of(path)
    code = "utf-16" if head.startswith(_UTF16) else "utf-8"
    return head.removeprefix(codecs.BOM_UTF8).decode(code, "replace").lstrip()


def begins_with_columns(path: Path, *columns: str) -> bool:
    """Whether the first line of a file holds these names, in this order."""
    line = first_words(path).partition("\n")[0].strip().replace('"', "").casefold()
    return line.startswith(",".join(columns))


def names_in(path: Path) -> tuple[str, ...]:
    """Return the names of the files in an archive, or none."""
    try:
        if path.is_dir():
            return ()
        with members_of(path) as members:
            return tuple(members)
    except (JournalError, OSError, ValueError):
        return ()


def has_keys(words: str, *keys: str) -> bool:
    """Whether the beginning of a JSON document has these keys, at any depth."""
    return words[:1] in {"{", "["} and all(
        re.search(rf'"{key}"\s*:', words) for key in keys
    )
