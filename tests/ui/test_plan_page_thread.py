"""The thread of a session, and the intention in it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.course import Shape
from journal.domain.course_line import CourseLine
from journal.domain.entry import Kind
from journal.domain.intention import INTENTION_LENGTH
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    TODAY,
    choose_stop,
    click,
    has_button,
    named,
    plan,
    present,
    reads,
    settle,
    write,
    written,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk
from tests.ui.window import focused, press, shown, tab_stops
from tests.ui.window import write as type_text

ADD = "Add a question"
KEEP = "Add something to keep doing"
DAY = timedelta(days=1)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def line(qtbot: QtBot, desk: Desk) -> CourseLine:
    """A course with a session 40 days ago."""
    return asked(qtbot, desk, plan)


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def page(
    qtbot: QtBot,
    desk: Desk,
    appearance: Appearance,
    clock: SetClock,
    prompts: ScriptedPrompts,
) -> PlanPage:
    """The page, not shown yet."""
    return PlanPage(desk, appearance, clock, "en", prompts)


def ask(qtbot: QtBot, desk: Desk, clock: SetClock, *texts: str) -> None:
    for text in texts:
        written(qtbot, desk, text)
        clock.wind(timedelta(seconds=1))


def intention(page: PlanPage) -> QTextEdit:
    return named(page, QTextEdit, "Intention")


def test_the_thread_is_that_of_the_last_session(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    first, session, after = line.stops[:3]

    def fill(journal: Journal) -> None:
        write(journal, "What I hope", Kind.PREPARATION, first.id)
        hard = "It was hard."
        write(journal, "Evening", Kind.SESSION, session.id, body=hard, folded=True)
        write(journal, "Morning", Kind.SESSION, session.id, body="It was light.")
        write(journal, "Week one", Kind.INTEGRATION, after.id, body="Slower.")

    asked(qtbot, desk, fill)
    present(qtbot, page, desk)
    reads(qtbot, page, "Session 1", "14 October · the thread", "Week one")
    text = shown(page)
    assert "What I hope" in text
    assert "It was light." in text
    assert "folded, hard to reread" in text
    assert "It was hard." not in text
    assert "Slower." not in text
    assert text.index("That evening · next day") < text.index("Since then")
    with qtbot.waitSignal(page.entry_wanted):
        click(page, "Open the entry Evening, Monday 23 November")


def test_a_chosen_appointment_brings_the_thread_of_its_session(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    def two(journal: Journal) -> CourseLine:
        journal.courses.create("Two", shape=Shape.parsed("0,2,0"))
        made = journal.courses.current()
        assert made is not None
        for stop, days in zip(made.stops, (-20, -10), strict=True):
            journal.appointments.move(stop.id, TODAY + days * DAY)
        return made

    line = asked(qtbot, desk, two)
    present(qtbot, page, desk)
    reads(qtbot, page, "Session 2", "13 November · the thread")
    choose_stop(qtbot, page, desk, line.stops[0].id)
    reads(qtbot, page, "3 November · the thread")


def test_an_intention_is_saved_when_the_keyboard_goes_on(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine, clock: SetClock
) -> None:
    session = line.sessions[0].id
    asked(qtbot, desk, lambda journal: journal.appointments.intend(session, "To stay."))
    clock.wind(DAY)
    present(qtbot, page, desk)
    reads(qtbot, page, "Intention, written 23 Nov", "To stay.")
    assert not has_button(page, "Earlier words")
    intention(page).setFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("To open the door.\nSlowly.")
    press(Qt.Key.Key_Tab)
    reads(qtbot, page, "Intention, written 24 Nov", "Earlier words")
    assert "To stay." not in shown(page)
    click(page, "Earlier words")
    reads(qtbot, page, "To stay.", "Written 23 Nov")
    kept = asked(qtbot, desk, lambda journal: journal.appointments.intentions(session))
    assert [each.text for each in kept] == ["To open the door.\nSlowly.", "To stay."]


def test_an_intention_is_saved_while_one_still_writes(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    intention(page).setFocus()
    type_text("To stay")
    reads(qtbot, page, "Intention, written 23 Nov")
    type_text(" with it")
    settle(qtbot, desk)
    assert intention(page).toPlainText() == "To stay with it"
    assert focused() is intention(page)


def test_more_than_fits_is_not_taken_into_an_intention(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine
) -> None:
    present(qtbot, page, desk)
    intention(page).setFocus()
    intention(page).insertPlainText("a" * INTENTION_LENGTH)
    type_text("b")
    assert intention(page).toPlainText() == "a" * INTENTION_LENGTH
    assert "An intention has at most 1000 characters." in shown(page)


def test_tab_passes_the_page_as_it_is_read(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine, clock: SetClock
) -> None:
    ask(qtbot, desk, clock, "First?")
    present(qtbot, page, desk)
    ask(qtbot, desk, clock, "Second?")
    page.refresh()
    reads(qtbot, page, "Second?")
    passed = tab_stops()
    wanted = [
        "The course, appointment by appointment",
        "Intention",
        "First?",
        "Second?",
        ADD,
        "Print the questions",
        KEEP,
        "More for this course",
        "Add an appointment",
    ]
    assert [each for each in passed if each in wanted] == wanted
