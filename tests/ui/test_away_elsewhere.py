"""Leaving on Windows and macOS, as far as it can be tried on another system."""

import ctypes
import sys

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.ui.away.macos import MacSigns
from journal.ui.away.windows import Message, WindowsSigns, tells_of_leaving


@pytest.mark.parametrize(
    ("message", "wparam"),
    [(0x2B1, 7), (0x2B1, 2), (0x2B1, 4), (0x2B1, 6), (0x218, 4), (0x16, 1)],
)
def test_windows_says_that_the_person_left(
    qtbot: QtBot, message: int, wparam: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    signs = WindowsSigns(window)
    said = Message(hwnd=None, message=message, wparam=wparam, lparam=0)
    with qtbot.waitSignal(signs.left):
        signs._filter.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(said)
        )


@pytest.mark.parametrize(
    ("message", "wparam"), [(0x2B1, 8), (0x2B1, 1), (0x218, 7), (0x100, 7), (0x16, 0)]
)
def test_other_messages_of_windows_do_not(message: int, wparam: int) -> None:
    assert not tells_of_leaving(message, wparam)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="those can tell")
def test_elsewhere_they_say_that_they_hear_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not WindowsSigns(window).listen()
    assert not MacSigns(window).listen()
