"""The courses as they stand, at hand without waiting for the journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.belonging import Belonging, propose, propose_for
from journal.domain.changes import Changes
from journal.domain.course_line import CourseLine
from journal.domain.entry import Kind
from journal.domain.ids import AppointmentId
from journal.domain.moment import Clock
from journal.ui.desk import Desk

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal


class CourseAtHand(QObject):
    """Knows every course, the current one first; an entry begins without a pause.

    is_known says whether the journal has answered yet.

    Signals:
        changed: the courses are known now, or are others than before.
    """

    changed = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self.lines: tuple[CourseLine, ...] = ()
        self.is_known = False
        desk.changed.connect(self._hear)
        self._read()

    @property
    def current(self) -> CourseLine | None:
        """The current course, or None where there is none."""
        return next((line for line in self.lines if line.course.is_current), None)

    def line_of(self, appointment: AppointmentId | None) -> CourseLine | None:
        """Return the course that an appointment is part of."""
        if appointment is None:
            return None
        return next((line for line in self.lines if line.stop(appointment)), None)

    def proposal(self, kind: Kind | None = None) -> Belonging:
        """Return where an entry of today belongs; kind is the one asked for, if any."""
        today = self._clock().day
        if kind is None:
            return propose(self.current, today)
        return propose_for(kind, self.current, today)

    def forget(self) -> None:
        """Let go of every name and day."""
        self.lines = ()

    def _hear(self, changes: Changes) -> None:
        if changes.of_course:
            self._read()

    def _read(self) -> None:
        self._desk.ask(self, _lines, self._take)

    def _take(self, lines: tuple[CourseLine, ...]) -> None:
        if lines != self.lines or not self.is_known:
            self.lines = lines
            self.is_known = True
            self.changed.emit()


def _lines(journal: "Journal") -> tuple[CourseLine, ...]:
    return journal.courses.lines()
