"""Settings: how it looks, and the ways to everything else that can be set."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal import __version__
from journal.ui.appearance import Appearance
from journal.ui.pages.settings import SettingsPage
from tests.ui.window import press, shown, tab_stops, tab_to

SPACE = Qt.Key.Key_Space


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> SettingsPage:
    page = SettingsPage(appearance)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    page.focusNextChild()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def test_it_tells_which_program_this_is(page: SettingsPage) -> None:
    assert __version__ in shown(page)


def test_the_licences_are_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    tab_to("Licences of what is inside")
    with qtbot.waitSignal(page.licences_wanted):
        press(SPACE)


def test_every_stop_of_tab_has_its_own_name(page: SettingsPage) -> None:
    assert tab_stops() == [
        "Show privacy and safety of your words",
        "As the system",  # the arrows go on to the others
        "Size of text",
        "Letters to read in",
        "Height of a line",
        "Width of the page",
        "The system's",
        "Bring in a journal from another program",
        "Export the journal",
        "All keys",
        "Licences of what is inside",
    ]


def test_it_leads_to_privacy(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.privacy_wanted):
        press(SPACE)


def test_it_leads_to_the_export(qtbot: QtBot, page: SettingsPage) -> None:
    tab_to("Export the journal")
    with qtbot.waitSignal(page.export_wanted):
        press(SPACE)


def test_it_leads_to_the_keys(qtbot: QtBot, page: SettingsPage) -> None:
    tab_to("All keys")
    with qtbot.waitSignal(page.keys_wanted):
        press(SPACE)
