"""The first run in the window: a journal made, or one opened from elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.pages.create import CreatePage
from journal.ui.widgets.phrase_card import PhraseCard
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    cheap_vault,
    create_page,
    focused,
    make_window,
    name,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    write,
)

NEW = "anchor mellow harbor thrive"
RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
WRONG = "That password does not open this journal."


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def empty(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window where there is no journal yet."""
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def make_journal(qtbot: QtBot, window: MainWindow) -> None:
    """Go through the first run up to the phrase."""
    assert name(focused()) == "Make my journal"
    press(SPACE)
    write(NEW)
    press(RETURN)
    write(NEW)
    press(RETURN)
    qtbot.waitUntil(lambda: "Your recovery phrase" in shown(window))


def phrase_shown(window: MainWindow) -> list[str]:
    (card,) = create_page(window).findChildren(PhraseCard)
    return card.phrase().split()


def test_where_there_is_no_journal_the_first_run_begins(empty: MainWindow) -> None:
    assert isinstance(empty.front, CreatePage)
    assert name(focused()) == "Make my journal"


def test_the_whole_first_run_by_keyboard(
    qtbot: QtBot, empty: MainWindow, vault: Vault
) -> None:
    make_journal(qtbot, empty)
    words = phrase_shown(empty)
    press(SPACE)
    with qtbot.waitSignal(empty.journal_shown):
        for _ in range(2):
            number = int(name(focused()).removeprefix("Word "))
            write(words[number - 1])
            press(RETURN)
    with qtbot.waitSignal(empty.locked):
        press(Qt.Key.Key_L, CTRL)
    vault.unlock_by_phrase(" ".join(words)).journal.close()
    unlock(qtbot, empty, NEW)


def test_the_phrase_can_be_declined(qtbot: QtBot, empty: MainWindow) -> None:
    make_journal(qtbot, empty)
    tab_to("I do not want one")
    with qtbot.waitSignal(empty.journal_shown):
        press(SPACE)


def test_a_window_closed_at_the_phrase_leaves_a_closed_journal(
    qtbot: QtBot, empty: MainWindow, vault: Vault
) -> None:
    make_journal(qtbot, empty)
    tab_to("Copy for one minute")
    press(SPACE)
    assert QGuiApplication.clipboard().text()
    empty.close()
    assert QGuiApplication.clipboard().text() == ""
    journal = vault.unlock(NEW).journal
    assert journal.writing.list(Filter()).total == 0
    journal.close()


def test_a_journal_that_cannot_be_made_is_told(
    qtbot: QtBot, empty: MainWindow, vault: Vault
) -> None:
    vault.folder.write_bytes(b"a file where the folder should be")
    press(SPACE)
    write(NEW)
    press(RETURN)
    write(NEW)
    press(RETURN)
    qtbot.waitUntil(lambda: "Not saved:" in shown(empty))
    vault.folder.unlink()
    write(NEW)
    press(RETURN)
    write(NEW)
    press(RETURN)
    qtbot.waitUntil(lambda: "Your recovery phrase" in shown(empty))


def test_a_journal_elsewhere_can_be_opened_instead(
    qtbot: QtBot,
    empty: MainWindow,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    clock: Clock,
) -> None:
    prompts.folder = tmp_path
    tab_to("Open a journal I already have…")
    press(SPACE)
    assert f"There is no journal in {tmp_path}." in shown(empty)
    other = cheap_vault(tmp_path / "Other.journal", clock)
    other.create(NEW).journal.close()
    prompts.folder = other.folder
    tab_to("Open a journal I already have…")
    press(SPACE)
    unlock(qtbot, empty, NEW)
