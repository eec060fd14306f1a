"""An answer about death or self-harm is met by people first, and never by a score."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.help_now import Need
from journal.domain.ids import ResultId
from journal.services import help_now, measures
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.measure import MeasurePage
from journal.ui.widgets.care_card import CareCard
from journal.ui.widgets.measures_card import MeasuresCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.measured import (
    begin,
    button,
    filled,
    finished,
    present,
    rows,
    sees,
    start,
    take,
    told,
    type_numbers,
)
from tests.ui.window import focused, name, press, shown, tab_to

PHQ = measures.measure("phq-9")
SCORE = "Delete this result"
QUESTION = "Are you in danger now, or might you act on these thoughts?"
REASSURING = re.compile(
    r"safe|no risk|no danger|not at risk|glad|good|fine|relie|well done|worry",
    re.IGNORECASE,
)


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


def show(qtbot: QtBot, page: MeasurePage, result: ResultId) -> None:
    page.show_result(result)
    qtbot.waitUntil(lambda: sees(page, "Show the result") or sees(page, SCORE))


def answer_phq(qtbot: QtBot, page: MeasurePage, ninth: int) -> None:
    start(qtbot, page, "phq-9")
    type_numbers(f"20000000{ninth}0")
    press(Qt.Key.Key_Return)


@pytest.mark.parametrize("ninth", [1, 2, 3])
def test_the_card_comes_before_any_score(
    qtbot: QtBot, page: MeasurePage, desk: Desk, ninth: int
) -> None:
    answer_phq(qtbot, page, ninth)
    qtbot.waitUntil(lambda: QUESTION in shown(page))

    before = told(page)
    assert "Thank you for answering honestly." in before
    assert "of 27" not in before
    assert str(2 + ninth) not in before
    assert "points" not in before
    assert "Nobody is notified" in before
    assert "Your answers to the questionnaire are saved." in before
    assert len(finished(qtbot, desk, "phq-9")) == 1

    button(page, "Show the result").click()
    qtbot.waitUntil(lambda: f"{2 + ninth} of 27" in shown(page))
    assert sees(page, "Help now")


@pytest.mark.parametrize("others", [0, 3])
def test_the_card_comes_whatever_the_total(
    qtbot: QtBot, page: MeasurePage, desk: Desk, others: int
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, others, q9=1)))
    assert QUESTION in shown(page)
    assert "of 27" not in told(page)


@pytest.mark.parametrize("others", [None, 3])
def test_the_card_comes_where_there_is_no_total(
    qtbot: QtBot, page: MeasurePage, desk: Desk, others: int | None
) -> None:
    answers = filled(PHQ, others, q1=None, q2=None, q9=2)
    show(qtbot, page, take(qtbot, desk, answers))
    assert QUESTION in shown(page)


@pytest.mark.parametrize("others", [0, 1, 3])
def test_nought_is_met_with_nothing_at_all(
    qtbot: QtBot, page: MeasurePage, desk: Desk, others: int
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, others, q9=0)))
    text = told(page)
    assert f"{8 * others} of 27" in text
    assert QUESTION not in text
    assert "elp" not in text
    assert "death" not in text
    assert not REASSURING.search(text), REASSURING.search(text)


def test_nought_is_met_with_nothing_on_the_way_either(
    qtbot: QtBot, page: MeasurePage
) -> None:
    answer_phq(qtbot, page, 0)
    qtbot.waitUntil(lambda: "2 of 27" in shown(page))
    assert QUESTION not in told(page)
    assert not REASSURING.search(told(page))


def test_a_skipped_question_leaves_a_neutral_line(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=None)))
    text = shown(page)
    assert "8 of 27" in text
    assert text.index("8 of 27") < text.index("Help is here if you want it.")
    assert QUESTION not in text
    assert "116 123" not in text
    with qtbot.waitSignal(page.help_wanted):
        button(page, "Help now").click()


def test_yes_shows_whom_to_call_now(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=3)))
    assert "113" not in shown(page)
    button(page, "Yes").click()
    text = shown(page)
    assert text.index("113") < text.index("116 117") < text.index("112")
    assert "Go to someone" in text
    assert "Mental Helse" not in text
    assert "of 27" not in told(page)


@pytest.mark.parametrize("reply", ["No", "I am not sure"])
def test_no_and_not_sure_show_people_to_talk_with(
    qtbot: QtBot, page: MeasurePage, desk: Desk, reply: str
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, reply).click()
    text = shown(page)
    for wanted in ("116 123", "Mental Helse", "22 40 00 40", "Kirkens SOS"):
        assert wanted in text
    assert "Tell your therapist" in text
    assert "If this becomes danger: 113" in text
    assert "of 27" not in told(page)


def test_a_reply_can_be_changed_and_is_kept_nowhere(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    result = take(qtbot, desk, filled(PHQ, 1, q9=1))
    show(qtbot, page, result)
    button(page, "No").click()
    button(page, "Yes").click()
    assert "Kirkens SOS" not in shown(page)
    assert "116 117" in shown(page)

    (kept,) = finished(qtbot, desk, "phq-9")
    assert set(kept.taken.answers) <= {item.id for item in PHQ.questions}
    assert asked(qtbot, desk, lambda j: j.settings.get("care_shown", "")) == ""
    show(qtbot, page, result)
    assert not any(row.isChecked() for row in rows(page))


def test_no_reply_looks_chosen_and_none_is_required(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    assert not any(row.isChecked() or row.hasFocus() for row in rows(page))
    assert "Thank you for answering honestly." in name(focused())
    press(Qt.Key.Key_Return)
    assert "of 27" not in shown(page)
    tab_to("Show the result")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "9 of 27" in shown(page))


def test_the_card_is_answered_and_left_by_keyboard(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    tab_to("Yes")
    press(Qt.Key.Key_Return)
    tab_to("Copy the number of Medical emergency")
    press(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "113"
    tab_to("Help now")
    with qtbot.waitSignal(page.help_wanted):
        press(Qt.Key.Key_Return)
    tab_to("Not now")
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)
    assert len(finished(qtbot, desk, "phq-9")) == 1


def test_until_the_card_was_read_no_page_shows_the_score(
    qtbot: QtBot,
    page: MeasurePage,
    desk: Desk,
    appearance: Appearance,
    clock: SetClock,
) -> None:
    card = MeasuresCard(desk, appearance, clock, "en")
    present(qtbot, card)
    result = take(qtbot, desk, filled(PHQ, 1, q9=3))
    qtbot.waitUntil(lambda: "Your answers of 23 November are saved." in shown(card))
    assert "11" not in told(card)
    with qtbot.waitSignal(card.help_wanted):
        button(card, "Help now").click()
    with qtbot.waitSignal(card.result_wanted) as wanted:
        button(card, "PHQ-9: Open").click()
    assert wanted.args == [result]

    show(qtbot, page, result)
    button(page, "Show the result").click()
    qtbot.waitUntil(lambda: "11 of 27" in shown(card))


def test_once_it_was_read_the_score_is_shown_with_help_beside_it(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    result = take(qtbot, desk, filled(PHQ, 1, q9=1))
    show(qtbot, page, result)
    button(page, "Show the result").click()
    qtbot.waitUntil(lambda: "9 of 27" in shown(page))
    show(qtbot, page, result)
    assert "9 of 27" in shown(page)
    assert "Help is here whenever you want it." in shown(page)


def test_the_next_time_the_card_comes_again(
    qtbot: QtBot, page: MeasurePage, desk: Desk, clock: SetClock
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1), 14))
    button(page, "Show the result").click()
    qtbot.waitUntil(lambda: "9 of 27" in shown(page))
    clock.wind(timedelta(days=14))
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 0, q9=1)))
    assert QUESTION in shown(page)
    assert "of 27" not in told(page)


def test_a_score_that_waits_for_its_card_is_compared_with_nothing(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    later = take(qtbot, desk, filled(PHQ, 1, q9=0))
    take(qtbot, desk, filled(PHQ, 2, q9=3), 14)
    show(qtbot, page, later)
    assert "8 of 27" in shown(page)
    assert "points" not in shown(page)


def test_finishing_later_after_such_an_answer_shows_the_card_without_a_score(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    begin(qtbot, desk, "phq-9", {"9": 2})
    page.begin("phq-9")
    qtbot.waitUntil(lambda: sees(page, "Go on"))
    press(Qt.Key.Key_Return)
    button(page, "Finish later").click()
    assert QUESTION in shown(page)
    assert not sees(page, "Show the result")
    with qtbot.waitSignal(page.left):
        button(page, "Not now").click()


@pytest.mark.parametrize("code", [region.code for region in help_now.regions()])
def test_every_region_has_somebody_to_reach(
    qtbot: QtBot, appearance: Appearance, code: str
) -> None:
    region = help_now.region(code)
    card = CareCard(appearance, "en", region)
    present(qtbot, card)
    card.show_words("Thank you.", has_result=True)
    for reply in ("Yes", "No"):
        button(card, reply).click()
        assert any(line.number in shown(card) for line in region.lines)
        assert region.advice.en in shown(card)


def test_an_unknown_region_falls_back_to_the_first(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> None:
    page = MeasurePage(desk, appearance, clock, "en", region="XX")
    present(qtbot, page)
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, "Yes").click()
    assert "113" in shown(page)


def test_another_region_is_shown_from_then_on(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    uk = help_now.region("UK")
    page.show_region("UK")
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, "Yes").click()
    assert uk.big_lines[0].number in shown(page)
    assert "116 117" not in shown(page)

    pcl = measures.measure("pcl-5")
    show(qtbot, page, take(qtbot, desk, filled(pcl, 0, q16=3)))
    qtbot.waitUntil(lambda: "3 of 80" in shown(page))
    assert "Mental Helse" not in shown(page)
    talk = [line.number for line in uk.lines if line.need is Need.TALK]
    assert all(number in shown(page) for number in talk)


def test_forgetting_empties_the_card(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PHQ, 1, q9=1)))
    button(page, "Yes").click()
    page.forget()
    kept = "\n".join(name(each) for each in page.findChildren(QWidget))
    assert "death" not in kept
    assert not any(row.isChecked() for row in page.findChildren(QRadioButton))
