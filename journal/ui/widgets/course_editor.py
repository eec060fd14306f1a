"""The form for a course: its name, how many appointments it begins with, its day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from journal.domain.course import MOST_APPOINTMENTS, NAME_LENGTH, Course, Phase, Shape
from journal.ui import keys
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    number_field,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.course_told import phase_name
from journal.ui.widgets.field_parts import StillWheel, name_field
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.optional_day import OptionalDay
from journal.ui.widgets.undo_line import UndoLine


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseWanted:
    """What a person wants a course to be; shape counts only for a new one."""

    name: str
    first_day: date | None
    shape: Shape


class CourseEditor(Card):
    """Plans a new course or changes one; why it cannot be stands below the fields.

    Signals:
        wanted: the CourseWanted, when the person says so.
        left: the person wants none of it.
    """

    wanted = Signal(CourseWanted)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = subheading("")
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LENGTH)
        self._counts = {phase: number_field(0, MOST_APPOINTMENTS) for phase in Phase}
        self._shape = self._shape_row()
        self._day = OptionalDay(self.tr("First day"), self.tr("It begins on"))
        self._problem = UndoLine()
        self._keep = primary_button("")
        self._name.textChanged.connect(self._allow)
        self._name.returnPressed.connect(self._want)
        self._keep.clicked.connect(self._want)
        self._lay_out()

    def begin(self, today: date) -> None:
        """Offer a new course of the usual shape."""
        usual = Shape()
        counts = (usual.preparation, usual.session, usual.integration)
        for field, count in zip(self._counts.values(), counts, strict=True):
            field.setValue(count)
        self._show("", None, today)
        self._shape.show()
        self._set_words(self.tr("Plan a course"), self.tr("Plan it"))

    def edit(self, course: Course, today: date) -> None:
        """Offer to change a course's name and first day."""
        self._show(course.name, course.first_day, today)
        self._shape.hide()
        self._set_words(self.tr("The course"), self.tr("Save"))

    def refuse(self, error: Exception) -> None:
        """Say why the course cannot be so; what was typed stays."""
        self._problem.show()
        self._problem.refuse(error)

    def take_focus(self) -> None:
        """Let the person begin to type."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self._name.clear()
        self._problem.clear()
        self._problem.hide()

    def _show(self, name: str, first_day: date | None, today: date) -> None:
        self.clear()
        self._name.setText(name)
        self._day.show_day(first_day, today)
        self._allow()

    def _set_words(self, title: str, action: str) -> None:
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._keep.setText(action)
        self._keep.setAccessibleName(action)

    def _allow(self) -> None:
        self._keep.setEnabled(bool(self._name.text().strip()))

    def _want(self) -> None:
        name = self._name.text().strip()
        if not name:
            return
        preparation, session, integration = (
            field.value() for field in self._counts.values()
        )
        shape = Shape(preparation=preparation, session=session, integration=integration)
        self.wanted.emit(CourseWanted(name=name, first_day=self._day.day, shape=shape))

    def _shape_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=16, row_gap=8)
        for phase, field in self._counts.items():
            flow.addWidget(_counted(phase, field))
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(self._title)
        name = self.tr("What you call it, such as a season and a year")
        add_row(column, name, self._name)
        column.addWidget(self._shape)
        column.addWidget(self._day)
        column.addWidget(self._problem)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        keys.bind("back", cancel.click, self, within=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(cancel)
        buttons.addStretch()
        column.addLayout(buttons)


def _counted(phase: Phase, field: QSpinBox) -> QWidget:
    """Return the number of appointments of a phase with its name above it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    name = caption(phase_name(phase))
    name.setBuddy(field)
    name_field(field, phase_name(phase))
    StillWheel(field)
    column.addWidget(name)
    column.addWidget(field)
    return part
