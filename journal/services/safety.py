"""The safety plan of an open journal, and its copy for when it is locked."""

from collections.abc import Mapping, Sequence

from journal.domain.changes import Changes
from journal.domain.ids import PlanStepId, RandomBytes, uuid7
from journal.domain.moment import Clock, Moment
from journal.domain.safety import Part, Plan, plan_of, rewritten
from journal.services import plan_copy
from journal.storage.database import Database, Store


class Safety:
    """The plan, part by part: always handed over whole, so that it may be done twice.

    The copy is there or not by the person's choice; where it is, it says what the
    plan says.
    """

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._folder = database.path.parent
        self._clock = clock
        self._random_bytes = random_bytes

    def plan(self) -> Plan:
        """Return what is written."""
        return plan_of(self._database.read(lambda store: store.plan.all()))

    def put(self, parts: Mapping[Part, Sequence[str]]) -> Changes:
        """Let these parts have these lines; the others stay as they are.

        Blank lines are left out. Raises InvalidInputError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> None:
            steps = store.plan.all()
            for part, texts in parts.items():
                old = [step for step in steps if step.part is part]
                new = rewritten(old, part, texts, now, lambda: self._new_id(now))
                store.plan.put_part(part, new, now)

        self._database.write(change)
        self.renew_copy()
        return Changes(plan=True)

    @property
    def has_copy(self) -> bool:
        """Whether the plan can be read while the journal is locked."""
        return plan_copy.is_there(self._folder)

    def keep_copy(self) -> Changes:
        """Write the copy, which is not encrypted. Raises NotSavedError."""
        plan_copy.write(self._folder, self.plan())
        return Changes(plan=True)

    def remove_copy(self) -> Changes:
        """Take the copy away. Raises NotSavedError."""
        plan_copy.remove(self._folder)
        return Changes(plan=True)

    def renew_copy(self) -> None:
        """Let the copy say what the plan says, if there is one. Raises NotSavedError.

        Whoever shows the plan asks for it too: a crash may have come in between.
        """
        if self.has_copy:
            plan_copy.write(self._folder, self.plan())

    def _new_id(self, now: Moment) -> PlanStepId:
        return PlanStepId(uuid7(now.utc, self._random_bytes))
