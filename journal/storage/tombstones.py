"""What was deleted for good leaves its id and time, so that copies can be merged."""

from uuid import UUID

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from journal.domain.moment import Moment
from journal.storage import rows


def bury(connection: Connection, gone: UUID, of: str, deleted: Moment) -> None:
    """Note that a row of the table `of` is gone; may be done twice."""
    connection.execute(
        insert(rows.tombstone)
        .prefix_with("OR REPLACE")
        .values(id=gone, of=of, **rows.moment_values("deleted", deleted))
    )


def unearth(connection: Connection, back: UUID) -> None:
    """Note that a row is there again: undoing brings it back under its own id."""
    connection.execute(delete(rows.tombstone).where(rows.tombstone.c.id == back))
