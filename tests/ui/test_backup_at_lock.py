"""The backup of the day: behind the front, in nobody's way, told of where it fails."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.domain.progress import Progress
from journal.services.backups import Backups
from journal.services.restoring import Restoring, by_password
from journal.services.vault import Vault
from journal.storage import backup_file
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.pages.unlock import UnlockPage
from tests.conftest import PASSWORD
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    cheap_vault,
    make_window,
    press,
    shown,
    shut,
    unlock,
    write,
)


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window with an open journal."""
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    unlock(qtbot, window)
    yield window
    shut(window, prompts)


class SlowBackup:
    """A backup that goes on until it is let, or is told to stop."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.begun, self.let, self.ended = Event(), Event(), Event()
        patch.setattr(Backups, "make", lambda _, *asked: self._make(*asked))

    def _make(self, _reason: object, progress: Progress) -> None:
        self.begun.set()
        try:
            while not self.let.wait(0.005):
                progress(1, 2)
        finally:
            self.ended.set()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> SlowBackup:
    return SlowBackup(monkeypatch)


@pytest.fixture
def refusing_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let the disk refuse every new backup from now on."""

    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return lambda: monkeypatch.setattr(backup_file, "create_private", refuse)


def restored(backup: Path, folder: Path, clock: Clock) -> list[str]:
    """Restore a backup and return the titles that are in it."""

    def make_vault(where: Path) -> Vault:
        return cheap_vault(where, clock)

    Restoring(make_vault).restore(backup, folder, by_password(PASSWORD))
    journal = make_vault(folder).unlock(PASSWORD).journal
    titles = [entry.title for entry in journal.writing.list(Filter()).entries]
    journal.close()
    return titles


def lock() -> None:
    press(Qt.Key.Key_L, CTRL)


def backups(vault: Vault) -> list[str]:
    return sorted(path.name for path in (vault.folder / "backups").glob("*"))


def test_a_lock_makes_the_backup_of_the_day_once(
    qtbot: QtBot, window: MainWindow, vault: Vault, prompts: ScriptedPrompts
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.locked):
            lock()
        assert backups(vault) == ["0001.journalbackup"]
        unlock(qtbot, window)
    assert (prompts.asked, prompts.told) == ([], [])


def test_the_front_is_there_while_the_backup_is_made(
    window: MainWindow, slow: SlowBackup, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(window.locked):
        lock()
    assert slow.begun.wait(5)
    assert isinstance(window.front, UnlockPage)
    assert window.open_journal is None
    with qtbot.waitSignal(window.locked):
        slow.let.set()


def test_who_comes_back_meanwhile_does_not_wait_for_it(
    window: MainWindow, slow: SlowBackup, qtbot: QtBot
) -> None:
    lock()
    assert slow.begun.wait(5)
    unlock(qtbot, window)
    assert slow.ended.is_set()
    slow.let.set()  # for the lock at the end of the test


def test_a_backup_that_was_stopped_is_made_at_the_next_lock(
    window: MainWindow, qtbot: QtBot, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        slow = SlowBackup(patched)
        lock()
        try:
            assert slow.begun.wait(5)
            unlock(qtbot, window)
        finally:
            slow.let.set()
    with qtbot.waitSignal(window.locked):
        lock()
    assert backups(vault) == ["0001.journalbackup"]


def test_closing_the_window_makes_it_too(window: MainWindow, vault: Vault) -> None:
    assert window.close()
    assert backups(vault) == ["0001.journalbackup"]
    vault.unlock(PASSWORD).journal.close()


def test_the_words_are_in_it(
    qtbot: QtBot, window: MainWindow, vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    press(Qt.Key.Key_N, CTRL)
    write("The last\nwords")
    with qtbot.waitSignal(window.locked):
        lock()
    backup = vault.folder / "backups" / "0001.journalbackup"
    assert restored(backup, tmp_path / "new", clock) == ["The last"]


def test_a_failure_is_told_at_the_next_unlock(
    qtbot: QtBot,
    window: MainWindow,
    vault: Vault,
    refusing_disk: Callable[[], None],
    prompts: ScriptedPrompts,
) -> None:
    refusing_disk()
    with qtbot.waitSignal(window.locked):
        lock()
    assert prompts.told == []
    unlock(qtbot, window)
    assert "About the backup at the last lock: Not saved" in shown(window)


def test_a_bug_in_it_closes_the_journal_all_the_same(
    qtbot: QtBot, window: MainWindow, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Backups, "at_lock", bug)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(window.locked):
        lock()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    vault.unlock(PASSWORD).journal.close()
