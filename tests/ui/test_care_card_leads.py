"""The calm card in Norwegian, and where it leads: plan, list, people."""

import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.ids import ResultId
from journal.services import measures
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.measure import MeasurePage
from journal.ui.widgets.measures_card import MeasuresCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.measured import button, filled, present, sees, take, told
from tests.ui.window import shown

PHQ = measures.measure("phq-9")
PLAN = "Open my safety plan"
LIST = "Put it on my list for the next appointment"


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasurePage:
    page = MeasurePage(desk, appearance, clock, "en")
    present(qtbot, page)
    return page


def show_card(qtbot: QtBot, page: MeasurePage, result: ResultId) -> None:
    page.show_result(result)
    qtbot.waitUntil(lambda: sees(page, "Show the result"))


@pytest.fixture
def norwegian(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasurePage:
    page = MeasurePage(desk, appearance, clock, "nb")
    present(qtbot, page)
    return page


@pytest.mark.parametrize("ninth", [1, 2, 3])
def test_the_card_speaks_norwegian(
    qtbot: QtBot, norwegian: MeasurePage, desk: Desk, ninth: int
) -> None:
    page = norwegian
    page.show_result(take(qtbot, desk, filled(PHQ, 1, q9=ninth)))
    qtbot.waitUntil(lambda: sees(page, "Vis resultatet"))
    text = told(page)
    assert "Takk for at du svarte ærlig." in text
    assert "Er du i fare nå" in text
    assert "Ingen får beskjed" in text
    assert "of 27" not in text
    button(page, "Ja").click()
    text = shown(page)
    assert text.index("113") < text.index("116 117") < text.index("112")
    assert "Gå til noen" in text
    button(page, "Jeg er usikker").click()
    text = shown(page)
    for wanted in ("kriseplan", "Mental Helse", "Kirkens SOS", "Fortell behandleren"):
        assert wanted in text
    assert "Hvis det blir farlig: 113, Medisinsk nødnummer." in text
    for english in ("Help now", "Not now", "Copy", "You ", "Tell "):
        assert english not in told(page)
    button(page, "Vis resultatet").click()
    qtbot.waitUntil(lambda: f"{8 + ninth} of 27" in shown(page))
    assert "Hjelpen er her når du vil ha den." in shown(page)
    assert sees(page, "Hjelp nå")


def test_nought_is_met_with_nothing_in_norwegian_either(
    qtbot: QtBot, norwegian: MeasurePage, desk: Desk
) -> None:
    norwegian.show_result(take(qtbot, desk, filled(PHQ, 1, q9=0)))
    qtbot.waitUntil(lambda: "8 of 27" in shown(norwegian))
    assert not re.search(r"hjelp|fare|trygg|død", told(norwegian), re.IGNORECASE)


def test_a_score_that_waits_for_its_card_says_so_in_norwegian(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> None:
    card = MeasuresCard(desk, appearance, clock, "nb")
    present(qtbot, card)
    take(qtbot, desk, filled(PHQ, 1, q9=3))
    saved = "Svarene dine fra 23. november er lagret."
    qtbot.waitUntil(lambda: saved in shown(card))
    assert sees(card, "Hjelp nå")


@pytest.mark.parametrize("reply", ["No", "I am not sure"])
def test_no_and_not_sure_lead_to_what_there_is(
    qtbot: QtBot, page: MeasurePage, desk: Desk, reply: str
) -> None:
    result = take(qtbot, desk, filled(PHQ, 1, q9=1))
    show_card(qtbot, page, result)
    button(page, reply).click()
    text = shown(page)
    assert text.index("safety plan") < text.index("Mental Helse")
    assert text.index("Kirkens SOS") < text.index("Tell your therapist")
    assert not sees(page, PLAN)
    assert not sees(page, LIST)

    page.lead_to(plan=True, questions=True)
    button(page, reply).click()
    with qtbot.waitSignal(page.plan_wanted):
        button(page, PLAN).click()
    with qtbot.waitSignal(page.question_wanted) as wanted:
        button(page, LIST).click()
    assert wanted.args == ["I want to talk about my answer to question 9 of PHQ-9."]
    assert sees(page, LIST)
    page.question_kept()
    assert not button(page, "It is on your list.").isEnabled()


def test_in_danger_nothing_is_put_between_the_person_and_the_numbers(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    page.lead_to(plan=True, questions=True)
    show_card(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, "Yes").click()
    assert not sees(page, PLAN)
    assert not sees(page, LIST)


def test_what_is_kept_after_another_reply_was_chosen_is_no_trouble(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    page.lead_to(questions=True)
    show_card(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, "No").click()
    button(page, LIST).click()
    button(page, "Yes").click()
    page.question_kept()
    assert "116 117" in shown(page)
