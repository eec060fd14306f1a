"""Questions are added, ticked, reworded, deleted and printed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.course_line import CourseLine
from journal.domain.question import Question
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from journal.ui.widgets.questions_sheet import questions_sheet
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    click,
    has_button,
    named,
    plan,
    present,
    reads,
    settle,
    written,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk
from tests.ui.window import focused, name, press, shown, tab_to
from tests.ui.window import write as type_text

ADD = "Add a question"
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


def ask(qtbot: QtBot, desk: Desk, clock: SetClock, *texts: str) -> None:
    for text in texts:
        written(qtbot, desk, text)
        clock.wind(timedelta(seconds=1))


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
