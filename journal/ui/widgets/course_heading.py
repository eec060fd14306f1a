"""The name of the course on top of its page, and what can be done with courses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from journal.domain.course_line import CourseLine
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import heading, outline_button
from journal.ui.widgets.field_parts import StillWheel
from journal.ui.widgets.row_menu import RowMenu
from journal.ui.widgets.side_by_side import SideBySide

_GAP = 8
_LETTERS = 9  # of a name that has room in the chooser at least


class CourseHeading(SideBySide):
    """A name, a chooser where there are several courses, a menu, a button.

    Signals:
        course_chosen: the CourseId of the course to show.
        add_wanted: another appointment is wanted.
        new_wanted: another course is wanted.
        edit_wanted: name or first day are to change.
        current_wanted: the course that is shown is to be the current one.
        delete_wanted: the course that is shown is to go.
    """

    course_chosen = Signal(object)
    add_wanted = Signal()
    new_wanted = Signal()
    edit_wanted = Signal()
    current_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(gap=_GAP, parent=parent)
        self._name = heading("")
        self._name.setWordWrap(True)
        self._courses = QComboBox()
        self._courses.setAccessibleName(self.tr("Which course to show"))
        self._courses.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._courses.setMinimumContentsLength(_LETTERS)
        StillWheel(self._courses)
        self._menu = RowMenu(appearance, self.tr("More for this course"), self)
        self._menu.offer(self.tr("Change name or first day"), self.edit_wanted.emit)
        self._current = self._menu.offer(
            self.tr("Make this the current course"), self.current_wanted.emit
        )
        self._menu.offer(self.tr("Plan another course"), self.new_wanted.emit)
        self._menu.offer(self.tr("Delete this course"), self.delete_wanted.emit)
        icon = appearance.icon("calendar-plus", "accent")
        self._add = outline_button(self.tr("Add an appointment"), icon=icon)
        self._add.clicked.connect(self.add_wanted)
        self._courses.activated.connect(self._choose)
        self._lay_out()

    def show_courses(
        self, lines: tuple[CourseLine, ...], shown: CourseLine | None
    ) -> None:
        """Show the name of one of the courses, or a title where there is none."""
        name = self.tr("Plan") if shown is None else shown.course.name
        self._name.setText(name)
        self._name.setAccessibleName(name)
        self._courses.clear()
        for line in lines:
            self._courses.addItem(line.course.name, line.course.id)
        if shown is not None:
            ids = [line.course.id for line in lines]
            self._courses.setCurrentIndex(ids.index(shown.course.id))
            self._current.setVisible(not shown.course.is_current)
        self._courses.setVisible(len(lines) > 1)
        self._menu.setVisible(shown is not None)
        self._add.setVisible(shown is not None)

    def focus_add(self) -> None:
        """Put the keyboard on the button that adds an appointment."""
        self._add.setFocus()

    def focus_menu(self) -> None:
        """Put the keyboard on the menu."""
        self._menu.setFocus()

    def _choose(self) -> None:
        self.course_chosen.emit(self._courses.currentData())

    def _lay_out(self) -> None:
        self._name.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._menu)
        row.addWidget(self._add)
        row.addStretch()
        which = SideBySide(gap=_GAP)
        which.add(self._name, 1)
        which.add(self._courses)
        self.add(which, 1)
        self.add(buttons)
