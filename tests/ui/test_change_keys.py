"""Changing what opens the journal: the present password first, then in plain words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.errors import WrongPasswordError
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.privacy import PrivacyPage
from journal.ui.widgets.change_keys import ChangePassword, NewPhrase
from journal.ui.widgets.phrase_card import PhraseCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_to, write

NEW = "anchor mellow harbor thrive"
WRONG = "That password does not open this journal."
RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, vault: Vault, clock: SetClock
) -> PrivacyPage:
    page = PrivacyPage(
        desk,
        appearance,
        clock,
        ScriptedPrompts(),
        Preferences(journal=str(vault.folder)),
    )
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def open_card(page: PrivacyPage, control: str) -> None:
    """Go to a card by keyboard and begin."""
    page.focusNextChild()
    tab_to(control)
    press(SPACE)
    assert name(focused()) == "Present password"


def change(present: str, new: str, again: str) -> None:
    for field, text in (
        ("Present password", present),
        ("New password", new),
        ("The same once more", again),
    ):
        tab_to(field)
        write(text)
    press(RETURN)


def card(page: PrivacyPage) -> ChangePassword:
    (found,) = page.findChildren(ChangePassword)
    return found


def phrase_card(page: PrivacyPage) -> NewPhrase:
    (found,) = page.findChildren(NewPhrase)
    return found


def words(page: PrivacyPage) -> str:
    (found,) = page.findChildren(PhraseCard)
    return found.phrase()


def left_in_fields(page: PrivacyPage) -> set[str]:
    return {field.text() for field in page.findChildren(QLineEdit)}


def test_the_cards_are_closed_until_they_are_wanted(page: PrivacyPage) -> None:
    assert not card(page).isVisible()
    assert not phrase_card(page).isVisible()


def test_the_password_is_changed_and_nothing_stays_in_the_fields(
    qtbot: QtBot, page: PrivacyPage, desk: Desk, vault: Vault
) -> None:
    open_card(page, "Change the password")
    change(PASSWORD, NEW, NEW)
    assert left_in_fields(page) == {""}
    qtbot.waitUntil(lambda: "The password is changed." in shown(page))
    desk.close()
    with pytest.raises(WrongPasswordError):
        vault.unlock(PASSWORD)
    vault.unlock(NEW).journal.close()


def test_a_wrong_present_password_changes_nothing(
    qtbot: QtBot, page: PrivacyPage, desk: Desk, vault: Vault
) -> None:
    open_card(page, "Change the password")
    change("correct horse batteri", NEW, NEW)
    qtbot.waitUntil(lambda: WRONG in shown(page))
    assert name(focused()) == "Present password"
    desk.close()
    vault.unlock(PASSWORD).journal.close()


@pytest.mark.parametrize(
    ("new", "again", "problem"),
    [
        ("short", "short", "Please use at least 8 characters."),
        (NEW, NEW + "s", "The two passwords are not the same."),
    ],
)
def test_a_new_password_that_cannot_be_is_told_at_once(
    page: PrivacyPage, new: str, again: str, problem: str
) -> None:
    open_card(page, "Change the password")
    change(PASSWORD, new, again)
    assert problem in shown(page)


def test_after_a_wrong_try_it_works(
    qtbot: QtBot, page: PrivacyPage, desk: Desk, vault: Vault
) -> None:
    open_card(page, "Change the password")
    change("correct horse batteri", NEW, NEW)
    qtbot.waitUntil(lambda: WRONG in shown(page))
    change(PASSWORD, NEW, NEW)
    qtbot.waitUntil(lambda: "The password is changed." in shown(page))
    assert WRONG not in shown(page)


def test_while_it_works_nothing_can_be_pressed_or_closed(
    qtbot: QtBot, page: PrivacyPage
) -> None:
    open_card(page, "Change the password")
    change(PASSWORD, NEW, NEW)
    parts = [*card(page).findChildren(QLineEdit), *card(page).findChildren(QPushButton)]
    assert not any(part.isEnabled() for part in parts if part.isVisible())
    qtbot.waitUntil(lambda: "The password is changed." in shown(page))
    assert name(focused()) == "Close"


def test_closing_the_card_forgets_what_was_typed(page: PrivacyPage) -> None:
    open_card(page, "Change the password")
    write("half")
    tab_to("New password")
    write("half")
    tab_to("Close")
    press(SPACE)
    assert not card(page).isVisible()
    assert left_in_fields(page) == {""}


def test_a_new_phrase_is_shown_and_the_old_one_is_void(
    qtbot: QtBot, page: PrivacyPage, desk: Desk, vault: Vault
) -> None:
    old = asked(qtbot, desk, lambda journal: journal.keys.recovery_phrase())
    open_card(page, "Make a new recovery phrase")
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: "They are not shown again." in shown(page))
    new = words(page)
    assert new != old
    assert set(new.split()) <= set(shown(page).split())
    desk.close()
    with pytest.raises(WrongPasswordError):
        vault.unlock_by_phrase(old)
    vault.unlock_by_phrase(new).journal.close()


def test_a_wrong_password_makes_no_new_phrase(
    qtbot: QtBot, page: PrivacyPage, desk: Desk
) -> None:
    old = asked(qtbot, desk, lambda journal: journal.keys.recovery_phrase())
    open_card(page, "Make a new recovery phrase")
    write("correct horse batteri")
    press(RETURN)
    qtbot.waitUntil(lambda: WRONG in shown(page))
    assert words(page) == ""
    assert asked(qtbot, desk, lambda journal: journal.keys.recovery_phrase()) == old


def test_the_card_cannot_be_closed_before_the_phrase_is_seen(
    qtbot: QtBot, page: PrivacyPage
) -> None:
    open_card(page, "Make a new recovery phrase")
    write(PASSWORD)
    press(RETURN)
    parts = phrase_card(page).findChildren(QPushButton)
    assert not any(part.isEnabled() for part in parts if part.isVisible())
    qtbot.waitUntil(lambda: bool(words(page)))
    assert phrase_card(page).isVisible()
    tab_to("Close")
    press(SPACE)
    assert words(page) == ""


def test_the_words_are_dropped_with_the_card_and_with_the_page(
    qtbot: QtBot, page: PrivacyPage
) -> None:
    open_card(page, "Make a new recovery phrase")
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: bool(words(page)))
    page.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert words(page) == ""
    assert left_in_fields(page) == {""}


def test_an_opened_card_is_in_sight(qtbot: QtBot, page: PrivacyPage) -> None:
    page.resize(1084, 600)
    open_card(page, "Make a new recovery phrase")
    write(PASSWORD)
    press(RETURN)
    qtbot.waitUntil(lambda: bool(words(page)))
    (shown_words,) = page.findChildren(PhraseCard)
    qtbot.waitUntil(lambda: not shown_words.visibleRegion().isEmpty())
    lowest = shown_words.visibleRegion().boundingRect().bottom()
    assert lowest >= shown_words.height() - 1
