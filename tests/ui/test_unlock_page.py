"""The page in front of a journal: one field, one button, and help without either."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.pages.unlock import UnlockPage
from journal.ui.widgets.controls import Card
from tests.ui.window import focused, press, shown, tab_stops, tab_to, write

PHRASE = " ".join(["anchor"] * 24)
NEW = "anchor mellow harbor thrive"


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> UnlockPage:
    page = UnlockPage(appearance, "Autumn")
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    page.focus_password()
    qtbot.waitUntil(lambda: isinstance(page.focusWidget(), QLineEdit))
    return page


def texts(page: UnlockPage) -> list[str]:
    """Return what is in each field, in sight or not."""
    lines = [field.text() for field in page.findChildren(QLineEdit)]
    return [
        *lines,
        *(field.toPlainText() for field in page.findChildren(QPlainTextEdit)),
    ]


def button(page: QWidget, name: str) -> QPushButton:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.accessibleName() == name
    ]
    return found


def progress(page: UnlockPage) -> QProgressBar:
    (found,) = [
        bar
        for bar in page.findChildren(QProgressBar)
        if bar.accessibleName() == "Checking the password"
    ]
    return found


def test_the_name_of_the_journal_is_shown(page: UnlockPage) -> None:
    assert "Autumn" in shown(page)
    assert "Nothing is sent anywhere." in shown(page)


def test_return_gives_the_password_and_empties_the_field(
    qtbot: QtBot, page: UnlockPage
) -> None:
    write(NEW)
    with qtbot.waitSignal(page.password_given) as given:
        press(Qt.Key.Key_Return)
    assert given.args == [NEW]
    assert set(texts(page)) == {""}


def test_the_button_does_the_same(qtbot: QtBot, page: UnlockPage) -> None:
    write(NEW)
    with qtbot.waitSignal(page.password_given) as given:
        tab_to("Unlock")
        press(Qt.Key.Key_Space)
    assert given.args == [NEW]
    assert set(texts(page)) == {""}


def test_an_empty_field_asks_for_nothing(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.assertNotEmitted(page.password_given):
        press(Qt.Key.Key_Return)
        button(page, "Unlock").click()


def test_spaces_are_part_of_a_password(qtbot: QtBot, page: UnlockPage) -> None:
    write("  two words ")
    with qtbot.waitSignal(page.password_given) as given:
        press(Qt.Key.Key_Return)
    assert given.args == ["  two words "]


def test_while_it_is_busy_nothing_can_be_given(qtbot: QtBot, page: UnlockPage) -> None:
    write(NEW)
    page.set_busy(busy=True)
    assert progress(page).isVisible()
    with qtbot.assertNotEmitted(page.password_given):
        button(page, "Unlock").click()
        QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_Return)


def test_while_it_is_busy_the_guides_and_help_are_open(
    qtbot: QtBot, page: UnlockPage
) -> None:
    page.set_busy(busy=True)
    with qtbot.waitSignals([page.guides_wanted, page.help_wanted]):
        button(page, "Read the guides").click()
        button(page, "Help now").click()


def test_a_problem_is_said_and_the_field_is_ready_again(page: UnlockPage) -> None:
    page.set_busy(busy=True)
    page.show_problem("That password does not open this journal.")
    assert "That password does not open this journal." in shown(page)
    assert not progress(page).isVisible()
    assert focused().accessibleName() == "Password"


def test_a_problem_is_put_away_with_the_next_attempt(page: UnlockPage) -> None:
    page.show_problem("That password does not open this journal.")
    page.set_busy(busy=True)
    assert "That password" not in shown(page)


def test_news_of_a_save_do_not_take_the_keyboard_away(page: UnlockPage) -> None:
    tab_to("Help now")
    page.show_problem("Not saved: the disk is full.")
    assert focused().accessibleName() == "Help now"
    page.show_problem("")
    assert focused().accessibleName() == "Help now"


def test_a_sentence_is_plain_text(page: UnlockPage) -> None:
    page.show_problem("There is no journal in <b>here</b>.")
    assert "<b>here</b>" in shown(page)
    (label,) = [each for each in page.findChildren(QLabel) if "<b>" in each.text()]
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_tab_goes_down_the_page(page: UnlockPage) -> None:
    assert tab_stops() == [
        "Password",
        "Show the password",
        "Unlock",
        "Use recovery phrase",
        "Open another journal…",
        "Restore a backup…",
        "Read the guides",
        "Help now",
        "Norsk bokmål",
    ]


def to_phrase(page: UnlockPage) -> None:
    tab_to("Use recovery phrase")
    press(Qt.Key.Key_Space)
    assert focused().accessibleName() == "The 24 words"


def fill_in(*texts: str) -> None:
    """Type into the words and both fields of the new password."""
    for name, text in zip(
        ("The 24 words", "New password", "The same once more"), texts, strict=True
    ):
        tab_to(name)
        write(text)


def test_tab_goes_down_the_way_of_the_phrase(page: UnlockPage) -> None:
    to_phrase(page)
    assert tab_stops() == [
        "The 24 words",
        "New password",
        "Show the password",
        "The same once more",
        "Show the password",
        "Unlock and set the new password",
        "Use password",
        "Read the guides",
        "Help now",
        "Norsk bokmål",
    ]


def test_the_phrase_is_given_with_a_new_password_and_all_fields_are_empty(
    qtbot: QtBot, page: UnlockPage
) -> None:
    to_phrase(page)
    fill_in(PHRASE, NEW, NEW)
    with qtbot.waitSignal(page.phrase_given) as given:
        press(Qt.Key.Key_Return)
    assert given.args == [PHRASE, NEW]
    assert set(texts(page)) == {""}
    assert not any(
        field.document().isUndoAvailable()
        for field in page.findChildren(QPlainTextEdit)
    )


def test_passwords_that_differ_keep_the_words(qtbot: QtBot, page: UnlockPage) -> None:
    to_phrase(page)
    fill_in(PHRASE, NEW, NEW + "s")
    with qtbot.assertNotEmitted(page.phrase_given):
        press(Qt.Key.Key_Return)
    assert "The two passwords are not the same." in shown(page)
    assert PHRASE in texts(page)


def test_going_to_the_other_way_and_back_leaves_no_problem(page: UnlockPage) -> None:
    page.show_problem("That password does not open this journal.")
    to_phrase(page)
    assert "That password" not in shown(page)
    tab_to("Use password")
    press(Qt.Key.Key_Space)
    assert focused().accessibleName() == "Password"


def test_forgetting_empties_every_field_for_good(page: UnlockPage) -> None:
    write("half a password")
    to_phrase(page)
    fill_in(PHRASE, NEW, NEW)
    page.forget()
    assert set(texts(page)) == {""}
    assert not any(field.isUndoAvailable() for field in page.findChildren(QLineEdit))


def test_the_sign_takes_on_the_colours_of_the_moment(
    page: UnlockPage, appearance: Appearance
) -> None:
    labels = page.findChildren(QLabel)
    (mark,) = [label for label in labels if not label.pixmap().isNull()]
    light = mark.pixmap().toImage()
    appearance.set_scheme("dark")
    dark = mark.pixmap().toImage()
    appearance.set_scheme("light")
    assert light != dark
    assert mark.pixmap().toImage() == light


def test_the_page_looks_as_it_was_drawn(page: UnlockPage) -> None:
    (card,) = page.findChildren(Card)
    field = focused()
    unlock = button(page, "Unlock")
    assert card.width() == 400
    assert (field.height(), unlock.height()) == (42, 42)
    assert field.width() == unlock.width() == 400 - 2 * 27
    centre = card.mapTo(page, QPoint(card.width() // 2, 0)).x()
    assert abs(centre - page.width() // 2) <= 1
    assert button(page, "Read the guides").height() == 39
