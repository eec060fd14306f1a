"""The appointments of a course are walked along, looked at and changed."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
)
from pytestqt.qtbot import QtBot

from journal.domain.course import Phase, Shape, State
from journal.domain.course_line import CourseLine
from journal.domain.entry import Kind
from journal.domain.measure import Answers
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.services import measures
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    TODAY,
    button,
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
    write,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_to
from tests.ui.window import write as type_text


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


def at_noon(day: date | None) -> Moment:
    assert day is not None
    return Moment(utc=NOON.utc + (day - TODAY), offset=NOON.offset)


def set_day(page: PlanPage, name: str, day: date) -> None:
    field = named(page, QDateEdit, name)
    field.setDate(QDate(day.year, day.month, day.day))


def test_the_line_is_walked_along_by_arrow_keys(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    assert focused() is timeline(page)
    told = timeline(page).accessibleDescription
    assert told() == "Integration 2, 20 November, took place"
    press(Qt.Key.Key_Right)
    assert told() == "Integration 3, 4 December, planned"
    press(Qt.Key.Key_Right)
    assert told() == "Integration 3, 4 December, planned"
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Right)
    assert told() == "Session 1, 14 October, took place"
    press(Qt.Key.Key_Return)
    reads(qtbot, page, "Session 1, 14 October, took place")
    press(Qt.Key.Key_Tab)
    assert name(focused()) == "Close the details"


def test_a_line_that_is_too_long_goes_on_in_a_row_below(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    asked(qtbot, desk, lambda journal: journal.courses.create("Long", shape=Shape()))
    present(qtbot, page, desk)
    stops = current(qtbot, desk).stops
    places = [timeline(page).place_of(stop.id) for stop in stops]
    assert len({place.y() for place in places}) > 1
    assert all(timeline(page).rect().contains(place.toPoint()) for place in places)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    assert (
        timeline(page).accessibleDescription() == "Integration 4, no day yet, planned"
    )


def test_the_details_show_what_there_is_at_an_appointment(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    stop = line.stops[3]
    gad = measures.measure("gad-7")

    def fill(journal: Journal) -> None:
        write(journal, "Week five", Kind.INTEGRATION, stop.id)
        feeling = Feeling(pleasantness=1, energy=0, words=("calm", "tender"))
        journal.moods.check_in(feeling, at=at_noon(stop.day))
        values = {question.id: 1 for question in gad.questions}
        journal.measuring.take(Answers(measure=gad, values=values))

    asked(qtbot, desk, fill)
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, stop.id)
    reads(qtbot, page, "Week five", "1 check-in: calm, tender", "GAD-7 · 7 of 21")
    with qtbot.waitSignal(page.entry_wanted):
        click(page, "Open the entry Week five, Monday 23 November")
    with qtbot.waitSignal(page.result_wanted):
        click(page, "GAD-7 · 7 of 21 · 23 November")


def test_an_appointment_is_moved_and_left_open(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, line.stops[4].id)
    set_day(page, "Its day", days_on(15))
    click(page, "Move the appointment to this day")
    reads(qtbot, page, "Integration 3, 8 December, planned", "Bring to 8 December")
    named(page, QCheckBox, "On a day").setChecked(False)
    click(page, "Move the appointment to this day")
    reads(qtbot, page, "Integration 3, no day yet, planned")
    assert current(qtbot, desk).stops[4].day is None


def test_a_second_session_on_a_day_is_refused_beside_the_field(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    asked(
        qtbot,
        desk,
        lambda journal: journal.appointments.add(line.course.id, Phase.SESSION),
    )
    before = current(qtbot, desk)
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, before.sessions[1].id)
    named(page, QCheckBox, "On a day").setChecked(True)
    set_day(page, "Its day", days_on(-40))
    click(page, "Move the appointment to this day")
    reads(qtbot, page, "There is a session on 14 October 2026 already")
    assert current(qtbot, desk) == before


def test_what_is_called_off_is_planned_again(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, line.stops[4].id)
    click(page, "Skip the appointment")
    reads(qtbot, page, "Integration 3, 4 December, skipped")
    assert not has_button(page, "Skip the appointment")
    click(page, "Plan the appointment again")
    reads(qtbot, page, "Integration 3, 4 December, planned")
    click(page, "Cancel the appointment")
    reads(qtbot, page, "Integration, 4 December, cancelled")


def test_a_day_that_has_come_asks_nobody_whether_it_was_held(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, line.stops[3].id)
    assert not has_button(page, "The appointment was held")
    choose_stop(qtbot, page, desk, line.stops[4].id)
    click(page, "The appointment was held")
    reads(qtbot, page, "An appointment is held today or before.")
    named(page, QCheckBox, "On a day").setChecked(True)
    set_day(page, "Its day", TODAY)
    click(page, "The appointment was held")
    reads(qtbot, page, "Integration 3, 23 November, took place")
    assert current(qtbot, desk).stops[4].appointment.state is State.HELD


def test_a_name_is_kept_when_the_keyboard_goes_on(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, line.stops[4].id)
    tab_to("A name of its own, if you like")
    type_text("By phone")
    press(Qt.Key.Key_Tab)
    reads(qtbot, page, "Integration 3, By phone, 4 December, planned")


def test_a_deleted_appointment_comes_back_with_its_entries(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    stop = line.stops[3].id
    asked(qtbot, desk, lambda journal: write(journal, "Week", Kind.NOTE, stop))
    before = current(qtbot, desk)
    present(qtbot, page, desk)
    choose_stop(qtbot, page, desk, stop)
    click(page, "Delete the appointment")
    reads(qtbot, page, "Deleted. What you wrote stays.")
    assert current(qtbot, desk).stop(stop) is None
    assert focused() is timeline(page)
    click(page, "Undo")
    settle(qtbot, desk)
    assert current(qtbot, desk).stops == before.stops
    choose_stop(qtbot, page, desk, stop)
    reads(qtbot, page, "Written for it")


def test_a_new_day_moves_the_present_on(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine, clock: SetClock
) -> None:
    present(qtbot, page, desk)
    press(Qt.Key.Key_End)
    told = timeline(page).accessibleDescription
    assert told() == "Integration 3, 4 December, planned"
    page.hide()
    clock.wind(days_on(11) - TODAY)
    page.show()
    settle(qtbot, desk)
    assert told() == "Integration 3, 4 December, took place"
    assert "Bring to your next appointment" in shown(page)


def test_the_details_come_into_view_in_a_low_window(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    page.resize(700, 330)
    choose_stop(qtbot, page, desk, line.stops[4].id)
    delete = button(page, "Delete the appointment")
    bottom = delete.rect().bottomLeft()
    qtbot.waitUntil(lambda: page.rect().contains(delete.mapTo(page, bottom)))
