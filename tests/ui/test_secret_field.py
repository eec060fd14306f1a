"""A password field: dots, an eye to look at them, and nothing to bring back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.secret_field import SecretField

CTRL = Qt.KeyboardModifier.ControlModifier
DOTS, LETTERS = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


@pytest.fixture
def field(qtbot: QtBot, appearance: Appearance) -> Iterator[SecretField]:
    """A field in a window, with another after it."""
    window = QWidget()
    qtbot.addWidget(window)
    field = SecretField(appearance)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(QLineEdit())
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    window.close()


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def eye(field: SecretField) -> QToolButton:
    (found,) = field.findChildren(QToolButton)
    return found


def test_what_is_typed_is_dots(field: SecretField) -> None:
    QTest.keyClicks(field, "secret")
    assert field.echoMode() == DOTS
    assert field.displayText() != field.text() == "secret"


def test_the_eye_is_reached_by_tab_and_pressed_by_space(field: SecretField) -> None:
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is eye(field)
    press(Qt.Key.Key_Space)
    assert field.echoMode() == LETTERS
    press(Qt.Key.Key_Space)
    assert field.echoMode() == DOTS
    press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_the_eye_says_what_it_does(field: SecretField) -> None:
    assert eye(field).accessibleName() == "Show the password"
    eye(field).click()
    assert eye(field).accessibleName() == "Hide the password"


def test_the_eye_stands_inside_the_field_beside_the_text(field: SecretField) -> None:
    assert field.rect().contains(eye(field).geometry())
    assert field.textMargins().right() >= eye(field).width()


def test_taking_empties_the_field_and_hides_the_letters(field: SecretField) -> None:
    QTest.keyClicks(field, "secret")
    eye(field).click()
    assert field.take() == "secret"
    assert field.text() == ""
    assert field.echoMode() == DOTS


def test_nothing_brings_a_taken_secret_back(field: SecretField) -> None:
    QTest.keyClicks(field, "secret")
    field.take()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(field, key, CTRL)
    assert field.text() == ""
    assert not field.isUndoAvailable()
    assert not field.isRedoAvailable()


def test_dots_cannot_be_copied(field: SecretField) -> None:
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(field, "secret")
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    QTest.keyClick(field, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "before"


def test_keyboards_are_told_to_remember_nothing_shown_or_not(
    field: SecretField,
) -> None:
    private = Qt.InputMethodHint.ImhSensitiveData
    assert field.inputMethodHints() & private
    eye(field).click()
    assert field.inputMethodHints() & private
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
