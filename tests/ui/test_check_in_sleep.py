"""The night before a check-in is told in part, in full or not at all."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.mood import Feeling, Sleep
from journal.services import feelings
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.check_in_card import CheckInCard
from journal.ui.widgets.sleep_fields import OptionalNumber
from tests.conftest import PASSWORD, SetClock
from tests.ui.checking_in import button, click_pad, has_button, named, pad, save, saved

ANOTHER_TIME = "Not now: another time"


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def card(
    qtbot: QtBot, desk: Desk, clock: SetClock, appearance: Appearance
) -> CheckInCard:
    card = CheckInCard(desk, appearance, clock, feelings.words("en"))
    qtbot.addWidget(card)
    card.resize(470, 800)
    card.show()
    click_pad(qtbot, card, 1, 0)
    button(card, "Add sleep or a note").click()
    return card


def hours(card: QWidget) -> QDoubleSpinBox:
    return named(card, QDoubleSpinBox, "Hours asleep")


def wakings(card: QWidget) -> QDoubleSpinBox:
    return named(card, QDoubleSpinBox, "Times awake")


def retype(qtbot: QtBot, field: QDoubleSpinBox, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, text)


def night(qtbot: QtBot, card: CheckInCard, desk: Desk) -> Sleep:
    save(qtbot, desk, card)
    return saved(qtbot, desk)[-1].sleep


def test_nothing_is_said_of_the_night_at_first(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    assert (hours(card).text(), wakings(card).text()) == ("", "")
    assert not button(card, "Nightmares: yes").isChecked()
    assert not button(card, "Nightmares: no").isChecked()
    assert not has_button(card, "How upsetting 0")

    assert night(qtbot, card, desk).is_blank


def test_all_that_is_said_of_the_night_is_kept(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    retype(qtbot, hours(card), "6.5")
    retype(qtbot, wakings(card), "3")
    button(card, "Nightmares: yes").click()
    button(card, "How upsetting 7").click()

    expected = Sleep(hours=6.5, wakings=3, nightmares=True, upset=7)
    assert night(qtbot, card, desk) == expected
    button(card, "Add sleep or a note").click()
    assert (hours(card).text(), wakings(card).text()) == ("", "")


def test_a_nought_is_not_nothing(qtbot: QtBot, card: CheckInCard, desk: Desk) -> None:
    retype(qtbot, hours(card), "0")
    retype(qtbot, wakings(card), "0")
    button(card, "Nightmares: no").click()

    expected = Sleep(hours=0, wakings=0, nightmares=False)
    assert night(qtbot, card, desk) == expected


def test_each_can_be_unset_again(qtbot: QtBot, card: CheckInCard, desk: Desk) -> None:
    retype(qtbot, hours(card), "6")
    retype(qtbot, hours(card), "")
    qtbot.keyClick(wakings(card), Qt.Key.Key_Up)
    qtbot.keyClick(wakings(card), Qt.Key.Key_Down)
    qtbot.keyClick(wakings(card), Qt.Key.Key_Down)
    button(card, "Nightmares: yes").click()
    button(card, "How upsetting 7").click()
    button(card, "Clear how upsetting").click()
    button(card, "Nightmares: yes").click()

    assert night(qtbot, card, desk).is_blank


def test_without_a_nightmare_nothing_was_upsetting(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    button(card, "Nightmares: yes").click()
    button(card, "How upsetting 7").click()
    button(card, "Nightmares: no").click()
    assert not has_button(card, "How upsetting 7")

    assert night(qtbot, card, desk) == Sleep(nightmares=False)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("7,5", 7.5),
        ("7.", 7),
        ("7.4", 7.5),
        ("24", 24),
        ("25", 2),  # the 5 is not taken
        ("-3", 3),
        ("about 8", 8),
        ("nan", None),
    ],
)
def test_hours_are_typed_with_point_or_comma_and_stay_in_their_range(
    qtbot: QtBot, card: CheckInCard, desk: Desk, typed: str, kept: float | None
) -> None:
    retype(qtbot, hours(card), typed)

    assert night(qtbot, card, desk).hours == kept


def test_stepping_goes_by_half_hours_from_where_a_night_may_be(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(hours(card), key)

    assert night(qtbot, card, desk).hours == 6


def test_the_wheel_changes_nothing(qtbot: QtBot, card: CheckInCard) -> None:
    button(card, ANOTHER_TIME).click()
    fields = [hours(card), wakings(card), *card.findChildren(QTimeEdit)]
    before = [field.text() for field in fields]
    for field in fields:
        turn(field)

    assert [field.text() for field in fields] == before


def turn(field: QWidget) -> None:
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


@given(st.integers(0, 48).map(lambda halves: halves / 2))
def test_every_half_hour_is_written_and_read_back(number: float) -> None:
    field = OptionalNumber(24, step=0.5, begin=7)
    field.show_number(number)
    assert field.number == number
    assert field.valueFromText(field.textFromValue(number)) == number
    field.show_number(None)
    assert field.number is None


def test_every_field_has_a_name(card: CheckInCard) -> None:
    button(card, ANOTHER_TIME).click()
    button(card, "Nightmares: yes").click()
    for widget in card.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget


def test_tab_goes_down_the_card(qtbot: QtBot, card: CheckInCard) -> None:
    button(card, "Nightmares: yes").click()
    button(card, ANOTHER_TIME).click()
    names = [
        "Distress 0",
        "Hours asleep",
        "Times awake",
        "Nightmares: yes",
        "How upsetting 0",
        "A line about it",
        "Day of the check-in",
        "Time of the check-in",
        "Now, after all",
        "Save check-in",
        "Use sliders",
    ]
    passed = []
    widget = pad(card).nextInFocusChain()
    while widget is not None and widget is not pad(card):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            passed.append(widget.accessibleName())
        widget = widget.nextInFocusChain()

    assert [name for name in dict.fromkeys(passed) if name in names] == names


def test_return_in_a_field_saves(qtbot: QtBot, card: CheckInCard, desk: Desk) -> None:
    retype(qtbot, hours(card), "6")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(hours(card), Qt.Key.Key_Return)

    feeling = Feeling(pleasantness=1, energy=0, sleep=Sleep(hours=6))
    assert saved(qtbot, desk) == [feeling]
    assert not card.findChildren(QLineEdit)[0].hasFocus()
