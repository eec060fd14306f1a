"""The first paint is told once, also of a window that its children cover."""

from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.first_paint import FirstPaint


def test_a_window_tells_when_it_is_painted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).served):
        window.show()


def test_a_window_covered_by_an_opaque_child_tells_too(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QPlainTextEdit())
    with qtbot.waitSignal(FirstPaint(window).served):
        window.show()


def test_it_is_told_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = FirstPaint(window)
    with qtbot.waitSignal(first.served):
        window.show()
    window.hide()
    with qtbot.assertNotEmitted(first.served, wait=50), qtbot.waitExposed(window):
        window.show()
