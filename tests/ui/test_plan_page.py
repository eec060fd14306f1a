"""Courses and appointments are planned, renamed, deleted and had back."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QScrollArea,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from journal.domain.course import Phase
from journal.domain.course_line import CourseLine
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    TODAY,
    choose_from_menu,
    choose_stop,
    click,
    current,
    days_on,
    has_button,
    named,
    plan,
    present,
    reads,
    settle,
    timeline,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_to
from tests.ui.window import write as type_text

MENU = "More for this course"


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def line(qtbot: QtBot, desk: Desk) -> CourseLine:
    """A course with a session 40 days ago."""
    return asked(qtbot, desk, plan)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock) -> PlanPage:
    """The page, not shown yet."""
    return PlanPage(desk, appearance, clock, "en", ScriptedPrompts())


def set_day(page: PlanPage, name: str, day: date) -> None:
    field = named(page, QDateEdit, name)
    field.setDate(QDate(day.year, day.month, day.day))


def test_without_a_course_there_is_one_sentence_and_a_way_to_plan_one(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    present(qtbot, page, desk)
    assert "Plan it here, and the journal knows where you are." in shown(page)
    assert name(focused()) == "Plan a course"
    assert not has_button(page, "Add an appointment")


def test_a_course_is_planned_by_keyboard_alone(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    present(qtbot, page, desk)
    press(Qt.Key.Key_Space)
    type_text("Autumn 2026")
    tab_to("Preparation")
    press(Qt.Key.Key_Down)
    tab_to("It begins on")
    press(Qt.Key.Key_Space)
    tab_to("Plan it")
    press(Qt.Key.Key_Space)
    reads(qtbot, page, "Autumn 2026", "Add an appointment")

    kept = current(qtbot, desk)
    assert kept.course.first_day == TODAY
    counts = [sum(stop.phase is phase for stop in kept.stops) for phase in Phase]
    assert counts == [2, 2, 9]
    assert kept.stops[0].day == TODAY


def test_a_course_can_be_begun_by_hand(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    present(qtbot, page, desk)
    click(page, "Plan a course")
    type_text("By hand")
    for phase in ("Preparation", "Session", "Integration"):
        named(page, QSpinBox, phase).setValue(0)
    press(Qt.Key.Key_Return)
    reads(qtbot, page, "No appointments yet. Add them one by one, as they are made.")
    assert current(qtbot, desk).stops == ()


def test_planning_can_be_left_and_nothing_is_kept(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    present(qtbot, page, desk)
    click(page, "Plan a course")
    type_text("Not yet")
    click(page, "Cancel")
    assert name(focused()) == "Plan a course"
    assert asked(qtbot, desk, lambda journal: journal.courses.lines()) == ()
    click(page, "Plan a course")
    assert isinstance(focused(), QLineEdit)
    assert name(focused()).startswith("What you call it")
    assert "Not yet" not in shown(page)


def test_a_day_before_the_course_is_refused(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    course, first = line.course.id, days_on(-60)
    asked(
        qtbot,
        desk,
        lambda journal: journal.courses.edit(course, name="Autumn", first_day=first),
    )
    present(qtbot, page, desk)
    click(page, "Add an appointment")
    set_day(page, "Day", days_on(-61))
    click(page, "Add the appointment")
    reads(
        qtbot,
        page,
        "The course begins on 24 September 2026; choose that day or a later one.",
    )
    assert len(current(qtbot, desk).stops) == 5


def test_an_appointment_is_added_with_a_name_of_its_own(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    click(page, "Add an appointment")
    phases = named(page, QComboBox, "What it is for")
    assert phases.currentText() == "Integration"
    phases.setCurrentIndex(phases.findText("Session"))
    named(page, QCheckBox, "On a day").setChecked(False)
    named(page, QLineEdit, "A name of its own, if you like").setText("With Ingrid")
    click(page, "Add the appointment")
    reads(qtbot, page, "Session 2, With Ingrid, no day yet, planned")
    assert current(qtbot, desk).sessions[1].appointment.label == "With Ingrid"


def test_the_chooser_is_there_only_with_several_courses(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    assert not [each for each in page.findChildren(QComboBox) if each.isVisible()]
    choose_from_menu(page, MENU, "Plan another course")
    type_text("Spring")
    press(Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert focused() is timeline(page)
    chooser = named(page, QComboBox, "Which course to show")
    assert chooser.currentText() == "Spring"
    chooser.setFocus()
    press(Qt.Key.Key_Down)
    settle(qtbot, desk)
    timeline(page).setFocus()
    press(Qt.Key.Key_End)
    assert "4 December" in timeline(page).accessibleDescription()
    assert current(qtbot, desk).course.name == "Spring"
    choose_from_menu(page, MENU, "Make this the current course")
    settle(qtbot, desk)
    assert current(qtbot, desk).course.name == "Autumn"


def test_a_course_gets_another_name_and_first_day(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_from_menu(page, MENU, "Change name or first day")
    assert not [each for each in page.findChildren(QSpinBox) if each.isVisible()]
    named(page, QCheckBox, "It begins on").setChecked(True)
    click(page, "Save")
    reads(qtbot, page, "The course begins on 23 November 2026")
    tab_to("What you call it, such as a season and a year")
    press(Qt.Key.Key_End)
    type_text(" and winter")
    set_day(page, "First day", days_on(-60))
    click(page, "Save")
    reads(qtbot, page, "Autumn and winter")
    assert current(qtbot, desk).course.first_day == days_on(-60)


def test_a_deleted_course_comes_back_whole(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_from_menu(page, MENU, "Delete this course")
    reads(qtbot, page, "The course is deleted. What you wrote stays.", "Plan a course")
    click(page, "Undo")
    reads(qtbot, page, "Autumn", "Add an appointment")
    assert current(qtbot, desk).stops == line.stops


def test_large_text_in_a_narrow_window_is_wrapped(
    qtbot: QtBot,
    page: PlanPage,
    desk: Desk,
    line: CourseLine,
    appearance: Appearance,
) -> None:
    appearance.set_text_scale(2.0)
    present(qtbot, page, desk)
    page.resize(700, 800)
    choose_stop(qtbot, page, desk, line.stops[1].id)
    (area,) = page.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
    appearance.set_text_scale(1.0)
