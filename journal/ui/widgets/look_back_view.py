"""A look back at what was written around this time before, by choice only."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.entry import Summary
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.looking_back import ON_THIS_DAY, Glance
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.aside_page import AsidePage
from journal.ui.widgets.controls import caption, subheading
from journal.ui.widgets.dates import (
    day_and_month,
    day_month_and_year,
    full_day,
    short_day,
)
from journal.ui.widgets.last_written import ElidedLink
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.wrapping_check_box import WrappingCheckBox

_YEAR = 365

Answer = tuple[tuple[Glance, ...], bool]


class LookBackView(AsidePage):
    """Titles only, and never of what is folded or left out.

    Signals:
        entry_wanted: the EntryId of the entry to open.
    """

    entry_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("LookBackView", "Look back")
        super().__init__(appearance, title, parent)
        self._desk = desk
        self._clock = clock
        self._glances: tuple[Glance, ...] = ()
        self._rows = QWidget()
        self._on_today = WrappingCheckBox(
            self.tr("Show on Today what I wrote on this day in earlier years")
        )
        self._on_today.clicked.connect(self._keep_choice)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._on_today, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        desk.changed.connect(self._hear)

    def open(self) -> None:
        """Look back from today."""
        self._ask()
        self.focus_back()

    def forget(self) -> None:
        """Let go of every word."""
        self._show_glances(())

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.entries or changes.settings):
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, _look, self._show)

    def _show(self, answer: Answer) -> None:
        glances, on_today = answer
        self._on_today.setChecked(on_today)
        self._show_glances(glances)
        self.say(
            self.tr(
                "What you wrote around this time before. Folded entries, and those"
                " you leave out of looking back, are never here."
            )
            if glances
            else self.tr(
                "There is nothing from around this time before. That is all right;"
                " everything you wrote is still in the list."
            )
        )

    def _show_glances(self, glances: tuple[Glance, ...]) -> None:
        if glances == self._glances:
            return
        self._glances = glances
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(14)
        for glance in glances:
            column.addWidget(self._glance(glance))
        replace_rows(self.column, self._rows, rows)
        self._rows = rows

    def _glance(self, glance: Glance) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        today = self._clock().day
        pattern = self.tr("{ago}, {day}")
        title = pattern.format(ago=_ago(glance.days_ago), day=_day(glance.day, today))
        grid.addWidget(subheading(title), 0, 0, 1, 2)
        for entry in glance.entries:
            row = grid.rowCount()
            grid.addWidget(self._link(entry), row, 0)
            grid.addWidget(caption(short_day(entry.day)), row, 1)
        return part

    def _link(self, entry: Summary) -> ElidedLink:
        name = entry.title or self.tr("Untitled")
        link = ElidedLink(name)
        said = self.tr("Open {title}, {day}")
        link.setAccessibleName(said.format(title=name, day=full_day(entry.day)))
        link.setToolTip(name)
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return link

    def _keep_choice(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._desk.do(lambda journal: journal.settings.put(ON_THIS_DAY, on))


def _look(journal: Journal) -> Answer:
    on_today = journal.settings.get(ON_THIS_DAY, default=False)
    return journal.looking_back.glances(), on_today


def _day(day: date, today: date) -> str:
    return day_and_month(day) if day.year == today.year else day_month_and_year(day)


def _ago(days: int) -> str:
    match days:
        case 7:
            return QCoreApplication.translate("LookBackView", "A week ago")
        case 30:
            return QCoreApplication.translate("LookBackView", "A month ago")
        case 91:
            return QCoreApplication.translate("LookBackView", "Three months ago")
        case 182:
            return QCoreApplication.translate("LookBackView", "Half a year ago")
        case 365:
            return QCoreApplication.translate("LookBackView", "A year ago")
        case _:
            years = QCoreApplication.translate("LookBackView", "{number} years ago")
            return years.format(number=days // _YEAR)
