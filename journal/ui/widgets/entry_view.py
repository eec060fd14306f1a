"""The list of entries on the page: arrows choose, Return writes, Delete puts away."""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from journal.domain.ids import EntryId
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_cards import EntryCards
from journal.ui.widgets.entry_list import EntryListModel

_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOVE = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class EntryView(QListView):
    """Shows a model's entries; what is chosen stays so when the list changes.

    Signals:
        chosen: the EntryId the person went to.
        opened: the person wants to write in the chosen entry.
        put_away: the EntryId the person wants in the trash.
    """

    chosen = Signal(object)
    opened = Signal()
    put_away = Signal(object)

    def __init__(
        self,
        model: EntryListModel,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = model
        self._chosen: EntryId | None = None
        self._cards = EntryCards(appearance)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setProperty("look", "cards")
        self.setAccessibleName(self.tr("Entries"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.activated.connect(lambda _: self.opened.emit())
        model.modelReset.connect(self._restore)
        appearance.changed.connect(self._repaint)

    @property
    def chosen_entry(self) -> EntryId | None:
        """The entry that is chosen, shown in the list or not."""
        return self._chosen

    def choose(self, entry: EntryId | None) -> None:
        """Mark an entry as the one that is open, without a signal."""
        self._chosen = entry
        self._restore()

    @override
    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        # Not the current row: merely coming here by Tab makes one current.
        super().selectionChanged(selected, deselected)
        entry = self._selected()
        if entry is not None and entry != self._chosen:
            self._chosen = entry
            self.chosen.emit(entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._selected()
        if event.key() in _OPEN:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self.put_away.emit(entry)
        elif event.key() in _MOVE and entry is None and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _selected(self) -> EntryId | None:
        rows = self.selectionModel().selectedIndexes()
        entry = self._entries.entry_at(rows[0].row()) if rows else None
        return None if entry is None else entry.id

    def _restore(self) -> None:
        row = self._entries.row_of(self._chosen)
        if row < 0:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif self._selected() != self._chosen:
            self.setCurrentIndex(self._entries.index(row))

    def _repaint(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
