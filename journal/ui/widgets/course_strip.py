"""The course in one line: preparation, sessions, where today is, and what is next."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.course import Phase
from journal.domain.course_line import CourseLine, Stop
from journal.ui.widgets.controls import Card, caption, link_button, rule
from journal.ui.widgets.course_told import phase_name, stop_name
from journal.ui.widgets.dates import full_day, short_day
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.side_by_side import SideBySide

_GAP = 16
MOST_SESSIONS = 3
"""Only the last so many sessions are shown: more would not fit beside each other."""


class CourseStrip(Card):
    """Where a course stands; it says nothing of what did not take place.

    Signals:
        plan_wanted: the person wants the page of the course.
    """

    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: QWidget = SideBySide(gap=_GAP)
        self._next = caption("")
        self._open = link_button(self.tr("Open plan"))
        self._open.clicked.connect(self.plan_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 18, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self._marks)
        row = QHBoxLayout()
        self._next.setWordWrap(True)
        row.addWidget(self._next, 1)
        row.addWidget(self._open)
        self._column.addLayout(row)
        self.hide()

    def show_course(self, line: CourseLine | None, today: date, to_bring: int) -> None:
        """Show where today is in this course; without a course nothing is shown.

        to_bring is how many questions there are for the next appointment.
        """
        self.setVisible(line is not None)
        marks = SideBySide(gap=_GAP)
        if line is not None:
            every = _marks(line, today)
            for mark in every[:-1]:
                marks.add(_leading_on(mark), 1)
            for mark in every[-1:]:
                marks.add(mark)
        replace_rows(self._column, self._marks, marks)
        self._marks = marks
        told = ""
        if line is not None and not line.is_session_day(today):
            told = self._told_next(line.next(today), to_bring)
        self._next.setText(told)
        self._next.setAccessibleName(told)
        self.setAccessibleName("" if line is None else place_in_course(line, today))

    def _told_next(self, stop: Stop | None, to_bring: int) -> str:
        questions = self._told_questions(to_bring)
        if stop is None:
            return questions
        if stop.day is None:
            said = self.tr("Next: {name}").format(name=stop_name(stop))
        else:
            pattern = self.tr("Next: {name}, {day}")
            said = pattern.format(name=stop_name(stop), day=full_day(stop.day))
        both = self.tr("{next} · {questions}")
        return both.format(next=said, questions=questions) if questions else said

    def _told_questions(self, count: int) -> str:
        if count > 1:
            return self.tr("{0} questions to bring").format(count)
        return self.tr("1 question to bring") if count else ""


def place_in_course(line: CourseLine, today: date) -> str:
    """Return where today is: "Integration · week 5", "Session 2" or "Preparation"."""
    here = line.on(today)
    if here is not None and here.phase is Phase.SESSION:
        return stop_name(here)
    week = line.week(today)
    if week is None:
        return phase_name(Phase.PREPARATION)
    pattern = QCoreApplication.translate("CourseStrip", "Integration · week {0}")
    return pattern.format(week)


def _marks(line: CourseLine, today: date) -> list[QLabel]:
    """Return a mark for preparation, for each session, and for integration."""
    marks = []
    here = line.on(today)
    is_session_day = line.is_session_day(today)
    week = line.week(today)
    if any(stop.phase is Phase.PREPARATION for stop in line.stops):
        now = week is None and not is_session_day
        marks.append(_mark(Phase.PREPARATION, phase_name(Phase.PREPARATION), now=now))
    sessions = [stop for stop in line.sessions if stop.appointment.is_on]
    marks.extend(
        _mark(Phase.SESSION, _dated(stop), now=is_session_day and stop == here)
        for stop in sessions[-MOST_SESSIONS:]
    )
    if any(stop.phase is Phase.INTEGRATION for stop in line.stops):
        now = week is not None and not is_session_day
        name = place_in_course(line, today) if now else phase_name(Phase.INTEGRATION)
        marks.append(_mark(Phase.INTEGRATION, name, now=now))
    return marks


def _leading_on(mark: QLabel) -> QWidget:
    """Put a hairline after a mark."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(mark)
    row.addWidget(rule(), 1)
    return part


def _dated(stop: Stop) -> str:
    return stop_name(stop) + ("" if stop.day is None else f" · {short_day(stop.day)}")


def _mark(phase: Phase, text: str, *, now: bool) -> QLabel:
    mark = QLabel(text)
    mark.setProperty("look", "badge")
    mark.setProperty("kind", phase.value)
    mark.setProperty("now", now)
    mark.setIndent(0)
    mark.setAccessibleName(text)
    return mark
