"""Looking back over moods: own words first, and nothing that judges."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.mood import Feeling
from journal.services.care_words import care_words
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.pages.mood import SHOW_CHART, MoodPage
from journal.ui.widgets.mood_legend import MoodLegend
from journal.ui.widgets.mood_table import MoodTable
from journal.ui.widgets.undo_line import UndoLine
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.mood_pages import (
    AROUND,
    HIDE_TABLE,
    SHOW_TABLE,
    YEAR,
    button,
    chart,
    choose_day,
    feel,
    show,
    texts,
)
from tests.ui.prompts import ScriptedPrompts


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "mine")


@pytest.fixture
def page(
    qtbot: QtBot,
    desk: Desk,
    appearance: Appearance,
    clock: SetClock,
    prompts: ScriptedPrompts,
) -> MoodPage:
    page = MoodPage(desk, appearance, clock, prompts)
    qtbot.addWidget(page)
    page.resize(1084, 1200)
    return page


def feel_some(qtbot: QtBot, desk: Desk) -> None:
    calm = Feeling(pleasantness=2, energy=-1, words=("calm", "like the sea"))
    hard = Feeling(
        pleasantness=-3, energy=3, words=("calm",), distress=6, note="A hard call."
    )
    feel(qtbot, desk, 200, Feeling(pleasantness=0, energy=0, words=("numb",)))
    feel(qtbot, desk, 3, calm)
    feel(qtbot, desk, 0, hard)


def test_before_the_first_check_in_there_is_one_sentence_and_one_action(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    show(qtbot, page, desk)

    assert "When you check in, how you felt can be seen here over time." in texts(page)
    assert chart(page) is None
    with qtbot.waitSignal(page.check_in_wanted):
        button(page, "Check in now").click()


def test_own_words_come_first_with_plain_counts(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)

    text = texts(page)
    assert "Your words in this time: calm 2, like the sea 1" in text
    assert text.index("Your words") < text.index("Feeling (7-day mean)")
    assert "2 check-ins on 2 of 120 days" in text


def test_the_chart_comes_after_the_words_and_says_the_same(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)

    drawn = chart(page)
    assert drawn is not None
    assert "2 check-ins on 2 of 120 days" in drawn.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        ("2 weeks", "2 check-ins on 2 of 14 days"),
        ("Month", "2 check-ins on 2 of 30 days"),
        ("Year", "3 check-ins on 3 of 365 days"),
        ("All", "3 check-ins on 3 of 201 days"),
    ],
)
def test_the_stretch_of_days_can_be_chosen(
    qtbot: QtBot, page: MoodPage, desk: Desk, name: str, counted: str
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    button(page, name).click()

    qtbot.waitUntil(lambda: counted in texts(page))


def test_a_time_without_check_ins_is_said_plainly(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 200, Feeling(pleasantness=0, energy=0))
    show(qtbot, page, desk)
    assert "There is no check-in in this time." in texts(page)

    button(page, "All").click()
    qtbot.waitUntil(lambda: "You chose no words in this time." in texts(page))


def test_a_new_check_in_appears_at_once(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    show(qtbot, page, desk)
    feel(qtbot, desk, 0, Feeling(pleasantness=1, energy=1, words=("safe",)))

    qtbot.waitUntil(lambda: "Your words in this time: safe 1" in texts(page))


def test_the_chart_can_be_hidden_for_good_and_the_table_stays(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)
    button(page, "Hide charts").click()
    qtbot.waitUntil(lambda: chart(page) is None)

    assert chart(page, YEAR) is None
    assert chart(page, AROUND) is None
    assert not page.findChildren(MoodLegend)[0].isVisible()
    assert "Your words" in texts(page)
    assert not asked(
        qtbot, desk, lambda journal: journal.settings.get(SHOW_CHART, True)
    )
    button(page, SHOW_TABLE).click()
    assert page.findChildren(MoodTable)[0].isVisible()
    button(page, HIDE_TABLE).click()
    assert not page.findChildren(MoodTable)[0].isVisible()

    button(page, "Show charts").click()
    qtbot.waitUntil(lambda: chart(page) is not None)


def test_where_the_chart_is_hidden_none_is_made(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    put(qtbot, desk, lambda journal: journal.settings.put(SHOW_CHART, False))
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    asked(qtbot, desk, lambda journal: journal.moods.days())

    assert chart(page) is None


def test_a_day_shows_its_check_ins(qtbot: QtBot, page: MoodPage, desk: Desk) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    choose_day(page, 0)
    qtbot.waitUntil(lambda: "calm · Feeling −3" in texts(page))  # noqa: RUF001

    text = texts(page)
    assert "Monday 23 November" in text
    assert "energy +3 · distress 6 of 10\nA hard call." in text


def test_a_check_in_can_be_deleted_and_put_back(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    before = asked(qtbot, desk, lambda journal: journal.moods.check_ins())
    choose_day(page, 0)
    qtbot.waitUntil(lambda: "A hard call." in texts(page))
    button(page, "Delete the check-in of 12:00").click()
    qtbot.waitUntil(lambda: "No check-in on this day." in texts(page))
    assert len(asked(qtbot, desk, lambda journal: journal.moods.check_ins())) == 2
    assert page.findChildren(UndoLine)[0].sentence == "Deleted."

    button(page, "Undo").click()
    qtbot.waitUntil(lambda: "A hard call." in texts(page))
    after = asked(qtbot, desk, lambda journal: journal.moods.check_ins())
    assert [(each.at, each.feeling) for each in after] == [
        (each.at, each.feeling) for each in before
    ]


def test_forgetting_leaves_nothing_private(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    choose_day(page, 0)
    qtbot.waitUntil(lambda: "A hard call." in texts(page))
    page.forget()

    every = "\n".join(each.text() for each in page.findChildren(QLabel))
    assert "sea" not in every
    assert "A hard call." not in every
    assert page.findChildren(MoodTable)[0].model().rowCount() == 0


def test_every_control_has_a_name(qtbot: QtBot, page: MoodPage, desk: Desk) -> None:
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)
    choose_day(page, 0)

    for widget in page.findChildren(QWidget):
        is_part = isinstance(widget.parent(), QAbstractSpinBox)
        is_part |= widget.window() is not page.window()  # a calendar's
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_part:
            assert widget.accessibleName(), widget


@pytest.mark.parametrize("language", ["en", "nb"])
def test_what_explains_variation_stands_there_with_charts_and_without(
    qtbot: QtBot,
    desk: Desk,
    appearance: Appearance,
    clock: SetClock,
    language: str,
) -> None:
    about = care_words().moods_vary.said_in(language)
    page = MoodPage(desk, appearance, clock, ScriptedPrompts(), HelpAtHand(language))
    qtbot.addWidget(page)
    feel_some(qtbot, desk)
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)
    assert about in texts(page)
    assert ("rolig" in texts(page)) == (language == "nb")

    button(page, "Hide charts").click()
    qtbot.waitUntil(lambda: chart(page) is None)
    assert about in texts(page)
