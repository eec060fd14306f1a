"""Tables of a SQLite file from elsewhere, read as if the file were set to harm.

Nothing of it is run: no view, no trigger, no expression. Nothing is written beside it
either: the file is opened as one that cannot change.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from journal.domain.errors import JournalError
from journal.formats.limits import MOST_IN_ALL, TOO_MUCH, UNREADABLE
from journal.formats.outside import head_of

SQLITE_MARK = b"SQLite format 3\x00"
MOST_ROWS = 200_000
MOST_VALUE_BYTES = 32 << 20

_SCHEMA = "sqlite_master"
_WORKED_OUT = re.compile(r"\bAS\b", re.IGNORECASE)


class Tables:
    """The tables of one file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._room = MOST_IN_ALL
        found = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        )
        # Virtual tables have no root page; columns that are worked out begin with AS.
        self.names = frozenset(
            str(name)
            for name, sql in found.fetchmany(MOST_ROWS)
            if not _WORKED_OUT.search(str(sql))
        )

    def rows(self, table: str, *columns: str) -> Iterator[Sequence[object]]:
        """Yield the rows of a table, None for columns that it lacks.

        There are none where there is no such table. Raises JournalError for more than
        can be brought in.
        """
        if table not in self.names:
            return
        there = self._columns_of(table)
        # An unknown name in quotes would be a text to SQLite.
        wanted = (f'"{name}"' if name in there else "NULL" for name in columns)
        most = MOST_ROWS + 1
        with closing(self._select(", ".join(wanted), table, most)) as found:
            for count, row in enumerate(found, start=1):
                self._room -= sum(len(v) for v in row if isinstance(v, str | bytes))
                if count == most or self._room < 0:
                    raise JournalError(TOO_MUCH)
                yield row

    def _columns_of(self, table: str) -> frozenset[str]:
        with closing(self._select("*", table, 0)) as found:
            return frozenset(str(column[0]) for column in found.description)

    def _select(self, columns: str, table: str, most: int) -> sqlite3.Cursor:
        """Begin to read a table; all names are those that this program knows."""
        query = f'SELECT {columns} FROM "{table}" LIMIT {most}'  # noqa: S608
        return self._connection.execute(query)


@contextmanager
def tables_of(path: Path, allowed: frozenset[str]) -> Iterator[Tables]:
    """Open a file to read these tables of it. Raises JournalError."""
    if not head_of(path).startswith(SQLITE_MARK):
        raise JournalError(UNREADABLE)
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            _guard(connection, allowed)
            yield Tables(connection)
    except (sqlite3.Error, sqlite3.Warning, OverflowError, UnicodeDecodeError):
        raise JournalError(UNREADABLE) from None


def _guard(connection: sqlite3.Connection, allowed: frozenset[str]) -> None:
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_VALUE_BYTES)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")

    def allow(action: int, *names: str | None) -> int:
        table, _column, _base, by_view = names
        reads = action == sqlite3.SQLITE_READ and table in {*allowed, _SCHEMA}
        fine = by_view is None and (reads or action == sqlite3.SQLITE_SELECT)
        return sqlite3.SQLITE_OK if fine else sqlite3.SQLITE_DENY

    connection.set_authorizer(allow)
