"""What is typed on the page of the course outlives a lock; nothing stays in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.entry import Kind
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.main_window import MainWindow
from journal.ui.pages.plan import PlanPage
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked
from tests.ui.leaving import here, lock, lock_and_unlock
from tests.ui.planned import choose_from_menu, choose_stop, named, plan, reads, write
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk, hold
from tests.ui.window import (
    CTRL,
    focused,
    holders_of,
    make_window,
    press,
    shut,
    tab_to,
    unlock,
)
from tests.ui.window import write as type_text

WORDS = "lighthouse"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window with an open journal that has a course, on its page."""
    journal = vault.create(PASSWORD).journal
    line = plan(journal)
    journal.questions.ask("Is it usual?")
    write(journal, WORDS, Kind.SESSION, line.sessions[0].id, body=WORDS)
    journal.courses.edit(line.course.id, name=f"Course {WORDS}")
    journal.appointments.rename(line.stops[0].id, WORDS)
    journal.practising.begin(f"Keep {WORDS}")
    journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    unlock(qtbot, window)
    press(Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: bool(holders_of(f"Course {WORDS}")))
    yield window
    shut(window, prompts)


def page(window: MainWindow) -> PlanPage:
    found = here(window).page("plan")
    assert isinstance(found, PlanPage)
    return found


def kept(journal: Journal) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return intentions, questions, practices and names of appointments."""
    line = journal.courses.current()
    assert line is not None
    return (
        [each.text for each in journal.appointments.intentions(line.sessions[0].id)],
        [each.text for each in journal.questions.all()],
        [each.text for each in journal.practising.all()],
        [stop.appointment.label for stop in line.stops if stop.appointment.label],
    )


def test_what_was_typed_is_in_the_journal_after_a_lock(
    qtbot: QtBot, window: MainWindow
) -> None:
    named(page(window), QTextEdit, "Intention").setFocus()
    type_text("To stay")
    named(page(window), QTextEdit, "Add something to keep doing").setFocus()
    type_text("A walk")
    named(page(window), QCheckBox, "Is it usual?").setFocus()
    press(Qt.Key.Key_F2)
    type_text("Is it common?")
    named(page(window), QTextEdit, "Add a question").setFocus()
    type_text("Who do I call?")
    pages = lock_and_unlock(qtbot, window)
    intentions, questions, practices, _ = asked(qtbot, pages.desk, kept)
    assert intentions == ["To stay"]
    assert sorted(questions) == ["Is it common?", "Who do I call?"]
    assert "A walk" in practices


def test_a_name_and_new_words_that_are_being_typed_are_kept_too(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = here(window).desk
    line = asked(qtbot, desk, lambda journal: journal.courses.current())
    assert line is not None
    choose_stop(qtbot, page(window), desk, line.stops[4].id)
    tab_to("A name of its own, if you like")
    type_text("By phone")
    pages = lock_and_unlock(qtbot, window)
    assert "By phone" in asked(qtbot, pages.desk, kept)[3]


def test_words_that_are_changed_when_the_lock_comes_are_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    named(page(window), QCheckBox, "Is it usual?").setFocus()
    press(Qt.Key.Key_F2)
    type_text("Is it common?")
    pages = lock_and_unlock(qtbot, window)
    assert asked(qtbot, pages.desk, kept)[1] == ["Is it common?"]


def test_a_question_under_way_is_kept_once(qtbot: QtBot, window: MainWindow) -> None:
    held = hold(here(window).desk)
    named(page(window), QTextEdit, "Add a question").setFocus()
    type_text("Who do I call?\n")
    held.set()
    pages = lock_and_unlock(qtbot, window)
    questions = asked(qtbot, pages.desk, kept)[1]
    assert sorted(questions) == ["Is it usual?", "Who do I call?"]


def test_a_lock_leaves_nothing_of_the_course_in_any_widget(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = here(window).desk
    line = asked(qtbot, desk, lambda journal: journal.courses.current())
    assert line is not None
    choose_stop(qtbot, page(window), desk, line.sessions[0].id)
    choose_from_menu(page(window), "More for this course", "Change name or first day")
    assert holders_of(WORDS)
    shown_page = page(window)
    shown_page.forget()
    assert not [each for each in holders_of(WORDS) if shown_page.isAncestorOf(each)]
    lock(qtbot, window)
    assert holders_of(WORDS) == []


def test_an_intention_whose_session_is_gone_does_not_hold_a_lock_up(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = here(window).desk
    line = asked(qtbot, desk, lambda journal: journal.courses.current())
    assert line is not None
    named(page(window), QTextEdit, "Intention").setFocus()
    type_text("To stay")
    session = line.sessions[0].id
    asked(qtbot, desk, lambda journal: journal.appointments.remove(session))
    lock(qtbot, window)
    assert window.open_journal is None


def test_words_that_the_disk_refuses_are_still_to_be_saved(
    qtbot: QtBot, appearance: Appearance, clock: Clock, vault: Vault
) -> None:
    journal = vault.create(PASSWORD).journal
    plan(journal)
    desk: Desk = FullDisk(journal)
    alone = PlanPage(desk, appearance, clock, "en", ScriptedPrompts())
    qtbot.addWidget(alone)
    alone.show()
    alone.activateWindow()
    qtbot.waitUntil(alone.isActiveWindow)
    reads(qtbot, alone, "14 October · the thread")
    assert alone.pending() is None
    assert isinstance(desk, FullDisk)
    desk.is_full = True
    named(alone, QTextEdit, "Intention").setFocus()
    type_text("To stay")
    press(Qt.Key.Key_Tab)
    reads(qtbot, alone, "The disk is full.")
    command = alone.pending()
    assert command is not None
    desk.is_full = False
    desk.settle(command)
    assert asked(qtbot, desk, kept)[0] == ["To stay"]
    assert focused() is not None
    alone.forget()
    assert alone.pending() is None
    desk.close()
