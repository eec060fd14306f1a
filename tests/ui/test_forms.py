import pytest
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.forms import add_row


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture(params=[QFormLayout, QVBoxLayout])
def form(request: pytest.FixtureRequest, window: QWidget) -> QFormLayout | QVBoxLayout:
    made: QFormLayout | QVBoxLayout = request.param(window)
    return made


def labels(form: QFormLayout | QVBoxLayout) -> list[QLabel]:
    window = form.parentWidget()
    return window.findChildren(QLabel) if window else []


def test_a_field_is_named_by_its_label(form: QFormLayout | QVBoxLayout) -> None:
    field = QLineEdit()
    add_row(form, "&Password", field)
    assert field.accessibleName() == "Password"
    assert [label.buddy() for label in labels(form)] == [field]


def test_a_hint_is_shown_and_read_out(form: QFormLayout | QVBoxLayout) -> None:
    field = QLineEdit()
    add_row(form, "Password", field, hint="At least ten characters.")
    assert field.accessibleDescription() == "At least ten characters."
    assert "At least ten characters." in [label.text() for label in labels(form)]


def test_a_label_keeps_close_to_its_field_in_a_tall_window(window: QWidget) -> None:
    column = QVBoxLayout(window)
    field = QLineEdit()
    add_row(column, "Password", field)
    window.resize(300, 600)
    window.show()
    (label,) = labels(column)
    assert field.y() - label.geometry().bottom() < 10
