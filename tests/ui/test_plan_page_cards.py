"""The thread of a session, questions to bring and things to keep doing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.course import Shape
from journal.domain.course_line import CourseLine
from journal.domain.entry import Draft, Kind
from journal.domain.intention import INTENTION_LENGTH
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from journal.ui.widgets.questions_sheet import questions_sheet
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    TODAY,
    choose_from_menu,
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
from tests.ui.window import focused, name, press, shown, tab_stops, tab_to
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


def questions(qtbot: QtBot, desk: Desk) -> tuple[Question, ...]:
    return asked(qtbot, desk, lambda journal: journal.questions.all())


def practices(qtbot: QtBot, desk: Desk) -> tuple[Practice, ...]:
    return asked(qtbot, desk, lambda journal: journal.practising.all())


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


def test_questions_are_added_one_after_another_by_return(
    qtbot: QtBot, page: PlanPage, desk: Desk, line: CourseLine, clock: SetClock
) -> None:
    present(qtbot, page, desk)
    named(page, QTextEdit, ADD).setFocus()
    type_text("Is it usual?\n")
    reads(qtbot, page, "Bring to 4 December", "1 question")
    clock.wind(timedelta(seconds=1))
    type_text("Who do I call?\n\n")
    reads(qtbot, page, "2 questions")
    kept = [each.text for each in questions(qtbot, desk)]
    assert kept == ["Is it usual?", "Who do I call?"]
    assert name(focused()) == ADD


def test_a_ticked_question_stays_today_and_is_gone_tomorrow(
    qtbot: QtBot, page: PlanPage, desk: Desk, clock: SetClock
) -> None:
    ask(qtbot, desk, clock, "Is it usual?", "Who do I call?")
    present(qtbot, page, desk)
    named(page, QCheckBox, "Is it usual?").click()
    settle(qtbot, desk)
    (words,) = (
        each
        for each in page.findChildren(QLabel)
        if each.text() == "Is it usual?" and each.isVisible()
    )
    assert words.font().strikeOut()
    assert questions(qtbot, desk)[0].done is not None
    clock.wind(DAY)
    page.refresh()
    settle(qtbot, desk)
    assert "Is it usual?" not in shown(page)
    assert "Who do I call?" in shown(page)


def test_a_question_is_reworded_by_double_click_or_f2(
    qtbot: QtBot, page: PlanPage, desk: Desk, clock: SetClock
) -> None:
    ask(qtbot, desk, clock, "Is it usual?")
    present(qtbot, page, desk)
    (words,) = (
        each
        for each in page.findChildren(QLabel)
        if each.text() == "Is it usual?" and each.isVisible()
    )
    QTest.mouseDClick(words, Qt.MouseButton.LeftButton)
    assert name(focused()) == "The question"
    type_text("Is that common?\n")
    reads(qtbot, page, "Is that common?")
    settle(qtbot, desk)
    assert name(focused()) == "Is that common?"
    press(Qt.Key.Key_F2)
    type_text("Not this")
    press(Qt.Key.Key_Escape)
    assert questions(qtbot, desk)[0].text == "Is that common?"
    assert name(focused()) == "Is that common?"


def test_a_deleted_question_comes_back(
    qtbot: QtBot, page: PlanPage, desk: Desk, clock: SetClock
) -> None:
    ask(qtbot, desk, clock, "Is it usual?")
    before = questions(qtbot, desk)
    present(qtbot, page, desk)
    tab_to("Is it usual?")
    press(Qt.Key.Key_Delete)
    reads(qtbot, page, "Deleted.")
    assert questions(qtbot, desk) == ()
    assert name(focused()) == ADD
    click(page, "Undo")
    reads(qtbot, page, "Is it usual?")
    assert questions(qtbot, desk) == before


def test_open_questions_are_printed_on_one_plain_page(
    qtbot: QtBot,
    page: PlanPage,
    desk: Desk,
    clock: SetClock,
    prompts: ScriptedPrompts,
    tmp_path: Path,
) -> None:
    ask(qtbot, desk, clock, "Is it usual?", "Who do I call?")
    paper = QPrinter()
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(tmp_path / "page.pdf"))
    prompts.paper = paper
    present(qtbot, page, desk)
    click(page, "Print the questions")
    assert prompts.asked == ["Questions"]
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_no_printer_is_offered_without_a_question_and_none_chosen_prints_nothing(
    qtbot: QtBot, page: PlanPage, desk: Desk, clock: SetClock
) -> None:
    present(qtbot, page, desk)
    assert not has_button(page, "Print the questions")
    ask(qtbot, desk, clock, "Is it usual?")
    page.refresh()
    reads(qtbot, page, "Is it usual?")
    click(page, "Print the questions")
    assert "Is it usual?" in shown(page)


def test_the_printed_page_names_nothing_but_the_questions(
    qtbot: QtBot, desk: Desk, clock: SetClock, appearance: Appearance
) -> None:
    ask(qtbot, desk, clock, "Is it usual?\nSince June.", "Who do I call?")
    letters = appearance.font("interface")
    sheet = questions_sheet(questions(qtbot, desk), "Bring to 4 December", letters)
    assert sheet.toPlainText().split("\n") == [
        "Bring to 4 December",
        "Is it usual?",
        "Since June.",
        "Who do I call?",
    ]
    assert sheet.blockCount() == 3
    assert sheet.metaInformation(sheet.MetaInformation.DocumentTitle) == "Questions"


def test_a_practice_is_marked_and_told_without_a_streak(
    qtbot: QtBot, page: PlanPage, desk: Desk, clock: SetClock
) -> None:
    def begin(journal: Journal) -> None:
        draft = Draft(kind=Kind.NOTE, title="Week one", body="x")
        entry = next(iter(journal.writing.write(draft).entries))
        journal.practising.begin("Ten minutes of breathing", entry=entry)
        (practice,) = journal.practising.all()
        for days in (1, 2, 3):
            journal.practising.mark(practice.id, TODAY - days * DAY)

    asked(qtbot, desk, begin)
    present(qtbot, page, desk)
    reads(qtbot, page, "Ten minutes of breathing", "3 times this week")
    assert "from “Week one”" in shown(page)
    named(page, QCheckBox, "Today: Ten minutes of breathing").click()
    reads(qtbot, page, "4 times this week")
    named(page, QCheckBox, "Today: Ten minutes of breathing").click()
    reads(qtbot, page, "3 times this week")
    with qtbot.waitSignal(page.entry_wanted):
        click(page, "From the entry Week one")


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ((), ""),
        ((0,), "today"),
        ((1,), "yesterday"),
        ((4,), "on 19 Nov"),
        ((20, 21), "on 3 Nov"),
        ((0, 6), "2 times this week"),
        ((0, 7), "today"),
    ],
)
def test_how_often_a_practice_was_done_is_said_kindly(
    qtbot: QtBot, page: PlanPage, desk: Desk, days: tuple[int, ...], told: str
) -> None:
    def begin(journal: Journal) -> None:
        journal.practising.begin("Call Ingrid")
        (practice,) = journal.practising.all()
        for each in days:
            journal.practising.mark(practice.id, TODAY - each * DAY)

    asked(qtbot, desk, begin)
    present(qtbot, page, desk)
    box = named(page, QCheckBox, "Today: Call Ingrid")
    assert box.accessibleDescription() == told


def test_a_practice_is_let_go_and_taken_up_again(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    asked(qtbot, desk, lambda journal: journal.practising.begin("Cold showers"))
    present(qtbot, page, desk)
    menu = "More for the practice Cold showers"
    choose_from_menu(page, menu, "Let it go")
    reads(qtbot, page, "Let go. What you marked stays.")
    assert practices(qtbot, desk)[0].ended == TODAY
    click(page, "Undo")
    reads(qtbot, page, "Cold showers")
    choose_from_menu(page, menu, "Let it go")
    reads(qtbot, page, "What you let go")
    click(page, "What you let go")
    click(page, "Take up again: Cold showers")
    settle(qtbot, desk)
    assert practices(qtbot, desk)[0].ended is None
    assert not has_button(page, "What you let go")


def test_something_to_keep_doing_is_begun_and_reworded(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    present(qtbot, page, desk)
    named(page, QTextEdit, KEEP).setFocus()
    type_text("A walk\n")
    reads(qtbot, page, "A walk")
    named(page, QCheckBox, "Today: A walk").setFocus()
    press(Qt.Key.Key_F2)
    type_text("A slow walk\n")
    reads(qtbot, page, "A slow walk")
    assert [each.text for each in practices(qtbot, desk)] == ["A slow walk"]


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


def test_a_question_that_the_disk_refuses_is_given_back(
    qtbot: QtBot, page: PlanPage, desk: FullDisk
) -> None:
    present(qtbot, page, desk)
    desk.is_full = True
    named(page, QTextEdit, ADD).setFocus()
    type_text("Is it usual?\n")
    reads(qtbot, page, "The disk is full.")
    assert named(page, QTextEdit, ADD).toPlainText() == "Is it usual?"
    desk.is_full = False
    press(Qt.Key.Key_Return)
    reads(qtbot, page, "1 question")
    assert "The disk is full." not in shown(page)
