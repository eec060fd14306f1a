"""Locking while the disk refuses: the words are kept, unseen, until it is well."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Filter
from journal.domain.errors import JournalInUseError
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.idle import IdleTimer
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from journal.ui.pages.unlock import UnlockPage
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    focused,
    make_window,
    name,
    opened,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    write,
)

RETURN = Qt.Key.Key_Return
KEPT = "Your last words are kept until they can be saved."


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def retry_ms() -> int:
    """After how long a failed save is tried again: not within a test, unless told."""
    return 600_000


@pytest.fixture(autouse=True)
def _retry(retry_ms: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journal.ui.unsaved.RETRY_MS", retry_ms)


SOON = pytest.mark.parametrize("retry_ms", [100])


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


def lock() -> None:
    press(Qt.Key.Key_L, CTRL)


def begin_entry(title: str, text: str) -> None:
    """Type a new entry, and do not wait until it is saved."""
    press(Qt.Key.Key_N, CTRL)
    assert name(focused()) == "Title"
    write(f"{title}\n{text}")


def entries(vault: Vault) -> list[tuple[str, str]]:
    """Open the journal elsewhere and return the title and text of each entry."""
    journal = vault.unlock(PASSWORD).journal
    found = journal.writing.list(Filter()).entries
    read = [journal.writing.read(entry.id) for entry in found]
    journal.close()
    return [(entry.title, entry.body) for entry in read]


def tell_database(pages: OpenJournal, statement: str) -> None:
    """Tell the open database something, behind the program's back."""

    def tell(connection: Any) -> None:
        connection.execute(statement).fetchall()

    def command(journal: Journal) -> Changes:
        journal._database.raw(tell)
        return Changes()

    pages.desk.settle(command)


LONG = "x" * 9000  # more than a page: the file must grow
READ_ONLY = "PRAGMA query_only = ON"
FULL = "PRAGMA max_page_count = 1"  # SQLite takes the present size instead
WELL = {READ_ONLY: "PRAGMA query_only = OFF", FULL: "PRAGMA max_page_count = 99999"}


@pytest.fixture(params=[READ_ONLY, FULL])
def refusing(
    request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow
) -> OpenJournal:
    """The pages of a journal that was locked when the disk refused a save."""
    pages = opened(window)
    begin_entry("Not yet", "")
    QGuiApplication.clipboard().setText(LONG)
    press(Qt.Key.Key_V, CTRL)
    tell_database(pages, request.param)
    lock()
    qtbot.waitUntil(lambda: KEPT in shown(window))
    pages.setProperty("well", WELL[request.param])
    return pages


def heal(pages: OpenJournal) -> None:
    tell_database(pages, pages.property("well"))


def test_where_the_disk_refuses_the_front_says_so_and_shows_no_word(
    window: MainWindow, refusing: OpenJournal, vault: Vault
) -> None:
    assert isinstance(window.front, UnlockPage)
    assert window.open_journal is None
    assert "Not saved:" in shown(window)
    assert "Not yet" not in shown(window)
    with pytest.raises(JournalInUseError):
        vault.unlock(PASSWORD)


@SOON
def test_it_is_saved_when_the_disk_is_well_again(
    qtbot: QtBot, window: MainWindow, refusing: OpenJournal, vault: Vault
) -> None:
    with qtbot.waitSignal(window.locked):
        heal(refusing)
    assert KEPT not in shown(window)
    assert entries(vault) == [("Not yet", LONG)]
    unlock(qtbot, window)


def test_the_password_brings_the_words_back_before_that(
    qtbot: QtBot, window: MainWindow, refusing: OpenJournal, vault: Vault
) -> None:
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: window.open_journal is refusing)
    assert LONG in shown(window)
    heal(refusing)
    with qtbot.waitSignal(window.locked):
        lock()
    assert entries(vault) == [("Not yet", LONG)]


def test_another_password_does_not_bring_them_back(
    qtbot: QtBot, window: MainWindow, refusing: OpenJournal
) -> None:
    write("correct horse batteri")
    press(RETURN)
    qtbot.waitUntil(lambda: "That password does not open" in shown(window))
    assert window.open_journal is None
    assert "Not yet" not in shown(window)


def test_after_they_came_back_it_still_locks_by_itself(
    qtbot: QtBot, window: MainWindow, refusing: OpenJournal, qapp: QApplication
) -> None:
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: window.open_journal is refusing)
    (timer,) = refusing.findChildren(IdleTimer)
    qtbot.waitUntil(lambda: timer.is_watching)


def test_an_attempt_by_phrase_says_that_words_are_waiting(
    qtbot: QtBot, window: MainWindow, refusing: OpenJournal
) -> None:
    words = asked(qtbot, refusing.desk, lambda journal: journal.keys.recovery_phrase())
    tab_to("Use recovery phrase")
    press(Qt.Key.Key_Space)
    write(words)
    for field in ("New password", "The same once more"):
        tab_to(field)
        write("another password")
    press(RETURN)
    qtbot.waitUntil(lambda: KEPT in shown(window))
    assert "another window" not in shown(window)


def test_closing_the_window_asks_before_words_are_lost(
    window: MainWindow, refusing: OpenJournal, prompts: ScriptedPrompts, vault: Vault
) -> None:
    prompts.agree = False
    assert not window.close()
    assert window.isVisible()
    assert len(prompts.asked) == 1
    prompts.agree = True
    assert window.close()
    assert entries(vault) == []


def test_closing_the_window_tries_to_save_once_more(
    window: MainWindow, refusing: OpenJournal, prompts: ScriptedPrompts, vault: Vault
) -> None:
    heal(refusing)
    assert window.close()
    assert prompts.asked == []
    assert entries(vault) == [("Not yet", LONG)]


@SOON
def test_a_bug_while_saving_keeps_the_words_too(
    qtbot: QtBot,
    window: MainWindow,
    vault: Vault,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def bug(*_: object, **__: object) -> Changes:
        raise ZeroDivisionError

    begin_entry("Kept", "anyway")
    with monkeypatch.context() as patched, qtbot.captureExceptions() as raised:
        patched.setattr("journal.services.writing.Writing.write", bug)
        lock()
        assert KEPT in shown(window)
        prompts.agree = False
        assert not window.close()
        qtbot.waitUntil(lambda: bool(raised))
    assert {kind for kind, _, _ in raised} == {ZeroDivisionError}
    with qtbot.waitSignal(window.locked):
        pass
    assert KEPT not in shown(window)
    assert entries(vault) == [("Kept", "anyway")]
