"""Choosing a password: any of 8 characters is taken, with plain words on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.new_password import NewPassword
from journal.ui.widgets.secret_field import SecretField

STRONG = "anchor mellow harbor thrive"


@pytest.fixture
def chooser(qtbot: QtBot, appearance: Appearance) -> NewPassword:
    chooser = NewPassword(appearance)
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.activateWindow()
    chooser.focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fields(chooser)[0])
    return chooser


def fields(chooser: NewPassword) -> tuple[SecretField, SecretField]:
    first, second = chooser.findChildren(SecretField)
    return first, second


def words(chooser: NewPassword) -> str:
    return "\n".join(label.text() for label in chooser.findChildren(QLabel))


def type_both(chooser: NewPassword, first: str, second: str) -> None:
    for field, text in zip(fields(chooser), (first, second), strict=True):
        field.setText("")
        QTest.keyClicks(field, text)


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        ("", "", "Please use at least 8 characters."),
        ("seven77", "seven77", "Please use at least 8 characters."),
        ("eight888", "eight887", "The two passwords are not the same."),
        (STRONG, "", "The two passwords are not the same."),
        ("password", "password", ""),
        ("Ås er fin", "Ås er fin", ""),
        (STRONG, STRONG, ""),
    ],
)
def test_only_short_or_different_passwords_are_refused(
    chooser: NewPassword, first: str, second: str, problem: str
) -> None:
    type_both(chooser, first, second)
    assert chooser.problem() == problem


def test_taking_empties_both_fields(chooser: NewPassword) -> None:
    type_both(chooser, STRONG, STRONG)
    assert chooser.take() == STRONG
    assert [field.text() for field in fields(chooser)] == ["", ""]


def test_forgetting_empties_both_fields(chooser: NewPassword) -> None:
    type_both(chooser, STRONG, "half")
    chooser.forget()
    assert [field.text() for field in fields(chooser)] == ["", ""]
    assert not any(field.isUndoAvailable() for field in fields(chooser))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Four or five unrelated words"),
        ("seven77", "At least 8 characters."),
        ("password", "Easy to guess"),
        ("quietlemons9", "Fair"),
        (STRONG, "Strong"),
    ],
)
def test_the_strength_is_said_in_words(
    qtbot: QtBot, chooser: NewPassword, typed: str, said: str
) -> None:
    type_both(chooser, typed, "")
    qtbot.waitUntil(lambda: said in words(chooser))


def test_the_bar_grows_with_the_strength_and_empties_with_the_field(
    qtbot: QtBot, chooser: NewPassword
) -> None:
    (bar,) = chooser.findChildren(QProgressBar)
    assert bar.value() == 0
    type_both(chooser, "password", "")
    qtbot.waitUntil(lambda: "Easy" in words(chooser))
    weak = bar.value()
    type_both(chooser, STRONG, "")
    qtbot.waitUntil(lambda: "Strong" in words(chooser))
    assert bar.value() > weak
    chooser.forget()
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_return_goes_to_the_second_field_and_then_on(
    qtbot: QtBot, chooser: NewPassword
) -> None:
    first, second = fields(chooser)
    with qtbot.assertNotEmitted(chooser.entered):
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    with qtbot.waitSignal(chooser.entered):
        QTest.keyClick(second, Qt.Key.Key_Return)


def test_each_field_has_its_name(chooser: NewPassword) -> None:
    names = [field.accessibleName() for field in fields(chooser)]
    assert names == ["New password", "The same once more"]
