"""The titles of the entries of one day, as a way to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entry import Summary
from journal.ui.widgets.controls import Card, subheading
from journal.ui.widgets.last_written import ElidedLink
from journal.ui.widgets.replaced import replace_rows


class DayEntries(Card):
    """Titles only, of folded entries too; hidden where there is no entry.

    Signals:
        entry_wanted: the EntryId of the entry to open.
    """

    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Summary, ...] = ()
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 14)
        self._column.setSpacing(6)
        self._column.addWidget(subheading(self.tr("Written on this day")))
        self._column.addWidget(self._rows)
        self.hide()

    def show_entries(self, entries: tuple[Summary, ...]) -> None:
        """Show these entries, in this order."""
        self.setVisible(bool(entries))
        if entries == self._entries:
            return
        self._entries = entries
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for entry in entries:
            column.addWidget(self._link(entry))
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _link(self, entry: Summary) -> ElidedLink:
        name = entry.title or self.tr("Untitled")
        link = ElidedLink(name)
        link.setAccessibleName(self.tr("Open the entry {0}").format(name))
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return link
