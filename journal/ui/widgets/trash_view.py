"""What was put in the trash: back from there, or erased for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.entry import Filter
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.widgets.controls import (
    caption,
    heading,
    help_button,
    outline_button,
    quiet_button,
)
from journal.ui.widgets.entry_list import EntryListModel
from journal.ui.widgets.entry_view import EntryView

_WIDTH = 640
_IN_TRASH = Filter(in_trash=True)


class TrashView(QWidget):
    """The entries in the trash.

    Signals:
        left: the person goes back to the journal.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._prompts = prompts
        self.model = EntryListModel(desk, clock, self)
        self.list = EntryView(self.model, appearance)
        self.list.setAccessibleName(self.tr("Entries in the trash"))
        self._hint = caption("")
        self._hint.setWordWrap(True)
        self._restore = outline_button(self.tr("Restore"))
        self._restore.clicked.connect(self._restore_chosen)
        self._erase = help_button(self.tr("Erase for good"))
        self._erase.clicked.connect(self._erase_chosen)
        self._back = quiet_button(
            self.tr("Back to the journal"), icon=appearance.icon("arrow-left")
        )
        self._back.clicked.connect(self.left)
        self.list.chosen.connect(self._enable)
        self.list.opened.connect(self._restore_chosen)
        self.list.put_away.connect(self._erase_chosen)
        self.model.answered.connect(self._show_hint)
        self.model.answered.connect(self._enable)
        desk.changed.connect(self._note_change)
        keys.bind("back", self.left.emit, self, within=True)
        self._lay_out(appearance)

    def open(self) -> None:
        """Show what is in the trash now."""
        self.list.choose(None)
        self.model.ask("", _IN_TRASH)
        self._enable()
        self._back.setFocus()

    def forget(self) -> None:
        """Let go of every word."""
        self.model.forget()

    def _restore_chosen(self) -> None:
        entries = self._chosen()
        if entries:
            self._desk.do(lambda journal: journal.writing.restore(entries))

    def _erase_chosen(self) -> None:
        entries = self._chosen()
        if entries and self._prompts.confirm(
            self.tr(
                "Erase this entry and its earlier versions for good? They are still"
                " in backups made before."
            ),
            action=self.tr("Erase"),
        ):
            self._desk.do(lambda journal: journal.writing.erase(entries))

    def _chosen(self) -> frozenset[EntryId]:
        entry = self.list.chosen_entry
        if entry is None or self.model.row_of(entry) < 0:
            return frozenset()
        return frozenset({entry})

    def _note_change(self, changes: Changes) -> None:
        if changes.entries and self.isVisible():
            self.model.reload()

    def _enable(self) -> None:
        for button in (self._restore, self._erase):
            button.setEnabled(bool(self._chosen()))

    def _show_hint(self) -> None:
        self._hint.setText(
            self.tr("Entries stay here until you restore or erase them.")
            if self.model.rowCount()
            else self.tr("The trash is empty.")
        )

    def _lay_out(self, appearance: Appearance) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._erase)
        buttons.addStretch(1)
        self.list.setMaximumWidth(appearance.pixels(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(12)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._back, 0, left)
        column.addWidget(heading(self.tr("Trash")))
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
