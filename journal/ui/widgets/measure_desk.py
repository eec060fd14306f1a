"""What the page of questionnaires asks of the journal, until it forgets."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.widgets.measure_sitting import Sitting

T = TypeVar("T")

Command = Callable[[Journal], Changes]


class MeasureDesk(QObject):
    """Commands and questions whose answers come only as long as they are awaited.

    Signals:
        saved: the answers are in the journal after they could not be saved before.
        refused: the Exception of what failed.
    """

    saved = Signal()
    refused = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._unsaved: Command | None = None

    @property
    def unsaved(self) -> Command | None:
        """What saves the answers that could not be saved, or None."""
        return self._unsaved

    def do(
        self, command: Command, then: Callable[[Changes], None] | None = None
    ) -> None:
        """Change the journal; then call `then`, unless all was forgotten meanwhile."""
        awaited = None if then is None else self._awaited(then)
        self._desk.do(command, then=awaited, otherwise=self._refuse)

    def ask(self, question: Callable[[Journal], T], then: Callable[[T], None]) -> None:
        """Read the journal; then call `then`, unless all was forgotten meanwhile."""
        self._desk.ask(self, question, self._awaited(then), otherwise=self._refuse)

    def save(self, sitting: Sitting) -> None:
        """Save all answers of a sitting; what fails is tried again with the next."""
        result, measure, answers = sitting.result, sitting.measure, sitting.answers
        turn = self._turn

        def command(journal: Journal) -> Changes:
            return journal.measuring.answer(result, measure, answers)

        def kept(_: Changes) -> None:
            if self._unsaved is not None:
                self._unsaved = None
                self.saved.emit()

        def refused(error: Exception) -> None:
            if isValid(self) and self._turn == turn:
                self._unsaved = command
            self._refuse(error)

        self._desk.do(command, then=self._awaited(kept), otherwise=refused)

    def forget(self) -> None:
        """Let go of what is under way: it is done, but nobody here is told."""
        self._turn += 1
        self._unsaved = None

    def _awaited(self, then: Callable[[T], None]) -> Callable[[T], None]:
        turn = self._turn

        def answered(answer: T) -> None:
            if isValid(self) and self._turn == turn:
                then(answer)

        return answered

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self.refused.emit(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)
