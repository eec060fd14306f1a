"""The program's window on an open journal, in this process."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui import program
from journal.ui.main_window import MainWindow
from tests.conftest import CHEAP, NOON

_LONGEST_S = 60


def open_window(folder: Path, phrase: str) -> MainWindow:
    """Show the window with the list of entries in it."""
    if QApplication.instance() is None:
        program.make_application(_fail)
    window = program.make_window(
        Preferences(journal=str(folder), scheme="light", language="en"),
        lambda: NOON,
        keep=lambda _: None,
    )
    window.show()
    vault = Vault(folder, lambda: NOON, calibrate=lambda: CHEAP)
    window.show_journal(vault.unlock_by_phrase(phrase))
    assert window.open_journal is not None
    window.open_journal.show_page("journal")
    return window


def settle(until: Callable[[], object]) -> None:
    """Let the window work until something is so. Raises TimeoutError."""
    end_s = time.monotonic() + _LONGEST_S
    while not until():
        QApplication.processEvents()
        if time.monotonic() > end_s:
            raise TimeoutError


def frame_ms(act: Callable[[], object]) -> float:
    """Act; return how long it is until everything that follows is painted."""
    begun_s = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - begun_s) * 1000


def _fail() -> None:
    raise SystemExit
