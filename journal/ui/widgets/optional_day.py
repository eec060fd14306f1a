"""A day that may be left open."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from journal.ui.widgets.controls import date_field
from journal.ui.widgets.field_parts import StillWheel, name_field


class OptionalDay(QWidget):
    """A box to tick where there is a day, and the day beside it.

    name is what the day is, has_one what the box says.

    Signals:
        changed: another day was set, or it was opened or left open.
    """

    changed = Signal()

    def __init__(self, name: str, has_one: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(has_one)
        self._box.setAccessibleName(has_one)
        self._field = date_field(date(2000, 1, 1))
        name_field(self._field, name)
        StillWheel(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._box)
        row.addWidget(self._field)
        row.addStretch()
        self._box.toggled.connect(self._field.setEnabled)
        self._box.toggled.connect(self.changed)
        self._field.dateChanged.connect(self.changed)
        self.setFocusProxy(self._box)

    @property
    def day(self) -> date | None:
        """The day, or None where it is open."""
        if not self._box.isChecked():
            return None
        chosen = self._field.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date | None, offered: date) -> None:
        """Set a day or leave it open; offered is where the calendar begins then."""
        shown = day or offered
        self._field.setDate(QDate(shown.year, shown.month, shown.day))
        self._box.setChecked(day is not None)
        self._field.setEnabled(day is not None)
