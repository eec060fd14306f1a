"""What an open journal remembers of the guides, at hand for the page that shows it."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.reading import NOTHING, Place, Remembered
from journal.ui.desk import Desk

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

PAUSE_MS = 800
_END = 0.98
"""So far down a guide is finished, and is begun anew the next time."""


class ReadingMemory(QObject):
    """Reading positions, read marks and bookmarks; nothing without a desk.

    Signals:
        recalled: what the journal remembers is here for the first time.
        changed: read marks or bookmarks are others than before.
    """

    recalled = Signal()
    changed = Signal()

    def __init__(self, desk: Desk | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._remembered = NOTHING
        self._noted: dict[str, float] = {}
        self._unsaved = ""
        self._is_recalled = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save)
        if desk is not None:
            desk.changed.connect(self._note_changes)
            self._ask()

    @property
    def is_kept(self) -> bool:
        """Whether there is a journal to remember in."""
        return self._desk is not None

    @property
    def remembered(self) -> Remembered:
        """What the journal remembers, as far as it has answered."""
        return self._remembered

    def position(self, slug: str) -> float:
        """Return where to go on in a guide, from 0 to 1."""
        position = self._noted.get(slug, self._remembered.positions.get(slug, 0.0))
        return position if position < _END else 0.0

    def note_position(self, slug: str, position: float) -> None:
        """Remember how far down a guide is; saved at the next pause."""
        if self._desk is None:
            return
        if self._unsaved != slug:
            self.save()
        self._noted[slug] = position
        self._unsaved = slug
        self._pause.start()

    def mark_read(self, slug: str, *, is_read: bool) -> None:
        """Remember that a guide is read, or not."""
        self._do(lambda journal: journal.reading.mark_read(slug, is_read=is_read))

    def set_bookmark(self, place: Place, *, on: bool) -> None:
        """Keep a bookmark, or let go of it."""
        if on:
            self._do(lambda journal: journal.reading.add_bookmark(place))
        else:
            self._do(lambda journal: journal.reading.remove_bookmark(place))

    def save(self) -> None:
        """Save the position now."""
        command = self.pending()
        if command is not None and self._desk is not None:
            self._unsaved = ""
            self._desk.do(command)

    def pending(self) -> "Callable[[Journal], Changes] | None":
        """Return how to save a position that is not saved yet, or None.

        Where the disk refuses, it is let go: a place in a guide holds up no lock.
        """
        self._pause.stop()
        if not self._unsaved:
            return None
        slug, position = self._unsaved, self._noted[self._unsaved]

        def keep(journal: "Journal") -> Changes:
            with suppress(JournalError):
                return journal.reading.keep_position(slug, position)
            return Changes()

        return keep

    def forget(self) -> None:
        """Let go of everything; nothing more is saved."""
        self._pause.stop()
        self._unsaved = ""
        self._noted.clear()
        self._remembered = NOTHING

    def _do(self, command: "Callable[[Journal], Changes]") -> None:
        desk = self._desk
        if desk is None:
            return

        def refused(error: Exception) -> None:
            self.changed.emit()  # what shows it goes back to what is kept
            desk.failed.emit(error)

        desk.do(command, otherwise=refused)

    def _note_changes(self, changes: Changes) -> None:
        if changes.reading:
            self._ask()

    def _ask(self) -> None:
        if self._desk is not None:
            self._desk.ask(
                self, lambda journal: journal.reading.remembered(), self._take
            )

    def _take(self, remembered: Remembered) -> None:
        before, self._remembered = self._remembered, remembered
        if not self._is_recalled:
            self._is_recalled = True
            self.recalled.emit()
        marks = (remembered.read, remembered.bookmarks)
        if marks != (before.read, before.bookmarks):
            self.changed.emit()
