"""The days around each session: lines told apart without colour, and their table."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from journal.domain.mood import Marker, MarkerKind
from journal.domain.mood_patterns import AFTER, BEFORE, around_sessions
from journal.ui.appearance import Appearance
from journal.ui.widgets.around_card import AroundCard
from journal.ui.widgets.around_sessions import STROKES, drawn
from journal.ui.widgets.around_told import offset_in_words, sessions_in_words
from tests.ui.moods import TODAY, Told, days_back, said

RECORD = days_back(200, said(103, -2), said(100, 1), said(29, -3), said(30, 3))


def session(number: int, days_ago: int) -> Marker:
    return Marker(
        day=TODAY - timedelta(days=days_ago),
        kind=MarkerKind.SESSION,
        label=str(number),
    )


TWO = around_sessions(RECORD.days, [session(1, 100), session(2, 30)])


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance) -> AroundCard:
    card = AroundCard(appearance)
    qtbot.addWidget(card)
    card.resize(320, 300)
    card.show_sessions(TWO)
    card.show()
    return card


def texts(card: AroundCard) -> str:
    return "\n".join(
        each.text() for each in card.findChildren(QLabel) if each.isVisible()
    )


def test_each_line_is_told_in_words(card: AroundCard) -> None:
    assert card.chart.accessibleDescription() == (
        "Session 1, Saturday 15 August 2026: check-ins on 2 of the days around it, "
        "feeling between −2.0 and +1.0. "  # noqa: RUF001 - a minus
        "Session 2, Saturday 24 October 2026: check-ins on 2 of the days around it, "
        "feeling between −3.0 and +3.0."  # noqa: RUF001 - a minus
    )
    silent = around_sessions((), [session(1, 100)])
    assert sessions_in_words(silent).endswith("no check-in in the days around it.")


def test_keys_walk_over_the_days(qtbot: QtBot, card: AroundCard) -> None:
    told = Told(card.chart.told)
    qtbot.keyClick(card.chart, Qt.Key.Key_Right)
    assert told.last == (
        "The day of the session. Session 1: feeling +1.0. Session 2: feeling +3.0."
    )
    assert told.last in texts(card)
    qtbot.keyClick(card.chart, Qt.Key.Key_Right)
    assert told.last == (
        "Days after: 1. Session 1: no check-in. Session 2: feeling −3.0."  # noqa: RUF001 - a minus
    )
    for key, offset in ((Qt.Key.Key_Home, -BEFORE), (Qt.Key.Key_End, AFTER)):
        qtbot.keyClick(card.chart, key)
        assert told.last == offset_in_words(TWO, offset)
    qtbot.keyClick(card.chart, Qt.Key.Key_Right)
    assert told.last == offset_in_words(TWO, AFTER)


def test_pointing_tells_a_day(qtbot: QtBot, card: AroundCard) -> None:
    told = Told(card.chart.told)
    qtbot.mouseMove(card.chart, QPoint(card.chart.width() - 10, 40))
    qtbot.waitUntil(lambda: told.last == offset_in_words(TWO, AFTER))


def test_no_two_lines_look_alike_without_colour() -> None:
    shapes = {(stroke.dash, stroke.width, stroke.corners) for stroke in STROKES}

    assert len(shapes) == len(STROKES)


def test_of_many_sessions_the_newest_are_drawn_and_the_table_has_all(
    card: AroundCard,
) -> None:
    many = around_sessions(
        RECORD.days, [session(number, 200 - 20 * number) for number in range(1, 10)]
    )
    card.show_sessions(many)

    assert [each.label for each in drawn(many)] == list("456789")
    assert "Drawn are the last 6 sessions of 9; the table has all." in texts(card)
    (table,) = card.findChildren(QTableView)
    assert table.model().columnCount() == 10


def test_the_table_says_what_the_chart_says(card: AroundCard) -> None:
    (table,) = card.findChildren(QTableView)
    model = table.model()
    column = Qt.Orientation.Horizontal

    assert [model.headerData(n, column) for n in range(3)] == [
        *("Day", "Session 1", "Session 2")
    ]
    rows = [
        [model.index(row, column).data() for column in range(3)]
        for row in range(model.rowCount())
    ]
    assert len(rows) == BEFORE + 1 + AFTER
    assert rows[0] == ["14 before", "", ""]
    assert rows[BEFORE - 3 : BEFORE + 2] == [
        ["3 before", "−2.0", ""],  # noqa: RUF001 - a minus
        ["2 before", "", ""],
        ["1 before", "", ""],
        ["session", "+1.0", "+3.0"],
        ["1 after", "", "−3.0"],  # noqa: RUF001 - a minus
    ]
    spoken = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Session 1: no check-in"


def test_before_the_first_session_there_is_one_sentence(card: AroundCard) -> None:
    card.clear()

    assert "Once you have reflected on a session" in texts(card)
    assert not card.chart.isVisible()


def test_without_charts_the_table_can_still_be_had(card: AroundCard) -> None:
    card.show_charts(wanted=False)
    card.show_sessions(TWO)

    assert not card.chart.isVisible()
    assert "Day means" not in texts(card)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_lines_are_drawn(
    card: AroundCard, appearance: Appearance, scheme: str
) -> None:
    appearance.set_scheme(scheme)
    picture = card.chart.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }

    assert {appearance.colour(role).name() for role in ("accent", "sess")} <= colours
