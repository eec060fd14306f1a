"""The mood chart: walking over days, zooming, moving along, and what is drawn."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.mood import Sleep
from journal.domain.mood_line import LinePoint
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_chart import MoodChart
from journal.ui.widgets.mood_scale import Series, level_of
from journal.ui.widgets.mood_told import course_in_words, day_in_words
from tests.ui.moods import (
    EMPTY,
    EVENT,
    MARKERS,
    SESSION,
    SHOWN,
    TODAY,
    Told,
    days_back,
    said,
)


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> MoodChart:
    chart = MoodChart(appearance)
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.hold(SHOWN, MARKERS)
    chart.show_stretch(SHOWN.first, SHOWN.last)
    chart.describe(SHOWN)
    chart.show()
    return chart


@pytest.fixture
def told(chart: MoodChart) -> Told:
    return Told(chart.told)


def wheel(
    chart: MoodChart,
    turned: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> bool:
    """Turn the wheel in the middle of the chart; return whether it took it."""
    middle = QPointF(chart.width() / 2, 100)
    event = QWheelEvent(
        middle,
        chart.mapToGlobal(middle),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart, event)
    return event.isAccepted()


def drag(qtbot: QtBot, chart: MoodChart, pixels: int) -> None:
    start = QPoint(350, 100)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    for way in (pixels // 2, pixels):
        place = QPointF(start + QPoint(way, 0))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            chart.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(chart, event)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def test_the_chart_is_described_in_words(chart: MoodChart) -> None:
    assert chart.accessibleName()
    assert chart.accessibleDescription() == course_in_words(SHOWN)

    chart.clear()
    assert chart.accessibleDescription() == ""


def test_keys_walk_over_the_days_of_the_chart(
    qtbot: QtBot, chart: MoodChart, told: Told
) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert told.last == day_in_words(SHOWN, TODAY)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert told.last == day_in_words(SHOWN, TODAY - timedelta(days=1))
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert told.last == day_in_words(SHOWN, TODAY)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert told.last == day_in_words(SHOWN, SHOWN.first)
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [SHOWN.first]

    chart.clear()
    assert told.last == ""
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert told.last == ""


def test_a_day_tells_what_it_is_marked_with(
    qtbot: QtBot, chart: MoodChart, told: Told
) -> None:
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Left)

    assert told.last.endswith("Event: Moved house.")
    assert day_in_words(SHOWN, SESSION.day, MARKERS).endswith("Session 1.")


def test_pointing_at_a_day_of_the_chart_tells_it(
    qtbot: QtBot, chart: MoodChart, told: Told
) -> None:
    right_end = QPoint(chart.width() - 12, 100)
    qtbot.mouseMove(chart, right_end)
    qtbot.waitUntil(lambda: told.last == day_in_words(SHOWN, TODAY))

    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=right_end)
    assert chosen.args == [TODAY]


def test_keys_zoom_and_move_within_what_there_is(
    qtbot: QtBot, chart: MoodChart
) -> None:
    with qtbot.waitSignal(chart.view_changed):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.stretch()
    assert (last - first).days + 1 == 24
    assert not chart.is_home
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.stretch()[0] == SHOWN.first
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.stretch()[1] == SHOWN.last

    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.stretch()
    assert (last - first).days + 1 == 7
    for _ in range(40):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.stretch() == (SHOWN.first, SHOWN.last)
    assert chart.is_home


def test_zooming_keeps_the_day_of_the_keys_in_view(
    qtbot: QtBot, chart: MoodChart, told: Told
) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    for _ in range(8):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.stretch()[1] == TODAY

    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    day = TODAY - timedelta(days=9)
    assert told.last == day_in_words(SHOWN, day)
    assert chart.stretch()[0] == day


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_scrolls_the_page(
    chart: MoodChart,
) -> None:
    assert not wheel(chart, QPoint(0, 120))
    assert chart.is_home
    assert wheel(chart, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    first, last = chart.stretch()
    assert SHOWN.first < first < last < SHOWN.last

    assert wheel(chart, QPoint(-600, 0))
    assert chart.stretch()[1] == SHOWN.last


def test_dragging_moves_along_and_opens_no_day(qtbot: QtBot, chart: MoodChart) -> None:
    chart.zoom(0.5)
    first, _ = chart.stretch()
    chosen: list[date] = []
    chart.day_chosen.connect(chosen.append)
    drag(qtbot, chart, -120)

    assert chart.stretch()[0] == first + timedelta(days=3)
    assert chosen == []


def test_one_can_move_to_an_event_before_the_first_check_in(
    qtbot: QtBot, chart: MoodChart
) -> None:
    long_ago = replace(EVENT, day=TODAY - timedelta(days=400))
    chart.hold(SHOWN, (long_ago,))
    for _ in range(30):
        qtbot.keyClick(chart, Qt.Key.Key_PageUp)

    assert chart.stretch()[0] == long_ago.day


def colours_of(chart: MoodChart) -> set[str]:
    picture = chart.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def test_distress_and_sleep_are_drawn_on_demand(
    chart: MoodChart, appearance: Appearance
) -> None:
    at = said(3, 1)
    feeling = replace(at.feeling, distress=9, sleep=Sleep(hours=8))
    record = days_back(30, replace(at, feeling=feeling))
    chart.hold(record, ())
    for series, role in ((Series.DISTRESS, "ink"), (Series.SLEEP, "integ")):
        colour = appearance.colour(role).name()
        assert colour not in colours_of(chart)
        chart.set_extras(frozenset({series}))
        assert colour in colours_of(chart)

    told = day_in_words(record, at.day)
    assert "Distress 9.0 of 10. Hours asleep: 8.0." in told


def test_the_further_lines_fill_the_height_of_the_others() -> None:
    point = LinePoint(day=TODAY, pleasantness=1, energy=2, distress=0, hours_asleep=15)

    assert level_of(Series.FEELING, point) == 1
    assert level_of(Series.ENERGY, point) == 2
    assert level_of(Series.DISTRESS, point) == -5
    assert level_of(Series.DISTRESS, replace(point, distress=10)) == 5
    assert level_of(Series.SLEEP, point) == 5
    assert level_of(Series.SLEEP, replace(point, hours_asleep=6)) == 0
    assert level_of(Series.SLEEP, replace(point, hours_asleep=None)) is None


def test_a_session_is_a_line_and_a_name_in_its_colour(
    chart: MoodChart, appearance: Appearance
) -> None:
    session = appearance.colour("sess").name()
    assert session in colours_of(chart)

    chart.hold(SHOWN, (EVENT,))
    assert session not in colours_of(chart)
    assert appearance.colour("mute").name() in colours_of(chart)


@pytest.mark.parametrize("length", [1, 8, 120, 7300])
def test_the_chart_is_drawn_at_any_length(chart: MoodChart, length: int) -> None:
    record = days_back(length, said(0, 2), said(min(length - 1, 3000), -2))
    chart.hold(record, MARKERS)
    chart.show_stretch(record.first, record.last)

    assert not chart.grab().isNull()


def test_the_chart_repaints_in_another_theme(
    chart: MoodChart, appearance: Appearance
) -> None:
    before = chart.grab().toImage()
    appearance.set_scheme("dark")

    assert chart.grab().toImage() != before


def test_the_chart_takes_an_empty_stretch(chart: MoodChart) -> None:
    chart.hold(EMPTY, ())
    chart.show_stretch(EMPTY.first, EMPTY.last)

    assert chart.grab().width() == chart.width()
