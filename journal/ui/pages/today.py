"""The first page: where the course is, a check-in, a question, and the mood line."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.moment import Clock
from journal.domain.mood import Marker
from journal.domain.mood_line import WEEK, Overview, overview
from journal.services import feelings, today
from journal.services.journal import Journal
from journal.services.today import Today
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.check_in_card import CheckInCard
from journal.ui.widgets.check_in_left import Command, Drafts
from journal.ui.widgets.controls import (
    Card,
    caption,
    heading,
    link_button,
    subheading,
)
from journal.ui.widgets.course_strip import CourseStrip
from journal.ui.widgets.dates import at_start, full_day
from journal.ui.widgets.last_written import LastWritten
from journal.ui.widgets.mood_line import MoodLine
from journal.ui.widgets.practices_card import PracticesCard
from journal.ui.widgets.question_of_day import QuestionOfDay
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.session_day import IntentionCard, SessionDayCard
from journal.ui.widgets.side_by_side import SideBySide

FOUR_MONTHS = timedelta(days=120)
_MORNING, _NOON, _EVENING = 5, 12, 18  # hours


class TodayPage(QWidget):
    """What can be done today, and nothing that counts or scolds.

    Signals:
        answer_wanted: the id of the prompt that the person wants to write about.
        write_wanted: the person wants to write about something else.
        entry_wanted: the EntryId of the entry to open.
        plan_wanted: the person wants the page of the course.
        mood_wanted: the person wants the mood page.
        help_wanted: the person wants the help page.
    """

    answer_wanted = Signal(str)
    write_wanted = Signal()
    entry_wanted = Signal(object)
    plan_wanted = Signal()
    mood_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        language: str,
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._day = QLabel()
        self._day.setProperty("look", "quiet")
        self._greeting = heading("")
        words = feelings.words(language)
        self._check_in = CheckInCard(
            desk, appearance, clock, words, at_hand or HelpAtHand(language)
        )
        self._strip = CourseStrip()
        self._quiet = SessionDayCard()
        self._intention = IntentionCard(appearance)
        self._question = QuestionOfDay(desk, appearance, language)
        self._practices = PracticesCard(
            desk, appearance, self.tr("What you said you would practise"), begins=False
        )
        self._last = LastWritten(self.tr("Last written"))
        self._earlier = LastWritten(self.tr("On this day"))
        self._line = MoodLine(appearance)
        self._no_line = caption(
            self.tr("Your check-ins draw a line here. One is enough to begin.")
        )
        self._mood = self._mood_card()
        self._lay_out()
        self._connect()
        self._show_day(Today(day=clock().day))
        self._greet()

    def refresh(self) -> None:
        """Read everything again, and look at the clock."""
        self._greet()
        self._check_in.refresh()
        self._read_day()
        self._read_moods()

    def pending(self, others: Drafts = ()) -> tuple[Command, ...]:
        """Return what keeps what was begun here and is not saved.

        others are check-ins that were begun in other places.
        """
        check_ins = self._check_in.pending(others)
        begun = () if check_ins is None else (check_ins,)
        return (*begun, *self._practices.pending())

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._check_in.forget()
        self._practices.forget()
        self._show_day(Today(day=self._clock().day))
        self._line.clear()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A page that was left open overnight has a new day to greet.
        is_back = event.type() == QEvent.Type.ActivationChange
        if is_back and self.isVisible() and self.isActiveWindow():
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if (
            changes.entries
            or changes.of_course
            or changes.settings
            or changes.questions
            or changes.practices
        ):
            self._read_day()
        if changes.check_ins or changes.events or changes.entries or changes.of_course:
            self._read_moods()

    def _greet(self) -> None:
        now = self._clock()
        hour = now.local.hour
        if _MORNING <= hour < _NOON:
            greeting = self.tr("Good morning")
        elif _NOON <= hour < _EVENING:
            greeting = self.tr("Good afternoon")
        else:
            greeting = self.tr("Good evening")
        for label, text in (
            (self._day, at_start(full_day(now.day))),
            (self._greeting, greeting),
        ):
            label.setText(text)
            label.setAccessibleName(text)

    def _read_day(self) -> None:
        day = self._clock().day
        self._desk.ask(self, lambda journal: today.look(journal, day), self._show_day)

    def _show_day(self, shown: Today) -> None:
        self._strip.show_course(shown.line, shown.day, shown.to_bring)
        self._quiet.show_session(shown.session if shown.is_quiet else None)
        self._intention.show_intention(shown.session, shown.intention)
        self._question.show_prompt(shown.prompt)
        # On the day of a session nothing asks, counts or looks back.
        practices = () if shown.is_quiet else shown.practices
        self._practices.show_practices(practices, shown.day, {})
        self._last.show_entries(shown.last)
        self._earlier.show_entries(shown.earlier)
        for widget in (self._question, self._last, self._mood):
            widget.setVisible(not shown.is_quiet)
        self._earlier.setVisible(bool(shown.earlier) and not shown.is_quiet)

    def _read_moods(self) -> None:
        today = self._clock().day
        self._desk.ask(
            self, lambda journal: _last_months(journal, today), self._show_moods
        )

    def _show_moods(self, last: tuple[Overview, tuple[Marker, ...]]) -> None:
        shown, markers = last
        self._line.show_overview(shown, markers)
        self._line.setVisible(bool(shown.check_ins))
        self._no_line.setVisible(not shown.check_ins)

    def _connect(self) -> None:
        self._check_in.help_wanted.connect(self.help_wanted)
        self._strip.plan_wanted.connect(self.plan_wanted)
        self._quiet.line_wanted.connect(self.write_wanted)
        self._question.answer_wanted.connect(self.answer_wanted)
        self._question.write_wanted.connect(self.write_wanted)
        for card in (self._last, self._earlier, self._practices):
            card.entry_wanted.connect(self.entry_wanted)
        self._desk.changed.connect(self._hear)

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._day)
        top.addWidget(self._greeting)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(column.spacing())
        for card in (self._quiet, self._intention, self._question, self._practices):
            right.addWidget(card)
        right.addStretch()
        left = QWidget()
        alone = QVBoxLayout(left)  # else the card would be as high as those beside it
        alone.setContentsMargins(0, 0, 0, 0)
        alone.addWidget(self._check_in)
        alone.addStretch()
        cards = SideBySide(gap=column.spacing())
        cards.add(left, 47)
        cards.add(beside, 53)
        column.addLayout(top)
        column.addWidget(cards)
        for lower in (self._mood, self._last, self._earlier):
            column.addWidget(lower)
        # Above the others, and after them for the keyboard: it begins on the pad.
        column.insertWidget(1, self._strip)
        column.addStretch()

    def _mood_card(self) -> Card:
        to_mood = link_button(self.tr("Open mood"))
        to_mood.clicked.connect(self.mood_wanted)
        top = QHBoxLayout()
        top.addWidget(subheading(self.tr("The last four months")))
        top.addStretch()
        top.addWidget(to_mood)
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 14, 20, 14)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self._no_line)
        return card


def _last_months(journal: Journal, today: date) -> tuple[Overview, tuple[Marker, ...]]:
    first = today - FOUR_MONTHS + timedelta(days=1)
    before = first - timedelta(days=WEEK - 1)
    shown = overview(journal.moods.check_ins(before, today), first, today)
    return shown, journal.moods.markers()
