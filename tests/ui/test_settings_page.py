"""Settings: how it looks, when it locks, whether the journal is whole."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from journal import __version__
from journal.domain.changes import Changes
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.settings import IDLE_MINUTES, SettingsPage, idle_time
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_to

SPACE = Qt.Key.Key_Space


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, vault: Vault
) -> SettingsPage:
    page = SettingsPage(desk, appearance, vault.folder, SetClock(), ScriptedPrompts())
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    check(page).setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def check(page: SettingsPage) -> QPushButton:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.text() == "Check now"
    ]
    return found


def minutes(page: SettingsPage) -> QComboBox:
    (found,) = [
        each
        for each in page.findChildren(QComboBox)
        if name(each) == "Lock when nobody is here"
    ]
    return found


def test_it_tells_where_the_journal_is_and_which_program_this_is(
    page: SettingsPage, vault: Vault
) -> None:
    assert str(vault.folder) in shown(page)
    assert __version__ in shown(page)


def test_a_whole_journal_is_found_whole(qtbot: QtBot, page: SettingsPage) -> None:
    assert "Not checked since the journal was opened" in shown(page)
    press(SPACE)
    qtbot.waitUntil(lambda: "Everything checked out today 12:00" in shown(page))
    assert focused() is check(page)


def test_what_is_wrong_is_listed(
    qtbot: QtBot, page: SettingsPage, vault: Vault
) -> None:
    database = vault.folder / "journal.db"
    raw = bytearray(database.read_bytes())
    raw[-100] ^= 1
    database.write_bytes(raw)
    (vault.folder / "keys.json.bak").unlink()
    press(SPACE)
    qtbot.waitUntil(lambda: "Something is wrong" in shown(page))
    assert "Some encrypted pages are altered." in shown(page)
    assert "keys.json.bak is missing or damaged." in shown(page)


def test_it_can_be_checked_again(qtbot: QtBot, page: SettingsPage) -> None:
    for _ in range(2):
        press(SPACE)
        press(SPACE)
        qtbot.waitUntil(lambda: "Everything checked out today 12:00" in shown(page))


def test_a_journal_locks_after_five_minutes_unless_told(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    assert asked(qtbot, desk, idle_time) == timedelta(minutes=5)
    qtbot.waitUntil(lambda: minutes(page).currentText() == "5 minutes")


def test_other_minutes_are_kept_in_the_journal(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    asked(qtbot, desk, idle_time)
    tab_to("Lock when nobody is here")
    with qtbot.waitSignal(desk.changed) as changed:
        press(Qt.Key.Key_Down)
    assert changed.args == [Changes(settings=True)]
    assert minutes(page).currentText() == "10 minutes"
    assert asked(qtbot, desk, idle_time) == timedelta(minutes=10)


def test_kept_minutes_are_shown(
    qtbot: QtBot, desk: Desk, appearance: Appearance, vault: Vault
) -> None:
    put(qtbot, desk, lambda journal: journal.settings.put("idle_minutes", 1))
    page = SettingsPage(desk, appearance, vault.folder, SetClock(), ScriptedPrompts())
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: minutes(page).currentText() == "1 minute")


@pytest.mark.parametrize("kept", [0, -1, 10_000, True, "5"])
def test_minutes_that_make_no_sense_are_five(
    qtbot: QtBot, desk: Desk, kept: int | str
) -> None:
    def keep(journal: Journal) -> Changes:
        return journal.settings.put("idle_minutes", kept)

    put(qtbot, desk, keep)
    assert asked(qtbot, desk, idle_time) == timedelta(minutes=5)
    assert 5 in IDLE_MINUTES


def test_the_licences_are_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    tab_to("Licences of what is inside")
    with qtbot.waitSignal(page.licences_wanted):
        press(SPACE)


def test_every_stop_of_tab_has_its_own_name(page: SettingsPage) -> None:
    passed = [name(focused())]
    first = focused()
    press(Qt.Key.Key_Tab)
    while focused() is not first:
        passed.append(name(focused()))
        press(Qt.Key.Key_Tab)
    assert passed == [
        "Check now",
        "What is checked?",
        "Back up now",
        "Restore…",
        "Choose a second folder…",
        "Lock when nobody is here",
        "Change the password",
        "Make a new recovery phrase",
        "Check my recovery words",
        "Bring in a journal from another program",
        "Export the journal",
        "Licences of what is inside",
        "As the system",  # the arrows go on to the others
        "Size of text",
        "Letters to read in",
        "Height of a line",
        "Width of the page",
    ]


def test_it_leads_to_the_export(qtbot: QtBot, page: SettingsPage) -> None:
    tab_to("Export the journal")
    with qtbot.waitSignal(page.export_wanted):
        press(SPACE)
