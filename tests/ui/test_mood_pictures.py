"""The line, the chart and the table say the same, to the eye and in words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from journal.domain.mood import Marker, MarkerKind
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_line import MoodLine
from journal.ui.widgets.mood_table import MoodDays, MoodTable
from journal.ui.widgets.mood_ticks import time_ticks
from journal.ui.widgets.mood_told import counted, course_in_words, day_in_words
from tests.ui.moods import EMPTY, SHOWN, TODAY, days_back, said


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
    last_year = day_in_words(SHOWN, TODAY - timedelta(days=365))
    assert last_year == "Sunday 23 November 2025: no check-in."


@pytest.mark.parametrize(
    ("days", "first_label", "labels"),
    [(14, "11 Nov", 7), (30, "26 Oct", 5), (120, "Aug", 4), (365, "Dec", 12)],
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


@pytest.mark.parametrize("brief", [False, True])
def test_the_table_is_a_sound_model(qtmodeltester: ModelTester, brief: bool) -> None:
    days = MoodDays(brief=brief)
    days.show_overview(SHOWN)
    qtmodeltester.check(days)


def test_the_table_says_what_the_chart_says(qtbot: QtBot, qapp: object) -> None:
    table = MoodTable("Day by day")
    qtbot.addWidget(table)
    table.show_overview(SHOWN)
    model = table.model()
    count = model.columnCount()
    names = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(count)
    ]
    row = [model.index(0, column).data() for column in range(count)]

    assert names == [
        *("Day", "Feeling", "Energy", "Distress", "Hours asleep", "Check-ins"),
        *("Feeling (7 days)", "Energy (7 days)"),
    ]
    assert row == [
        "Monday 23 November 2026",
        *("+3.0", "0.0"),
        "",
        "",
        "2",
        "+2.0",
        "0.0",
    ]
    spoken = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Feeling: +3.0"
    assert model.rowCount() == 4
    with qtbot.waitSignal(table.day_chosen) as chosen:
        table.activated.emit(model.index(1, 0))
    assert chosen.args == [TODAY - timedelta(days=2)]


def test_the_line_shows_the_sessions_among_its_days(
    qtbot: QtBot, appearance: Appearance
) -> None:
    line = MoodLine(appearance)
    qtbot.addWidget(line)
    line.resize(644, line.sizeHint().height())
    line.show()
    session = Marker(day=TODAY - timedelta(days=10), kind=MarkerKind.SESSION, label="1")
    colour = appearance.colour("sess")

    def marked() -> int:
        picture = line.grab().toImage()
        middle = picture.height() // 2
        return sum(
            _near(picture.pixelColor(x, middle), colour) for x in range(picture.width())
        )

    line.show_overview(SHOWN)
    assert marked() == 0
    line.show_overview(SHOWN, (session,))
    assert marked() > 0
    before = Marker(day=date(2020, 1, 1), kind=MarkerKind.SESSION, label="1")
    line.show_overview(SHOWN, (before,))
    assert marked() == 0
