"""Being locked by the system: with a dialog open, half a text, or half an unlock."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.program import make_window
from journal.ui.prompts import Prompts
from tests.conftest import PASSWORD
from tests.ui.at_desk import put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    cheap_vault,
    opened,
    press,
    shut,
    unlock,
    unlock_page,
    write,
)


class SaidSigns(QObject):
    """Signs that a test gives."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holds: list[bool] = []

    def listen(self) -> bool:
        return True

    def hold_up(self) -> None:
        self.holds.append(True)

    def let_go(self) -> None:
        self.holds.append(False)


@pytest.fixture
def signs() -> SaidSigns:
    return SaidSigns()


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, clock: Clock, vault: Vault, signs: SaidSigns
) -> Iterator[MainWindow]:
    """A window in front of a journal; its questions are really asked."""
    vault.create(PASSWORD).journal.close()
    window = make_window(
        Preferences(journal=str(vault.folder), scheme="light"),
        clock,
        keep=lambda _: None,
        make_vault=lambda folder: cheap_vault(folder, clock),
        prompts=Prompts(),
    )
    qtbot.addWidget(window)
    window.heed(signs)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    shut(window, ScriptedPrompts())


def bodies(vault: Vault) -> list[str]:
    journal = vault.unlock(PASSWORD).journal
    found = journal.writing.list(Filter()).entries
    read = [journal.writing.read(entry.id).body for entry in found]
    journal.close()
    return read


def a_question(prompts: Prompts) -> object:
    return prompts.confirm("Really?", action="Yes") or None


def a_sentence(prompts: Prompts) -> object:
    prompts.tell("So it is.")
    return None


def a_folder(prompts: Prompts) -> object:
    return prompts.folder_to_open("A folder", Path.home())


def a_file(prompts: Prompts) -> object:
    return prompts.file_to_open("A file", Path.home())


def a_place(prompts: Prompts) -> object:
    return prompts.path_to_save(Path.home() / "page.pdf", kind="PDF")


@pytest.mark.parametrize("ask", [a_question, a_sentence, a_folder, a_file, a_place])
def test_with_a_dialog_open_and_half_a_text_it_locks_and_keeps_the_text(
    qtbot: QtBot,
    window: MainWindow,
    vault: Vault,
    signs: SaidSigns,
    ask: Callable[[Prompts], object],
) -> None:
    unlock(qtbot, window)
    press(Qt.Key.Key_N, CTRL)
    write("Title\nHalf a senten")
    stood: list[QDialog] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        stood.append(dialog)
        signs.left.emit()

    with qtbot.waitSignal(window.locked):
        QTimer.singleShot(50, leave)
        assert ask(window._prompts) is None
    assert len(stood) == 1
    assert QApplication.activeModalWidget() is None
    assert window.open_journal is None
    assert unlock_page(window).isVisible()
    assert bodies(vault) == ["Half a senten"]


def test_an_open_menu_is_closed(
    qtbot: QtBot, window: MainWindow, signs: SaidSigns
) -> None:
    unlock(qtbot, window)
    menu = QMenu(opened(window))
    menu.addAction("Something")
    menu.popup(window.pos())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    with qtbot.waitSignal(window.locked):
        signs.left.emit()
    assert QApplication.activePopupWidget() is None


def test_an_unlock_under_way_ends_locked(
    qtbot: QtBot, window: MainWindow, vault: Vault, signs: SaidSigns
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    with qtbot.waitSignal(window._front.rested):
        write(PASSWORD)
        press(Qt.Key.Key_Return)
        signs.left.emit()
    assert window.open_journal is None
    vault.unlock(PASSWORD).journal.close()  # nobody else has it open
    unlock(qtbot, window)


def test_it_stays_open_where_it_was_asked_to(
    qtbot: QtBot, window: MainWindow, signs: SaidSigns
) -> None:
    pages = unlock(qtbot, window)

    def keep(journal: Journal) -> Changes:
        return journal.settings.put("lock_with_screen", False)

    put(qtbot, pages.desk, keep)
    qtbot.waitUntil(lambda: not pages.locks_with_screen)
    signs.left.emit()
    assert window.open_journal is pages
    assert signs.holds == [True, False]  # the computer may sleep


def test_sleep_is_held_up_from_the_unlock_until_all_is_closed(
    qtbot: QtBot, window: MainWindow, signs: SaidSigns
) -> None:
    assert signs.holds == []
    unlock(qtbot, window)
    assert signs.holds == [True]
    with qtbot.waitSignal(window.locked):
        signs.left.emit()
    assert signs.holds == [True, False]
