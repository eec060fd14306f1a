"""Help is offered for the reasons written down, once a day, and blocks nothing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.domain.care import DISTRESS_FOR_CARE
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.services import feelings, help_now
from journal.services.care import CARE_DAY
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_card import CheckInCard
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.checking_in import button, click_pad, has_button, save, saved


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def at_hand() -> HelpAtHand:
    return HelpAtHand()


@pytest.fixture
def card(
    qtbot: QtBot,
    desk: Desk,
    clock: SetClock,
    appearance: Appearance,
    at_hand: HelpAtHand,
) -> CheckInCard:
    card = CheckInCard(desk, appearance, clock, feelings.words("en"), at_hand)
    qtbot.addWidget(card)
    card.resize(470, 700)
    card.show()
    return card


def care(card: CheckInCard) -> CareLine:
    return card.findChildren(CareLine)[0]


def words(card: CheckInCard) -> str:
    labels = care(card).findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def check_in(
    qtbot: QtBot, card: CheckInCard, desk: Desk, distress: int | None = None
) -> None:
    """Check in, and wait until help could have been offered."""
    if distress is not None:
        button(card, "Add sleep or a note").click()
        button(card, f"Distress {distress}").click()
    click_pad(qtbot, card, -3, 4)
    save(qtbot, desk, card)
    asked(qtbot, desk, lambda journal: journal.moods.days())


def feel(qtbot: QtBot, desk: Desk, pleasantness: int, *, days_ago: int) -> None:
    at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
    feeling = Feeling(pleasantness=pleasantness, energy=0)
    put(qtbot, desk, lambda journal: journal.moods.check_in(feeling, at=at))


def test_a_very_hard_moment_offers_help_once_a_day(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    check_in(qtbot, card, desk, DISTRESS_FOR_CARE - 1)
    assert not care(card).isVisible()
    check_in(qtbot, card, desk, DISTRESS_FOR_CARE)
    assert care(card).isVisible()
    assert "feel both feet on the floor" in words(card)
    with qtbot.waitSignal(card.help_wanted):
        button(card, "Help now").click()
    button(card, "Hide for today").click()
    check_in(qtbot, card, desk, 10)
    assert not care(card).isVisible()
    assert len(saved(qtbot, desk)) == 3


def test_a_hopeless_moment_offers_help_until_the_day_is_over(
    qtbot: QtBot, card: CheckInCard, desk: Desk, clock: SetClock
) -> None:
    button(card, "More words").click()
    button(card, "hopeless").click()
    check_in(qtbot, card, desk)
    qtbot.waitUntil(care(card).isVisible)

    card.refresh()
    qtbot.waitUntil(care(card).isVisible)
    clock.wind(timedelta(days=1))
    card.refresh()
    qtbot.waitUntil(lambda: not care(card).isVisible())

    check_in(qtbot, card, desk, 9)
    qtbot.waitUntil(care(card).isVisible)


def test_the_third_lowest_day_of_a_week_offers_help_in_other_words(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    feel(qtbot, desk, -5, days_ago=1)
    feel(qtbot, desk, -4, days_ago=7)
    check_in(qtbot, card, desk)
    assert not care(card).isVisible()

    feel(qtbot, desk, -4, days_ago=4)
    feel(qtbot, desk, -5, days_ago=6)
    check_in(qtbot, card, desk)
    assert words(card).startswith("Some of the last days sound very hard.")


def test_help_that_was_offered_before_a_restart_is_not_offered_again(
    qtbot: QtBot, card: CheckInCard, desk: Desk, clock: SetClock
) -> None:
    today = clock().day.isoformat()
    put(qtbot, desk, lambda journal: journal.settings.put(CARE_DAY, today))
    check_in(qtbot, card, desk, 9)

    assert not care(card).isVisible()


def test_the_offer_says_whom_to_call_in_the_region_of_the_moment(
    qtbot: QtBot, card: CheckInCard, desk: Desk, at_hand: HelpAtHand
) -> None:
    at_hand.choose_region("UK")
    check_in(qtbot, card, desk, 9)

    lines = help_now.region("UK").big_lines
    assert lines
    for line in lines:
        assert line.number in words(card)
        assert line.name.en in words(card)
        assert has_button(card, f"Copy the number of {line.name.en}")
    assert "116 117" not in words(card)


def test_an_unknown_region_falls_back_to_the_first(
    qtbot: QtBot, card: CheckInCard, desk: Desk, at_hand: HelpAtHand
) -> None:
    at_hand.choose_region("XX")
    check_in(qtbot, card, desk, 9)

    assert "116 117" in words(card)


def test_the_offer_repeats_what_the_person_wrote_to_help(
    qtbot: QtBot, card: CheckInCard, desk: Desk, at_hand: HelpAtHand
) -> None:
    own = ("Walk to the lake", "Call Ingrid")
    at_hand.what_helps = lambda _: own
    check_in(qtbot, card, desk, 9)

    told = words(card)
    first, second = (told.index(each) for each in own)
    assert told.index("You have written that this helps:") < first < second
    assert second < told.index("116 117")
    card.forget()
    assert not any(own[0] in each.text() for each in care(card).findChildren(QLabel))


def test_without_own_words_none_are_spoken_of(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    check_in(qtbot, card, desk, 9)
    assert "You have written" not in words(card)


def test_the_offer_speaks_norwegian(
    qtbot: QtBot, desk: Desk, clock: SetClock, appearance: Appearance
) -> None:
    card = CheckInCard(desk, appearance, clock, feelings.words("nb"), HelpAtHand("nb"))
    qtbot.addWidget(card)
    card.show()
    feel(qtbot, desk, -5, days_ago=1)
    feel(qtbot, desk, -5, days_ago=2)
    check_in(qtbot, card, desk)
    assert not care(card).isVisible()
    feel(qtbot, desk, -5, days_ago=3)
    check_in(qtbot, card, desk)

    assert words(card).startswith("Noen av de siste dagene høres veldig tunge ut.")
    assert "Legevakt" in words(card)
    assert has_button(card, "Kopier nummeret til Legevakt")
    assert has_button(card, "Hjelp nå")
    button(card, "Skjul for i dag").click()
    assert not care(card).isVisible()


def test_the_numbers_are_passed_before_help_now(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    check_in(qtbot, card, desk, 9)
    last = help_now.region("NO").big_lines[-1].name.en
    after = button(card, f"Copy the number of {last}").nextInFocusChain()
    while after is not None and not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
        after = after.nextInFocusChain()
    assert after is button(card, "Help now")


def test_writing_goes_on_beside_the_offer(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    check_in(qtbot, card, desk, 9)
    assert care(card).isVisible()
    click_pad(qtbot, card, 2, 2)
    save(qtbot, desk, card)

    assert len(saved(qtbot, desk)) == 2
    assert care(card).isVisible()


def test_forgetting_puts_the_offer_away(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    check_in(qtbot, card, desk, 9)
    card.forget()

    assert not care(card).isVisible()
