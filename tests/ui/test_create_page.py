"""The first run, by keyboard: what it is, a password, the phrase, two of its words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.pages.create import CreatePage
from journal.ui.widgets.phrase_card import PhraseCard
from journal.ui.widgets.secret_field import SecretField
from journal.ui.widgets.steps import Steps
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_stops, tab_to, write

NEW = "anchor mellow harbor thrive"
PHRASE = (
    "anchor mellow harbor thrive oxygen ladder velvet acoustic random meadow ritual"
    " canvas stable gentle copper almost window season bridge humble orbit fabric"
    " quiet lemon"
)
RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> CreatePage:
    page = CreatePage(appearance, "/home/ida/Journal.journal", ScriptedPrompts())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    page.begin()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


@pytest.fixture
def at_password(page: CreatePage) -> CreatePage:
    press(SPACE)
    assert name(focused()) == "New password"
    return page


@pytest.fixture
def at_phrase(at_password: CreatePage) -> CreatePage:
    at_password.show_phrase(PHRASE)
    return at_password


def choose(first: str, second: str) -> None:
    write(first)
    press(RETURN)
    write(second)
    press(RETURN)


def test_it_begins_with_what_it_is_and_where(page: CreatePage) -> None:
    assert "A journal for you alone" in shown(page)
    assert "/home/ida/Journal.journal" in shown(page)
    assert name(focused()) == "Make my journal"


def test_tab_goes_down_the_first_step(page: CreatePage) -> None:
    assert tab_stops() == [
        "Make my journal",
        "Open a journal I already have…",
        "Restore a backup…",
        "Norsk bokmål",
        "Read the guides",
        "Help now",
    ]


def test_tab_goes_down_the_password_step(at_password: CreatePage) -> None:
    assert tab_stops() == [
        "New password",
        "Show the password",
        "The same once more",
        "Show the password",
        "Back",
        "Make the journal",
        "Read the guides",
        "Help now",
    ]


def test_each_step_says_how_far_along_one_is(page: CreatePage) -> None:
    def steps() -> list[str]:
        return [each.accessibleName() for each in page.findChildren(Steps)]

    assert steps() == ["Step 1 of 3"]
    page.show_password_step()
    assert steps() == ["Step 2 of 3"]
    page.show_phrase(PHRASE)
    assert steps() == ["Step 3 of 3"]


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("short", "short", "Please use at least 8 characters."),
        (NEW, NEW + "s", "The two passwords are not the same."),
    ],
)
def test_a_password_that_cannot_be_taken_is_told(
    qtbot: QtBot, at_password: CreatePage, first: str, second: str, problem: str
) -> None:
    with qtbot.assertNotEmitted(at_password.password_chosen):
        choose(first, second)
    assert problem in shown(at_password)
    assert name(focused()) == "New password"


@pytest.mark.parametrize("password", [NEW, "password"])
def test_a_good_or_weak_password_is_taken_and_forgotten(
    qtbot: QtBot, at_password: CreatePage, password: str
) -> None:
    with qtbot.waitSignal(at_password.password_chosen) as chosen:
        choose(password, password)
    assert chosen.args == [password]
    fields = at_password.findChildren(QLineEdit)
    assert {field.text() for field in fields} == {""}
    assert not any(field.isUndoAvailable() for field in fields)


def test_while_the_journal_is_made_nothing_else_can_be_chosen(
    at_password: CreatePage,
) -> None:
    choose(NEW, NEW)
    assert not any(field.isEnabled() for field in at_password.findChildren(QLineEdit))


def test_what_goes_wrong_is_told_where_one_is(at_password: CreatePage) -> None:
    choose(NEW, NEW)
    at_password.show_problem("Not saved: the disk is full.")
    assert "Not saved: the disk is full." in shown(at_password)
    assert name(focused()) == "New password"


def test_a_folder_without_a_journal_is_told_on_the_first_step(
    page: CreatePage,
) -> None:
    page.show_problem("There is no journal in /tmp/other.")
    assert "There is no journal in /tmp/other." in shown(page)
    assert name(focused()) == "Make my journal"


def test_the_way_back_leads_to_the_first_step(at_password: CreatePage) -> None:
    tab_to("Back")
    press(SPACE)
    assert "A journal for you alone" in shown(at_password)
    assert name(focused()) == "Make my journal"


def test_the_phrase_is_shown_and_the_keyboard_is_on_the_way_on(
    at_phrase: CreatePage,
) -> None:
    assert set(PHRASE.split()) <= set(shown(at_phrase).split())
    assert name(focused()) == "I have written them down"
    assert set(tab_stops()) >= {"Copy for one minute", "I do not want one", "Help now"}


def test_the_phrase_may_be_declined(qtbot: QtBot, at_phrase: CreatePage) -> None:
    tab_to("I do not want one")
    with qtbot.waitSignal(at_phrase.finished):
        press(SPACE)


def answer(*, rightly: bool) -> None:
    for _ in range(2):
        number = int(name(focused()).removeprefix("Word "))
        write(PHRASE.split()[number - 1] if rightly else "wrong")
        press(RETURN)


def test_two_wrong_words_are_told_kindly_and_two_right_ones_lead_on(
    qtbot: QtBot, at_phrase: CreatePage
) -> None:
    press(SPACE)
    with qtbot.assertNotEmitted(at_phrase.finished):
        answer(rightly=False)
    assert "Look once more, at leisure." in shown(at_phrase)
    for field in at_phrase.findChildren(QLineEdit):
        field.selectAll()
    with qtbot.waitSignal(at_phrase.finished):
        answer(rightly=True)


def test_the_words_can_be_looked_at_again(at_phrase: CreatePage) -> None:
    press(SPACE)
    assert "anchor" not in shown(at_phrase)
    tab_to("Show the words again")
    press(SPACE)
    assert "anchor" in shown(at_phrase)


def copy() -> None:
    tab_to("Copy for one minute")
    press(SPACE)


def test_a_copied_phrase_is_taken_back_when_the_page_goes(
    at_phrase: CreatePage,
) -> None:
    copy()
    assert QGuiApplication.clipboard().text() == PHRASE
    at_phrase.forget()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_then_stays(at_phrase: CreatePage) -> None:
    copy()
    QGuiApplication.clipboard().setText("something else")
    at_phrase.forget()
    assert QGuiApplication.clipboard().text() == "something else"


def test_forgetting_leaves_no_word_of_the_phrase(at_phrase: CreatePage) -> None:
    press(SPACE)
    at_phrase.forget()
    (card,) = at_phrase.findChildren(PhraseCard)
    assert card.phrase() == card.accessibleDescription() == ""
    at_phrase.show()
    assert not set(PHRASE.split()) & set(shown(at_phrase).split())


@pytest.mark.parametrize("height", [600, 800])
def test_no_field_is_squeezed(
    qtbot: QtBot, at_password: CreatePage, height: int
) -> None:
    at_password.resize(900, height)
    choose("password", "other")  # what is said of it takes two lines
    qtbot.waitUntil(lambda: "Easy to guess" in shown(at_password))
    for field in at_password.findChildren(SecretField):
        assert field.height() >= field.sizeHint().height()
