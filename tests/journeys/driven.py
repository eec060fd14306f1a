"""The program in a process of its own, driven by lines that a test sends.

Each line is JSON: what to do, and with which words. No word stands in this file, in the
arguments or in the environment, so that a search of the memory finds only what the
program keeps. Once the process has been replaced, the program goes on by itself.
"""

import json
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal import app
from journal.ui.main_window import MainWindow


def tell(words: str) -> None:
    """Say a line to the test."""
    sys.stdout.write(f"{words} {os.getpid()}\n")
    sys.stdout.flush()


class Driver(QObject):
    """Does what it is told, and says when it is done."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._lines = QSocketNotifier(
            sys.stdin.fileno(), QSocketNotifier.Type.Read, self
        )
        self._lines.activated.connect(self._take)
        tell("ready")

    def _take(self) -> None:
        told = json.loads(sys.stdin.readline())
        for words in told.get("write", ()):
            self._write(words)
        for key in told.get("press", ()):
            QTest.keySequence(self._focused(), QKeySequence(key))
        self._when_settled()

    def _when_settled(self) -> None:
        window = next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, MainWindow)
        )
        if window.open_journal is None and window._front.is_busy:
            QTimer.singleShot(20, self._when_settled)
            return
        if window.open_journal is not None:
            window.open_journal.desk.settle()
        QTimer.singleShot(0, lambda: tell("done"))

    def _write(self, words: str) -> None:
        for letter in words:
            if letter == "\n":
                QTest.keyClick(self._focused(), Qt.Key.Key_Return)
            else:
                QTest.keyClicks(self._focused(), letter)

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


def wait_for_window() -> None:
    """Begin as soon as somebody could type."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.focusWidget():
        Driver(application)
    else:
        QTimer.singleShot(20, wait_for_window)


if __name__ == "__main__":
    if "SESSION_JOURNAL_GOES_ON" in os.environ:
        tell("renewed")
    else:
        from journal.ui import program

        make = program.make_application

        def made(otherwise: Callable[[], None]) -> QApplication:
            """Make the application, and drive it as soon as it runs."""
            application = make(otherwise)
            QTimer.singleShot(0, wait_for_window)
            return application

        program.make_application = made
    raise SystemExit(app.main(sys.argv[1:]))
