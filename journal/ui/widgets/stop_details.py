"""One appointment: what there is at it, and all that can be done with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.course import LABEL_LENGTH
from journal.domain.course_line import Stop
from journal.domain.feelings import FeelingWord
from journal.domain.ids import AppointmentId
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    icon_button,
    outline_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.course_told import stop_told
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.optional_day import OptionalDay
from journal.ui.widgets.plan_view import StopView
from journal.ui.widgets.stop_facts import StopFacts
from journal.ui.widgets.text_units import storable
from journal.ui.widgets.undo_line import UndoLine

Change = Callable[[Journal, AppointmentId], Changes]
"""Something that can be done to an appointment."""


class StopDetails(Card):
    """The appointment that was chosen on the line; hidden while there is none.

    Signals:
        change_wanted: the Change to do to it.
        renamed: the AppointmentId and its own name.
        delete_wanted: it is to go.
        entry_wanted: the EntryId of the entry to open.
        result_wanted: the ResultId of the result to show.
        left: the details may go.
    """

    change_wanted = Signal(object)
    renamed = Signal(object, str)
    delete_wanted = Signal()
    entry_wanted = Signal(object)
    result_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        words: tuple[FeelingWord, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stop: Stop | None = None
        self._today = date.min
        self._title = subheading("")
        self._title.setWordWrap(True)
        self._close = icon_button(appearance.icon("x"), self.tr("Close the details"))
        self._facts = StopFacts(words)
        self._day = OptionalDay(self.tr("Its day"), self.tr("On a day"))
        self._move = outline_button(self.tr("Move"))
        self._label = QLineEdit()
        self._label.setMaxLength(LABEL_LENGTH)
        self._problem = UndoLine()
        self._held = quiet_button(self.tr("It was held"))
        self._skip = quiet_button(self.tr("Skip"))
        self._cancel = quiet_button(self.tr("Cancel it"))
        self._again = quiet_button(self.tr("Plan again"))
        delete_icon = appearance.icon("trash-2")
        self._delete = quiet_button(self.tr("Delete"), icon=delete_icon)
        self._name_buttons()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def label_typed(self) -> tuple[AppointmentId, str] | None:
        """The appointment and the name typed for it that is not saved, if any."""
        if self._stop is None or self._typed() == self._stop.appointment.label:
            return None
        return self._stop.id, self._typed()

    def show_stop(self, view: StopView | None, today: date) -> None:
        """Show an appointment; what is being typed into it stays."""
        self.setVisible(view is not None)
        if view is None:
            self.clear()
            return
        stop, before = view.stop, self._stop
        is_other = before is None or before.id != stop.id
        typed = None if is_other else self.label_typed
        self._stop, self._today = stop, today
        told = stop_told(stop, today)
        self._title.setText(told)
        self._title.setAccessibleName(told)
        if typed is None:
            self._label.setText(stop.appointment.label)
        if before is None or before.id != stop.id or before.day != stop.day:
            self._day.show_day(stop.day, today)
        if before != stop:
            self._say_nothing()
        self._facts.show_stop(view, today)
        self._offer(stop, today)

    def refuse(self, error: Exception) -> None:
        """Say beside the fields why it cannot be so."""
        self._problem.show()
        self._problem.refuse(error)

    def take_focus(self) -> None:
        """Let the person go on from here."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._stop = None
        self._title.clear()
        self._title.setAccessibleName("")
        self._label.clear()
        self._facts.show_stop(None, self._today)
        self._say_nothing()
        self.hide()

    def _typed(self) -> str:
        return storable(self._label.text()).strip()

    def _say_nothing(self) -> None:
        self._problem.clear()
        self._problem.hide()

    def _offer(self, stop: Stop, today: date) -> None:
        """Show what can be done as it stands; a day that has come asks nothing."""
        appointment = stop.appointment
        self._held.setVisible(not appointment.took_place(today))
        self._skip.setVisible(appointment.is_on)
        self._cancel.setVisible(appointment.is_on)
        self._again.setVisible(not appointment.is_on)

    def _rename(self) -> None:
        typed = self.label_typed
        if typed is not None:
            self.renamed.emit(*typed)

    def _name_buttons(self) -> None:
        """Say in full what a screen reader meets without what stands around it."""
        for button, name in (
            (self._move, self.tr("Move the appointment to this day")),
            (self._held, self.tr("The appointment was held")),
            (self._skip, self.tr("Skip the appointment")),
            (self._cancel, self.tr("Cancel the appointment")),
            (self._again, self.tr("Plan the appointment again")),
            (self._delete, self.tr("Delete the appointment")),
        ):
            button.setAccessibleName(name)

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        want = self.change_wanted.emit
        self._move.clicked.connect(lambda: want(_move(self._day.day)))
        self._held.clicked.connect(lambda: want(_hold(self._day.day)))
        self._skip.clicked.connect(lambda: want(_call_off(skipped=True)))
        self._cancel.clicked.connect(lambda: want(_call_off(skipped=False)))
        self._again.clicked.connect(lambda: want(_plan_again))
        self._delete.clicked.connect(self.delete_wanted)
        self._label.editingFinished.connect(self._rename)
        self._facts.entry_wanted.connect(self.entry_wanted)
        self._facts.result_wanted.connect(self.result_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._facts)
        column.addWidget(_flowing(self._day, self._move))
        add_row(column, self.tr("A name of its own, if you like"), self._label)
        column.addWidget(self._problem)
        column.addWidget(
            _flowing(self._held, self._skip, self._cancel, self._again, self._delete)
        )


def _move(day: date | None) -> Change:
    return lambda journal, one: journal.appointments.move(one, day)


def _hold(day: date | None) -> Change:
    """Hold it on this day; an open one stands for its own, or today."""
    return lambda journal, one: journal.appointments.hold(one, day)


def _call_off(*, skipped: bool) -> Change:
    return lambda journal, one: journal.appointments.call_off(one, skipped=skipped)


def _plan_again(journal: Journal, one: AppointmentId) -> Changes:
    return journal.appointments.plan_again(one)


def _flowing(*parts: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=8, row_gap=6)
    for part in parts:
        flow.addWidget(part)
    return row
