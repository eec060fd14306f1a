"""Leaving a check-in unsaved: begin one, lock, unlock, see it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from journal.ui.widgets.check_in_card import CheckInCard
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.entry_mood import EntryMood
from tests.ui.at_desk import put
from tests.ui.checking_in import (
    button,
    click_pad,
    named,
    said,
)
from tests.ui.window import (
    CTRL,
    drop_what_was_left,
    press,
    unlock,
)

LEFT = "Begun earlier, not saved yet."


def card(pages: OpenJournal) -> CheckInCard:
    return pages.findChildren(CheckInCard)[0]


def line(pages: OpenJournal) -> QLineEdit:
    return named(card(pages), QLineEdit, "A line about it")


def here(window: MainWindow) -> OpenJournal:
    pages = window.open_journal
    assert pages is not None
    return pages


def lock(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    drop_what_was_left()


def lock_and_unlock(qtbot: QtBot, window: MainWindow) -> OpenJournal:
    lock(qtbot, window)
    pages = unlock(qtbot, window)
    pages.desk.settle()
    return pages


def left(qtbot: QtBot, pages: OpenJournal) -> None:
    """Wait until what was left is back."""
    qtbot.waitUntil(lambda: said(card(pages)) == LEFT)


def written(qtbot: QtBot, pages: OpenJournal) -> EntryId:
    draft = Draft(kind=Kind.NOTE, title="A walk", body="by the sea")
    changes = put(qtbot, pages.desk, lambda journal: journal.writing.write(draft))
    return next(iter(changes.entries))


def begin_for_entry(qtbot: QtBot, pages: OpenJournal) -> CheckInEditor:
    """Open the window of a new check-in for the entry in sight."""
    chip = pages.findChildren(EntryMood)[0]
    qtbot.waitUntil(chip.isVisible)
    (menu,) = chip.findChildren(QMenu)
    chip.click()
    qtbot.waitUntil(menu.isVisible)
    menu.actions()[-1].trigger()
    menu.close()
    return pages.findChildren(CheckInEditor)[0]


def begin(qtbot: QtBot, pages: OpenJournal) -> None:
    """Say something of everything, and save nothing."""
    button(card(pages), "Add sleep or a note").click()
    line(pages).setText("the lighthouse")
    button(card(pages), "Distress 4").click()
    button(card(pages), "Nightmares: no").click()
    button(card(pages), "tender").click()
    click_pad(qtbot, card(pages), 2, -1)
