"""The pad is chosen on with mouse, finger and keys, and speaks in words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.feeling_pad import FeelingPad
from journal.ui.widgets.feeling_sliders import FeelingSliders


@pytest.fixture
def pad(qtbot: QtBot, appearance: Appearance) -> FeelingPad:
    pad = FeelingPad(appearance)
    qtbot.addWidget(pad)
    pad.show()
    return pad


def middle(pad: FeelingPad, pleasantness: int, energy: int) -> QPoint:
    return pad.cell_rect(pleasantness, energy).center()


def test_nothing_is_chosen_at_first(pad: FeelingPad) -> None:
    assert pad.choice is None
    assert pad.accessibleDescription().startswith("Nothing chosen yet")


def test_a_click_chooses_the_cell(qtbot: QtBot, pad: FeelingPad) -> None:
    with qtbot.waitSignal(pad.chosen) as chosen:
        qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=middle(pad, 2, -1))

    assert chosen.args == [2, -1]
    assert pad.choice == (2, -1)
    assert pad.accessibleDescription() == "Pleasantness plus 2, energy minus 1"


def test_a_click_on_a_label_chooses_nothing(qtbot: QtBot, pad: FeelingPad) -> None:
    label = QPoint(pad.width() // 2, pad.height() - 2)
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=label)

    assert pad.choice is None


def test_dragging_moves_the_dot_and_stays_on_the_edge(
    qtbot: QtBot, pad: FeelingPad
) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=middle(pad, 0, 0))
    QTest.mouseMove(pad, middle(pad, -5, 4) - QPoint(400, 0))
    qtbot.waitUntil(lambda: pad.choice == (-5, 4))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton)

    assert pad.choice == (-5, 4)


def test_a_finger_drags_the_dot_and_stays_on_the_edge(
    qtbot: QtBot, pad: FeelingPad
) -> None:
    finger = QTest.createTouchDevice()
    with qtbot.waitSignal(pad.chosen) as chosen:
        QTest.touchEvent(pad, finger).press(1, middle(pad, 0, 0), pad).commit()
    assert chosen.args == [0, 0]
    beyond = middle(pad, -5, 4) - QPoint(40, 0)
    QTest.touchEvent(pad, finger).move(1, beyond, pad).commit()
    assert pad.choice == (-5, 4)
    QTest.touchEvent(pad, finger).release(1, middle(pad, 5, 5), pad).commit()

    assert pad.choice == (-5, 4)
    assert pad.hasFocus()


def test_a_finger_on_a_label_chooses_nothing(pad: FeelingPad) -> None:
    label = QPoint(pad.width() // 2, pad.height() - 2)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(1, label, pad).commit()
    QTest.touchEvent(pad, finger).release(1, label, pad).commit()

    assert pad.choice is None


def test_a_second_finger_does_not_move_the_dot(pad: FeelingPad) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(1, middle(pad, 3, 3), pad).commit()
    both = QTest.touchEvent(pad, finger)
    both.stationary(1).press(2, middle(pad, -3, -3), pad).commit()
    assert pad.choice == (3, 3)

    QTest.touchEvent(pad, finger).release(1, middle(pad, 3, 3), pad).release(
        2, middle(pad, -3, -3), pad
    ).commit()
    assert pad.choice == (3, 3)


def test_a_finger_chooses_too(qtbot: QtBot, pad: FeelingPad) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(1, middle(pad, 3, 3), pad).commit()
    QTest.touchEvent(pad, finger).release(1, middle(pad, 3, 3), pad).commit()

    qtbot.waitUntil(lambda: pad.choice == (3, 3))


@pytest.mark.parametrize(
    ("keys", "cell"),
    [
        ([Qt.Key.Key_Up], (0, 0)),
        ([Qt.Key.Key_Home], (0, 0)),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left], (-1, 1)),
        ([Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down], (1, -1)),
        ([Qt.Key.Key_Up] * 9, (0, 5)),
    ],
)
def test_arrow_keys_start_at_the_centre_and_move_by_one(
    qtbot: QtBot, pad: FeelingPad, keys: list[Qt.Key], cell: tuple[int, int]
) -> None:
    for key in keys:
        qtbot.keyClick(pad, key)

    assert pad.choice == cell


def test_choosing_the_same_cell_again_tells_nobody(
    qtbot: QtBot, pad: FeelingPad
) -> None:
    pad.choose(1, 1)

    with qtbot.assertNotEmitted(pad.chosen):
        pad.choose(1, 1)


def test_clearing_takes_the_dot_away(pad: FeelingPad) -> None:
    pad.choose(1, 1)
    pad.clear()

    assert pad.choice is None
    assert pad.accessibleDescription().startswith("Nothing chosen yet")


def test_the_middle_is_told_without_a_sign(pad: FeelingPad) -> None:
    pad.choose(0, 0)

    assert pad.accessibleDescription() == "Pleasantness 0, energy 0"


def test_a_screen_reader_that_listens_hears_each_cell(
    qtbot: QtBot, pad: FeelingPad
) -> None:
    QAccessible.setActive(True)
    try:
        qtbot.keyClick(pad, Qt.Key.Key_Home)
        qtbot.keyClick(pad, Qt.Key.Key_Right)
    finally:
        QAccessible.setActive(False)

    spoken = QAccessible.queryAccessibleInterface(pad)
    assert spoken.text(QAccessible.Text.Name) == "How you feel"
    assert spoken.text(QAccessible.Text.Description) == "Pleasantness plus 1, energy 0"


def test_it_grows_with_the_text(pad: FeelingPad, appearance: Appearance) -> None:
    before = pad.sizeHint()
    appearance.set_text_scale(2.0)

    assert pad.sizeHint().width() > before.width() * 1.8
    assert pad.minimumSizeHint() == pad.sizeHint()


def test_colours_follow_the_theme(pad: FeelingPad, appearance: Appearance) -> None:
    before = pad.grab().toImage()
    appearance.set_scheme("dark")

    assert pad.grab().toImage() != before


def test_the_sliders_choose_by_a_press_and_by_keys(
    qtbot: QtBot, appearance: Appearance
) -> None:
    sliders = FeelingSliders()
    qtbot.addWidget(sliders)
    sliders.show()
    slider = sliders.findChildren(QSlider)[0]

    with qtbot.waitSignal(sliders.chosen) as chosen:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert chosen.args == [1, 0]

    sliders.show_choice(-3, 4)
    with qtbot.waitSignal(sliders.chosen) as chosen:
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert chosen.args == [-4, 4]

    sliders.show_choice(5, 0)
    with qtbot.waitSignal(sliders.chosen) as chosen:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert chosen.args == [5, 0]
