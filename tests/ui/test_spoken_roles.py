"""What a screen reader is told of buttons and painted controls, and what it does."""

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip, switch
from journal.ui.widgets.feeling_pad import FeelingPad
from journal.ui.widgets.rail import Rail, RailItem

Role = QAccessible.Role
PRESS = QAccessibleActionInterface.pressAction()


def told(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    text = QAccessible.Text
    return interface.role(), interface.text(text.Name), interface.text(text.Value)


def press(widget: QWidget) -> None:
    interface = QAccessible.queryAccessibleInterface(widget)
    interface.actionInterface().doAction(PRESS)


def is_checked(widget: QWidget) -> bool:
    return bool(QAccessible.queryAccessibleInterface(widget).state().checked)


def test_a_switch_is_pressed_with_a_click(qtbot: QtBot, appearance: Appearance) -> None:
    box = switch("Shareable")
    qtbot.addWidget(box)
    assert told(box)[:2] == (Role.CheckBox, "Shareable")
    with qtbot.waitSignal(box.clicked):
        press(box)
    assert is_checked(box)


def test_a_control_that_is_off_limits_is_not_pressed(
    qtbot: QtBot, appearance: Appearance
) -> None:
    box = switch("Shareable")
    qtbot.addWidget(box)
    box.setEnabled(False)
    with qtbot.assertNotEmitted(box.clicked, wait=20):
        press(box)


def test_one_of_several_is_told_as_such(qtbot: QtBot, appearance: Appearance) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    group = QButtonGroup(row)
    for name in ("Light", "Dark"):
        group.addButton(Chip(name, parent=row))
    light, dark = group.buttons()
    assert told(light)[0] == Role.RadioButton
    with qtbot.waitSignal(group.buttonClicked):
        press(dark)
    assert (is_checked(light), is_checked(dark)) == (False, True)


def test_a_page_in_the_rail_is_a_tab_that_can_be_pressed(
    qtbot: QtBot, appearance: Appearance
) -> None:
    item = RailItem(key="mood", text="Mood", icon="chart-line")
    rail = Rail(appearance, [item])
    qtbot.addWidget(rail)
    rail.show_chosen("mood")
    button = next(each for each in rail.findChildren(QPushButton))
    assert told(button)[:2] == (Role.PageTab, "Mood")
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.state().selected
    with qtbot.waitSignal(rail.chosen) as chosen:
        press(button)
    assert chosen.args == ["mood"]


def test_the_pad_tells_its_value(qtbot: QtBot, appearance: Appearance) -> None:
    pad = FeelingPad(appearance)
    qtbot.addWidget(pad)
    pad.choose(2, -1)
    gc.collect()  # what Python made of it must stay for C++
    assert told(pad) == (
        Role.Slider,
        "How you feel",
        "Pleasantness plus 2, energy minus 1",
    )


@pytest.mark.parametrize("times", [200])
def test_controls_come_and_go(qtbot: QtBot, appearance: Appearance, times: int) -> None:
    for _ in range(times):
        box = switch("Shareable")
        assert told(box)[0] == Role.CheckBox
        box.deleteLater()
        del box
    gc.collect()
