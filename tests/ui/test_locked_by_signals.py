"""Each signal of a desktop locks, with a question open and a text half typed."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.away.linux import BusSigns
from journal.ui.main_window import MainWindow
from journal.ui.program import make_window
from journal.ui.prompts import Prompts
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked
from tests.ui.bus import Bus, private_bus
from tests.ui.prompts import ScriptedPrompts
from tests.ui.test_away_linux import LEAVING
from tests.ui.window import cheap_vault, opened, shut, unlock, write


@pytest.fixture(scope="module")
def bus(qapp: QApplication) -> Iterator[Bus]:
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as bus:
        yield bus


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    bus: Bus,
) -> Iterator[MainWindow]:
    """A window with an open journal, which hears this bus."""
    ours = QDBusConnection.connectToBus(bus.address, "ours")

    vault.create(PASSWORD).journal.close()
    window = make_window(
        Preferences(journal=str(vault.folder), scheme="light"),
        clock,
        keep=lambda _: None,
        make_vault=lambda folder: cheap_vault(folder, clock),
        prompts=Prompts(),
    )
    qtbot.addWidget(window)
    window.heed(BusSigns(window, ours))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unlock(qtbot, window)
    yield window
    shut(window, ScriptedPrompts())
    QDBusConnection.disconnectFromBus("ours")


@pytest.mark.parametrize(("path", "signal", "arguments"), LEAVING[:7])
def test_it_locks_and_the_text_is_there_after_unlocking(
    qtbot: QtBot,
    window: MainWindow,
    bus: Bus,
    path: str,
    signal: str,
    arguments: tuple[Any, ...],
) -> None:
    opened(window).write()
    write("Title\nHalf a senten")
    with qtbot.waitSignal(window.locked):
        QTimer.singleShot(20, lambda: bus.say(path, signal, *arguments))
        window._prompts.confirm("Really?", action="Yes")
    assert window.open_journal is None
    pages = unlock(qtbot, window)
    assert asked(qtbot, pages.desk, bodies) == ["Half a senten"]


def bodies(journal: Journal) -> list[str]:
    found = journal.writing.list(Filter()).entries
    return [journal.writing.read(entry.id).body for entry in found]
