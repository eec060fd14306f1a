"""Things to keep doing are marked, let go and taken up again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.practice import Practice
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.plan import PlanPage
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.planned import (
    TODAY,
    choose_from_menu,
    click,
    has_button,
    named,
    present,
    reads,
    settle,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk
from tests.ui.window import press, shown
from tests.ui.window import write as type_text

KEEP = "Add something to keep doing"
DAY = timedelta(days=1)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


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


def practices(qtbot: QtBot, desk: Desk) -> tuple[Practice, ...]:
    return asked(qtbot, desk, lambda journal: journal.practising.all())


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
