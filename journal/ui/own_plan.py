"""Telling pages what the safety plan says, now and whenever it changes."""

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.safety import Part, Plan
from journal.services.journal import Journal
from journal.ui.desk import Desk


class OwnPlan(QObject):
    """Reads the plan of an open journal for one page, which is its parent.

    Signals:
        read: the Plan.
    """

    read = Signal(Plan)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.changed.connect(self._hear)

    def look(self) -> None:
        """Read the plan."""
        self._desk.ask(self, _renewed, self.read.emit)

    def _hear(self, changes: Changes) -> None:
        if changes.plan:
            self.look()


def own_steps(journal: Journal) -> tuple[str, ...]:
    """Return what the person wrote that they can do themselves."""
    return journal.safety.plan().of(Part.STEPS)


def _renewed(journal: Journal) -> Plan:
    journal.safety.renew_copy()
    return journal.safety.plan()
