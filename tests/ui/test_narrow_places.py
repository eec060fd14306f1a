"""Texts and cards where there is little room."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.elided import ElidedCaption
from journal.ui.widgets.middle import Middle
from journal.ui.widgets.wrapping_check_box import WrappingCheckBox
from tests.ui.cut_off import cut_off

TEXT = "Show on Today what I wrote on this day in earlier years"


def test_a_check_box_goes_on_below(qtbot: QtBot, appearance: Appearance) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = WrappingCheckBox(TEXT)
    QVBoxLayout(page).addWidget(box)
    page.resize(900, 100)
    page.show()
    high = box.height()
    assert box.text() == TEXT
    page.resize(200, 300)
    assert box.text().replace("\n", " ") == TEXT
    qtbot.waitUntil(lambda: box.height() > high)
    assert box.accessibleName() == TEXT
    assert not cut_off(page)


def test_a_caption_without_room_tells_all_of_it(
    qtbot: QtBot, appearance: Appearance
) -> None:
    caption = ElidedCaption(TEXT)
    qtbot.addWidget(caption)
    caption.resize(80, 30)
    caption.grab()
    assert caption.toolTip() == TEXT
    caption.resize(caption.sizeHint())
    caption.grab()
    assert caption.toolTip() == ""


@pytest.mark.parametrize(("around", "wide"), [(1000, 400), (300, 300)])
def test_a_card_is_as_wide_as_designed_or_as_there_is_room(
    qtbot: QtBot, appearance: Appearance, around: int, wide: int
) -> None:
    page, card = QWidget(), QLabel("card")
    qtbot.addWidget(page)
    row = Middle(card, 400, appearance)
    page.setLayout(row)
    page.resize(around, 100)
    page.show()
    assert card.width() == wide


def test_a_card_grows_with_the_text(qtbot: QtBot, appearance: Appearance) -> None:
    page, card = QWidget(), QLabel("card")
    qtbot.addWidget(page)
    row = Middle(card, 400, appearance)
    page.setLayout(row)
    page.resize(1000, 100)
    page.show()
    appearance.set_text_scale(2.0)
    qtbot.waitUntil(lambda: card.width() == 800)
