"""The page that looks back over moods: own words first, then the line, then days."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.feelings import shown_as, word_counts
from journal.domain.moment import Clock
from journal.domain.mood import CheckIn
from journal.domain.mood_line import WEEK, Overview, overview
from journal.services import feelings
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.controls import (
    Card,
    Chip,
    caption,
    heading,
    paragraph,
    primary_button,
)
from journal.ui.widgets.day_check_ins import DayCheckIns
from journal.ui.widgets.mood_card import MoodCard
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.undo_line import UndoLine

SHOW_CHART = "show_chart"
"""The setting that says whether the mood page draws a chart."""

MOST_WORDS = 24
_FOUR_MONTHS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodView:
    """What the page shows. is_new: there is no check-in of any day."""

    shown: Overview
    is_new: bool
    has_chart: bool


class MoodPage(QWidget):
    """A stretch of days in words, as a line, as a table, and day by day.

    Signals:
        check_in_wanted: the person wants to check in.
    """

    check_in_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._view: MoodView | None = None
        self._day: date | None = None
        self._feelings = feelings.words(self.locale().name().partition("_")[0])
        self._ranges = QButtonGroup(self)
        self._words = paragraph("")
        self._card = MoodCard(appearance)
        self._day_card = DayCheckIns(self._feelings)
        self._said = UndoLine()
        self._full = QWidget()
        self._empty = self._empty_card()
        self._lay_out()
        self._connect()
        self.forget()

    def refresh(self) -> None:
        """Read the chosen stretch of days again."""
        today = self._clock().day
        days = self._ranges.checkedId()
        self._desk.ask(self, lambda journal: _look(journal, today, days), self._show)

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._view = None
        self._day = None
        self._words.clear()
        self._words.setAccessibleName("")
        self._card.clear()
        self._day_card.clear()
        self._day_card.hide()
        self._said.clear()
        self._full.hide()
        self._empty.hide()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.check_ins or changes.settings):
            self.refresh()

    def _show(self, view: MoodView) -> None:
        self._view = view
        self._full.setVisible(not view.is_new)
        self._empty.setVisible(view.is_new)
        text = self._in_words(view.shown)
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._card.show_overview(view.shown, has_chart=view.has_chart)
        if self._day is not None:
            self._show_day(self._day)

    def _in_words(self, shown: Overview) -> str:
        if not shown.check_ins:
            return self.tr("There is no check-in in this time.")
        counts = word_counts(shown.check_ins)
        if not counts:
            return self.tr("You chose no words in this time. That is fine.")
        told = [
            f"{shown_as(word, self._feelings)} {count}"
            for word, count in counts[:MOST_WORDS]
        ]
        more = " …" if len(counts) > MOST_WORDS else ""
        return self.tr("Your words in this time: {0}").format(", ".join(told) + more)

    def _choose_day(self, day: date) -> None:
        self._said.clear()
        self._show_day(day)

    def _show_day(self, day: date) -> None:
        self._day = day
        if self._view is not None:
            said = self._view.shown.check_ins
            of_day = tuple(check_in for check_in in said if check_in.day == day)
            self._day_card.show_day(day, of_day)
            self._day_card.show()

    def _delete(self, check_in: CheckIn) -> None:
        feeling, at = check_in.feeling, check_in.at

        def put_back() -> None:
            self._desk.do(
                lambda journal: journal.moods.check_in(feeling, at=at),
                otherwise=self._refuse,
            )

        def deleted(_: Changes) -> None:
            if isValid(self):
                self._said.tell(self.tr("Deleted."), put_back)

        self._desk.do(
            lambda journal: journal.moods.remove(frozenset({check_in.id})),
            then=deleted,
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _keep_chart(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._desk.do(lambda journal: journal.settings.put(SHOW_CHART, wanted))

    def _connect(self) -> None:
        self._ranges.idClicked.connect(self.refresh)
        self._card.day_chosen.connect(self._choose_day)
        self._card.chart_wanted.connect(self._keep_chart)
        self._day_card.delete_wanted.connect(self._delete)
        self._desk.changed.connect(self._hear)

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        top = SideBySide(gap=12)
        top.add(heading(self.tr("Mood over time")), 1)
        top.add(self._range_chips())
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(column.spacing())
        full.addWidget(self._words)
        full.addWidget(self._card)
        full.addWidget(self._explanation())
        full.addWidget(self._day_card)
        full.addWidget(self._said)
        column.addWidget(top)
        column.addWidget(self._full)
        column.addWidget(self._empty)
        column.addStretch()

    def _range_chips(self) -> QWidget:
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for days, name in self._range_names().items():
            chip = Chip(name)
            self._ranges.addButton(chip, days)
            chip.setChecked(days == _FOUR_MONTHS)
            row.addWidget(chip)
        row.addStretch()
        return chips

    def _range_names(self) -> dict[int, str]:
        """Return the name of each choice by its number of days; 0 means all days."""
        return {
            14: self.tr("2 weeks"),
            30: self.tr("Month"),
            _FOUR_MONTHS: self.tr("4 months"),
            365: self.tr("Year"),
            0: self.tr("All"),
        }

    def _explanation(self) -> QWidget:
        label = caption(
            self.tr(
                "Moods go up and down, and harder days can be part of the work. "
                "The pad is our own; it is not a validated test."
            )
        )
        label.setWordWrap(True)
        return label

    def _empty_card(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 24, 20, 24)
        column.setSpacing(16)
        column.addWidget(
            paragraph(
                self.tr("When you check in, how you felt can be seen here over time.")
            )
        )
        button = primary_button(self.tr("Check in now"))
        button.clicked.connect(self.check_in_wanted)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _look(journal: Journal, today: date, days: int) -> MoodView:
    """Read the last days up to today, or all of them where days is 0."""
    every = journal.moods.days()
    first = today - timedelta(days=days - 1)
    if not days:
        first = min(today, every[0].day) if every else today
    before = first - timedelta(days=WEEK - 1)
    return MoodView(
        shown=overview(journal.moods.check_ins(before, today), first, today),
        is_new=not every,
        has_chart=journal.settings.get(SHOW_CHART, default=True),
    )
