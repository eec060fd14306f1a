"""Privacy: whether the journal is whole, when it locks, where it lies."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Kind
from journal.services.journal import Journal
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.locking import IDLE_MINUTES, Locking, locking
from journal.ui.pages.privacy import PrivacyPage
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, press, shown, tab_stops, tab_to

SPACE = Qt.Key.Key_Space


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


def make(desk: Desk, appearance: Appearance, vault: Vault) -> PrivacyPage:
    preferences = Preferences(journal=str(vault.folder))
    return PrivacyPage(desk, appearance, SetClock(), ScriptedPrompts(), preferences)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, appearance: Appearance, vault: Vault) -> PrivacyPage:
    page = make(desk, appearance, vault)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    check(page).setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def check(page: PrivacyPage) -> QPushButton:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.text() == "Check now"
    ]
    return found


def minutes(page: PrivacyPage) -> QComboBox:
    (found,) = page.findChildren(QComboBox)
    return found


def test_it_tells_where_the_journal_is_and_what_lies_there(
    qtbot: QtBot, page: PrivacyPage, vault: Vault
) -> None:
    (vault.folder / "notes.txt").write_text("put there by hand")
    tab_to("Show where your journal is")
    press(SPACE)
    qtbot.waitUntil(lambda: "notes.txt: not made by this program" in shown(page))
    assert str(vault.folder) in shown(page)
    assert "journal.db: everything you wrote, encrypted, dates included" in shown(page)
    assert "keys.json: the key, which only your password" in shown(page)
    press(SPACE)
    assert "journal.db" not in shown(page)


def test_a_whole_journal_is_found_whole(qtbot: QtBot, page: PrivacyPage) -> None:
    assert "Not checked since the journal was opened" in shown(page)
    press(SPACE)
    qtbot.waitUntil(lambda: "Everything checked out today 12:00" in shown(page))
    assert focused() is check(page)


def test_what_is_wrong_is_listed(qtbot: QtBot, page: PrivacyPage, vault: Vault) -> None:
    database = vault.folder / "journal.db"
    raw = bytearray(database.read_bytes())
    raw[-100] ^= 1
    database.write_bytes(raw)
    (vault.folder / "keys.json.bak").unlink()
    press(SPACE)
    qtbot.waitUntil(lambda: "Something is wrong" in shown(page))
    assert "Some encrypted pages are altered." in shown(page)
    assert "keys.json.bak is missing or damaged." in shown(page)


def test_it_can_be_checked_again(qtbot: QtBot, page: PrivacyPage) -> None:
    for _ in range(2):
        press(SPACE)
        press(SPACE)
        qtbot.waitUntil(lambda: "Everything checked out today 12:00" in shown(page))


def test_a_journal_locks_after_five_minutes_unless_told(
    qtbot: QtBot, page: PrivacyPage, desk: Desk
) -> None:
    assert asked(qtbot, desk, locking).after == timedelta(minutes=5)
    qtbot.waitUntil(lambda: minutes(page).currentText() == "5 minutes")


def test_other_minutes_are_kept_in_the_journal(
    qtbot: QtBot, page: PrivacyPage, desk: Desk
) -> None:
    asked(qtbot, desk, locking)
    tab_to("Lock when nobody is here")
    with qtbot.waitSignal(desk.changed) as changed:
        press(Qt.Key.Key_Down)
    assert changed.args == [Changes(settings=True)]
    assert minutes(page).currentText() == "10 minutes"
    assert asked(qtbot, desk, locking).after == timedelta(minutes=10)


def test_kept_minutes_are_shown(
    qtbot: QtBot, desk: Desk, appearance: Appearance, vault: Vault
) -> None:
    put(qtbot, desk, lambda journal: journal.settings.put("idle_minutes", 1))
    page = make(desk, appearance, vault)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: minutes(page).currentText() == "1 minute")


@pytest.mark.parametrize("kept", [0, -1, 10_000, True, "5"])
def test_minutes_that_make_no_sense_are_five(
    qtbot: QtBot, desk: Desk, kept: int | str
) -> None:
    def keep(journal: Journal) -> Changes:
        return journal.settings.put("idle_minutes", kept)

    put(qtbot, desk, keep)
    assert asked(qtbot, desk, locking).after == timedelta(minutes=5)
    assert 5 in IDLE_MINUTES


def test_it_locks_with_the_screen_unless_told(
    qtbot: QtBot, page: PrivacyPage, desk: Desk
) -> None:
    assert asked(qtbot, desk, locking) == Locking()
    tab_to("Lock when the screen locks or the computer sleeps")
    with qtbot.waitSignal(desk.changed):
        press(SPACE)
    assert asked(qtbot, desk, locking) == Locking(with_screen=False)


@pytest.mark.parametrize("kept", [0, 3, "no"])
def test_a_choice_that_makes_no_sense_locks(
    qtbot: QtBot, desk: Desk, kept: int | str
) -> None:
    def keep(journal: Journal) -> Changes:
        return journal.settings.put("lock_with_screen", kept)

    put(qtbot, desk, keep)
    assert asked(qtbot, desk, locking).with_screen


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("Quiet cover when the window loses focus", "covered"),
        ("A plain name", "plain_name"),
    ],
)
def test_what_the_window_shows_is_chosen(
    qtbot: QtBot, page: PrivacyPage, words: str, chosen: str
) -> None:
    tab_to(words)
    with qtbot.waitSignal(page.chosen) as first:
        press(SPACE)
    with qtbot.waitSignal(page.chosen) as second:
        press(SPACE)
    assert (first.args, second.args) == ([chosen, True], [chosen, False])


def test_readable_words_in_the_folder_are_told(
    qtbot: QtBot, page: PrivacyPage, desk: Desk, vault: Vault
) -> None:
    draft = Draft(kind=Kind.NOTE, title="", body="A sentence that nobody else knows.")
    put(qtbot, desk, lambda journal: journal.writing.write(draft))
    copy = vault.folder / "copy.txt"
    copy.write_text(f"I wrote: {draft.body}", encoding="utf-16")
    press(SPACE)
    words = "Words of the journal can be read in copy.txt."
    qtbot.waitUntil(lambda: words in shown(page))
    copy.unlink()
    press(SPACE)
    qtbot.waitUntil(lambda: "no readable text on disk" in shown(page))


def test_every_stop_of_tab_has_its_own_name(page: PrivacyPage) -> None:
    assert tab_stops() == [
        "Check now",
        "What is checked?",
        "Back up now",
        "Restore…",
        "Choose a second folder…",
        "Lock when nobody is here",
        "Lock when the screen locks or the computer sleeps",
        "Quiet cover when the window loses focus",
        "A plain name",
        "Change the password",
        "Make a new recovery phrase",
        "Check my recovery words",
        "Show where your journal is",
    ]
