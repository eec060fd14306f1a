"""A check-in is one click and one key, and nothing that was said gets lost."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.mood import Feeling
from journal.services import feelings
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.check_in_card import CheckInCard
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.feeling_sliders import FeelingSliders
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import put
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    has_button,
    pad,
    said,
    saved,
)
from tests.ui.window import shown


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
    card.resize(470, 600)
    card.show()
    return card


def field(card: QWidget, name: str) -> QLineEdit:
    return next(
        each for each in card.findChildren(QLineEdit) if each.accessibleName() == name
    )


def test_one_click_and_return_save_a_check_in(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, 2, -1)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(pad(card), Qt.Key.Key_Return)

    assert saved(qtbot, desk) == [Feeling(pleasantness=2, energy=-1)]
    assert said(card).startswith("Saved at 12:00")
    assert pad(card).choice is None


def test_after_saving_the_keyboard_is_back_on_the_pad(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    with qtbot.waitActive(card):
        card.activateWindow()
    click_pad(qtbot, card, 2, -1)
    button(card, "Save check-in").setFocus()
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(button(card, "Save check-in"), Qt.Key.Key_Return)

    assert pad(card).hasFocus()


def test_nothing_can_be_saved_before_a_place_is_chosen(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    assert not button(card, "Save check-in").isEnabled()
    qtbot.keyClick(pad(card), Qt.Key.Key_Return)

    assert saved(qtbot, desk) == []


def test_a_second_return_does_not_save_twice(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, 1, 1)
    qtbot.keyClick(pad(card), Qt.Key.Key_Return)
    qtbot.keyClick(pad(card), Qt.Key.Key_Return)

    assert len(saved(qtbot, desk)) == 1


def test_undo_takes_it_out_of_the_journal_and_back_into_the_card(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    button(card, "Add sleep or a note").click()
    field(card, "A line about it").setText("a walk by the sea")
    button(card, "Distress 3").click()
    click_pad(qtbot, card, 2, -1)
    button(card, "tender").click()
    with qtbot.waitSignal(desk.changed):
        button(card, "Save check-in").click()
    with qtbot.waitSignal(desk.changed):
        button(card, "Undo").click()

    assert saved(qtbot, desk) == []
    assert pad(card).choice == (2, -1)
    assert field(card, "A line about it").text() == "a walk by the sea"
    assert button(card, "Distress 3").isChecked()
    assert button(card, "tender").isChecked()


def test_words_distress_and_a_line_go_with_it(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, -2, -4)
    button(card, "tired").click()
    button(card, "Add sleep or a note").click()
    button(card, "Distress 6").click()
    field(card, "A line about it").setText("  slept badly ")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(field(card, "A line about it"), Qt.Key.Key_Return)

    assert saved(qtbot, desk) == [
        Feeling(
            pleasantness=-2,
            energy=-4,
            words=("tired",),
            distress=6,
            note="slept badly",
        )
    ]
    assert not field(card, "A line about it").isVisible()


def test_distress_can_be_unset(qtbot: QtBot, card: CheckInCard, desk: Desk) -> None:
    button(card, "Add sleep or a note").click()
    button(card, "Distress 6").click()
    button(card, "Clear distress").click()
    click_pad(qtbot, card, 0, 0)
    with qtbot.waitSignal(desk.changed):
        card.save()

    assert saved(qtbot, desk)[0].distress is None


def test_the_words_offered_lie_near_the_place(qtbot: QtBot, card: CheckInCard) -> None:
    def offered() -> list[str]:
        """Return the names of the chips in the order of the Tab key."""
        names, widget = [], pad(card).nextInFocusChain()
        while widget is not None and widget is not pad(card):
            if isinstance(widget, Chip) and widget.isVisible():
                names.append(widget.accessibleName())
            widget = widget.nextInFocusChain()
        return names

    assert offered()[:2] == ["calm", "hopeful"]

    click_pad(qtbot, card, -3, 4)
    assert "overwhelmed" in offered()
    assert "calm" not in offered()
    assert offered()[-2:] == ["can't tell", "More words"]


def test_a_chosen_word_stays_when_the_place_changes(
    qtbot: QtBot, card: CheckInCard
) -> None:
    button(card, "tender").click()
    click_pad(qtbot, card, -5, 5)

    assert button(card, "tender").isChecked()


def test_all_words_and_own_ones_are_one_step_away(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, 2, -1)
    button(card, "More words").click()
    button(card, "ashamed").click()
    own = field(card, "A word of your own")
    own.setFocus()
    own.setText("Like the sea")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    own.setText(" On guard")
    button(card, "Add word").click()
    own.setText("salty")
    with qtbot.waitSignal(desk.changed):
        button(card, "Save check-in").click()

    words = ("ashamed", "Like the sea", "on guard", "salty")
    assert [feeling.words for feeling in saved(qtbot, desk)] == [words]


def test_return_in_an_own_word_adds_the_word_only(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, 2, -1)
    button(card, "More words").click()
    own = field(card, "A word of your own")
    own.setFocus()
    qtbot.keyClicks(own, "salty")
    qtbot.keyClick(own, Qt.Key.Key_Return)

    assert saved(qtbot, desk) == []
    assert button(card, "salty").isChecked()


def test_the_sliders_say_the_same_as_the_pad(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    button(card, "Use sliders").click()
    sliders = card.findChildren(FeelingSliders)[0]
    sliders.setFocus()
    qtbot.keyClick(sliders.focusWidget(), Qt.Key.Key_Right)
    assert pad(card).choice == (1, 0)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(sliders.focusWidget(), Qt.Key.Key_Return)

    assert saved(qtbot, desk) == [Feeling(pleasantness=1, energy=0)]
    button(card, "Use the pad").click()
    assert pad(card).isVisible()


def test_what_the_journal_refuses_stays_in_the_card(
    qtbot: QtBot, desk: Desk, clock: SetClock, appearance: Appearance
) -> None:
    ahead = SetClock()
    ahead.wind(timedelta(days=3))
    card = CheckInCard(desk, appearance, ahead, feelings.words("en"))
    qtbot.addWidget(card)
    card.show()
    button(card, "Add sleep or a note").click()
    field(card, "A line about it").setText("from the future")
    click_pad(qtbot, card, 2, -1)
    card.save()

    qtbot.waitUntil(lambda: said(card) == "A check-in cannot be in the future.")
    assert pad(card).choice == (2, -1)
    assert field(card, "A line about it").text() == "from the future"
    assert button(card, "Save check-in").isEnabled()


def test_there_may_be_several_in_a_day(
    qtbot: QtBot, card: CheckInCard, desk: Desk, clock: SetClock
) -> None:
    for pleasantness in (1, -2, 3):
        click_pad(qtbot, card, pleasantness, 0)
        with qtbot.waitSignal(desk.changed):
            qtbot.keyClick(pad(card), Qt.Key.Key_Return)
        clock.wind(timedelta(hours=2))

    found = check_ins(qtbot, desk)
    assert [each.feeling.pleasantness for each in found] == [1, -2, 3]
    assert len({each.day for each in found}) == 1


def test_forgetting_empties_the_card(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    button(card, "Add sleep or a note").click()
    field(card, "A line about it").setText("private")
    click_pad(qtbot, card, 1, 1)
    card.forget()

    assert field(card, "A line about it").text() == ""
    assert pad(card).choice is None
    assert said(card) == ""


def test_every_control_has_a_name(card: CheckInCard) -> None:
    for widget in card.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget


HINT = "One click on the pad, and Return saves it."


def test_the_line_below_says_how_little_is_needed_until_there_is_more_to_say(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    assert HINT in shown(card)
    click_pad(qtbot, card, 2, -1)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(pad(card), Qt.Key.Key_Return)
    assert HINT not in shown(card)
    for name in ("Change", "Undo"):
        assert has_button(card, name)

    click_pad(qtbot, card, 0, 0)
    assert HINT in shown(card)
    assert not has_button(card, "Change")


def test_what_was_saved_can_be_changed_and_the_change_undone(
    qtbot: QtBot, card: CheckInCard, desk: Desk, clock: SetClock
) -> None:
    first = clock()
    click_pad(qtbot, card, 2, -1)
    with qtbot.waitSignal(desk.changed):
        card.save()
    clock.wind(timedelta(minutes=10))
    button(card, "Change").click()
    assert pad(card).choice == (2, -1)
    button(card, "tender").click()
    with qtbot.waitSignal(desk.changed):
        button(card, "Save check-in").click()

    (changed,) = check_ins(qtbot, desk)
    assert changed.feeling == Feeling(pleasantness=2, energy=-1, words=("tender",))
    assert changed.at == first
    assert said(card) == "Saved at 12:00"
    assert pad(card).choice is None

    with qtbot.waitSignal(desk.changed):
        button(card, "Undo").click()
    assert saved(qtbot, desk) == [Feeling(pleasantness=2, energy=-1)]
    assert said(card) == "It is as it was before."
    assert pad(card).choice is None


def test_a_change_can_be_given_up(qtbot: QtBot, card: CheckInCard, desk: Desk) -> None:
    click_pad(qtbot, card, 2, -1)
    with qtbot.waitSignal(desk.changed):
        card.save()
    button(card, "Change").click()
    click_pad(qtbot, card, -4, 4)
    button(card, "Clear").click()
    assert pad(card).choice is None
    assert saved(qtbot, desk) == [Feeling(pleasantness=2, energy=-1)]

    click_pad(qtbot, card, 1, 1)
    with qtbot.waitSignal(desk.changed):
        card.save()
    assert len(saved(qtbot, desk)) == 2


def test_what_was_deleted_meanwhile_cannot_be_changed_and_stays_in_the_card(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    click_pad(qtbot, card, 2, -1)
    with qtbot.waitSignal(desk.changed):
        card.save()
    button(card, "Change").click()
    (kept,) = check_ins(qtbot, desk)
    put(qtbot, desk, lambda journal: journal.moods.remove(frozenset({kept.id})))
    card.save()
    qtbot.waitUntil(lambda: "not in the journal" in said(card))
    assert pad(card).choice == (2, -1)
