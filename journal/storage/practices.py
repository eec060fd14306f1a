"""Practices and the days they were marked on, in journal.db."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal.domain.ids import EntryId, PracticeId
from journal.domain.moment import Moment
from journal.domain.practice import Practice
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


class Practices:
    """Practices within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, practice: Practice) -> None:
        """Add a practice with its days, or replace the one with its id."""
        values = {
            "text": practice.text,
            "entry": practice.entry,
            "ended": practice.ended,
            **rows.moment_values("begun", practice.begun),
            **rows.moment_values("edited", practice.edited),
        }
        put_row(self._connection, rows.practice, practice.id, values)
        d = rows.practice_day
        self._connection.execute(delete(d).where(d.c.practice == practice.id))
        days = [{"practice": practice.id, "day": day} for day in practice.days]
        if days:
            self._connection.execute(insert(d), days)

    def all(self) -> tuple[Practice, ...]:
        """Return every practice, oldest first."""
        found = self._connection.execute(
            select(rows.practice).order_by(rows.practice.c.begun_at, rows.practice.c.id)
        ).all()
        d = rows.practice_day.c
        days: defaultdict[UUID, tuple[date, ...]] = defaultdict(tuple)
        marked = select(d.practice, d.day).order_by(d.practice, d.day)
        for practice, day in self._connection.execute(marked):
            days[practice] += (day,)
        return tuple(_practice(row, days[row.id]) for row in found)

    def get(self, practice: PracticeId) -> Practice | None:
        """Return one practice."""
        query = select(rows.practice).where(rows.practice.c.id == practice)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        d = rows.practice_day.c
        days = select(d.day).where(d.practice == practice).order_by(d.day)
        return _practice(row, tuple(self._connection.execute(days).scalars()))

    def remove(self, practice: PracticeId, deleted: Moment) -> None:
        """Remove a practice for good; an unknown id does not matter."""
        remove_row(self._connection, rows.practice, practice, deleted)


def _practice(row: rows.AnyRow, days: tuple[date, ...]) -> Practice:
    return Practice(
        id=PracticeId(row.id),
        text=row.text,
        entry=rows.optional_id(row.entry, EntryId),
        begun=rows.moment_from(row, "begun"),
        ended=row.ended,
        edited=rows.moment_from(row, "edited"),
        days=days,
    )
