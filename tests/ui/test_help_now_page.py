"""Help now: numbers to copy, a minute to get through, other regions."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.help_now import Exercise, Phrase, Step
from journal.services import help_now
from journal.ui.appearance import Appearance
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.widgets.breathing import Breathing
from journal.ui.widgets.help_lines import CopyButton, LineRows, NumberCard
from tests.conftest import SetClock
from tests.ui.window import shown


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> HelpNowPage:
    made = HelpNowPage(appearance, "en")
    qtbot.addWidget(made)
    made.resize(1084, 800)
    made.show()
    return made


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: QWidget, text: str) -> QPushButton:
    return next(
        one
        for one in page.findChildren(QPushButton)
        if one.text().startswith(text) and one.isVisible()
    )


def numbers(page: QWidget) -> list[str]:
    return [
        card.accessibleName()
        for card in page.findChildren(NumberCard)
        if card.isVisible()
    ]


def test_the_three_great_numbers_come_first(page: HelpNowPage) -> None:
    assert numbers(page) == [
        "Life in danger: 113",
        "Urgent, not life in danger: 116 117",
        "Someone to talk to: 116 123",
    ]


def test_the_other_numbers_stand_below(page: HelpNowPage) -> None:
    shown = texts(page)
    for line in help_now.region("NO").other_lines:
        assert line.number in shown
        assert line.name.en in shown


def test_a_number_that_could_not_be_confirmed_says_so(page: HelpNowPage) -> None:
    doubts = [text for text in texts(page) if text.startswith("Check this number")]
    assert len(doubts) == 1


def test_a_number_is_copied_and_the_button_says_so_for_a_moment(
    page: HelpNowPage, qtbot: QtBot
) -> None:
    copy = page.findChildren(CopyButton)[0]
    assert copy.accessibleName() == "Copy the number of Medical emergency"
    copy.click()
    assert QGuiApplication.clipboard().text() == "113"
    assert copy.text() == "Copied"
    qtbot.waitUntil(lambda: copy.text() == "Copy", timeout=5000)


def test_another_region_shows_its_own_numbers(page: HelpNowPage, qtbot: QtBot) -> None:
    button(page, "In another country?").click()
    with qtbot.waitSignal(page.region_chosen) as chosen:
        button(page, "United Kingdom").click()
    assert chosen.args == ["UK"]
    assert numbers(page) == [
        "Life in danger: 999",
        "Urgent, not life in danger: 111",
        "Someone to talk to: 116 123",
    ]
    assert not [rows for rows in page.findChildren(LineRows) if rows.isVisible()]
    assert not [rows for rows in page.findChildren(LineRows) if rows.isVisible()]
    assert button(page, "In another country?").text().endswith("United Kingdom")


def test_the_choice_of_regions_is_closed_until_it_is_wanted(page: HelpNowPage) -> None:
    change = button(page, "In another country?")
    assert not any(one.isVisible() for one in chips(page))
    change.click()
    assert all(one.isVisible() for one in chips(page))
    change.click()
    assert not any(one.isVisible() for one in chips(page))


def chips(page: HelpNowPage) -> list[QPushButton]:
    names = {region.name.en for region in help_now.regions()}
    return [one for one in page.findChildren(QPushButton) if one.text() in names]


@pytest.mark.parametrize("region", [one.code for one in help_now.regions()])
@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_region_can_be_shown(
    appearance: Appearance, qtbot: QtBot, region: str, language: str
) -> None:
    made = HelpNowPage(appearance, language, region)
    qtbot.addWidget(made)
    made.show()
    assert len(numbers(made)) == len(help_now.region(region).big_lines)


def test_numbers_past_their_day_say_so_above_them(
    appearance: Appearance, qtbot: QtBot, clock: SetClock
) -> None:
    words = "These numbers were to be checked again by 23 May 2027."
    made = HelpNowPage(appearance, "en", clock=clock)
    qtbot.addWidget(made)
    made.show()
    assert words not in shown(made)
    clock.wind(timedelta(days=365))
    made.show_region("NO")
    assert words in shown(made)
    assert "Life in danger: 113" in numbers(made)


def test_an_unknown_region_shows_norway(appearance: Appearance, qtbot: QtBot) -> None:
    made = HelpNowPage(appearance, "en", "XX")
    qtbot.addWidget(made)
    made.show()
    assert "Life in danger: 113" in numbers(made)


def test_the_page_says_when_the_numbers_were_checked(page: HelpNowPage) -> None:
    assert "Checked on 23 November 2026, to be checked again by 23 May 2027" in texts(
        page
    )


def test_the_senses_go_step_by_step_to_an_end(page: HelpNowPage) -> None:
    button(page, "5-4-3-2-1").click()
    assert "Find five things you can see." in texts(page)
    assert "1 of 5" in texts(page)
    for _ in range(5):
        button(page, "Next").click()
    assert any(text.startswith("You are here.") for text in texts(page))
    button(page, "Once more").click()
    assert "Find five things you can see." in texts(page)


def test_an_exercise_can_be_stopped_at_any_step(page: HelpNowPage) -> None:
    button(page, "Cold water").click()
    assert any(text.startswith("Put both feet flat") for text in texts(page))
    button(page, "Stop here").click()
    assert not any(text.startswith("Put both feet flat") for text in texts(page))


def test_one_exercise_takes_the_place_of_another(page: HelpNowPage) -> None:
    button(page, "Cold water").click()
    button(page, "Breathe with me").click()
    assert not any(text.startswith("Put both feet flat") for text in texts(page))
    assert "Breathe in" in texts(page)


def short_breath(seconds: int = 1) -> Exercise:
    words = Phrase(en="In", nb="Inn"), Phrase(en="Out", nb="Ut")
    return Exercise(
        id="short",
        name=words[0],
        opening=words[0],
        closing=words[1],
        stop=words[1],
        breathing=True,
        rounds=1,
        steps=tuple(Step(words=word, seconds=seconds) for word in words),
    )


def test_the_words_and_seconds_follow_the_breath(
    appearance: Appearance, qtbot: QtBot
) -> None:
    breathing = Breathing(short_breath(4), appearance, "nb")
    qtbot.addWidget(breathing)
    breathing.show()
    breathing.show_moment(1)
    assert {"Inn", "3"} <= set(texts(breathing))
    breathing.show_moment(6)
    assert {"Ut", "2"} <= set(texts(breathing))


@pytest.mark.parametrize("reduced_motion", [False, True])
def test_breathing_ends_by_itself(
    appearance: Appearance, qtbot: QtBot, *, reduced_motion: bool
) -> None:
    breathing = Breathing(
        short_breath(), appearance, "en", reduced_motion=reduced_motion
    )
    qtbot.addWidget(breathing)
    breathing.show()
    with qtbot.waitSignal(breathing.finished, timeout=6000):
        breathing.start()


def test_without_motion_nothing_grows(appearance: Appearance, qtbot: QtBot) -> None:
    breathing = Breathing(short_breath(4), appearance, "en", reduced_motion=True)
    qtbot.addWidget(breathing)
    breathing.show()
    breathing.show_moment(0.2)
    before = breathing.grab().toImage()
    breathing.show_moment(0.8)
    assert breathing.grab().toImage() == before


def test_with_motion_the_circle_grows(appearance: Appearance, qtbot: QtBot) -> None:
    breathing = Breathing(short_breath(4), appearance, "en")
    qtbot.addWidget(breathing)
    breathing.show()
    breathing.show_moment(0.2)
    before = breathing.grab().toImage()
    breathing.show_moment(0.8)
    assert breathing.grab().toImage() != before


def test_in_a_narrow_window_no_number_is_cut(
    page: HelpNowPage, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.set_text_scale(2.0)
    page.resize(900, 800)

    def all_fit() -> bool:
        cards = [card for card in page.findChildren(NumberCard) if card.isVisible()]
        return all(
            card.width() >= card.minimumSizeHint().width()
            and card.mapTo(page, card.rect().topRight()).x() < page.width()
            for card in cards
        )

    qtbot.waitUntil(all_fit)
    appearance.set_text_scale(1.0)


def test_tab_goes_down_the_page(page: HelpNowPage) -> None:
    stops: list[QWidget] = []
    widget = page.findChildren(CopyButton)[0]
    stop: QWidget | None = widget
    while stop is not None and stop not in stops:
        if stop.isVisible() and isinstance(stop, QPushButton):
            stops.append(stop)
        stop = stop.nextInFocusChain()
        if stop is widget:
            break
    tops = [one.mapTo(page, one.rect().topLeft()).y() for one in stops]
    assert len(stops) > 10
    assert tops == sorted(tops)


def test_every_stop_of_the_tab_key_has_a_name(page: HelpNowPage) -> None:
    button(page, "5-4-3-2-1").click()
    button(page, "In another country?").click()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget
