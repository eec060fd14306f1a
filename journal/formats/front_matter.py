"""One table of the front matter of a guide, whose faults are told with their line."""

import re
import tomllib
from datetime import date
from typing import Any

from journal.domain.errors import InvalidInputError
from journal.domain.sentence import said

_PLACE = re.compile(r"\(at line (\d+)")
_TABLE = re.compile(r"^\[\[", re.MULTILINE)
_MOST = 9999  # more than any year or number of minutes


class FrontMatter:
    """The keys of one table, read as what they should be.

    Each reading raises InvalidInputError, with the line in the page, where the key is
    missing or holds something else. first_line is the line where the table begins.
    """

    def __init__(self, table: dict[str, Any], toml: str, first_line: int) -> None:
        self._table = table
        self._toml = toml
        self._first_line = first_line

    @classmethod
    def parsed(cls, toml: str, first_line: int) -> "FrontMatter":
        """Read TOML that begins in this line. Raises InvalidInputError."""
        try:
            return cls(tomllib.loads(toml), toml, first_line)
        except tomllib.TOMLDecodeError as error:
            place = _PLACE.search(str(error))  # else it is the end of the document
            line = first_line - 1 + (int(place[1]) if place else toml.count("\n"))
            raise InvalidInputError(
                said(
                    "The front matter of a guide is not TOML (line {line}).", line=line
                )
            ) from None
        except (RecursionError, ValueError):  # nested too deep, too many digits
            raise InvalidInputError(
                said(
                    "The front matter of a guide cannot be read (line {line}).",
                    line=first_line,
                )
            ) from None

    def text(self, key: str) -> str:
        """Return a text that says something."""
        value = self._value(key)
        if not isinstance(value, str) or not value.strip():
            raise self.refused(key)
        return value

    def text_if_any(self, key: str) -> str:
        """Return a text, empty where there is none."""
        return self.text(key) if key in self._table else ""

    def number(self, key: str) -> int:
        """Return a whole number from 0 to 9999."""
        value = self._value(key)
        # True and False are numbers too.
        if type(value) is not int or not 0 <= value <= _MOST:
            raise self.refused(key)
        return value

    def day(self, key: str) -> date:
        """Return a calendar day."""
        value = self._value(key)
        if type(value) is not date:  # a TOML date with a time is also a date
            raise self.refused(key)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false."""
        value = self._value(key)
        if not isinstance(value, bool):
            raise self.refused(key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._value(key)
        if not isinstance(value, list) or not all(isinstance(i, str) for i in value):
            raise self.refused(key)
        return tuple(value)

    def tables(self, key: str) -> tuple["FrontMatter", ...]:
        """Return the tables of this name, one after the other."""
        value = self._value(key)
        starts = [found.start() for found in _TABLE.finditer(self._toml)]
        if not isinstance(value, list) or len(value) != len(starts):
            raise self.refused(key)
        if not all(isinstance(table, dict) for table in value):
            raise self.refused(key)
        ends = [*starts, len(self._toml)][1:]
        return tuple(
            FrontMatter(table, self._toml[start:end], self._line_at(start))
            for table, start, end in zip(value, starts, ends, strict=True)
        )

    def missing(self, key: str) -> InvalidInputError:
        """Return the refusal of a table without this key."""
        return InvalidInputError(
            said(
                'The front matter of a guide lacks "{key}" (line {line}).',
                key=key,
                line=self._first_line,
            )
        )

    def refused(self, key: str) -> InvalidInputError:
        """Return the refusal of the value of this key."""
        found = re.search(rf"^{key}\b", self._toml, re.MULTILINE)
        line = self._line_at(found.start() if found else 0)
        return InvalidInputError(
            said(
                'The "{key}" of a guide is not what it should be (line {line}).',
                key=key,
                line=line,
            )
        )

    def _value(self, key: str) -> Any:
        if key not in self._table:
            raise self.missing(key)
        return self._table[key]

    def _line_at(self, place: int) -> int:
        return self._first_line + self._toml.count("\n", 0, place)
