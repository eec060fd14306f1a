"""Where on the pad each mood of another program is, or that it stays behind."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from journal.domain.bringing_in import Preview
from journal.domain.mood import AXIS, Feeling
from journal.ui.widgets.controls import caption, number_field, paragraph, subheading
from journal.ui.widgets.import_kinds import shortened
from journal.ui.widgets.replaced import replace_rows

_MOST = 40
"""Moods beyond the most used ones keep the first guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """The controls of one mood."""

    comes: QCheckBox
    pleasantness: QSpinBox
    energy: QSpinBox

    @property
    def place(self) -> Feeling | None:
        """Where it is on the pad, or None where it stays behind."""
        if not self.comes.isChecked():
            return None
        return Feeling(
            pleasantness=self.pleasantness.value(), energy=self.energy.value()
        )


class ImportMoods(QWidget):
    """A row for each mood: whether it comes along, and its two numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moods: dict[str, _Row] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(subheading(self.tr("Where the moods are on the pad")))
        self._column.addWidget(
            paragraph(
                self.tr(
                    "Both numbers go from minus 5 to 5. A mood that is not ticked"
                    " stays behind."
                )
            )
        )
        self._column.addWidget(self._rows)
        self.hide()

    def show_moods(self, preview: Preview) -> None:
        """Offer the moods of a preview, each at its first guess."""
        used = Counter(each.mood for each in preview.check_ins)
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.addWidget(caption(self.tr("Pleasantness")), 0, 1)
        grid.addWidget(caption(self.tr("Energy")), 0, 2)
        self._moods = {}
        most_used = dict(used.most_common(_MOST))
        offered = [mood for mood in preview.moods if mood in most_used]
        for place, mood in enumerate(offered, start=1):
            row = self._row(mood, used[mood], preview.moods[mood])
            for column, part in enumerate((row.comes, row.pleasantness, row.energy)):
                grid.addWidget(part, place, column)
            self._moods[mood] = row
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
        self.setVisible(bool(self._moods))

    def chosen(self) -> dict[str, Feeling | None]:
        """Return the place of each mood, or None where it stays behind."""
        return {mood: row.place for mood, row in self._moods.items()}

    def _row(self, mood: str, count: int, guess: Feeling | None) -> _Row:
        told = shortened(mood) or self.tr("Without a name")
        # A single & would become an access key.
        comes = QCheckBox(f"{told} ({count})".replace("&", "&&"))
        comes.setAccessibleName(self.tr("{mood} comes along").format(mood=told))
        pleasantness = _number(self.tr("Pleasantness of {mood}").format(mood=told))
        energy = _number(self.tr("Energy of {mood}").format(mood=told))
        if guess is not None:
            pleasantness.setValue(guess.pleasantness)
            energy.setValue(guess.energy)
        for number in (pleasantness, energy):
            number.setEnabled(guess is not None)
            comes.toggled.connect(number.setEnabled)
        comes.setChecked(guess is not None)
        return _Row(comes=comes, pleasantness=pleasantness, energy=energy)


def _number(name: str) -> QSpinBox:
    field = number_field(AXIS[0], AXIS[-1])
    field.setAccessibleName(name)
    return field
