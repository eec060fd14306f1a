"""The imports of which something is still in the journal; each can be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.bringing_in import Batch
from journal.ui.translation import in_words
from journal.ui.widgets.controls import Card, link_button, paragraph, subheading
from journal.ui.widgets.dates import clock_time, day_month_and_year
from journal.ui.widgets.replaced import replace_rows


class EarlierImports(Card):
    """A row for each import; hidden while there is none.

    Signals:
        undo_wanted: the Batch to take back.
    """

    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(12)
        self._column.addWidget(subheading(self.tr("Brought in before")))
        self._column.addWidget(self._rows)
        self.hide()

    def show_batches(self, batches: tuple[Batch, ...]) -> None:
        """Show these imports instead of those before."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for batch in batches:
            column.addLayout(self._row(batch))
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
        self.setVisible(bool(batches))

    def _row(self, batch: Batch) -> QHBoxLayout:
        when = self.tr("{day}, {time}").format(
            day=day_month_and_year(batch.brought.day), time=clock_time(batch.brought)
        )
        what = self.tr("entries: {entries}, check-ins: {check_ins}").format(
            entries=batch.entries, check_ins=batch.check_ins
        )
        undo = link_button(self.tr("Undo…"))
        undo.setAccessibleName(
            self.tr("Undo the import of {when}: {format}").format(
                when=when, format=in_words(batch.told)
            )
        )
        undo.clicked.connect(lambda: self.undo_wanted.emit(batch))
        row = QHBoxLayout()
        row.addWidget(paragraph(f"{in_words(batch.told)}\n{when} · {what}"), 1)
        row.addWidget(undo)
        return row
