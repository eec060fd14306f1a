"""Noticing that nobody is there: any input is a sign of life, anywhere."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.idle import IdleTimer, slept

SOON = timedelta(milliseconds=300)
LONG = timedelta(hours=1)


@pytest.fixture
def timer(qapp: QApplication) -> IdleTimer:
    return IdleTimer(QObject(qapp))


def test_silence_is_noticed(qtbot: QtBot, qapp: QApplication, timer: IdleTimer) -> None:
    with qtbot.waitSignal(timer.idle, timeout=2000):
        timer.watch(qapp, SOON)


def test_it_is_noticed_once(qtbot: QtBot, qapp: QApplication, timer: IdleTimer) -> None:
    with qtbot.waitSignal(timer.idle):
        timer.watch(qapp, SOON)
    with qtbot.assertNotEmitted(timer.idle, wait=500):
        pass


def key(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_A)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def move(widget: QWidget) -> None:
    nothing = Qt.MouseButton.NoButton
    place = QPointF(3, 3)
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, nothing, nothing, keys)
    QApplication.sendEvent(widget, event)


def wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(3, 3),
        QPointF(3, 3),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("sign", [key, click, move, wheel])
def test_input_anywhere_begins_the_wait_anew(
    qtbot: QtBot, qapp: QApplication, timer: IdleTimer, sign: object
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    timer.watch(qapp, SOON)
    assert callable(sign)
    with qtbot.assertNotEmitted(timer.idle):
        for _ in range(8):
            QTest.qWait(50)
            sign(widget)
    with qtbot.waitSignal(timer.idle, timeout=2000):
        pass


def test_what_nobody_did_is_no_sign_of_life(
    qtbot: QtBot, qapp: QApplication, timer: IdleTimer
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    timer.watch(qapp, SOON)
    with qtbot.waitSignal(timer.idle, timeout=2000):
        for _ in range(8):
            QTest.qWait(50)
            widget.update()
            QApplication.sendEvent(widget, QEvent(QEvent.Type.KeyRelease))


def test_once_stopped_it_says_nothing_even_after_input(
    qtbot: QtBot, qapp: QApplication, timer: IdleTimer
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    timer.watch(qapp, SOON)
    timer.stop()
    with qtbot.assertNotEmitted(timer.idle, wait=500):
        key(widget)


def test_another_time_takes_the_place_of_the_first(
    qtbot: QtBot, qapp: QApplication, timer: IdleTimer
) -> None:
    timer.watch(qapp, SOON)
    timer.watch(qapp, LONG)
    with qtbot.assertNotEmitted(timer.idle, wait=500):
        pass
    with qtbot.waitSignal(timer.idle, timeout=2000):
        timer.watch(qapp, SOON)


class Naps:
    """How long the computer has slept, as a test says."""

    def __init__(self) -> None:
        self.so_far = timedelta(hours=3)

    def __call__(self) -> timedelta:
        return self.so_far


def test_a_sleep_that_nobody_announced_is_noticed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    naps = Naps()
    timer = IdleTimer(QObject(qapp), slept=naps)
    timer.watch(qapp, LONG)
    with qtbot.waitSignal(timer.idle):
        naps.so_far += timedelta(minutes=1)
    assert not timer.is_watching


def test_the_first_key_after_a_sleep_is_no_sign_of_life(
    qtbot: QtBot, qapp: QApplication
) -> None:
    naps = Naps()
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = IdleTimer(QObject(qapp), slept=naps)
    timer.watch(qapp, LONG)
    naps.so_far += timedelta(minutes=1)
    told: list[None] = []
    timer.idle.connect(lambda: told.append(None))
    key(widget)
    assert told == [None]


def test_the_clocks_of_this_computer_agree_while_it_is_awake() -> None:
    before = slept()
    assert timedelta() <= before
    assert slept() - before < timedelta(seconds=1)
