"""Questionnaires that were taken, in journal.db."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal.domain.ids import ResultId
from journal.domain.moment import Moment
from journal.domain.taken import Taken
from journal.storage import rows
from journal.storage.keeping import remove_row, upsert


class Results:
    """Results within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, taken: Taken) -> None:
        """Add a result, or replace the one with its id."""
        values = {
            "measure": taken.measure,
            "language": taken.language,
            "day": taken.day,
            **rows.moment_values("begun", taken.begun),
            **rows.moment_values("finished", taken.finished),
            **rows.moment_values("edited", taken.edited),
        }
        upsert(self._connection, rows.result, {"id": taken.id}, values)
        a = rows.answer
        self._connection.execute(delete(a).where(a.c.result == taken.id))
        answers = [
            {"result": taken.id, "item": item, "value": value}
            for item, value in taken.answers.items()
        ]
        if answers:
            self._connection.execute(insert(a), answers)

    def get(self, result: ResultId) -> Taken | None:
        """Return one result."""
        query = select(rows.result).where(rows.result.c.id == result)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else self._taken(row)

    def all(self, measure: str | None = None) -> tuple[Taken, ...]:
        """Return the results of a measure, or of all, oldest first."""
        r = rows.result.c
        query = select(rows.result).order_by(r.begun_at, r.id)
        if measure is not None:
            query = query.where(r.measure == measure)
        return tuple(self._taken(row) for row in self._connection.execute(query).all())

    def remove(self, results: Iterable[ResultId], deleted: Moment) -> None:
        """Remove results for good; unknown ids do not matter."""
        for each in results:
            remove_row(self._connection, rows.result, each, deleted)

    def _taken(self, row: rows.AnyRow) -> Taken:
        a = rows.answer.c
        answers = select(a.item, a.value).where(a.result == row.id)
        return Taken(
            id=ResultId(row.id),
            measure=row.measure,
            language=row.language,
            day=row.day,
            begun=rows.moment_from(row, "begun"),
            edited=rows.moment_from(row, "edited"),
            finished=rows.moment_or_none(row, "finished"),
            answers=dict(self._connection.execute(answers).all()),
        )
