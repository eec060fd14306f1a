"""A person's own events: naming a day, and the list of what is marked."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal.domain.mood import LABEL_LENGTH, Marker
from journal.ui import keys
from journal.ui.widgets.controls import (
    caption,
    date_field,
    link_button,
    outline_button,
    paragraph,
    quiet_button,
)
from journal.ui.widgets.dates import at_start, full_day_and_year
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.mood_marks import name_of
from journal.ui.widgets.replaced import replace_rows


class EventEditor(QWidget):
    """A day and one line, to be seen on the chart as a faint upright line.

    Signals:
        event_named: the date and the line, when the person adds it.
        left: it was added or not, and the form may go.
    """

    event_named = Signal(object, str)
    left = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date_field(today)
        fixed = QSizePolicy.Policy.Fixed
        self._day.setSizePolicy(fixed, fixed)
        self._label = QLineEdit()
        self._label.setMaxLength(LABEL_LENGTH)
        self._add = outline_button(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add the event"))
        cancel = quiet_button(self.tr("Cancel"))
        self._label.textChanged.connect(self._allow)
        self._label.returnPressed.connect(self._name)
        self._add.clicked.connect(self._name)
        cancel.clicked.connect(self.begin)
        cancel.clicked.connect(self.left)
        keys.bind("back", cancel.click, self, within=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(cancel)
        buttons.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 4, 0, 4)
        add_row(form, self.tr("Day of the event"), self._day)
        add_row(form, self.tr("What it was, in one line"), self._label)
        form.addRow("", buttons)
        self.set_today(today)

    def set_today(self, today: date) -> None:
        """Allow days up to this one, and offer it unless one is writing already."""
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        if self.isHidden():
            self.begin()

    def begin(self) -> None:
        """Forget what was typed."""
        self._label.clear()
        self._day.setDate(self._day.maximumDate())
        self._allow()

    def take_focus(self) -> None:
        """Let the person begin to type."""
        self._label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self._add.setEnabled(bool(self._label.text().strip()))

    def _name(self) -> None:
        label = self._label.text().strip()
        if label:
            chosen = self._day.date()
            day = date(chosen.year(), chosen.month(), chosen.day())
            self.event_named.emit(day, label)
            self.begin()
            self.left.emit()


class MarkedDays(QWidget):
    """Sessions and own events in words; an own event can be removed.

    Signals:
        removal_wanted: the Marker of the event.
    """

    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markers: tuple[Marker, ...] | None = None
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.setSpacing(4)
        self._column.addWidget(caption(self.tr("Marked days")))
        self._column.addWidget(self._rows)

    def show_markers(self, markers: tuple[Marker, ...]) -> None:
        """Show these, in their order."""
        if markers == self._markers:
            return
        self._markers = markers
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, marker in enumerate(markers):
            self._add_row(grid, number, marker)
        if not markers:
            none = self.tr("No session and no event of your own in this time.")
            grid.addWidget(paragraph(none), 0, 0, 1, 2)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _add_row(self, grid: QGridLayout, number: int, marker: Marker) -> None:
        grid.addWidget(caption(at_start(full_day_and_year(marker.day))), number, 0)
        grid.addWidget(paragraph(name_of(marker)), number, 1)
        if marker.event is not None:
            remove = link_button(self.tr("Remove"))
            remove.setAccessibleName(
                self.tr("Remove the event {0}").format(marker.label)
            )
            remove.clicked.connect(lambda: self.removal_wanted.emit(marker))
            grid.addWidget(remove, number, 2)
