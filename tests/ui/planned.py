"""A course in a journal, and its page used as a person does."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.course import Shape
from journal.domain.course_line import CourseLine
from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId, EntryId
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from journal.ui.widgets.course_timeline import CourseTimeline
from tests.conftest import NOON
from tests.ui.at_desk import asked, put
from tests.ui.window import shown

TODAY = NOON.day
W = TypeVar("W", bound=QWidget)

DAYS = (-50, -40, -30, -3, 11)
"""Preparation, Session, Integration, Integration and Integration, from today."""


def days_on(days: int) -> date:
    return TODAY + timedelta(days=days)


def plan(journal: Journal) -> CourseLine:
    """Make a course with one session, 40 days ago, and an appointment ahead."""
    shape = Shape(preparation=1, session=1, integration=3)
    journal.courses.create("Autumn", shape=shape)
    line = journal.courses.current()
    assert line is not None
    for stop, days in zip(line.stops, DAYS, strict=True):
        journal.appointments.move(stop.id, days_on(days))
    line = journal.courses.current()
    assert line is not None
    return line


def write(
    journal: Journal, title: str, kind: Kind, appointment: AppointmentId, **more: object
) -> EntryId:
    """Write an entry that belongs to an appointment."""
    draft = Draft(
        kind=kind,
        title=title,
        body=str(more.get("body", "")),
        folded=bool(more.get("folded")),
        appointment=appointment,
    )
    return next(iter(journal.writing.write(draft).entries))


def present(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    """Show the page and wait for what it shows."""
    qtbot.addWidget(page)
    page.resize(1084, 1000)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settle(qtbot, desk)


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until the page has what it asked for, also after a change."""
    for _ in range(3):
        asked(qtbot, desk, lambda journal: journal.courses.lines())


def current(qtbot: QtBot, desk: Desk) -> CourseLine:
    line = asked(qtbot, desk, lambda journal: journal.courses.current())
    assert line is not None
    return line


def do(qtbot: QtBot, desk: Desk, command: Callable[[Journal], object]) -> None:
    """Prepare the journal by several commands, of which no page is told."""
    asked(qtbot, desk, command)


def reads(qtbot: QtBot, page: QWidget, *wanted: str) -> None:
    """Wait until all these can be read on the page."""
    qtbot.waitUntil(lambda: all(text in shown(page) for text in wanted))


def button(page: QWidget, name: str) -> QAbstractButton:
    """Return the button in sight with this name."""
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if name in (each.accessibleName(), each.text()) and each.isVisible()
    ]
    assert found, name
    return found[0]


def has_button(page: QWidget, name: str) -> bool:
    return any(
        name in (each.accessibleName(), each.text()) and each.isVisible()
        for each in page.findChildren(QAbstractButton)
    )


def named(page: QWidget, kind: type[W], name: str) -> W:
    """Return the control in sight of this kind and name."""
    found = [
        each
        for each in page.findChildren(kind)
        if each.accessibleName() == name and each.isVisible()
    ]
    assert found, name
    return found[0]


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def choose_from_menu(page: QWidget, menu: str, action: str) -> None:
    """Choose from the menu that opens from a quiet button."""
    opener = named(page, QToolButton, menu)
    offered = opener.menu().actions()
    (found,) = (each for each in offered if each.text() == action)
    assert found.isVisible()
    found.trigger()


def timeline(page: QWidget) -> CourseTimeline:
    return page.findChildren(CourseTimeline)[0]


def choose_stop(
    qtbot: QtBot, page: PlanPage, desk: Desk, appointment: AppointmentId
) -> None:
    """Click an appointment on the line."""
    line = timeline(page)
    place: QPoint = line.place_of(appointment).toPoint()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, desk)


def written(qtbot: QtBot, desk: Desk, text: str) -> None:
    """Keep a question."""
    put(qtbot, desk, lambda journal: journal.questions.ask(text))
