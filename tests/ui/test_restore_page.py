"""Going back to a backup in the window: checked first, replaced only after a yes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Filter, Kind
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.pages.restore import RestorePage
from journal.ui.pages.unlock import UnlockPage
from tests.conftest import PASSWORD, SetClock
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    holders_of,
    make_window,
    opened,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    write,
)

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
YES = "Put it in the place of the journal"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def phrase(vault: Vault) -> str:
    """A journal with one entry, a backup of that, and one entry more."""
    journal = vault.create(PASSWORD).journal
    journal.writing.write(Draft(kind=Kind.NOTE, title="Before"))
    journal.backups.make()
    journal.writing.write(Draft(kind=Kind.NOTE, title="After"))
    phrase = journal.keys.recovery_phrase()
    journal.close()
    return phrase


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    prompts: ScriptedPrompts,
    phrase: str,
) -> Iterator[MainWindow]:
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def titles(vault: Vault) -> list[str]:
    journal = vault.unlock(PASSWORD).journal
    found = [entry.title for entry in journal.writing.list(Filter()).entries]
    journal.close()
    return found


def begin(window: MainWindow) -> None:
    tab_to("Restore a backup…")
    press(SPACE)


def check(qtbot: QtBot, window: MainWindow, password: str, told: str) -> None:
    write(password)
    press(RETURN)
    qtbot.waitUntil(lambda: told in shown(window))


def test_the_newest_backup_is_checked_and_then_takes_the_place(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin(window)
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    assert "The newest entry is about 23 November 2026." in shown(window)
    tab_to(YES)
    press(SPACE)
    qtbot.waitUntil(lambda: "The journal of before is kept in" in shown(window))
    assert titles(vault) == ["Before"]


def test_the_journal_that_is_replaced_is_backed_up_first(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin(window)
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    tab_to(YES)
    press(SPACE)
    qtbot.waitUntil(lambda: "The journal of before is kept in" in shown(window))
    backups = sorted(path.name for path in vault.folder.glob("backups/*"))
    assert backups == ["0001.journalbackup", "0002.journalbackup"]


def test_a_damaged_journal_offers_the_newest_good_backup(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    database = vault.folder / "journal.db"
    data = bytearray(database.read_bytes())
    data[100:3000] = bytes(2900)
    database.write_bytes(data)
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: "Go back to the newest good backup" in shown(window))
    press(SPACE)
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    tab_to(YES)
    press(SPACE)
    qtbot.waitUntil(lambda: "The journal of before is kept in" in shown(window))
    assert titles(vault) == ["Before"]


def test_help_and_back_leads_to_the_page_one_came_from(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(window)
    write("half a pass")
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    assert "Go back to a backup" in shown(window)


def test_nothing_is_replaced_before_a_yes(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin(window)
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    tab_to("Leave everything as it is")
    press(SPACE)
    assert isinstance(window.front, UnlockPage)
    assert titles(vault) == ["After", "Before"]


def test_another_password_is_told_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(window)
    check(qtbot, window, "wrong", "None of the backups beside the journal opens")
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")


def test_the_recovery_phrase_opens_it_too(
    qtbot: QtBot, window: MainWindow, phrase: str
) -> None:
    begin(window)
    tab_to("Use recovery phrase")
    press(SPACE)
    write(phrase)
    tab_to("Open and check it")
    press(SPACE)
    qtbot.waitUntil(lambda: "1 entry and 0 check-ins." in shown(window))
    assert holders_of(phrase) == []


def test_a_file_that_is_no_backup_is_told(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "notes.txt"
    prompts.file.write_text("not a backup")
    begin(window)
    tab_to("Choose another file…")
    press(SPACE)
    assert str(prompts.file) in shown(window)
    page = window.findChildren(RestorePage)[0]
    page.begin()
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: "notes.txt" in problem(page))


def problem(page: RestorePage) -> str:
    return page._problem.text()


def test_it_is_reached_from_the_settings_and_the_journal_is_locked(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts, vault: Vault
) -> None:
    prompts.agree = True
    unlock(qtbot, window)
    press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    tab_to("Show privacy and safety of your words")
    press(SPACE)
    privacy = opened(window).page("privacy")
    qtbot.waitUntil(lambda: "1 kept here" in shown(privacy))
    menu = next(
        button.menu()
        for button in privacy.findChildren(QPushButton)
        if button.accessibleName() == "Restore…"
    )
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(RestorePage)))
    assert window.open_journal is None
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    tab_to(YES)
    press(SPACE)
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    qtbot.waitUntil(lambda: "is kept in" in shown(window))
    assert titles(vault) == ["Before"]


@pytest.mark.usefixtures("phrase")
def test_on_a_new_computer_a_backup_is_enough(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> None:
    prompts.file = vault.folder / "backups" / "0001.journalbackup"
    folder = vault.folder.with_name("new.journal")
    window = make_window(qtbot, appearance, clock, folder, prompts)
    begin(window)
    tab_to("Choose another file…")
    press(SPACE)
    window.findChildren(RestorePage)[0].begin()
    check(qtbot, window, PASSWORD, "1 entry and 0 check-ins.")
    tab_to(YES)
    press(SPACE)
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    unlock(qtbot, window)
    shut(window, prompts)
    assert titles(Vault(folder, clock)) == ["Before"]
