"""A journal, or a part of it, as one JSON document that can be brought back; EXPORT.md.

Each thing stands on a line of its own, so that two exports can be compared by line.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from journal.domain.errors import InvalidInputError, JournalError, NewerJournalError
from journal.domain.moment import Moment
from journal.domain.whole import Whole
from journal.formats.own_json_fields import Unknown, damaged
from journal.formats.own_json_records import ATTRIBUTES, RECORDS

FORMAT = "session-journal-export"
VERSION = 1

_BEGINNING = 200  # bytes: the format stands first
_HEADER = ("format", "version", "exported", "complete")


def write(whole: Whole, exported: Moment) -> Iterator[bytes]:
    """Return the document piece by piece, in UTF-8."""
    yield b"{\n"
    header = (FORMAT, VERSION, exported.local.isoformat(), whole.is_complete)
    for name, value in zip(_HEADER, header, strict=True):
        yield f"{json.dumps(name)}: {json.dumps(value)},\n".encode()
    last = next(reversed(RECORDS))
    for name, record in RECORDS.items():
        yield f"{json.dumps(name)}: [".encode()
        between = b"\n"
        for thing in getattr(whole, ATTRIBUTES.get(name, name)):
            yield between + _line(record.write(thing))
            between = b",\n"
        yield b"\n]\n" if name == last else b"\n],\n"
    yield b"}\n"


def recognises(path: Path) -> bool:
    """Whether a file looks like such a document; never raises."""
    try:
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
    except OSError:
        return False
    return f'"{FORMAT}"'.encode() in beginning


class Exported:
    """A document that was read; what is in it is checked while going through it.

    Raises InvalidInputError for what is no such document, NewerJournalError for one of
    a later version.
    """

    def __init__(self, data: bytes) -> None:
        self._lists = _lists(_parsed(data))
        self._unknown = Unknown()

    @property
    def total(self) -> int:
        """How many things there are."""
        return sum(len(self._lists.get(name, ())) for name in RECORDS)

    @property
    def unknown(self) -> int:
        """How much was left out when it was gone through last."""
        return self._unknown.count

    def things(self) -> Iterator[Any]:
        """Go through all things, each after those it refers to.

        Raises InvalidInputError at the first that is damaged.
        """
        self._unknown.count = sum(name not in RECORDS for name in self._lists)
        for name, record in RECORDS.items():
            for found in self._lists.get(name, ()):
                try:
                    thing = record.read(found, self._unknown)
                except (InvalidInputError, ValueError, OverflowError):
                    raise damaged() from None
                yield thing


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise damaged() from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise JournalError("This file is not an export of Session Journal.")
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise damaged()
    if version > VERSION:
        raise NewerJournalError(
            "This export was written by a newer version of Session Journal;"
            " nothing was changed."
        )
    return document


def _lists(document: dict[str, Any]) -> dict[str, Any]:
    lists = {name: each for name, each in document.items() if name not in _HEADER}
    if not all(isinstance(lists.get(name, []), list) for name in RECORDS):
        raise damaged()
    return lists


def _line(record: dict[str, Any]) -> bytes:
    try:
        return json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half a character in a setting
        return json.dumps(record).encode()


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
