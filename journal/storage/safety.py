"""The lines of the safety plan, in journal.db."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from journal.domain.ids import PlanStepId
from journal.domain.moment import Moment
from journal.domain.safety import Part, PlanStep
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


class PlanSteps:
    """The plan within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[PlanStep, ...]:
        """Return every line, by part and position."""
        p = rows.plan_step.c
        found = self._connection.execute(
            select(rows.plan_step).order_by(p.part, p.position, p.id)
        )
        return tuple(_step(row) for row in found)

    def put_part(self, part: Part, steps: Sequence[PlanStep], now: Moment) -> None:
        """Let a part have these lines and no others."""
        p = rows.plan_step.c
        before = select(p.id).where(p.part == part.value)
        gone = set(self._connection.execute(before).scalars())
        for step in steps:
            self.put(step)
            gone.discard(step.id)
        for step_id in gone:
            remove_row(self._connection, rows.plan_step, step_id, now)

    def put(self, step: PlanStep) -> None:
        """Add a line, or replace the one with its id."""
        values = {
            "part": step.part.value,
            "position": step.position,
            "text": step.text,
            **rows.moment_values("edited", step.edited),
        }
        put_row(self._connection, rows.plan_step, step.id, values)


def _step(row: rows.AnyRow) -> PlanStep:
    return PlanStep(
        id=PlanStepId(row.id),
        part=Part(row.part),
        position=row.position,
        text=row.text,
        edited=rows.moment_from(row, "edited"),
    )
