"""The choice of how long a stretch of days the mood page shows."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from journal.domain.mood_line import Overview
from journal.ui.widgets.controls import Chip

FOUR_MONTHS = 120
_ALL = 0


class MoodRanges(QWidget):
    """Chips, one of which is chosen: so many days up to the last one, or all.

    Signals:
        chosen: by a click, also on the one that was chosen already.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for days, name in self._names().items():
            chip = Chip(name)
            self._chips.addButton(chip, days)
            chip.setChecked(days == FOUR_MONTHS)
            row.addWidget(chip)
        row.addStretch()
        self.setFocusProxy(self._chips.button(FOUR_MONTHS))
        self._chips.idClicked.connect(self.chosen)

    def stretch(self, record: Overview) -> tuple[date, date]:
        """Return the first and the last day of what is chosen."""
        days = self._chips.checkedId()
        if days == _ALL:
            return record.first, record.last
        return record.last - timedelta(days=days - 1), record.last

    def way_back(self) -> str:
        """Return the text of a button that leads back to what is chosen."""
        return {
            14: self.tr("Back to 2 weeks"),
            30: self.tr("Back to a month"),
            FOUR_MONTHS: self.tr("Back to 4 months"),
            365: self.tr("Back to a year"),
            _ALL: self.tr("Back to all"),
        }[self._chips.checkedId()]

    def _names(self) -> dict[int, str]:
        """Return the name of each choice by its number of days."""
        return {
            14: self.tr("2 weeks"),
            30: self.tr("Month"),
            FOUR_MONTHS: self.tr("4 months"),
            365: self.tr("Year"),
            _ALL: self.tr("All"),
        }
