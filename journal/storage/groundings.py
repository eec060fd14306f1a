"""Exercises that were done, in journal.db."""

from sqlalchemy import Connection, select

from journal.domain.grounding import Grounding
from journal.domain.ids import EntryId, GroundingId
from journal.domain.moment import Moment
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


class Groundings:
    """Exercises within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, grounding: Grounding) -> None:
        """Add one, or replace the one with its id."""
        values = {
            "exercise": grounding.exercise,
            "before": grounding.before,
            "after": grounding.after,
            "entry": grounding.entry,
            **rows.moment_values("done", grounding.done),
            **rows.moment_values("edited", grounding.edited),
        }
        put_row(self._connection, rows.grounding, grounding.id, values)

    def all(self) -> tuple[Grounding, ...]:
        """Return every one, newest first."""
        g = rows.grounding.c
        found = self._connection.execute(
            select(rows.grounding).order_by(g.done_at.desc(), g.id.desc())
        )
        return tuple(_grounding(row) for row in found)

    def get(self, grounding: GroundingId) -> Grounding | None:
        """Return one of them."""
        query = select(rows.grounding).where(rows.grounding.c.id == grounding)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _grounding(row)

    def remove(self, grounding: GroundingId, deleted: Moment) -> None:
        """Remove one for good; an unknown id does not matter."""
        remove_row(self._connection, rows.grounding, grounding, deleted)


def _grounding(row: rows.AnyRow) -> Grounding:
    return Grounding(
        id=GroundingId(row.id),
        exercise=row.exercise,
        done=rows.moment_from(row, "done"),
        edited=rows.moment_from(row, "edited"),
        before=row.before,
        after=row.after,
        entry=rows.optional_id(row.entry, EntryId),
    )
