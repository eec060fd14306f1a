"""Words on their way into the journal: saved at each pause, and never lost."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Entry, Kind, Version
from journal.domain.errors import JournalError, NotFoundError
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.ui.desk import Desk
from journal.ui.translation import reason_of

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

Save = Callable[["Journal"], Changes]
WithEntry = Callable[["Journal", EntryId | None], Changes]
"""What is done about an entry, by its id; None where it could not be saved."""

Which = Callable[["Journal"], EntryId | None]
"""Tells which entry it is; None where it could not be saved."""

PAUSE_MS = 1000
RETRY_MS = 5000


def draft_of(entry: Entry) -> Draft:
    """Return what the writer has set in an entry."""
    return Draft(
        kind=entry.kind,
        title=entry.title,
        body=entry.body,
        day=entry.day,
        tags=entry.tags,
        starred=entry.starred,
        folded=entry.folded,
        shareable=entry.shareable,
        left_out=entry.left_out,
        appointment=entry.appointment,
        prompt=entry.prompt,
    )


class Filing:
    """One entry's place in the journal; used on the journal's thread only.

    Whether a draft makes a new entry or changes one is decided when it is written
    down, since an earlier save may still be under way when it is handed over.
    """

    def __init__(self, entry: EntryId | None, stored: Draft | None) -> None:
        self._entry = entry
        self._stored = stored

    def put_away(self, journal: "Journal") -> Changes:
        """Move the entry to the trash, if there is one. Raises JournalError."""
        if self._entry is None:
            return Changes()
        return journal.writing.trash(frozenset({self._entry}))

    def file(self, journal: "Journal", draft: Draft) -> Changes:
        """Write down a draft, if it says anything new. Raises JournalError."""
        if draft == self._stored or (self._entry is None and draft.is_blank):
            return Changes()
        changes = self._write(journal, draft)
        self._stored = draft
        return changes

    def do(self, command: WithEntry, journal: "Journal") -> Changes:
        """Do something about the entry. Raises JournalError."""
        return command(journal, self._entry)

    def which(self, _journal: "Journal") -> EntryId | None:
        """Return which entry it is, if it is in the journal."""
        return self._entry

    def versions(self, journal: "Journal") -> tuple[Version, ...]:
        """Return the entry's earlier texts, newest first."""
        return () if self._entry is None else journal.writing.versions(self._entry)

    def _write(self, journal: "Journal", draft: Draft) -> Changes:
        if self._entry is not None:
            try:
                return journal.writing.edit(self._entry, draft)
            except NotFoundError:  # erased elsewhere; these words came afterwards
                self._entry = None
        changes = journal.writing.write(draft)
        (self._entry,) = changes.entries
        return changes


class Sheet(QObject):
    """An entry being written: one save at a time, each of the latest draft.

    draft tells what stands on the sheet at the moment. entry is None for a new one,
    which comes into being with its first words; created is when it was begun.

    Signals:
        touched: there is something to save.
        saved: everything is in the journal.
        refused: the sentence why a save failed; it is tried again.
    """

    touched = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(
        self,
        desk: Desk,
        draft: Callable[[], Draft],
        created: Moment,
        entry: Entry | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self.created = created
        self.id = None if entry is None else entry.id
        self.problem = ""
        self._filing = Filing(self.id, None if entry is None else draft_of(entry))
        self._is_dirty = self._is_saving = False
        self._pause = self._timer(PAUSE_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to save, or under way."""
        return not (self._is_dirty or self._is_saving)

    def draft(self) -> Draft:
        """Return what stands on the sheet."""
        return self._draft()

    def touch(self) -> None:
        """Note a change; it is saved at the next pause."""
        self._is_dirty = True
        self._pause.start()
        self.touched.emit()

    def save(self) -> None:
        """Save what there is to save, now or as soon as the last save is done."""
        self._pause.stop()
        if not self._is_dirty or self._is_saving:
            return
        self._retry.stop()
        draft = self._draft()
        self._is_dirty, self._is_saving = False, True
        filing = self._filing
        self._desk.do(
            lambda journal: filing.file(journal, draft),
            then=self._note_saved,
            otherwise=self._refuse,
        )

    def lay_aside(self) -> None:
        """Keep the words as they are now, whatever is shown next, and save them."""
        if not self.is_settled:
            kept = self._draft()
            self._draft = lambda: kept
        self.save()

    def take_up(self, draft: Callable[[], Draft]) -> None:
        """Go on writing on a sheet that was laid aside."""
        self._draft = draft

    def last_save(self) -> Save | None:
        """Return what is still to be done to the journal, or None.

        It may be asked for again where it failed: what is written once is not
        written twice.
        """
        if self.is_settled:
            return None
        draft, filing = self._draft(), self._filing
        return lambda journal: filing.file(journal, draft)

    def forget(self) -> None:
        """Let go of the words; nothing more is saved."""
        self._pause.stop()
        self._retry.stop()
        self._is_dirty = False
        blank = Draft(kind=Kind.NOTE)
        self._draft = lambda: blank

    def with_entry(self, command: WithEntry) -> Save:
        """Return how to do something about the entry, which is saved before it."""
        if self.id is None and self.is_settled:
            self.touch()
        self.save()
        return partial(self._filing.do, command)

    def put_away(self) -> Save:
        """Return how to move the entry to the trash, after what is under way."""
        return self._filing.put_away

    def history(self) -> Callable[["Journal"], tuple[Version, ...]]:
        """Return how to ask for the earlier texts, after what is under way."""
        return self._filing.versions

    def which(self) -> Which:
        """Return how to ask which entry it is, after what is under way."""
        return self._filing.which

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.save)
        return timer

    def _note_saved(self, changes: Changes) -> None:
        if not isValid(self):
            return
        self._is_saving = False
        self.problem = ""
        if changes.entries:
            (self.id,) = changes.entries
        if not self._is_dirty:
            self.saved.emit()
        elif not self._pause.isActive():
            self.save()

    def _refuse(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._is_dirty, self._is_saving = True, False
        if isinstance(error, JournalError):
            self.problem = reason_of(error).rstrip(".")
        else:
            if not self.problem:  # a bug is reported once, not every five seconds
                self._desk.failed.emit(error)
            self.problem = self.tr("Something unexpected happened")
        self._retry.start()
        self.refused.emit(self.problem)
