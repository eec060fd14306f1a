"""The tables that a journal of some version must have, and those that a file has."""

from functools import cache
from itertools import chain
from typing import Any

from sqlcipher3 import dbapi2

from journal.storage import migrations

Parts = frozenset[tuple[object, ...]]

# FTS5 makes tables of its own for the index, and SQLite for its statistics; both may
# do so in other ways in later versions.
_NAMED = (
    "SELECT type, name, tbl_name FROM sqlite_schema"
    " WHERE name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_*'"
)
_COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'


def of(connection: Any) -> Parts:
    """Return the tables, columns, indexes and views of a driver's connection."""
    named = [tuple(row) for row in connection.execute(_NAMED)]
    columns = [
        (name, *row)
        for kind, name, _ in named
        if kind != "index"
        for row in connection.execute(_COLUMNS, (name,))
    ]
    return frozenset([*named, *columns])


def at(version: int) -> Parts:
    """Return what there is after so many of the steps."""
    return _after(tuple(migrations.STEPS[:version]))


@cache
def _after(steps: tuple[migrations.Step, ...]) -> Parts:
    connection = dbapi2.connect(":memory:")
    try:
        for statement in chain.from_iterable(steps):
            connection.execute(statement)
        return of(connection)
    finally:
        connection.close()
