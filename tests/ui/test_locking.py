"""Locking: the words first, without a question, and nothing of them left behind."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.idle import IdleTimer
from journal.ui.main_window import MainWindow
from journal.ui.pages.guides import GuidesPage
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.ways_menu import WaysMenu
from tests.conftest import FOLDER, PASSWORD
from tests.ui.guides import choose, down, go_to_heading, part, title
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import hold
from tests.ui.window import (
    CTRL,
    drop_what_was_left,
    focused,
    holders_of,
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


def test_what_is_being_written_is_saved_before_it_locks(
    qtbot: QtBot, window: MainWindow, vault: Vault, prompts: ScriptedPrompts
) -> None:
    begin_entry("Half a", "sentence")
    with qtbot.waitSignal(window.locked):
        lock()
    assert entries(vault) == [("Half a", "sentence")]
    assert (prompts.asked, prompts.told) == ([], [])


def test_a_tag_that_is_being_typed_is_saved_too(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin_entry("Tagged", "text")
    tab_to("Add a tag")
    write("seashore")
    with qtbot.waitSignal(window.locked):
        lock()
    journal = vault.unlock(PASSWORD).journal
    assert journal.writing.tags() == ("seashore",)
    journal.close()


def test_a_change_to_an_entry_is_saved_before_it_locks(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin_entry("First", "words")
    with qtbot.waitSignal(window.locked):
        lock()
    unlock(qtbot, window)
    press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: "First" in shown(window))
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "words" in shown(window))
    press(RETURN)
    press(Qt.Key.Key_End, CTRL)
    write(" and more")
    with qtbot.waitSignal(window.locked):
        lock()
    assert entries(vault) == [("First", "words and more")]


def test_it_locks_when_nobody_is_there(
    qtbot: QtBot, window: MainWindow, vault: Vault, qapp: QApplication
) -> None:
    begin_entry("Left", "alone")
    (timer,) = opened(window).findChildren(IdleTimer)
    with qtbot.waitSignal(window.locked):
        timer.watch(qapp, timedelta(milliseconds=50))
    assert entries(vault) == [("Left", "alone")]


@pytest.mark.parametrize("page", ["1", "2", "3", "4", "Comma", "F1"])
def test_it_locks_on_every_page(
    qtbot: QtBot, window: MainWindow, vault: Vault, page: str
) -> None:
    if page == "F1":
        press(Qt.Key.Key_F1)
    else:
        press(getattr(Qt.Key, f"Key_{page}"), CTRL)
    with qtbot.waitSignal(window.locked):
        lock()
    assert name(focused()) == "Password"
    vault.unlock(PASSWORD).journal.close()


def test_locking_what_is_locked_changes_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.locked):
        lock()
    front = window.front
    with qtbot.assertNotEmitted(window.locked):
        lock()
    assert window.front is front


def test_after_locking_no_widget_holds_a_word(qtbot: QtBot, window: MainWindow) -> None:
    begin_entry("Lighthouse", "A seagull on the pier")
    tab_to("Add a tag")
    write("seashore\n")
    press(Qt.Key.Key_F, CTRL)
    write("seag")
    for page in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(page, CTRL)
        opened(window).desk.settle()
        QCoreApplication.processEvents()
    assert holders_of("Lighthouse")
    with qtbot.waitSignal(window.locked):
        lock()
    drop_what_was_left()
    for word in ("Lighthouse", "seag", "seashore"):
        assert holders_of(word) == []


@pytest.mark.parametrize("pages", [(), (2,), (1, 2, 3, 4)])
def test_locking_leaves_no_widget_behind(
    qtbot: QtBot, window: MainWindow, pages: tuple[int, ...]
) -> None:
    def locked_widgets() -> int:
        with qtbot.waitSignal(window.locked):
            lock()
        drop_what_was_left()
        return len(QApplication.allWidgets())

    before = locked_widgets()
    unlock(qtbot, window)
    for page in pages:
        press(Qt.Key(Qt.Key.Key_0 + page), CTRL)
    assert locked_widgets() == before


def test_closing_the_window_saves_without_a_question(
    window: MainWindow, prompts: ScriptedPrompts, vault: Vault
) -> None:
    begin_entry("Last", "words")
    assert window.close()
    assert prompts.asked == []
    assert entries(vault) == [("Last", "words")]


def test_locking_behind_a_question_is_no_bug(
    qtbot: QtBot,
    window: MainWindow,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> None:
    pages = opened(window)
    draft = Draft(kind=Kind.NOTE, title="In the trash")

    def throw_away(journal: Journal) -> Changes:
        return journal.writing.trash(journal.writing.write(draft).entries)

    pages.desk.settle(throw_away)
    press(Qt.Key.Key_2, CTRL)
    tab_to("Trash")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "In the trash" in shown(window))
    tab_to("Entries in the trash")
    press(Qt.Key.Key_Down)
    prompts.meanwhile = window.lock
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_Delete)
    assert prompts.asked
    assert prompts.dismissed == 1
    assert window.open_journal is None
    QCoreApplication.processEvents()
    drop_what_was_left()
    journal = vault.unlock(PASSWORD).journal
    assert journal.writing.list(Filter(in_trash=True)).total == 1
    journal.close()


def test_what_arrives_after_the_lock_is_not_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin_entry("Lighthouse", "far out")
    for page in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        press(page, CTRL)
    lock()
    drop_what_was_left()
    assert holders_of("Lighthouse") == []


def test_an_editor_in_sight_is_empty_after_the_next_unlock(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin_entry("Lighthouse", "far out")
    with qtbot.waitSignal(window.locked):
        lock()
    pages = unlock(qtbot, window)
    press(Qt.Key.Key_2, CTRL)
    pages.desk.settle()
    assert all(not editor.text() for editor in pages.findChildren(MarkdownEditor))


def test_a_lock_keeps_the_place_in_a_guide(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_4, CTRL)
    page = window.findChildren(GuidesPage)[0]
    choose(page, "Sleep and nightmares")
    qtbot.waitUntil(lambda: part(page, GuideReader).verticalScrollBar().maximum() > 900)
    go_to_heading(page, 3)
    place = down(page)
    assert place > 300
    lock()  # before the pause in which a place is saved
    unlock(qtbot, window)
    press(Qt.Key.Key_4, CTRL)
    again = window.findChildren(GuidesPage)[-1]
    qtbot.waitUntil(lambda: title(again) == "Sleep and nightmares")
    qtbot.waitUntil(lambda: down(again) == place)


def test_what_is_being_exported_is_stopped_and_not_waited_for(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "out.json"
    pages = opened(window)
    draft = Draft(kind=Kind.NOTE, body="words")
    pages.desk.do(lambda journal: journal.writing.write(draft))
    pages.writing.findChildren(WaysMenu)[0].export_wanted.emit()
    pages.desk.settle()
    QCoreApplication.processEvents()
    tab_to("Export…")
    held = hold(pages.desk)
    press(Qt.Key.Key_Space)
    threading.Timer(0.1, held.set).start()
    window.lock()
    assert window.open_journal is None
    assert not prompts.file.exists()
    assert [each.name for each in tmp_path.iterdir()] == [FOLDER]
