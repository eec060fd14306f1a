"""A new process in the place of one that has held a journal.

What was shown stays in the memory of a process long after it is deleted: the parts of
Qt and Python hand their memory back to themselves, not to the system. Only the end of
the process clears it.
"""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journal.ui.idle import IdleTimer

READING = timedelta(minutes=5)
TYPING = timedelta(seconds=30)


class Use(Enum):
    """What somebody or something does with a window that is locked."""

    NONE = auto()
    TYPING = auto()
    READING = auto()
    WORKING = auto()


class Renewal(QObject):
    """Waits, after a lock, for the moment in which nobody needs this process.

    That is at once, unless a journal is still being saved, backed up or opened. While
    somebody types a password or reads what may be read, it waits until the hands have
    rested for TYPING or READING: a window that vanishes under them costs letters.

    replace returns only where no new process can be had; then the lock stays what it
    was, one inside this process.
    """

    def __init__(
        self, replace: Callable[[], None], use: Callable[[], Use], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._replace = replace
        self._use = use
        self._is_due = False
        self._rest = IdleTimer(self)
        self._rest.idle.connect(self._take_rest)

    @property
    def is_due(self) -> bool:
        """Whether this process has held a journal."""
        return self._is_due

    def note_opened(self) -> None:
        """Note that a journal is open: this process will have to go."""
        self._is_due = True
        self._rest.stop()

    def consider(self) -> None:
        """Replace the process now, if one is due and it is nobody's any more."""
        if not self._is_due:
            return
        use = self._use()
        if use is Use.NONE:
            self._go()
        elif use is not Use.WORKING:
            application = QApplication.instance()
            if application is not None:
                after = TYPING if use is Use.TYPING else READING
                self._rest.watch(application, after)

    def _take_rest(self) -> None:
        self._rest.stop()
        if self._is_due and self._use() is not Use.WORKING:
            self._go()

    def _go(self) -> None:
        self._rest.stop()
        self._is_due = False
        self._replace()
