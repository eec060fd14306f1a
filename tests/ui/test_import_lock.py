"""Locking while a journal is being read: the work ends, and nothing of it is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.imported import Imported
from journal.domain.moment import Clock
from journal.domain.progress import Progress
from journal.formats import readers
from journal.formats.reader import Reader
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.pages.unlock import UnlockPage
from journal.ui.widgets.ways_menu import WaysMenu
from tests.conftest import PASSWORD
from tests.ui.places import settle
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import CTRL, make_window, name, opened, press, shut, unlock


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts(file=Path("of.elsewhere"))


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def test_a_lock_ends_the_reading(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading: list[bool] = []

    def endless(_path: Path, _password: str, progress: Progress) -> Imported:
        while True:
            reading.append(True)
            progress(1, 2)

    slow = Reader(name="slow", told="Slow", recognises=lambda _: True, read=endless)
    monkeypatch.setattr(readers, "READERS", (slow,))
    unlock(qtbot, window)
    settle(window)
    opened(window).writing.findChildren(WaysMenu)[0].import_wanted.emit()
    settle(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert name(focus) == "Choose a file…"
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(reading))
    press(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    assert window.open_journal is None
