"""Which kind of entry each label of another program becomes."""

from collections import Counter

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from journal.domain.bringing_in import Preview
from journal.domain.entry import Kind
from journal.ui.widgets.controls import caption, paragraph, subheading
from journal.ui.widgets.kind_badge import kind_name
from journal.ui.widgets.replaced import replace_rows

_LONGEST = 80
_MOST = 40
"""Labels beyond the most used ones keep the first guess."""


class ImportKinds(QWidget):
    """A row for each label, with the first guess chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, QComboBox] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(subheading(self.tr("What the entries are")))
        self._column.addWidget(self._rows)
        self.hide()

    def show_kinds(self, preview: Preview) -> None:
        """Offer the labels of a preview, the most used first."""
        used = Counter(each.label for each in preview.entries if each.kind is None)
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        self._choices = {}
        for place, (label, count) in enumerate(used.most_common(_MOST)):
            choice = self._choice(label, preview.kinds[label])
            name = paragraph(f"{self._told(label)} ({count})")
            name.setBuddy(choice)
            grid.addWidget(name, place, 0)
            grid.addWidget(choice, place, 1)
            self._choices[label] = choice
        if len(used) > _MOST:
            rest = self.tr("Names that are used less become what they sound like.")
            grid.addWidget(caption(rest), _MOST, 0, 1, 2)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
        self.setVisible(bool(used))

    def chosen(self) -> dict[str, Kind]:
        """Return the kind of each label that was offered."""
        return {
            label: Kind(choice.currentData()) for label, choice in self._choices.items()
        }

    def _told(self, label: str) -> str:
        return shortened(label) or self.tr("Without a name")

    def _choice(self, label: str, guess: Kind) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(
            self.tr("{label} becomes").format(label=self._told(label))
        )
        for kind in Kind:
            choice.addItem(kind_name(kind), kind.value)
        choice.setCurrentIndex(choice.findData(guess.value))
        return choice


def shortened(name: str) -> str:
    """Return a name that another program gave, as long as a row can show."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
