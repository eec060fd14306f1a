"""What an import would bring, and what each thing becomes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.bringing_in import Choices, Preview
from journal.ui.appearance import Appearance
from journal.ui.translation import in_words
from journal.ui.widgets.controls import Card, paragraph, primary_button, subheading
from journal.ui.widgets.dates import day_month_and_year
from journal.ui.widgets.fact_rows import FactRows
from journal.ui.widgets.import_kinds import ImportKinds
from journal.ui.widgets.import_moods import ImportMoods


class ImportPreview(Card):
    """Hidden while there is nothing to see. It keeps no text of the source.

    Signals:
        wanted: the person wants all of it.
    """

    wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = FactRows()
        self._remarks = paragraph("")
        self._kinds = ImportKinds()
        self._moods = ImportMoods()
        self._bring = primary_button(
            self.tr("Bring them in"), icon=appearance.icon("check", "surface")
        )
        self._bring.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(subheading(self.tr("What would come")))
        column.addWidget(self._facts)
        column.addWidget(self._remarks)
        column.addWidget(self._kinds)
        column.addWidget(self._moods)
        column.addWidget(
            paragraph(
                self.tr("A backup is made first, and you can undo all of it later.")
            )
        )
        column.addWidget(self._bring, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def choices(self) -> Choices:
        """What was chosen instead of the first guesses."""
        return Choices(kinds=self._kinds.chosen(), moods=self._moods.chosen())

    def show_preview(self, preview: Preview) -> None:
        """Show what was read, and put the keyboard on what comes next."""
        entries, check_ins = len(preview.entries), len(preview.check_ins)
        self._facts.show_facts(
            (self.tr("New entries"), str(entries)),
            (self.tr("New check-ins"), str(check_ins) if check_ins else ""),
            (self.tr("Other things"), str(preview.others) if preview.others else ""),
            (self.tr("Days"), _span(preview)),
            (self.tr("Here already"), str(preview.here) if preview.here else ""),
            (self.tr("Stays behind"), listed(preview.dropped)),
        )
        remarks = "\n".join(map(in_words, preview.remarks))
        self._remarks.setText(remarks)
        self._remarks.setAccessibleName(remarks)
        self._remarks.setVisible(bool(remarks))
        self._kinds.show_kinds(preview)
        self._moods.show_moods(preview)
        self._bring.setEnabled(not preview.is_empty)
        self.show()
        self._bring.setFocus()

    def forget(self) -> None:
        """Let go of every name that came from the source."""
        self.hide()
        nothing = Preview(format="", told="")
        self._facts.show_facts()
        self._remarks.setText("")
        self._remarks.setAccessibleName("")
        self._kinds.show_kinds(nothing)
        self._moods.show_moods(nothing)


def listed(counts: Mapping[str, int]) -> str:
    """Return counts of things in one line, such as "3 photos, 2 places"."""
    return ", ".join(f"{count} {in_words(what)}" for what, count in counts.items())


def _span(preview: Preview) -> str:
    if preview.span is None:
        return ""
    first, last = (day_month_and_year(day) for day in preview.span)
    between = QCoreApplication.translate("ImportPreview", "{first} to {last}")
    return first if first == last else between.format(first=first, last=last)
