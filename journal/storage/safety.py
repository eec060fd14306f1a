"""The lines of the safety plan, in journal.db."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal.domain.ids import PlanStepId
from journal.domain.moment import Moment
from journal.domain.safety import Part, PlanStep
from journal.storage import rows
from journal.storage.tombstones import bury, unearth


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
            self._put(step)
            gone.discard(step.id)
        for step_id in gone:
            self._connection.execute(delete(rows.plan_step).where(p.id == step_id))
            bury(self._connection, step_id, "plan_step", now)

    def _put(self, step: PlanStep) -> None:
        values = {
            "part": step.part.value,
            "position": step.position,
            "text": step.text,
            **rows.moment_values("edited", step.edited),
        }
        statement = insert(rows.plan_step).values(id=step.id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=values)
        )
        unearth(self._connection, step.id)


def _step(row: rows.AnyRow) -> PlanStep:
    return PlanStep(
        id=PlanStepId(row.id),
        part=Part(row.part),
        position=row.position,
        text=row.text,
        edited=rows.moment_from(row, "edited"),
    )
