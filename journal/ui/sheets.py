"""The entry that is open, and those that were left before they were saved."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Entry
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.ui.desk import Desk
from journal.ui.sheet import Save, Sheet

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal


class Sheets(QObject):
    """Keeps every sheet until its words are in the journal.

    Signals:
        touched: the open sheet has something to save.
        saved: all of the open sheet is in the journal.
        refused: the sentence why the open sheet could not be saved.
        left_unsaved: why a sheet that was left is not saved yet; "" when all are.
    """

    touched = Signal()
    saved = Signal()
    refused = Signal(str)
    left_unsaved = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current: Sheet | None = None
        self._left: list[Sheet] = []

    @property
    def current(self) -> Sheet | None:
        """The sheet that is open."""
        return self._current

    @property
    def left(self) -> tuple[Sheet, ...]:
        """The sheets that were left and are not saved yet."""
        return tuple(self._left)

    def begin(
        self,
        draft: Callable[[], Draft],
        created: Moment,
        entry: Entry | None = None,
    ) -> Sheet:
        """Open a sheet; the one before must have been left."""
        sheet = Sheet(self._desk, draft, created, entry, self)
        sheet.touched.connect(partial(self._note_touched, sheet))
        sheet.saved.connect(partial(self._note_saved, sheet))
        sheet.refused.connect(partial(self._note_refused, sheet))
        self._current = sheet
        return sheet

    def leave(self) -> None:
        """Close the open sheet; what is not saved yet goes on being saved."""
        sheet, self._current = self._current, None
        if sheet is None:
            return
        sheet.lay_aside()
        if sheet.is_settled:
            sheet.deleteLater()
        else:
            self._left.append(sheet)
            self._tell_left()

    def left_sheet(self, entry: EntryId) -> Sheet | None:
        """Return the sheet of an entry that was left before it was saved."""
        return next((sheet for sheet in self._left if sheet.id == entry), None)

    def take_up(self, sheet: Sheet, draft: Callable[[], Draft]) -> None:
        """Open a sheet again that was left; the one before must have been left."""
        self._left.remove(sheet)
        self._current = sheet
        sheet.take_up(draft)
        self._tell_left()

    def save(self) -> None:
        """Save what there is to save, without waiting for a pause."""
        for sheet in self._all():
            sheet.save()

    def pending(self) -> Save | None:
        """Return everything that is still to be saved as one command, or None."""
        saves = [save for sheet in self._all() if (save := sheet.last_save())]
        return partial(_do_all, saves) if saves else None

    def drop(self) -> None:
        """Close the open sheet without saving: its words are in the journal."""
        sheet, self._current = self._current, None
        if sheet is not None:
            sheet.forget()
            sheet.deleteLater()

    def forget(self) -> None:
        """Let go of every word; nothing more is saved."""
        self.drop()
        for sheet in self._left:
            sheet.forget()
            sheet.deleteLater()
        self._left.clear()

    def _all(self) -> list[Sheet]:
        return [*self._left, *([self._current] if self._current else [])]

    def _note_touched(self, sheet: Sheet) -> None:
        if sheet is self._current:
            self.touched.emit()

    def _note_saved(self, sheet: Sheet) -> None:
        if sheet is self._current:
            self.saved.emit()
        elif sheet in self._left:
            self._left.remove(sheet)
            sheet.deleteLater()
            self._tell_left()

    def _note_refused(self, sheet: Sheet, problem: str) -> None:
        if sheet is self._current:
            self.refused.emit(problem)
        else:
            self._tell_left()

    def _tell_left(self) -> None:
        problems = [sheet.problem for sheet in self._left if sheet.problem]
        self.left_unsaved.emit(problems[0] if problems else "")


def _do_all(saves: list[Save], journal: "Journal") -> Changes:
    """Do every save, even after one that failed; then raise what the first raised."""
    errors: list[Exception] = []
    entries: frozenset[EntryId] = frozenset()
    tags = False
    for save in saves:
        try:
            changes = save(journal)
        except Exception as error:  # noqa: BLE001 - raised below, after the others
            errors.append(error)
        else:
            entries |= changes.entries
            tags |= changes.tags
    if errors:
        raise errors[0]
    return Changes(entries=entries, tags=tags)
