"""What a journal can be written as, each with one plain sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from journal.domain.choice import Format
from journal.ui.widgets.controls import Card, Chip, FlowLayout, paragraph, subheading


class ExportFormats(Card):
    """Chips, one of which is chosen; its sentence stands below them.

    Signals:
        chosen: the Format.
    """

    chosen = Signal(Format)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = {
            Format.JSON: (
                self.tr("To keep (JSON)"),
                self.tr("One file that this program can bring back, just as it was."),
            ),
            Format.MARKDOWN: (
                self.tr("Text files (Markdown)"),
                self.tr(
                    "A folder with a file for each entry. Any program for text opens "
                    "them."
                ),
            ),
            Format.HTML: (
                self.tr("Page to read (HTML)"),
                self.tr(
                    "One page to read or print in any browser. It loads nothing from "
                    "anywhere."
                ),
            ),
            Format.PDF: (
                self.tr("Pages to print (PDF)"),
                self.tr(
                    "One file with contents, entries and charts, as on paper. To give"
                    " away a part of it, share it instead: then it is encrypted."
                ),
            ),
            Format.CSV: (
                self.tr("Tables (CSV)"),
                self.tr(
                    "A folder with check-ins and totals of questionnaires, for a "
                    "spreadsheet. It has no entries."
                ),
            ),
        }
        self._wanted = Format.JSON
        self._sentence = paragraph("")
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(subheading(self.tr("As what")))
        column.addLayout(self._chips())
        column.addWidget(self._sentence)
        self._choose(self._wanted)

    @property
    def wanted(self) -> Format:
        """The format that is chosen."""
        return self._wanted

    def _chips(self) -> FlowLayout:
        flow = FlowLayout(gap=8, row_gap=8)
        for wanted, (name, about) in self._told.items():
            chip = Chip(name)
            chip.setAccessibleDescription(about)
            chip.setChecked(wanted is self._wanted)
            chip.clicked.connect(lambda _, wanted=wanted: self._choose(wanted))
            self._group.addButton(chip)
            flow.addWidget(chip)
        return flow

    def _choose(self, wanted: Format) -> None:
        self._wanted = wanted
        about = self._told[wanted][1]
        self._sentence.setText(about)
        self._sentence.setAccessibleName(about)
        self.chosen.emit(wanted)
