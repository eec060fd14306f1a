"""When a check-in was: now, or at another time of the writer's own days."""

from datetime import date, datetime, timedelta
from datetime import time as clock_time

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from journal.domain.moment import Clock, Moment
from journal.ui.widgets.controls import (
    FlowLayout,
    date_field,
    link_button,
    quiet_button,
)
from journal.ui.widgets.field_parts import StillWheel, indent_text, name_field

EARLIEST = date(1970, 1, 2)
"""Before it, not every system can say what its time zone was."""


class CheckInTime(QWidget):
    """Nothing but a way to say so as long as it is about now."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._like: Moment | None = None
        self._fields: TimeFields | None = None
        self._other = link_button(self.tr("Not now: another time"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self._other.clicked.connect(self._choose_another)

    @property
    def moment(self) -> Moment | None:
        """The moment that was chosen, or None for now."""
        if self._like is None or self._fields is None:
            return None
        wall = self._fields.wall
        shown = self._like.local.replace(second=0, microsecond=0, tzinfo=None)
        return self._like if wall == shown else lived_at(wall, self._like)

    def show_now(self) -> None:
        """Say that it is about now."""
        self._like = None
        self._other.show()
        if self._fields is not None:
            self._fields.hide()

    def show_moment(self, moment: Moment, *, can_be_now: bool = True) -> None:
        """Show a moment as the writer's clock told it."""
        self._like = moment
        fields = self._fields or self._make_fields()
        fields.show_wall(moment.local, self._clock().day + timedelta(days=1))
        fields.now.setVisible(can_be_now)
        fields.show()
        self._other.hide()

    def _make_fields(self) -> "TimeFields":
        # Not before they are wanted: there is a whole calendar in them.
        fields = TimeFields(self)
        fields.now.clicked.connect(self._go_back_to_now)
        self._column.addWidget(fields)
        before: QWidget = self._other
        for field in (fields.day, fields.time, fields.now):
            self.setTabOrder(before, field)
            before = field
        self._fields = fields
        return fields

    def _choose_another(self) -> None:
        self.show_moment(self._clock())
        if self._fields is not None:
            self._fields.day.setFocus()

    def _go_back_to_now(self) -> None:
        self.show_now()
        self._other.setFocus()


class TimeFields(QWidget):
    """A day, a time, and a way back to now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date_field(EARLIEST)
        self.time = QTimeEdit()
        self.now = quiet_button(self.tr("Now, after all"))
        name_field(self.day, self.tr("Day of the check-in"))
        name_field(self.time, self.tr("Time of the check-in"))
        indent_text(self.time)
        row = FlowLayout(self, gap=8, row_gap=8)
        for widget in (self.day, self.time, self.now):
            row.addWidget(widget)
        for field in (self.day, self.time):
            StillWheel(field)

    @property
    def wall(self) -> datetime:
        """The chosen day and time on the writer's clock, without a time zone."""
        day, time = self.day.date(), self.time.time()
        whole = date(day.year(), day.month(), day.day())
        return datetime.combine(whole, clock_time(time.hour(), time.minute()))

    def show_wall(self, local: datetime, last: date) -> None:
        """Show a day and time; last is the last day to choose, if it is no later."""
        shown = local.date()
        self.day.setDateRange(_qdate(min(EARLIEST, shown)), _qdate(max(last, shown)))
        self.day.setDate(_qdate(shown))
        self.time.setTime(QTime(local.hour, local.minute))


def lived_at(wall: datetime, like: Moment) -> Moment:
    """Return the moment at which the writer's clock showed `wall`, a naive time.

    Where `like` was lived in this computer's time zone, that zone says how far from
    UTC the clock was on another day, in summer time or not. Where it was lived
    elsewhere, the clock stays as far from UTC as it was. Either way the calendar day
    is that of `wall`, but in the hour that summer time leaves out, which becomes the
    one after it.
    """
    here = Moment.at(like.utc.astimezone())
    if here.offset != like.offset:
        return Moment.at(wall.replace(tzinfo=like.local.tzinfo))
    lived = wall.astimezone()
    if lived.replace(tzinfo=None) != wall:  # left out; else it might be the day before
        lived = wall.replace(fold=1).astimezone()
    return Moment.at(lived)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
