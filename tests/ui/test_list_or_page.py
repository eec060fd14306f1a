"""A list and a page: both where there is room, else the one that was asked for."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.list_or_page import ListOrPage


class Desk:
    """A list of 240, a page, and something of 200 that may stand beside the page."""

    def __init__(self, qtbot: QtBot, appearance: Appearance) -> None:
        self.around, self.list, self.page = QWidget(), QWidget(), QWidget()
        qtbot.addWidget(self.around)
        self.list.setMinimumWidth(240)
        row = QHBoxLayout(self.around)
        row.addWidget(self.list)
        row.addWidget(self.page)
        self.beside = QWidget(self.page)
        self.beside.setMinimumWidth(200)
        self.beside.hide()
        self.room = ListOrPage(
            self.around, (self.list, self.page), self.beside, appearance
        )
        self.around.show()

    def shown(self, width: int) -> tuple[bool, bool]:
        """Return whether list and page are in sight in a window this wide."""
        self.around.setFixedWidth(width)
        return not self.list.isHidden(), not self.page.isHidden()


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance) -> Desk:
    return Desk(qtbot, appearance)


def test_with_room_both_are_there(desk: Desk) -> None:
    assert desk.shown(700) == (True, True)


def test_without_room_the_one_that_was_asked_for_is(desk: Desk) -> None:
    assert desk.shown(500) == (True, False)
    desk.room.show_page()
    assert desk.shown(500) == (False, True)
    desk.room.show_list()
    assert desk.shown(500) == (True, False)
    assert desk.shown(700) == (True, True)


def test_what_stands_beside_the_page_takes_room(desk: Desk) -> None:
    desk.room.show_page()
    assert desk.shown(700) == (True, True)
    desk.beside.show()
    assert desk.shown(700) == (False, True)
    desk.beside.hide()
    assert desk.shown(700) == (True, True)


def test_larger_text_needs_more_room(desk: Desk, appearance: Appearance) -> None:
    assert desk.shown(700) == (True, True)
    appearance.set_text_scale(2.0)
    assert desk.shown(700) == (True, False)


def test_the_page_can_be_left_alone(desk: Desk) -> None:
    desk.room.leave_page_alone(alone=True)
    assert desk.shown(1200) == (False, True)
    desk.room.leave_page_alone(alone=False)
    assert desk.shown(1200) == (True, True)
