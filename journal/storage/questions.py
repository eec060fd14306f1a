"""Questions for the next appointment, in journal.db."""

from sqlalchemy import Connection, select

from journal.domain.ids import EntryId, QuestionId
from journal.domain.moment import Moment
from journal.domain.question import Question
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


class Questions:
    """Questions within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, question: Question) -> None:
        """Add a question, or replace the one with its id."""
        values = {
            "text": question.text,
            "entry": question.entry,
            **rows.moment_values("asked", question.asked),
            **rows.moment_values("done", question.done),
            **rows.moment_values("edited", question.edited),
        }
        put_row(self._connection, rows.question, question.id, values)

    def all(self) -> tuple[Question, ...]:
        """Return every question, oldest first."""
        q = rows.question.c
        found = self._connection.execute(
            select(rows.question).order_by(q.asked_at, q.id)
        )
        return tuple(_question(row) for row in found)

    def get(self, question: QuestionId) -> Question | None:
        """Return one question."""
        query = select(rows.question).where(rows.question.c.id == question)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _question(row)

    def remove(self, question: QuestionId, deleted: Moment) -> None:
        """Remove a question for good; an unknown id does not matter."""
        remove_row(self._connection, rows.question, question, deleted)


def _question(row: rows.AnyRow) -> Question:
    return Question(
        id=QuestionId(row.id),
        text=row.text,
        entry=rows.optional_id(row.entry, EntryId),
        asked=rows.moment_from(row, "asked"),
        done=rows.moment_or_none(row, "done"),
        edited=rows.moment_from(row, "edited"),
    )
