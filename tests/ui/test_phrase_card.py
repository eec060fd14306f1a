"""The recovery phrase: shown plainly, asked for by two words, dropped for good."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.phrase_card import PhraseCard, PhraseCheck

PHRASE = (
    "anchor mellow harbor thrive oxygen ladder velvet acoustic random meadow ritual"
    " canvas stable gentle copper almost window season bridge humble orbit fabric"
    " quiet lemon"
)
WORDS = PHRASE.split()


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance) -> PhraseCard:
    card = PhraseCard(appearance)
    qtbot.addWidget(card)
    card.show_words(WORDS)
    card.show()
    return card


@pytest.fixture
def check(qtbot: QtBot) -> PhraseCheck:
    check = PhraseCheck()
    qtbot.addWidget(check)
    check.ask_for(WORDS, Random(1))
    check.show()
    check.activateWindow()
    return check


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def asked(check: PhraseCheck) -> dict[QLineEdit, str]:
    """Return each field with the word that belongs in it."""
    return {
        field: WORDS[int(field.accessibleName().split()[-1]) - 1]
        for field in check.findChildren(QLineEdit)
    }


def test_every_word_stands_beside_its_number(card: PhraseCard) -> None:
    assert card.phrase() == PHRASE
    places = {label.text(): label.geometry() for label in card.findChildren(QLabel)}
    for number, word in enumerate(WORDS, start=1):
        beside = places[str(number)]
        assert beside.right() < places[word].left()
        assert beside.top() < places[word].bottom()


def test_the_words_are_read_in_rows_of_four(card: PhraseCard) -> None:
    tops = {label.text(): label.y() for label in card.findChildren(QLabel)}
    assert len({tops[word] for word in WORDS[:4]}) == 1
    assert tops[WORDS[4]] > tops[WORDS[3]]


def test_a_screen_reader_hears_each_word_with_its_number(card: PhraseCard) -> None:
    names = [label.accessibleName() for label in card.findChildren(QLabel)]
    assert {f"{place} {word}" for place, word in enumerate(WORDS, 1)} <= set(names)


def test_dropped_words_are_nowhere(card: PhraseCard) -> None:
    card.show_words([])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert card.phrase() == ""
    assert said(card) == []
    assert card.accessibleDescription() == ""


def test_two_different_words_are_asked_for_in_their_order(check: PhraseCheck) -> None:
    places = [
        int(field.accessibleName().split()[-1])
        for field in check.findChildren(QLineEdit)
    ]
    assert len(set(places)) == 2
    assert places == sorted(places)
    assert all(1 <= place <= 24 for place in places)


def test_every_word_may_be_asked_for(check: PhraseCheck) -> None:
    places: set[str] = set()
    for seed in range(200):
        check.ask_for(WORDS, Random(seed))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        places |= {field.accessibleName() for field in asked(check)}
    assert len(places) == 24


def test_the_right_words_leave_no_problem(check: PhraseCheck) -> None:
    for field, word in asked(check).items():
        QTest.keyClicks(field, f" {word.upper()} ")
    assert check.problem() == ""


def test_a_wrong_or_missing_word_is_said_kindly(check: PhraseCheck) -> None:
    sentence = "That is not what the phrase says. Look once more, at leisure."
    assert check.problem() == sentence
    first, second = asked(check)
    QTest.keyClicks(first, asked(check)[first])
    assert check.problem() == sentence
    QTest.keyClicks(second, "lemons")
    assert check.problem() == sentence


def test_words_in_each_others_place_are_wrong(check: PhraseCheck) -> None:
    first, second = asked(check)
    QTest.keyClicks(first, asked(check)[second])
    QTest.keyClicks(second, asked(check)[first])
    assert check.problem()


def test_return_goes_to_the_second_field_and_then_on(
    qtbot: QtBot, check: PhraseCheck
) -> None:
    first, second = asked(check)
    check.focus()
    qtbot.waitUntil(first.hasFocus)
    with qtbot.assertNotEmitted(check.entered):
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second
    with qtbot.waitSignal(check.entered):
        QTest.keyClick(second, Qt.Key.Key_Return)


def test_what_is_typed_is_never_remembered_by_a_keyboard(check: PhraseCheck) -> None:
    for field in asked(check):
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText


def test_forgetting_leaves_neither_fields_nor_an_open_door(check: PhraseCheck) -> None:
    check.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert check.findChildren(QLineEdit) == []
    assert check.problem()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_nothing_but_the_words_is_taken(check: PhraseCheck, typed: str) -> None:
    for field, word in asked(check).items():
        field.setText(typed)
        assert word not in typed.lower()
    assert check.problem()
