"""The safety plan on its way into the journal: saved at each pause, never lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.safety import Part
from journal.ui.desk import Desk

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

Command = Callable[["Journal"], Changes]
Parts = dict[Part, tuple[str, ...]]

PAUSE_MS = 1000
RETRY_MS = 5000


class PlanSheet(QObject):
    """One save at a time, of the parts that were written in; refused ones are kept.

    Signals:
        saved: everything that was written is in the journal.
        refused: the Exception that says why it is not yet; it is tried again.
    """

    saved = Signal()
    refused = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._written: Parts = {}
        self._under_way: Parts = {}
        self._pause = self._timer(PAUSE_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to save, or under way."""
        return not (self._written or self._under_way)

    def write(self, part: Part, lines: tuple[str, ...]) -> None:
        """Let a part have these lines; they are saved at the next pause."""
        self._written[part] = lines
        self._pause.start()

    def save(self) -> None:
        """Save what was written, now or as soon as the last save is done."""
        self._pause.stop()
        if not self._written or self._under_way:
            return
        self._retry.stop()
        parts, self._written = self._written, {}
        self._under_way = parts
        self._desk.do(
            lambda journal: journal.safety.put(parts),
            then=self._note_saved,
            otherwise=self._refuse,
        )

    def pending(self) -> Command | None:
        """Return what is still to be done to the journal, or None; may be done twice.

        A save that is under way is part of it: it may yet be refused.
        """
        if self.is_settled:
            return None
        parts = {**self._under_way, **self._written}
        return lambda journal: journal.safety.put(parts)

    def forget(self) -> None:
        """Let go of the words; nothing more is saved."""
        self._pause.stop()
        self._retry.stop()
        self._written, self._under_way = {}, {}

    def _note_saved(self, _: Changes) -> None:
        if not isValid(self):
            return
        self._under_way = {}
        if not self._written:
            self.saved.emit()
        elif not self._pause.isActive():
            self.save()

    def _refuse(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._written = {**self._under_way, **self._written}
        self._under_way = {}
        self._retry.start()
        self.refused.emit(error)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.save)
        return timer
