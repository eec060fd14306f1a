"""Reading and using the mood page as a person does."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.ui.desk import Desk
from journal.ui.pages.mood import MoodPage
from journal.ui.widgets.mood_table import MoodTable
from tests.conftest import NOON
from tests.ui.at_desk import asked, put

CHART = "Your mood over time"
YEAR = "Your year, day by day"
AROUND = "Your mood around each session"
SHOW_TABLE = "Show as table: your mood over time"
HIDE_TABLE = "Hide table: your mood over time"


def texts(page: QWidget) -> str:
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    return "\n".join(labels)


def button(page: QWidget, name: str) -> QPushButton:
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    assert found, name
    return found[0]


def chart(page: QWidget, name: str = CHART) -> QWidget | None:
    charts = [
        each
        for each in page.findChildren(QWidget)
        if each.accessibleName() == name
        and each.isVisible()
        and not isinstance(each, QTableView)
    ]
    return charts[0] if charts else None


def feel(qtbot: QtBot, desk: Desk, days_ago: int, feeling: Feeling) -> None:
    at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
    put(qtbot, desk, lambda journal: journal.moods.check_in(feeling, at=at))


def show(qtbot: QtBot, page: MoodPage, desk: Desk) -> None:
    page.show()
    asked(qtbot, desk, lambda journal: journal.moods.days())


def choose_day(page: MoodPage, row: int) -> None:
    table = page.findChildren(MoodTable)[0]
    table.activated.emit(table.model().index(row, 0))
