"""The comforts of writing in Settings: kept in the journal, gone with a lock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from journal.services.comforts import comforts
from journal.services.journal import Journal
from journal.services.spelling import keep_word
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.writing_card import WritingCard
from tests.ui.window import press, tab_to, write

SPACE = Qt.Key.Key_Space


@pytest.fixture
def desk(open_journal: Journal) -> Iterator[Desk]:
    desk = Desk(open_journal)
    yield desk
    desk.settle()


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, desk: Desk) -> WritingCard:
    card = WritingCard(desk)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(card.isActiveWindow)
    card.findChildren(QCheckBox)[0].setFocus()
    return card


def test_what_is_chosen_is_kept(
    card: WritingCard, desk: Desk, open_journal: Journal
) -> None:
    press(SPACE)
    tab_to("Check English spelling")
    press(SPACE)
    desk.settle()
    chosen = comforts(open_journal.settings)
    assert chosen.typewriter
    assert chosen.spelling == ("en",)


def test_own_words_are_kept_when_the_field_is_left(
    card: WritingCard, desk: Desk, open_journal: Journal
) -> None:
    tab_to("Words of mine, one on each line")
    write("Moss\nMarit")
    press(Qt.Key.Key_Tab)
    card.findChildren(QCheckBox)[0].setFocus()
    desk.settle()
    assert comforts(open_journal.settings).own_words == {"marit", "moss"}


def test_a_word_that_is_kept_elsewhere_comes_in(
    qtbot: QtBot, card: WritingCard, desk: Desk
) -> None:
    desk.do(lambda journal: keep_word(journal.settings, "Moss"))
    (field,) = card.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: field.toPlainText() == "moss")
    card.forget()
    assert field.toPlainText() == ""
