"""The own plan where help is looked for, with the journal open and locked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.moment import Clock
from journal.domain.safety import Part
from journal.services import measures
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.own_plan import own_steps
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.pages.safety import SafetyPage
from journal.ui.widgets.help_lines import NumberCard
from journal.ui.widgets.measure_answer_row import AnswerRow
from journal.ui.widgets.measures_card import MeasuresCard
from journal.ui.widgets.plan_card import PlanCard
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked, put
from tests.ui.measured import filled
from tests.ui.places import settle
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    drop_what_was_left,
    focused,
    holders_of,
    make_window,
    name,
    opened,
    press,
    shown,
    shut,
    tab_stops,
    tab_to,
    unlock,
    write,
)

SPACE = Qt.Key.Key_Space
LOCKED = "Unlock to see the people, places and steps you wrote down."


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
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def lock(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    drop_what_was_left()


def keep(qtbot: QtBot, window: MainWindow, *, with_copy: bool = False) -> None:
    def change(journal: Journal) -> Changes:
        journal.safety.put({Part.STEPS: ("Swim",), Part.PEOPLE: ("Ask Kim",)})
        return journal.safety.keep_copy() if with_copy else Changes(plan=True)

    put(qtbot, opened(window).desk, change)


def open_help(window: MainWindow) -> HelpNowPage:
    press(Qt.Key.Key_F1)
    settle(window)
    page = opened(window).page("help")
    assert isinstance(page, HelpNowPage)
    return page


def plan_is_first(page: QWidget) -> bool:
    """Whether the plan stands above the numbers."""
    QApplication.processEvents()
    (plan,) = [each for each in page.findChildren(PlanCard) if each.isVisible()]
    cards = [each for each in page.findChildren(NumberCard) if each.isVisible()]
    origin = QPoint()
    return all(
        plan.mapTo(page, origin).y() < each.mapTo(page, origin).y() for each in cards
    )


def test_a_plan_begun_in_help_now_stands_first_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    unlock(qtbot, window)
    page = open_help(window)
    assert not plan_is_first(page)
    tab_to("Make a plan")
    press(SPACE)
    settle(window)
    tab_to("What I can do myself, a new line")
    write("Swim in the sea")
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: "Swim in the sea" in shown(page))
    assert plan_is_first(page)
    assert tab_stops_from_the_first(window)[0] == "Open my plan"


def tab_stops_from_the_first(window: MainWindow) -> list[str]:
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_F1)
    settle(window)
    return [name(focused()), *tab_stops()]


def test_what_is_typed_last_is_kept_by_a_lock(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    open_help(window)
    tab_to("Make a plan")
    press(SPACE)
    settle(window)
    write("The lighthouse is far")
    lock(qtbot, window)
    assert not holders_of("lighthouse")
    pages = unlock(qtbot, window)
    plan = asked(qtbot, pages.desk, lambda journal: journal.safety.plan())
    assert plan.of(Part.SIGNS) == ("The lighthouse is far",)


def test_the_help_that_is_offered_names_the_own_steps(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = unlock(qtbot, window)
    keep(qtbot, window)
    assert asked(qtbot, pages.desk, own_steps) == ("Swim",)


def test_a_locked_journal_shows_nothing_of_the_plan(
    qtbot: QtBot, window: MainWindow
) -> None:
    unlock(qtbot, window)
    keep(qtbot, window)
    assert "Ask Kim" in shown(open_help(window))
    lock(qtbot, window)
    press(Qt.Key.Key_F1)
    assert LOCKED in shown(window)
    assert not holders_of("Ask Kim")


def test_a_locked_journal_shows_the_copy_that_was_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    unlock(qtbot, window)
    keep(qtbot, window, with_copy=True)
    lock(qtbot, window)
    press(Qt.Key.Key_F1)
    assert "Ask Kim" in shown(window)
    assert LOCKED not in shown(window)
    assert plan_is_first(window)


def test_help_is_one_key_away_before_there_is_a_journal(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    tmp_path: Path,
    prompts: ScriptedPrompts,
) -> None:
    window = make_window(qtbot, appearance, clock, tmp_path / "new.journal", prompts)
    press(Qt.Key.Key_F1)
    assert "113" in shown(window)
    assert LOCKED not in shown(window)
    press(Qt.Key.Key_Escape)
    assert window.front is not None
    assert window.front.isVisible()
    shut(window, prompts)


def take_phq(qtbot: QtBot, window: MainWindow) -> None:
    """Finish a questionnaire that calls for the card, and say: not in danger."""
    pages = opened(window)
    answers = filled(measures.measure("phq-9"), 0, q9=1)
    taken = put(qtbot, pages.desk, lambda journal: journal.measuring.take(answers))
    press(Qt.Key.Key_3, CTRL)
    settle(window)
    (card,) = window.findChildren(MeasuresCard)
    card.result_wanted.emit(next(iter(taken.results)))
    settle(window)
    (no,) = [each for each in window.findChildren(AnswerRow) if name(each) == "No"]
    no.click()
    settle(window)


def test_the_calm_card_leads_to_the_plan_and_to_the_list_of_questions(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = unlock(qtbot, window)
    keep(qtbot, window)
    take_phq(qtbot, window)
    tab_to("Put it on my list for the next appointment")
    press(SPACE)
    qtbot.waitUntil(lambda: "It is on your list." in shown(window))
    asked_for = asked(qtbot, pages.desk, lambda journal: journal.questions.to_bring())
    assert [each.text for each in asked_for] == [
        "I want to talk about my answer to question 9 of PHQ-9."
    ]
    tab_to("Open my safety plan")
    press(SPACE)
    assert isinstance(pages.page("safety"), SafetyPage)
    assert pages.page("safety").isVisible()


def test_the_calm_card_does_not_lead_to_a_plan_that_is_not_written(
    qtbot: QtBot, window: MainWindow
) -> None:
    unlock(qtbot, window)
    take_phq(qtbot, window)
    assert "You can talk with someone about it." in shown(window)
    assert "Open my safety plan" not in shown(window)
