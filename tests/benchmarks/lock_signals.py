"""How long each signal of a desktop takes to lock: `python -m` this module.

From the signal on the bus to the front of the journal, with a question open and a text
half typed; then to the journal that is closed, a backup of the day included.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from journal.app import now
from journal.services.preferences import Preferences
from journal.ui.away.linux import BusSigns
from journal.ui.demo import make_sample
from journal.ui.program import make_application, make_window
from journal.ui.prompts import Prompts
from tests.ui.bus import Bus, private_bus
from tests.ui.test_away_linux import LEAVING
from tests.ui.window import write


def measure(
    bus: Bus,
    ours: QDBusConnection,
    folder: Path,
    told: tuple[str, str, tuple[Any, ...]],
) -> None:
    """Lock once by this signal, and print how long it took."""
    path, signal, arguments = told
    opened = make_sample(now, folder)
    wanted = Preferences(journal=str(folder / "Sample.journal"))
    window = make_window(wanted, now, keep=lambda _: None, prompts=Prompts())
    window.heed(BusSigns(window, ours))
    window.show()
    window.activateWindow()
    window.show_journal(opened)
    pages = window.open_journal
    assert pages is not None
    wait_until(window.isActiveWindow)
    pages.write()
    wait_until(lambda: QApplication.focusWidget() is not None)
    write("Title\nHalf a senten")
    began: list[float] = []

    def say() -> None:
        began.append(time.perf_counter())
        bus.say(path, signal, *arguments)

    QTimer.singleShot(50, say)
    window._prompts.confirm("Really?", action="Yes")
    locked_ms = (time.perf_counter() - began[0]) * 1000
    wait_until(lambda: not window._leaving.is_busy)
    closed_ms = (time.perf_counter() - began[0]) * 1000
    sys.stdout.write(
        f"{signal:55} locked {locked_ms:5.0f} ms, closed {closed_ms:5.0f}\n"
    )
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the program go on until something is so."""
    while not is_so():
        QCoreApplication.processEvents()


def run() -> None:
    """Lock by each of the seven signals."""
    make_application(lambda: None)
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as bus:
        ours = QDBusConnection.connectToBus(bus.address, "ours")

        for number, told in enumerate(LEAVING[:7]):
            place = Path(folder, str(number))
            place.mkdir()
            measure(bus, ours, place, told)


if __name__ == "__main__":
    run()
