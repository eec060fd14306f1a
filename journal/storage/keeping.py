"""How rows are put and taken out, the same way in every table.

A row that is deleted for good leaves its id and time as a tombstone, so that two copies
can be merged; one that undoing brings back under its own id has none.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete
from sqlalchemy.dialects.sqlite import insert

from journal.domain.moment import Moment
from journal.storage import rows


def put_row(
    connection: Connection, table: Table, row: UUID, values: Mapping[str, Any]
) -> None:
    """Add a row whose removal can be undone, or replace what it holds."""
    upsert(connection, table, {"id": row}, values)
    connection.execute(delete(rows.tombstone).where(rows.tombstone.c.id == row))


def remove_row(
    connection: Connection, table: Table, row: UUID, deleted: Moment
) -> None:
    """Delete a row for good; an id that is not there does not matter."""
    gone = connection.execute(delete(table).where(table.c.id == row))
    if gone.rowcount:
        bury(connection, row, table.name, deleted)


def bury(connection: Connection, gone: UUID, of: str, deleted: Moment) -> None:
    """Note that a row of the table `of` is gone; may be done twice."""
    bury_many(connection, (gone,), of, deleted)


def bury_many(
    connection: Connection, gone: Iterable[UUID], of: str, deleted: Moment
) -> None:
    """Note that these rows are gone, as bury() does."""
    moment = rows.moment_values("deleted", deleted)
    connection.execute(
        insert(rows.tombstone).prefix_with("OR REPLACE"),
        [{"id": each, "of": of, **moment} for each in gone],
    )


def upsert(
    connection: Connection,
    table: Table,
    key: Mapping[str, Any],
    values: Mapping[str, Any],
    *,
    new: Mapping[str, Any] | None = None,
) -> None:
    """Put values where the key stands; `new` fills what else a new row needs."""
    connection.execute(
        insert(table)
        .values({**key, **(new or {}), **values})
        .on_conflict_do_update(index_elements=list(key), set_=dict(values))
    )
