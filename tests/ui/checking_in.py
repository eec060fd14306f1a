"""Finding one's way in a check-in: its pad, its buttons by name, what it saved."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.mood import CheckIn, Feeling
from journal.ui.desk import Desk
from journal.ui.widgets.feeling_pad import FeelingPad
from journal.ui.widgets.undo_line import UndoLine
from tests.ui.at_desk import asked

W = TypeVar("W", bound=QWidget)


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """Find a visible widget by what a screen reader calls it."""
    found = [
        each
        for each in parent.findChildren(kind)
        if each.accessibleName() == name and each.isVisible()
    ]
    assert found, name
    return found[0]


def button(parent: QWidget, name: str) -> QAbstractButton:
    """Find a visible button by what a screen reader calls it."""
    return named(parent, QAbstractButton, name)


def has_button(parent: QWidget, name: str) -> bool:
    """Whether there is a visible button of this name."""
    buttons = parent.findChildren(QAbstractButton)
    return any(each.accessibleName() == name and each.isVisible() for each in buttons)


def pad(parent: QWidget) -> FeelingPad:
    """Return the pad."""
    return parent.findChildren(FeelingPad)[0]


def click_pad(qtbot: QtBot, parent: QWidget, pleasantness: int, energy: int) -> None:
    """Choose a cell with the mouse."""
    place = pad(parent).cell_rect(pleasantness, energy).center()
    qtbot.mouseClick(pad(parent), Qt.MouseButton.LeftButton, pos=place)


def said(parent: QWidget) -> str:
    """Return the sentence below the form."""
    return parent.findChildren(UndoLine)[0].sentence


def check_ins(qtbot: QtBot, desk: Desk) -> tuple[CheckIn, ...]:
    """Return every check-in of the journal, oldest first."""
    return asked(qtbot, desk, lambda journal: journal.moods.check_ins())


def saved(qtbot: QtBot, desk: Desk) -> list[Feeling]:
    """Return what every check-in says."""
    return [check_in.feeling for check_in in check_ins(qtbot, desk)]


def save(qtbot: QtBot, desk: Desk, parent: QWidget) -> None:
    """Press the button and wait until it is in the journal."""
    with qtbot.waitSignal(desk.changed):
        button(parent, "Save check-in").click()
