"""The mood page's charts: markers, zoom, years, seen together, files."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.mood import MoodPage
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.mood_chart import MoodChart
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.mood_pages import (
    AROUND,
    CHART,
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

TODAY = NOON.day
CALM = Feeling(pleasantness=2, energy=0, words=("calm",))
SAD = Feeling(pleasantness=-2, energy=0, words=("sad",))


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock) -> MoodPage:
    page = MoodPage(desk, appearance, clock, ScriptedPrompts())
    qtbot.addWidget(page)
    page.resize(1084, 1200)
    return page


def write(qtbot: QtBot, desk: Desk, days_ago: int, kind: Kind, title: str = "") -> None:
    day = TODAY - timedelta(days=days_ago)
    draft = Draft(kind=kind, title=title, body="Some words", day=day)
    put(qtbot, desk, lambda journal: journal.writing.write(draft))


def line(page: MoodPage) -> MoodChart:
    drawn = chart(page, CHART)
    assert isinstance(drawn, MoodChart)
    return drawn


def shown(qtbot: QtBot, page: MoodPage, desk: Desk) -> None:
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)


def test_every_chart_is_there_and_described(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 10, CALM)
    write(qtbot, desk, 12, Kind.SESSION)
    shown(qtbot, page, desk)

    for name in (CHART, YEAR, AROUND):
        drawn = chart(page, name)
        assert drawn is not None, name
        assert drawn.accessibleDescription(), name


def test_a_new_reflection_marks_a_session(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 10, CALM)
    shown(qtbot, page, desk)
    assert "Once you have reflected on a session" in texts(page)
    write(qtbot, desk, 12, Kind.SESSION)

    qtbot.waitUntil(lambda: chart(page, AROUND) is not None)
    button(page, SHOW_TABLE).click()
    assert "Session 1" in texts(page)


def test_an_event_can_be_added_removed_and_put_back(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 10, CALM)
    shown(qtbot, page, desk)
    button(page, "Add an event…").click()
    (field,) = (
        each
        for each in page.findChildren(QLineEdit)
        if each.accessibleName() == "What it was, in one line"
    )
    qtbot.keyClicks(field, "Moved house")
    button(page, "Add the event").click()
    assert not field.isVisible()
    button(page, SHOW_TABLE).click()
    qtbot.waitUntil(lambda: "Moved house" in texts(page))

    button(page, "Remove the event Moved house").click()
    qtbot.waitUntil(lambda: "Moved house" not in texts(page))
    assert "Removed." in texts(page)
    button(page, "Undo").click()
    qtbot.waitUntil(lambda: "Moved house" in texts(page))
    markers = asked(qtbot, desk, lambda journal: journal.moods.markers())
    assert [(each.day, each.label) for each in markers] == [(TODAY, "Moved house")]


def test_words_and_counts_follow_the_chart_and_find_back(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 100, SAD)
    feel(qtbot, desk, 1, CALM)
    shown(qtbot, page, desk)
    assert "calm 1, sad 1" in texts(page)
    qtbot.keyClick(line(page), Qt.Key.Key_Left)
    for _ in range(8):
        qtbot.keyClick(line(page), Qt.Key.Key_Plus)

    qtbot.waitUntil(lambda: "Your words in this time: calm 1" in texts(page))
    qtbot.waitUntil(lambda: "sad" not in texts(page))
    assert "1 check-in in 21 days" in texts(page)
    feel(qtbot, desk, 0, CALM)
    qtbot.waitUntil(lambda: "2 check-ins on 2 of 21 days" in texts(page))

    button(page, "Back to 4 months").click()
    qtbot.waitUntil(lambda: "3 check-ins on 3 of 120 days" in texts(page))
    names = [each.accessibleName() for each in page.findChildren(Chip)]
    visible = [each for each in page.findChildren(Chip) if each.isVisible()]
    assert "Back to 4 months" in names
    assert "Back to 4 months" not in [each.accessibleName() for each in visible]


def test_further_lines_are_offered_where_they_were_said(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 2, CALM)
    shown(qtbot, page, desk)
    assert "Also show: Distress" not in _names(page)
    said = Feeling(pleasantness=0, energy=0, distress=4, sleep=Sleep(hours=6))
    feel(qtbot, desk, 1, said)
    qtbot.waitUntil(lambda: "Also show: Distress" in _names(page))
    assert "Distress (right: 0 to 10)" not in texts(page)
    button(page, "Also show: Distress").click()
    button(page, "Also show: Sleep").click()

    assert "Distress (right: 0 to 10)" in texts(page)
    assert "Sleep (right: 0 to 12 hours)" in texts(page)


def _names(page: MoodPage) -> list[str]:
    return [
        each.accessibleName()
        for each in page.findChildren(QPushButton)
        if each.isVisible()
    ]


def test_a_day_opens_its_check_ins_and_its_entries(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 3, CALM)
    write(qtbot, desk, 3, Kind.NOTE, "By the water")
    write(qtbot, desk, 4, Kind.NOTE, "Another day")
    shown(qtbot, page, desk)
    choose_day(page, 0)
    qtbot.waitUntil(lambda: "Written on this day" in texts(page))

    assert "Friday 20 November" in texts(page)
    assert "Open the entry Another day" not in _names(page)
    (entry,) = asked(
        qtbot, desk, lambda journal: journal.writing.search("water", Filter()).entries
    )
    with qtbot.waitSignal(page.entry_wanted) as wanted:
        button(page, "Open the entry By the water").click()
    assert wanted.args == [entry.id]


def test_a_day_without_check_ins_can_be_opened_from_the_year(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    feel(qtbot, desk, 3, CALM)
    shown(qtbot, page, desk)
    squares = chart(page, YEAR)
    assert squares is not None
    qtbot.keyClick(squares, Qt.Key.Key_End)
    qtbot.keyClick(squares, Qt.Key.Key_Return)

    assert "No check-in on this day." in texts(page)


def test_seen_together_counts_the_days_in_view(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    for days_ago in range(10):
        feel(qtbot, desk, days_ago, CALM)
        feel(qtbot, desk, 20 + days_ago, SAD)
    shown(qtbot, page, desk)
    told = "calm: on 10 of 10 pleasant days, 0 of 10 unpleasant"
    qtbot.waitUntil(lambda: told in texts(page))
    button(page, "2 weeks").click()

    qtbot.waitUntil(lambda: "In this time there are 10 and 0." in texts(page))
    assert told not in texts(page)


def test_the_page_has_room_for_cards_of_others(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    card = QLabel("Questionnaires")
    page.add_card(card)
    shown_at: list[int] = []
    show(qtbot, page, desk)
    assert card.isVisible()
    feel(qtbot, desk, 3, CALM)
    qtbot.waitUntil(lambda: chart(page) is not None)

    drawn = chart(page)
    assert drawn is not None
    shown_at += [each.mapTo(page, each.rect().topLeft()).y() for each in (drawn, card)]
    assert shown_at[0] < shown_at[1]


def test_twenty_years_are_read_at_once(
    qtbot: QtBot, page: MoodPage, desk: Desk
) -> None:
    first = Moment(utc=NOON.utc - timedelta(days=7304), offset=NOON.offset)
    put(qtbot, desk, lambda journal: journal.moods.check_in(SAD, at=first))
    feel(qtbot, desk, 0, CALM)
    shown(qtbot, page, desk)
    button(page, "All").click()

    qtbot.waitUntil(lambda: "2 check-ins on 2 of 7305 days" in texts(page))
    assert line(page).stretch() == (date(2006, 11, 24), TODAY)
    assert not line(page).grab().isNull()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_cuts_nothing_off(
    qtbot: QtBot, page: MoodPage, desk: Desk, appearance: Appearance, scale: float
) -> None:
    appearance.set_text_scale(scale)
    feel(qtbot, desk, 3, CALM)
    write(qtbot, desk, 5, Kind.SESSION)
    shown(qtbot, page, desk)

    qtbot.waitUntil(lambda: _cut_off(page) == [])


def _cut_off(page: MoodPage) -> list[str]:
    labels = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and label.width() < label.sizeHint().width() - 1
    ]
    charts = [
        name
        for name in (CHART, YEAR, AROUND)
        if (drawn := chart(page, name)) is None
        or drawn.height() < drawn.sizeHint().height()
    ]
    return labels + charts
