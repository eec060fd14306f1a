"""What an import brought, with a way to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.bringing_in import BroughtIn, TakenBack
from journal.domain.ids import ImportId
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, outline_button, subheading
from journal.ui.widgets.fact_rows import FactRows
from journal.ui.widgets.import_preview import listed


class ImportReport(Card):
    """Hidden until something came in or was taken out.

    Signals:
        undo_wanted: the ImportId to take back.
    """

    undo_wanted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: ImportId | None = None
        self._title = subheading("")
        self._facts = FactRows()
        self._undo = outline_button(
            self.tr("Undo"), icon=appearance.icon("undo-2", "accent")
        )
        self._undo.setAccessibleName(self.tr("Undo this import"))
        self._undo.clicked.connect(self._want_undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_brought(self, brought: BroughtIn) -> None:
        """Say what came in, and put the keyboard on the way to take it back."""
        self._batch = brought.batch
        self._say(self.tr("They are in your journal"))
        self._facts.show_facts(
            (self.tr("Entries"), str(len(brought.entries))),
            (self.tr("Check-ins"), _unless_none(len(brought.check_ins))),
            (self.tr("Here already"), _unless_none(brought.skipped)),
            (self.tr("Stayed behind"), listed(brought.dropped)),
        )
        self._undo.setVisible(brought.batch is not None)
        self.show()
        self._undo.setFocus()

    def show_taken_back(self, taken: TakenBack) -> None:
        """Say what is gone again, and what stays."""
        self._batch = None
        self._say(self.tr("The import is undone"))
        kept = self.tr("{count}, since you changed or used them")
        self._facts.show_facts(
            (self.tr("Taken out"), str(taken.removed)),
            (
                self.tr("Stays here"),
                kept.format(count=taken.kept) if taken.kept else "",
            ),
        )
        self._undo.hide()
        self.show()

    def forget(self) -> None:
        """Show nothing."""
        self._batch = None
        self._facts.show_facts()
        self.hide()

    def _say(self, title: str) -> None:
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def _want_undo(self) -> None:
        if self._batch is not None:
            self.undo_wanted.emit(self._batch)


def _unless_none(count: int) -> str:
    return str(count) if count else ""
