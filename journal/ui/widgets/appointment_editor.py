"""The form for another appointment: its phase, its day or none yet, its name."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.domain.course import LABEL_LENGTH, Phase
from journal.ui import keys
from journal.ui.widgets.controls import Card, primary_button, quiet_button, subheading
from journal.ui.widgets.course_told import phase_name
from journal.ui.widgets.field_parts import StillWheel
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.optional_day import OptionalDay
from journal.ui.widgets.undo_line import UndoLine


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWanted:
    """What a person wants a new appointment to be; day None leaves it open."""

    phase: Phase
    day: date | None
    label: str


class AppointmentEditor(Card):
    """Adds an appointment; why it cannot be stands below the fields.

    Signals:
        wanted: the AppointmentWanted, when the person says so.
        left: the person wants none of it.
    """

    wanted = Signal(AppointmentWanted)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = QComboBox()
        StillWheel(self._phase)
        for phase in Phase:
            self._phase.addItem(phase_name(phase), phase)
        self._day = OptionalDay(self.tr("Day"), self.tr("On a day"))
        self._label = QLineEdit()
        self._label.setMaxLength(LABEL_LENGTH)
        self._problem = UndoLine()
        self._add = primary_button(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add the appointment"))
        self._add.clicked.connect(self._want)
        self._label.returnPressed.connect(self._want)
        self._lay_out()

    def begin(self, phase: Phase, today: date) -> None:
        """Offer an appointment of this phase."""
        self.clear()
        self._phase.setCurrentIndex(self._phase.findData(phase))
        self._day.show_day(today, today)

    def refuse(self, error: Exception) -> None:
        """Say why there cannot be such an appointment; what was set stays."""
        self._problem.show()
        self._problem.refuse(error)

    def take_focus(self) -> None:
        """Let the person begin."""
        self._phase.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self._label.clear()
        self._problem.clear()
        self._problem.hide()

    def _want(self) -> None:
        self.wanted.emit(
            AppointmentWanted(
                phase=Phase(self._phase.currentData()),
                day=self._day.day,
                label=self._label.text().strip(),
            )
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(subheading(self.tr("Another appointment")))
        add_row(column, self.tr("What it is for"), self._phase)
        column.addWidget(self._day)
        add_row(column, self.tr("A name of its own, if you like"), self._label)
        column.addWidget(self._problem)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        keys.bind("back", cancel.click, self, within=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(cancel)
        buttons.addStretch()
        column.addLayout(buttons)
