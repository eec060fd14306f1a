"""How it looks, chosen by keyboard and in force at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from journal.domain.taste import Taste
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.leaf import Leaf
from journal.ui.widgets.look_card import LookCard
from tests.ui.window import name, press, tab_to

LIGHT = Taste(scheme="light")


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance) -> LookCard:
    card = LookCard(appearance)
    qtbot.addWidget(card)
    card.resize(900, 600)
    card.show()
    card.activateWindow()
    card.findChildren(Chip)[0].setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return card


def chosen(card: LookCard) -> list[str]:
    return [chip.text() for chip in card.findChildren(Chip) if chip.isChecked()]


def values(card: LookCard) -> dict[str, str]:
    return {name(each): each.currentText() for each in card.findChildren(QComboBox)}


def test_the_colours_are_chosen_by_keyboard(
    qtbot: QtBot, card: LookCard, appearance: Appearance
) -> None:
    assert chosen(card) == ["Light"]
    tab_to("As the system")
    for _ in range(4):
        press(Qt.Key.Key_Right)
    with qtbot.waitSignal(appearance.chosen) as told:
        press(Qt.Key.Key_Space)
    assert told.args == [Taste(scheme="contrast-dark")]
    assert chosen(card) == ["High contrast, dark"]
    assert appearance.is_dark


@pytest.mark.parametrize(
    ("field", "steps", "taste"),
    [
        ("Size of text", 2, Taste(scheme="light", text_size=125)),
        ("Letters to read in", 2, Taste(scheme="light", reading_font="atkinson")),
        ("Height of a line", 2, Taste(scheme="light", line_height=200)),
        ("Width of the page", 1, Taste(scheme="light", reading_width=760)),
    ],
)
def test_each_row_is_chosen_by_keyboard_and_kept(
    qtbot: QtBot,
    card: LookCard,
    appearance: Appearance,
    field: str,
    steps: int,
    taste: Taste,
) -> None:
    tab_to(field)
    with qtbot.waitSignals([appearance.chosen] * steps):
        for _ in range(steps):
            press(Qt.Key.Key_Down)
    assert appearance.taste == taste


def test_what_is_in_force_is_shown(card: LookCard, appearance: Appearance) -> None:
    appearance.wear(
        Taste(
            scheme="dark",
            text_size=150,
            reading_font="inter",
            line_height=140,
            reading_width=520,
        )
    )
    assert chosen(card) == ["Dark"]
    assert values(card) == {
        "Size of text": "150 %",
        "Letters to read in": "Inter",
        "Height of a line": "1.40",
        "Width of the page": "Narrow",
    }


def test_the_sample_follows(card: LookCard, appearance: Appearance) -> None:
    (sample,) = card.findChildren(Leaf)
    before = sample.height()
    appearance.wear(Taste(scheme="light", reading_font="atkinson", line_height=200))
    assert "Atkinson" in QFontInfo(sample.document().defaultFont()).family()
    assert sample.height() > before
