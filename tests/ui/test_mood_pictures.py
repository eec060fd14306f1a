"""The line, the chart and the table say the same, to the eye and in words."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling
from journal.domain.mood_line import Overview, overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_chart import MoodChart
from journal.ui.widgets.mood_line import MoodLine
from journal.ui.widgets.mood_table import MoodDays, MoodTable
from journal.ui.widgets.mood_ticks import time_ticks
from journal.ui.widgets.mood_told import counted, course_in_words, day_in_words
from tests.conftest import NOON

TODAY = NOON.day


def said(days_ago: int, pleasantness: int, energy: int = 0) -> CheckIn:
    at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
    feeling = Feeling(pleasantness=pleasantness, energy=energy)
    return CheckIn(
        id=CheckInId(UUID(int=days_ago)), at=at, day=at.day, feeling=feeling, edited=at
    )


def days_back(length: int, *check_ins: CheckIn) -> Overview:
    return overview(check_ins, TODAY - timedelta(days=length - 1), TODAY)


SHOWN = days_back(30, said(25, -3), said(24, -1, 2), said(2, 1), said(0, 2), said(0, 4))
EMPTY = days_back(30)


def test_an_overview_counts_only_its_own_days() -> None:
    shown = days_back(7, said(9, -5), said(1, 1))

    assert [each.feeling.pleasantness for each in shown.check_ins] == [1]
    assert shown.length == 7
    assert shown.points[0].pleasantness == -5
    assert shown.day(0) == TODAY - timedelta(days=6)
    assert shown.day(99) == TODAY


def test_the_course_is_told_in_words() -> None:
    assert counted(SHOWN) == "5 check-ins on 4 of 30 days"
    assert counted(days_back(14, said(1, 1))) == "1 check-in in 14 days"
    assert course_in_words(SHOWN) == (
        "Sunday 25 October 2026 to Monday 23 November 2026: "
        "5 check-ins on 4 of 30 days. The 7-day mean of feeling lies "
        "between −3.0 and +2.0; at the end it is +2.0."  # noqa: RUF001 - a minus
    )
    assert course_in_words(EMPTY).endswith("0 check-ins on 0 of 30 days.")


def test_a_day_is_told_in_words() -> None:
    assert day_in_words(SHOWN, TODAY) == (
        "Monday 23 November: feeling +3.0, energy 0.0; check-ins: 2. "
        "7-day means: feeling +2.0, energy 0.0."
    )
    silent = day_in_words(SHOWN, TODAY - timedelta(days=1))
    assert silent.startswith("Sunday 22 November: no check-in. 7-day means")
    gap = day_in_words(SHOWN, TODAY - timedelta(days=10))
    assert gap == "Friday 13 November: no check-in."


@pytest.mark.parametrize(
    ("days", "first_label", "labels"),
    [(14, "10 Nov", 7), (30, "25 Oct", 5), (120, "Aug", 4), (365, "Dec", 12)],
)
def test_an_axis_has_room_for_its_labels(
    qapp: object, days: int, first_label: str, labels: int
) -> None:
    ticks = time_ticks(TODAY - timedelta(days=days - 1), TODAY)

    assert ticks[0][1] == first_label
    assert len(ticks) == labels


def test_a_long_axis_is_labelled_by_years(qapp: object) -> None:
    ticks = time_ticks(date(1990, 3, 1), TODAY)

    assert ticks[0][1] == "1991"
    assert len(ticks) <= 13


def test_the_line_paints_feeling_and_energy_and_leaves_gaps(
    qtbot: QtBot, appearance: Appearance
) -> None:
    line = MoodLine(appearance)
    qtbot.addWidget(line)
    line.resize(644, line.sizeHint().height())
    line.show()
    line.show_overview(SHOWN)
    picture = line.grab().toImage()
    accent = appearance.colour("accent")

    def has_accent(left: int, right: int) -> bool:
        return any(
            _near(picture.pixelColor(x, y), accent)
            for x in range(left, right)
            for y in range(picture.height())
        )

    assert line.accessibleDescription() == course_in_words(SHOWN)
    assert has_accent(560, 640)
    # Days 12 to 26 of 30 have no mean.
    assert not has_accent(44 + 592 * 13 // 30, 44 + 592 * 26 // 30)

    line.clear()
    assert line.accessibleDescription() == ""
    assert line.grab().toImage() != picture


def _near(one: QColor, other: QColor) -> bool:
    return (
        abs(one.red() - other.red())
        + abs(one.green() - other.green())
        + abs(one.blue() - other.blue())
        < 24
    )


def test_the_line_repaints_in_another_theme(
    qtbot: QtBot, appearance: Appearance
) -> None:
    line = MoodLine(appearance)
    qtbot.addWidget(line)
    line.show()
    line.show_overview(SHOWN)
    before = line.grab().toImage()
    appearance.set_scheme("dark")

    assert line.grab().toImage() != before


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance) -> MoodChart:
    chart = MoodChart(appearance)
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show()
    chart.show_overview(SHOWN)
    return chart


def test_the_chart_is_described_in_words(chart: MoodChart) -> None:
    assert chart.accessibleName()
    assert chart.accessibleDescription() == course_in_words(SHOWN)

    chart.clear()
    assert chart.accessibleDescription() == ""


def test_keys_walk_over_the_days_of_the_chart(qtbot: QtBot, chart: MoodChart) -> None:
    hint = chart.told
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told == day_in_words(SHOWN, TODAY)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told == day_in_words(SHOWN, TODAY - timedelta(days=1))
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told == day_in_words(SHOWN, TODAY)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.told == day_in_words(SHOWN, SHOWN.first)
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [SHOWN.first]

    chart.clear()
    assert chart.told == hint
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told == hint


def test_pointing_at_a_day_of_the_chart_tells_it(
    qtbot: QtBot, chart: MoodChart
) -> None:
    right_end = QPointF(chart.width() - 12, 100)
    view = chart.findChildren(QGraphicsView)[0].viewport()
    qtbot.mouseMove(view, right_end.toPoint())
    qtbot.waitUntil(lambda: chart.told == day_in_words(SHOWN, TODAY))

    with qtbot.waitSignal(chart.day_chosen) as chosen:
        place = right_end.toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [TODAY]


def test_the_chart_repaints_in_another_theme(
    chart: MoodChart, appearance: Appearance
) -> None:
    before = chart.grab().toImage()
    appearance.set_scheme("dark")

    assert chart.grab().toImage() != before


def test_the_chart_takes_an_empty_stretch(chart: MoodChart) -> None:
    chart.show_overview(EMPTY)

    assert chart.grab().width() == chart.width()


def test_the_table_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    days = MoodDays()
    days.show_days(SHOWN.days)
    qtmodeltester.check(days)


def test_the_table_says_what_the_chart_says(qtbot: QtBot, qapp: object) -> None:
    table = MoodTable()
    qtbot.addWidget(table)
    table.show_days(SHOWN.days)
    model = table.model()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    row = [model.index(0, column).data() for column in range(4)]

    assert names == ["Day", "Feeling", "Energy", "Check-ins"]
    assert row == ["Monday 23 November 2026", "+3.0", "0.0", "2"]
    spoken = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Feeling: +3.0"
    assert model.rowCount() == 4
    with qtbot.waitSignal(table.day_chosen) as chosen:
        table.activated.emit(model.index(1, 0))
    assert chosen.args == [TODAY - timedelta(days=2)]
