"""On the journal page an entry's check-in follows the entry that is open."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.domain.mood import Feeling
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.journal import JournalPage
from journal.ui.widgets.entry_mood import EntryMood
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import put
from tests.ui.prompts import ScriptedPrompts

CALM = Feeling(pleasantness=2, energy=-2, words=("calm",))


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> JournalPage:
    page = JournalPage(desk, appearance, ScriptedPrompts(), clock)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def written(qtbot: QtBot, desk: Desk, title: str, *, days_ago: int = 0) -> EntryId:
    draft = Draft(kind=Kind.NOTE, title=title, day=NOON.day - timedelta(days=days_ago))
    (entry,) = put(qtbot, desk, lambda journal: journal.writing.write(draft)).entries
    return entry


def mood(page: JournalPage) -> EntryMood:
    return page.findChildren(EntryMood)[0]


def test_each_entry_shows_its_own(qtbot: QtBot, page: JournalPage, desk: Desk) -> None:
    one, other = written(qtbot, desk, "one"), written(qtbot, desk, "other", days_ago=1)
    put(qtbot, desk, lambda journal: journal.moods.check_in(CALM, entry=one))
    page.open_entry(one)
    qtbot.waitUntil(lambda: mood(page).isVisible() and mood(page).text() == "+2 · calm")
    page.open_entry(other)
    qtbot.waitUntil(lambda: mood(page).text() == "add a check-in")

    qtbot.mouseClick(mood(page), Qt.MouseButton.LeftButton)
    menu = mood(page).findChildren(QMenu)[0]
    qtbot.waitUntil(menu.isVisible)
    assert menu.actions()[0].text() == "No check-in on this day"
    menu.close()


def test_a_new_entry_can_have_one_from_its_first_save_on(
    qtbot: QtBot, page: JournalPage, desk: Desk
) -> None:
    page.new_entry(Kind.NOTE)
    assert not mood(page).isVisible()
    with qtbot.waitSignal(desk.changed, timeout=3000):
        qtbot.keyClicks(QApplication.focusWidget(), "rain")
    qtbot.waitUntil(lambda: mood(page).text() == "add a check-in")

    page.forget()
    assert mood(page).text() == ""
