"""The program itself, watched: `watched_window.py FOLDER [PASSWORD]`.

Without a password it ends when the page in front of the journal has been painted.
With one it goes on: it gives the password a while later, as someone who types would,
prints the milliseconds from the moment its key is derived until the list of entries has
been painted, and ends.
"""

import os
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QListView
from typing_extensions import override

from journal import app
from journal.ui import program
from journal.ui.first_paint import FirstPaint
from journal.ui.main_window import MainWindow
from journal.ui.pages.unlock import UnlockPage

_TYPING_MS = 1500
_LOOK_MS = 1


class Watch(QObject):
    """Follows the window from its front to the list."""

    def __init__(self, window: MainWindow, password: str) -> None:
        super().__init__(window)
        self._window = window
        self._password = password
        self._derived_s = 0.0
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_at_list)
        window.journal_shown.connect(self._show_list)

    def unlock(self) -> None:
        front = self._window.front
        assert isinstance(front, UnlockPage)
        self._note_derivation()
        front.password_given.emit(self._password)

    def _note_derivation(self) -> None:
        from journal.crypto import keyfile  # noqa: PLC0415 - not before the first paint

        derive = vars(keyfile)["wrapping_key"]

        def noted(*given: Any) -> Any:
            key = derive(*given)
            self._derived_s = time.perf_counter()
            return key

        vars(keyfile)["wrapping_key"] = noted

    def _show_list(self) -> None:
        assert self._window.open_journal is not None
        self._window.open_journal.show_page("journal")
        self._look.start()

    def _look_at_list(self) -> None:
        for entries in self._window.findChildren(QListView):
            if entries.isVisible() and entries.model().rowCount():
                self._look.stop()
                entries.viewport().installEventFilter(self)
                entries.viewport().update()
                return

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)  # a filter runs before the paint
        return False

    def _end(self) -> None:
        took_ms = (time.perf_counter() - self._derived_s) * 1000
        sys.stdout.write(f"{took_ms}\n")
        sys.stdout.flush()
        os._exit(0)


def main(folder: str, password: str = "") -> int:
    make_window = program.make_window

    def make_watched(*values: Any, **named: Any) -> MainWindow:
        window = make_window(*values, **named)
        painted = FirstPaint(window).served
        if password:
            watch = Watch(window, password)
            painted.connect(lambda: QTimer.singleShot(_TYPING_MS, watch.unlock))
        else:
            painted.connect(lambda: os._exit(0))
        return window

    program.make_window = make_watched
    return app.main(["--journal", folder])


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
