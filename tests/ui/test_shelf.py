"""What can be read in front of a locked journal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from journal.services import resources
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.shelf import Shelf
from journal.ui.widgets.controls import Chip
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown


@pytest.fixture
def shelf(qtbot: QtBot, appearance: Appearance, clock: Clock) -> Shelf:
    guides = Guides(resources.folder() / "guides")
    chosen = Preferences(language="nb", region="UK", reading_size=125)
    shelf = Shelf(appearance, guides, clock, chosen, ScriptedPrompts())
    qtbot.addWidget(shelf)
    shelf.resize(1280, 800)
    shelf.show()
    shelf.activateWindow()
    qtbot.waitUntil(shelf.isActiveWindow)
    return shelf


def test_nothing_is_made_before_it_is_wanted(shelf: Shelf) -> None:
    assert not shelf.findChildren(GuidesPage)
    assert not shelf.findChildren(HelpNowPage)


def test_a_page_is_made_once(shelf: Shelf) -> None:
    for _ in range(2):
        shelf.show_guides()
        shelf.show_help()
    assert len(shelf.findChildren(GuidesPage)) == 1
    assert len(shelf.findChildren(HelpNowPage)) == 1


def test_both_speak_the_language_that_was_chosen(shelf: Shelf) -> None:
    shelf.show_guides()
    (guides,) = shelf.findChildren(GuidesPage)
    checked = [chip.text() for chip in guides.findChildren(Chip) if chip.isChecked()]
    assert checked == ["NB"]


def test_a_locked_guide_offers_no_entry_to_write(shelf: Shelf) -> None:
    shelf.show_guides()
    buttons = [each for each in shelf.findChildren(QPushButton) if each.isVisible()]
    assert not [each for each in buttons if "note" in each.text().lower()]


def test_the_numbers_are_of_the_region_that_was_chosen(shelf: Shelf) -> None:
    shelf.show_help()
    assert "999" in shown(shelf)


def test_a_region_chosen_elsewhere_is_shown_here(shelf: Shelf) -> None:
    shelf.set_region("NO")
    shelf.show_help()
    assert "113" in shown(shelf)
    shelf.set_region("UK")
    assert "999" in shown(shelf)


def test_a_region_chosen_here_is_told(qtbot: QtBot, shelf: Shelf) -> None:
    shelf.show_help()
    (chip,) = [
        each for each in shelf.findChildren(Chip) if each.property("region") == "NO"
    ]
    with qtbot.waitSignal(shelf.region_chosen) as chosen:
        chip.click()
    assert chosen.args == ["NO"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_escape_and_the_first_button_lead_back(
    qtbot: QtBot, shelf: Shelf, key: Qt.Key
) -> None:
    shelf.show_help()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert name(focused()) == "Back"
    with qtbot.waitSignal(shelf.left):
        press(key)
