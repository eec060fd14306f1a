"""Rows of comma-separated values under the names in their first line."""

import csv
from collections.abc import Iterator
from io import StringIO

from journal.domain.errors import JournalError
from journal.formats.limits import TOO_MUCH, UNREADABLE

MOST_ROWS = 200_000

Row = dict[str, str]
"""A row by the names of its columns, in lower case; what is missing is empty."""


def rows(text: str) -> Iterator[Row]:
    """Yield the rows that are not blank. Raises JournalError."""
    reader = csv.reader(StringIO(text, newline=""))
    try:
        names = [name.strip().casefold() for name in next(reader, [])]
        for count, values in enumerate(reader):
            if count >= MOST_ROWS:
                raise JournalError(TOO_MUCH)
            if any(value.strip() for value in values):
                missing = [""] * (len(names) - len(values))
                yield dict(zip(names, values + missing, strict=False))
    except csv.Error:  # also for a field longer than csv takes
        raise JournalError(UNREADABLE) from None
