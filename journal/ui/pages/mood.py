"""The page that looks back over moods: own words first, then the charts, then days."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.feelings import shown_as, word_counts
from journal.domain.moment import Clock
from journal.domain.mood_line import Overview
from journal.domain.mood_patterns import SeenTogether, around_sessions, seen_together
from journal.services import feelings
from journal.services.care_words import care_words
from journal.services.journal import Journal
from journal.services.mood_review import Review, review
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.prompts import Prompts
from journal.ui.widgets.around_card import AroundCard
from journal.ui.widgets.chart_export import ChartExport
from journal.ui.widgets.controls import (
    Card,
    heading,
    paragraph,
    primary_button,
)
from journal.ui.widgets.mood_card import MoodCard
from journal.ui.widgets.mood_day import MoodDay
from journal.ui.widgets.mood_exports import MoodExports
from journal.ui.widgets.mood_ranges import MoodRanges
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.seen_together import SeenTogetherCard
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.year_card import YearCard

SHOW_CHART = "show_chart"
"""The setting that says whether the mood page draws charts."""

MOST_WORDS = 24
_SETTLED_MS = 150
"""After so long without zooming and moving the words follow the chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodView:
    """What the page shows, of all days."""

    review: Review
    has_charts: bool


class MoodPage(QWidget):
    """Moods in words, as a line, as a year, around sessions, in tables, day by day.

    Signals:
        check_in_wanted: the person wants to check in.
        entry_wanted: the EntryId of the entry to open.
        help_wanted: the person wants the help page.
    """

    check_in_wanted = Signal()
    entry_wanted = Signal(object)
    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        prompts: Prompts,
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._view: MoodView | None = None
        at_hand = at_hand or HelpAtHand()
        self._feelings = feelings.words(at_hand.language)
        self._ranges = MoodRanges()
        self._words = paragraph("")
        about = care_words().moods_vary.said_in(at_hand.language)
        self._card = MoodCard(appearance, clock().day, about)
        self._year = YearCard(appearance)
        self._around = AroundCard(appearance)
        self._seen = SeenTogetherCard(self._feelings)
        self._day = MoodDay(desk, appearance, clock, self._feelings, at_hand)
        export = ChartExport(desk, appearance, prompts, self)
        self._exports = MoodExports(
            appearance, export, self._card, self._year, self._around
        )
        self._full, self._others = QWidget(), QWidget()
        self._cards = QVBoxLayout(self._others)
        self._begin = primary_button(self.tr("Check in now"))
        self._empty = self._empty_card()
        self._of_record = (self._full, self._seen, self._ranges, self._exports)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._connect(export)
        self.forget()

    def add_card(self, widget: QWidget) -> None:
        """Put a card below the charts."""
        self._cards.addWidget(widget)

    def refresh(self) -> None:
        """Read everything again."""
        today = self._clock().day
        self._desk.ask(self, lambda journal: _look(journal, today), self._show)

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._view = None
        self._settled.stop()
        self._words.clear()
        self._words.setAccessibleName("")
        for part in (self._card, self._year, self._around, self._seen):
            part.clear()
        self._day.clear()
        for widget in (*self._of_record, self._empty, self._others):
            widget.hide()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        concerned = changes.check_ins or changes.events or changes.settings
        if self.isVisible() and (concerned or changes.entries):
            self.refresh()

    def _show(self, view: MoodView) -> None:
        is_first = self._view is None
        was_home = is_first or self._card.chart.is_home
        self._view = view
        record, markers = view.review.record, view.review.markers
        is_new = view.review.is_new
        for widget in self._of_record:
            widget.setVisible(not is_new)
        self._empty.setVisible(is_new)
        self._others.show()
        self._card.hold(record, markers, self._clock().day)
        self._year.hold(record)
        self._around.show_sessions(around_sessions(record.days, markers))
        for card in (self._card, self._year, self._around):
            card.show_charts(wanted=view.has_charts)
        if was_home:
            self._go_home()
        else:
            self._follow()
        self._day.follow(record)
        if is_first and self.isVisible():
            self._take_focus()

    def _take_focus(self) -> None:
        """Put the keyboard where one would begin, unless it is on the page already."""
        focus = QApplication.focusWidget()
        if focus in (None, self) or not self.isAncestorOf(focus):
            (self._ranges if self._empty.isHidden() else self._begin).setFocus()

    def _go_home(self) -> None:
        """Show the chosen stretch of days in the chart."""
        if self._view is not None:
            stretch = self._ranges.stretch(self._view.review.record)
            self._card.chart.show_stretch(*stretch)
            self._follow()

    def _follow(self) -> None:
        """Say in words, in the table and beside it what is in view in the chart."""
        self._settled.stop()
        if self._view is None:
            return
        looked = self._view.review
        shown = looked.record.between(*self._card.chart.stretch())
        home = "" if self._card.chart.is_home else self._ranges.way_back()
        self._card.show_stretch(shown, home=home)
        text = self._in_words(shown)
        self._words.setText(text)
        self._words.setAccessibleName(text)

        def show(seen: SeenTogether) -> None:
            if self._view is not None:
                self._seen.show_seen(seen)

        # In twenty years of days this takes a while: not here.
        self._desk.ask(self, lambda _: seen_together(shown, looked.written), show)

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
        if self._view is not None:
            self._day.choose(day, self._view.review.record)
            for area in self.findChildren(QScrollArea):
                area.ensureWidgetVisible(self._day)

    def _connect(self, export: ChartExport) -> None:
        self._ranges.chosen.connect(self._go_home)
        self._card.view_changed.connect(self._settled.start)
        self._settled.timeout.connect(self._follow)
        self._card.home_wanted.connect(self._go_home)
        self._card.day_chosen.connect(self._choose_day)
        self._card.charts_wanted.connect(self._keep_charts)
        self._card.event_named.connect(self._day.mark)
        self._card.removal_wanted.connect(self._day.unmark)
        self._year.day_chosen.connect(self._choose_day)
        self._day.entry_wanted.connect(self.entry_wanted)
        self._day.help_wanted.connect(self.help_wanted)
        export.saved.connect(self._day.tell)
        export.refused.connect(self._day.refuse)
        self._desk.changed.connect(self._hear)

    def _keep_charts(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._desk.do(lambda journal: journal.settings.put(SHOW_CHART, wanted))

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        chosen = QWidget()
        row = QHBoxLayout(chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._ranges)
        row.addWidget(self._exports)
        top = SideBySide(gap=12)
        top.add(heading(self.tr("Mood over time")), 1)
        top.add(chosen)
        beside = SideBySide(gap=column.spacing())
        beside.add(self._year, 67)
        beside.add(self._around, 33)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(column.spacing())
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(column.spacing())
        for part in (self._words, self._card, self._day, beside):
            full.addWidget(part)
        for widget in (top, self._full, self._empty):
            column.addWidget(widget)
        column.addWidget(self._others)
        column.addWidget(self._seen)
        column.addStretch()

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
        self._begin.clicked.connect(self.check_in_wanted)
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _look(journal: Journal, today: date) -> MoodView:
    return MoodView(
        review=review(journal, today),
        has_charts=journal.settings.get(SHOW_CHART, default=True),
    )
