"""A person's own events in journal.db, and the days of their sessions."""

from datetime import date

from sqlalchemy import Connection, select

from journal.domain.entry import Kind
from journal.domain.ids import OwnEventId
from journal.domain.moment import Moment
from journal.domain.mood import OwnEvent
from journal.storage import rows
from journal.storage.keeping import remove_row, upsert


class OwnEvents:
    """Own events within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, event: OwnEvent) -> None:
        """Add an event, or replace the one with its id."""
        values = {
            "day": event.day,
            "label": event.label,
            **rows.moment_values("edited", event.edited),
        }
        upsert(self._connection, rows.own_event, {"id": event.id}, values)

    def remove(self, event: OwnEventId, deleted: Moment) -> None:
        """Remove an event for good; an unknown id does not matter."""
        remove_row(self._connection, rows.own_event, event, deleted)

    def all(self) -> tuple[OwnEvent, ...]:
        """Return every event, oldest day first."""
        e = rows.own_event.c
        found = self._connection.execute(select(rows.own_event).order_by(e.day, e.id))
        return tuple(
            OwnEvent(
                id=OwnEventId(row.id),
                day=row.day,
                label=row.label,
                edited=rows.moment_from(row, "edited"),
            )
            for row in found
        )

    def session_days(self) -> tuple[date, ...]:
        """Return the days that have a session reflection, oldest first."""
        e = rows.entry.c
        query = select(e.day).where(e.kind == Kind.SESSION, e.trashed_at.is_(None))
        return tuple(
            self._connection.execute(query.distinct().order_by(e.day)).scalars()
        )
