"""Entries on their way to the trash, and back for a while."""

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.ids import EntryId
from journal.ui.desk import Desk
from journal.ui.entry_at_hand import EntryAtHand
from journal.ui.widgets.entry_finder import EntryFinder


class PuttingAway(QObject):
    """Moves entries to the trash and offers to take that back.

    Signals:
        open_wanted: the EntryId of the entry to show instead, or again.
    """

    open_wanted = Signal(object)

    def __init__(
        self, desk: Desk, finder: EntryFinder, at_hand: EntryAtHand, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finder = finder
        self._at_hand = at_hand
        at_hand.put_away.connect(self._offer_back)

    def put_away(self, entry: EntryId) -> None:
        """Move an entry to the trash."""
        if entry == self._at_hand.id:
            self.put_current_away()
            return
        trash = frozenset({entry})
        self._desk.do(
            lambda journal: journal.writing.trash(trash), then=self._offer_back
        )

    def put_current_away(self) -> None:
        """Move the entry at hand to the trash and show the one beside it."""
        row = self._finder.model.row_of(self._at_hand.id)
        self._at_hand.move_to_trash()
        model = self._finder.model
        near = model.entry_at(row + 1) or model.entry_at(row - 1)
        if row >= 0 and near is not None:
            self.open_wanted.emit(near.id)
        else:
            self._finder.list.choose(None)

    def _offer_back(self, changes: Changes) -> None:
        entries = changes.entries
        if entries:
            self._finder.offer_undo(
                self.tr("Moved to the trash."),
                lambda: self._desk.do(
                    lambda journal: journal.writing.restore(entries),
                    then=self._open_restored,
                ),
            )

    def _open_restored(self, changes: Changes) -> None:
        for entry in changes.entries:
            self.open_wanted.emit(entry)
