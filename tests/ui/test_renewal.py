"""A lock ends with a new process, as soon as nobody needs the old one."""

import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Filter
from journal.domain.moment import Clock
from journal.services.vault import Vault
from journal.ui import renewal
from journal.ui.appearance import Appearance
from journal.ui.handover import Handover, taken_over
from journal.ui.main_window import MainWindow
from journal.ui.new_process import replace_this
from journal.ui.renewal import Renewal, Use
from tests.conftest import PASSWORD
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    SHIFT,
    make_window,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    unlock_page,
    write,
)

NAME = "SESSION_JOURNAL_GOES_ON"


@pytest.fixture
def left() -> list[Handover]:
    """What was left to new processes, one after the other."""
    return []


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    left: list[Handover],
) -> Iterator[MainWindow]:
    vault.create(PASSWORD).journal.close()
    prompts = ScriptedPrompts()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    window.renew_by(left.append)
    yield window
    shut(window, prompts)


def lock(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)


def test_a_process_that_held_a_journal_is_replaced_once_it_is_locked(
    qtbot: QtBot, window: MainWindow, left: list[Handover], vault: Vault
) -> None:
    assert left == []
    unlock(qtbot, window)
    assert left == []
    lock(qtbot, window)
    (handover,) = left
    assert (handover.journal, handover.shown) == (str(vault.folder), "front")
    assert handover.is_active
    vault.unlock(PASSWORD).journal.close()  # it is closed by then


def test_where_no_new_process_can_be_had_the_lock_stays_what_it_was(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    unlock(qtbot, window)
    lock(qtbot, window)
    unlock(qtbot, window)
    lock(qtbot, window)
    assert len(left) == 2


def test_leaving_help_is_the_moment_for_it(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    unlock(qtbot, window)
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_F1)  # while the journal is being closed
    qtbot.waitUntil(lambda: not window._leaving.is_busy)
    assert left == []
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(left) == 1)
    assert left[0].shown == "front"


def test_a_password_that_is_being_typed_is_not_cut_off(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    unlock(qtbot, window)
    press(Qt.Key.Key_L, CTRL)
    write(PASSWORD[:3])
    qtbot.waitUntil(lambda: not window._leaving.is_busy)
    assert left == []
    write(PASSWORD[3:])
    with qtbot.waitSignal(window.journal_shown):
        press(Qt.Key.Key_Return)


def test_a_journal_that_was_not_opened_leaves_the_process_as_it_is(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    write("correct horse batteri")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in shown(window))
    assert left == []


def test_the_end_of_the_program_is_no_lock(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    unlock(qtbot, window)
    window.close()
    assert left == []


def test_a_window_comes_back_where_it_was(
    qtbot: QtBot, window: MainWindow, left: list[Handover]
) -> None:
    window.resize(900, 700)
    unlock(qtbot, window)
    lock(qtbot, window)
    window.resize(950, 650)
    window.take_over(left[0])
    assert (window.width(), window.height()) == (900, 700)
    assert unlock_page(window).isVisible()


@pytest.mark.parametrize(
    ("shown_before", "words"),
    [("help", "Help now"), ("guides", "Understanding"), ("empty", "")],
)
def test_it_shows_again_what_was_shown(
    window: MainWindow, shown_before: str, words: str
) -> None:
    window.take_over(Handover(journal="", shown=shown_before))
    assert words in shown(window)
    assert not unlock_page(window).isVisible()


def test_a_window_in_the_back_does_not_take_the_keyboard(window: MainWindow) -> None:
    window.take_over(Handover(journal="", is_active=False, is_minimised=True))
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.isMinimized()


def test_a_quick_exit_shows_an_empty_window_of_no_name(
    qtbot: QtBot, window: MainWindow, left: list[Handover], vault: Vault
) -> None:
    unlock(qtbot, window)
    press(Qt.Key.Key_N, CTRL)
    write("A title\nHalf a sent")
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_X, CTRL | SHIFT)
    assert shown(window) == ""
    assert window.windowTitle() == "Untitled"
    assert left[0].shown == "empty"
    journal = vault.unlock(PASSWORD).journal
    (entry,) = journal.writing.list(Filter()).entries
    journal.close()
    assert entry.title == "A title"
    press(Qt.Key.Key_X, CTRL | SHIFT)
    assert unlock_page(window).isVisible()
    assert window.windowTitle() == "Session Journal"
    unlock(qtbot, window)


def test_a_quick_exit_from_the_locked_help_hides_it_too(window: MainWindow) -> None:
    tab_to("Read the guides")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_X, CTRL | SHIFT)
    assert shown(window) == ""


@pytest.mark.parametrize("use", [Use.TYPING, Use.READING])
def test_hands_that_rest_are_the_moment_for_it(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, use: Use
) -> None:
    for name in ("TYPING", "READING"):
        monkeypatch.setattr(renewal, name, timedelta(milliseconds=50))
    times: list[None] = []
    due = Renewal(lambda: times.append(None), lambda: use, QObject(qapp))
    due.consider()
    assert not due.is_due
    due.note_opened()
    due.consider()
    assert times == []
    qtbot.waitUntil(lambda: times == [None])
    assert not due.is_due


def test_work_is_never_cut_off(qtbot: QtBot, qapp: QApplication) -> None:
    times: list[None] = []
    uses = [Use.WORKING]
    due = Renewal(lambda: times.append(None), lambda: uses[0], QObject(qapp))
    due.note_opened()
    due.consider()
    qtbot.wait(50)
    assert times == []
    uses[0] = Use.NONE
    due.consider()
    assert times == [None]


def test_what_is_left_is_taken_over_once(monkeypatch: pytest.MonkeyPatch) -> None:
    handover = Handover(journal="/a/b.journal", place="QUJD", shown="guides")
    monkeypatch.setenv(NAME, handover.environment()[NAME])
    assert taken_over() == handover
    assert NAME not in os.environ
    assert taken_over() is None


@pytest.mark.parametrize(
    "left_there",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"journal": 3}',
        '{"journal": "x", "shown": "today"}',
        '{"journal": "x", "more": 1}',
    ],
)
def test_what_makes_no_sense_is_as_if_nothing_was_left(
    monkeypatch: pytest.MonkeyPatch, left_there: str
) -> None:
    monkeypatch.setenv(NAME, left_there)
    assert taken_over() is None


def test_a_refusal_to_begin_a_new_process_is_borne(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(12, "no memory")

    monkeypatch.setattr(os, "execve", refuse)
    replace_this(Handover(journal=""))
