"""The window in front of a journal: opening one, or making one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain.errors import WrongPasswordError
from journal.domain.moment import Clock
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.pages.unlock import UnlockPage
from journal.ui.widgets.controls import Chip
from tests.conftest import PASSWORD
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    cheap_vault,
    focused,
    make_window,
    name,
    opened,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    unlock_page,
    write,
)

NEW = "anchor mellow harbor thrive"
RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
WRONG = "That password does not open this journal."


@pytest.fixture
def phrase(vault: Vault) -> str:
    """A journal that is there, closed; its recovery phrase."""
    journal = vault.create(PASSWORD).journal
    words = journal.keys.recovery_phrase()
    journal.close()
    return words


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    phrase: str,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window in front of the journal."""
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def test_the_password_can_be_typed_at_once(window: MainWindow) -> None:
    assert name(focused()) == "Password"
    assert "test" in shown(window)


def test_the_title_names_no_treatment_and_no_journal(window: MainWindow) -> None:
    assert window.windowTitle() == "Session Journal"


def test_the_password_opens_the_journal(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    assert window.front is None
    assert "Good afternoon" in shown(window)


def test_a_wrong_password_is_told_and_the_right_one_opens(
    qtbot: QtBot, window: MainWindow
) -> None:
    write("correct horse batteri")
    press(RETURN)
    qtbot.waitUntil(lambda: WRONG in shown(window))
    assert window.open_journal is None
    assert name(focused()) == "Password"
    unlock(qtbot, window)


def test_nothing_typed_at_the_front_is_kept_once_it_is_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = unlock_page(window)
    fields = page.findChildren(QLineEdit)
    unlock(qtbot, window)
    assert all(not field.text() for field in fields)


def test_the_phrase_opens_it_and_the_new_password_is_the_only_one(
    qtbot: QtBot, window: MainWindow, vault: Vault, phrase: str
) -> None:
    tab_to("Use recovery phrase")
    press(SPACE)
    write(phrase)
    tab_to("New password")
    write(NEW)
    press(RETURN)
    write(NEW)
    with qtbot.waitSignal(window.journal_shown):
        press(RETURN)
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    with pytest.raises(WrongPasswordError):
        vault.unlock(PASSWORD)
    vault.unlock(NEW).journal.close()


def test_words_that_are_no_phrase_are_told(qtbot: QtBot, window: MainWindow) -> None:
    tab_to("Use recovery phrase")
    press(SPACE)
    write("anchor mellow")
    for field in ("New password", "The same once more"):
        tab_to(field)
        write(NEW)
    press(RETURN)
    qtbot.waitUntil(lambda: "24 words" in shown(window).split("\n", 5)[-1])
    qtbot.waitUntil(lambda: "these are 2" in shown(window))


def test_a_password_of_a_held_journal_is_told_who_holds_it(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    other = vault.unlock(PASSWORD).journal
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: "is open in another window" in shown(window))
    other.close()
    unlock(qtbot, window)


def test_a_damaged_journal_is_told_and_never_made_anew(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    database = vault.folder / "journal.db"
    database.write_bytes(b"")
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: "is empty or cut short" in shown(window))
    assert database.read_bytes() == b""
    assert isinstance(window.front, UnlockPage)


def test_a_healed_key_file_is_told_above_the_page(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    (vault.folder / "keys.json").write_bytes(b"{}")
    unlock(qtbot, window)
    assert "The key file was damaged. It has been repaired." in shown(window)


@pytest.mark.parametrize(
    ("control", "text"),
    [("Read the guides", "Search the guides"), ("Help now", "113")],
)
def test_guides_and_help_are_open_to_all_and_escape_leads_back(
    window: MainWindow, control: str, text: str
) -> None:
    tab_to(control)
    press(SPACE)
    seen = shown(window.shelf)
    named = [each.accessibleName() for each in window.shelf.findChildren(QLineEdit)]
    assert text in seen or text in named
    press(Qt.Key.Key_Escape)
    assert isinstance(window.front, UnlockPage)
    assert window.front.isVisible()


def test_f1_is_help_locked_and_open(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    assert "These people answer." in shown(window)
    press(Qt.Key.Key_Escape)
    unlock(qtbot, window)
    press(Qt.Key.Key_F1)
    assert "These people answer." in shown(opened(window))


def test_back_from_the_shelf_the_password_can_be_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    assert name(focused()) == "Password"


def test_a_region_chosen_while_open_is_the_one_that_help_shows_while_locked(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_F1)
    assert "Samaritans" not in shown(window)
    press(Qt.Key.Key_Escape)
    unlock(qtbot, window)
    press(Qt.Key.Key_F1)
    pages = opened(window)
    (other,) = [
        chip
        for chip in pages.page("help").findChildren(Chip)
        if chip.property("region") == "UK"
    ]
    with qtbot.waitSignal(window.preferred) as preferred:
        other.click()
    assert preferred.args[0].region == "UK"
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_F1)
    assert "Samaritans" in shown(window)


def test_another_journal_can_be_opened(
    qtbot: QtBot,
    window: MainWindow,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    clock: Clock,
) -> None:
    other = cheap_vault(tmp_path / "Other.journal", clock)
    other.create(NEW).journal.close()
    prompts.folder = other.folder
    tab_to("Open another journal…")
    with qtbot.waitSignal(window.preferred) as preferred:
        press(SPACE)
    assert preferred.args[0].folder == other.folder
    assert "Other" in shown(window)
    unlock(qtbot, window, NEW)


def test_a_folder_without_a_journal_is_told(
    window: MainWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.folder = tmp_path
    tab_to("Open another journal…")
    press(SPACE)
    assert f"There is no journal in {tmp_path}." in shown(window)


def test_no_folder_is_no_problem(window: MainWindow) -> None:
    before = shown(window)
    tab_to("Open another journal…")
    press(SPACE)
    assert shown(window) == before


def test_the_colours_are_changed_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    press(Qt.Key.Key_Comma, CTRL)
    (dark,) = [chip for chip in window.findChildren(Chip) if chip.text() == "Dark"]
    with qtbot.waitSignal(window.preferred) as preferred:
        dark.click()
    assert preferred.args[0] == Preferences(
        journal=preferred.args[0].journal, scheme="dark"
    )
    window.set_scheme("light")


def test_a_window_closed_while_the_password_is_checked_leaves_it_closed(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    write(PASSWORD)
    press(RETURN)
    window.close()
    QCoreApplication.processEvents()
    assert window.open_journal is None
    vault.unlock(PASSWORD).journal.close()


def test_ctrl_q_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()


def test_a_window_may_be_closed_twice(window: MainWindow) -> None:
    assert window.close()
    assert window.close()
