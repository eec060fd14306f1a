"""A result says what was answered and how far it moved, and calls it nothing."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from journal.domain.ids import ResultId
from journal.domain.measure import Measure
from journal.services import measures
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.measure import MeasurePage
from journal.ui.widgets.measure_chart import MeasureChart
from journal.ui.widgets.measure_table import MeasureTable
from journal.ui.widgets.measures_card import MeasuresCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.measured import (
    begin,
    button,
    filled,
    finished,
    present,
    sees,
    summing,
    take,
    told,
)
from tests.ui.window import name, press, shown, tab_stops

PCL, PHQ, GAD = (measures.measure(each) for each in ("pcl-5", "phq-9", "gad-7"))
CHART, TABLE = "Totals over time", "Results, newest first"
VERDICT = re.compile(
    r"sever|mild|moderate\b|symptom|\bbetter|\bworse|improv|deteriorat|because"
    r"|cut-?off|threshold|clinical|normal\b|\brisk",
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


@pytest.fixture
def card(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasuresCard:
    card = MeasuresCard(desk, appearance, clock, "en")
    qtbot.addWidget(card)
    card.resize(1012, 900)
    return card


def show(qtbot: QtBot, page: MeasurePage, result: ResultId) -> None:
    page.show_result(result)
    qtbot.waitUntil(lambda: sees(page, "Delete this result"))


def present_card(qtbot: QtBot, card: MeasuresCard) -> None:
    present(qtbot, card)
    qtbot.waitUntil(lambda: sees(card, "GAD-7: Take it"))


def pictured(card: MeasuresCard, wanted: str) -> QWidget:
    return next(
        each
        for each in card.findChildren(QWidget)
        if each.accessibleName() == wanted and each.isVisible()
    )


def test_the_total_and_its_parts_are_said_plainly(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PCL, 1, q6=4)))
    text = shown(page)
    assert "PCL-5 · 23 November" in text
    assert "23 of 80" in text
    spoken = told(page)
    for part in (
        "Memories that push in: 5 of 20",
        "Staying away: 5 of 8",
        "Thoughts and mood: 7 of 28",
        "Being on alert: 6 of 24",
    ):
        assert part in spoken
    assert "Talk it over; it is not a diagnosis." in text
    assert "points" not in text


@pytest.mark.parametrize("measure", [PCL, PHQ, GAD], ids=lambda measure: measure.id)
@pytest.mark.parametrize("value", [0, 1, 3])
def test_no_result_is_called_anything(
    qtbot: QtBot, page: MeasurePage, desk: Desk, measure: Measure, value: int
) -> None:
    take(qtbot, desk, filled(measure, 1, q9=0), 30)
    show(qtbot, page, take(qtbot, desk, filled(measure, value, q9=0)))
    text = shown(page)
    assert not VERDICT.search(text), VERDICT.search(text)


def test_what_was_skipped_is_named_by_number(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PCL, 2, q6=None, q20=None)))
    text = shown(page)
    assert "36 of 80" in text
    assert "You skipped questions 6, 20." in text
    assert "nothing is put in their place" in text
    assert "Staying away: a question was skipped" in told(page)
    assert "Memories that push in: 10 of 20" in told(page)


def test_one_skipped_question_is_named(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(GAD, 1, q3=None)))
    assert "6 of 21" in shown(page)
    assert "You skipped question 3." in shown(page)


@pytest.mark.parametrize(
    ("measure", "skipped"),
    [(PCL, ("q1", "q2", "q3")), (PHQ, ("q1", "q2")), (GAD, ("q1", "q2"))],
    ids=["pcl-5", "phq-9", "gad-7"],
)
def test_where_too_much_was_skipped_there_is_no_total_and_one_sentence(
    qtbot: QtBot,
    page: MeasurePage,
    desk: Desk,
    measure: Measure,
    skipped: tuple[str, ...],
) -> None:
    answers = filled(measure, 1, q9=0, **dict.fromkeys(skipped))
    show(qtbot, page, take(qtbot, desk, answers))
    text = shown(page)
    numbers = ", ".join(each.removeprefix("q") for each in skipped)
    assert "No total" in text
    assert f"You skipped these questions: {numbers}." in text
    assert f"With more than {measure.most_missing} skipped there is no total" in text
    assert f"of {measure.highest}" not in text


def test_a_change_is_told_against_the_one_before_and_the_first(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, summing(PCL, 36), 30)
    show(qtbot, page, take(qtbot, desk, summing(PCL, 31)))
    text = shown(page)
    assert "5 points lower than on 24 October." in text
    assert "Less than 10 points is within ordinary variation. Talk it over." in text
    assert "21 points lower than on 12 August." in text
    assert "15 points or more is larger than usual variation. Talk it over." in text
    assert "These limits come from American studies" in text
    assert "can rise for a while" not in text


def test_two_changes_of_one_size_share_their_sentence(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 33), 60)
    take(qtbot, desk, summing(PCL, 32), 30)
    show(qtbot, page, take(qtbot, desk, summing(PCL, 32)))
    text = shown(page)
    assert "The same total as on 24 October." in text
    assert "1 point lower than on 24 September." in text
    assert text.count("within ordinary variation") == 1


def test_a_rise_is_explained_and_not_judged(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, summing(GAD, 5), 30)
    show(qtbot, page, take(qtbot, desk, summing(GAD, 6)))
    text = shown(page)
    assert "1 point higher than on 24 October." in text
    assert (
        "The total can rise for a while during trauma work. Bring it to therapy."
        in text
    )


def test_a_day_of_another_year_is_told_with_its_year(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, summing(GAD, 5), 400)
    show(qtbot, page, take(qtbot, desk, summing(GAD, 9)))
    assert "4 points higher than on 19 October 2025." in shown(page)


def test_a_change_says_that_a_question_was_skipped(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, filled(GAD, 1, q1=None), 30)
    show(qtbot, page, take(qtbot, desk, filled(GAD, 1)))
    assert "A question was skipped one of these times" in shown(page)


def test_one_without_a_total_is_passed_over(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    take(qtbot, desk, summing(GAD, 12), 60)
    take(qtbot, desk, filled(GAD, None), 30)
    show(qtbot, page, take(qtbot, desk, summing(GAD, 10)))
    assert "2 points lower than on 24 September." in shown(page)


@pytest.mark.parametrize("value", [3, 4])
def test_a_high_answer_about_harm_in_pcl_5_offers_contacts_and_rights(
    qtbot: QtBot, page: MeasurePage, desk: Desk, value: int
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PCL, 0, q16=value)))
    text = shown(page)
    assert "If you would like to talk with someone" in text
    assert "116 123" in text
    assert f"{value} of 80" in text
    with qtbot.waitSignal(page.help_wanted):
        button(page, "Help now").click()
    with qtbot.waitSignal(page.rights_wanted):
        button(page, "Crisis help").click()


def test_the_page_on_rights_is_called_so_where_there_is_one(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    page.lead_to(rights=True)
    show(qtbot, page, take(qtbot, desk, filled(PCL, 0, q16=3)))
    assert not sees(page, "Crisis help")
    with qtbot.waitSignal(page.rights_wanted):
        button(page, "Your rights in treatment").click()


def test_contacts_and_rights_are_offered_in_norwegian(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> None:
    page = MeasurePage(desk, appearance, clock, "nb")
    present(qtbot, page)
    page.show_result(take(qtbot, desk, filled(PCL, 0, q16=4)))
    qtbot.waitUntil(lambda: sees(page, "Hjelp i krise"))
    text = shown(page)
    assert "Hvis du vil snakke med noen" in text
    assert "Snakk med behandleren din om det. Det er ingen diagnose." in text
    assert sees(page, "Hjelp nå")
    page.lead_to(rights=True)
    assert sees(page, "Rettighetene dine i behandling")


def test_below_that_nothing_is_offered(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PCL, 4, q16=2)))
    assert "elp" not in shown(page)


def test_a_high_sum_of_gad_7_offers_a_quiet_minute(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, summing(GAD, 15)))
    assert "If you would like a quiet minute" in shown(page)
    assert not sees(page, "Crisis help")
    show(qtbot, page, take(qtbot, desk, summing(GAD, 14)))
    assert "quiet minute" not in shown(page)


def test_a_result_can_be_deleted_and_put_back(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    result = take(qtbot, desk, filled(PHQ, 1, q9=0, function=2), 30)
    (before,) = finished(qtbot, desk, "phq-9")
    show(qtbot, page, result)
    button(page, "Delete this result").click()
    qtbot.waitUntil(lambda: sees(page, "Undo"))
    assert "of 27" not in told(page)
    assert finished(qtbot, desk, "phq-9") == ()

    button(page, "Undo").click()
    qtbot.waitUntil(lambda: "8 of 27" in shown(page))
    (after,) = finished(qtbot, desk, "phq-9")
    assert (after.answers, after.taken.day) == (before.answers, before.taken.day)


def test_putting_back_does_not_bring_the_card_again(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    page.show_result(take(qtbot, desk, filled(PHQ, 1, q9=1)))
    qtbot.waitUntil(lambda: sees(page, "Show the result"))
    button(page, "Show the result").click()
    qtbot.waitUntil(lambda: sees(page, "Delete this result"))
    button(page, "Delete this result").click()
    qtbot.waitUntil(lambda: sees(page, "Undo"))
    button(page, "Undo").click()
    qtbot.waitUntil(lambda: "9 of 27" in shown(page))


def test_one_that_is_gone_is_said_to_be(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    result = take(qtbot, desk, filled(GAD, 1))
    show(qtbot, page, result)
    button(page, "Delete this result").click()
    qtbot.waitUntil(lambda: sees(page, "Undo"))
    page.show_result(result)
    gone = "That result is no longer in the journal."
    qtbot.waitUntil(lambda: gone in shown(page))


def test_tab_goes_from_people_to_the_way_back_and_on(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, filled(PCL, 0, q16=4)))
    stops = tab_stops()
    assert stops[:3] == [
        "Back to mood",
        "Delete this result",
        "About this questionnaire",
    ]
    assert "Help now" in stops
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)


def test_forgetting_leaves_no_score(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    show(qtbot, page, take(qtbot, desk, summing(PCL, 31)))
    page.forget()
    kept = "\n".join(name(each) for each in page.findChildren(QWidget))
    assert "31" not in kept
    assert "23 November" not in kept


def test_a_new_card_says_one_kind_sentence_for_each(
    qtbot: QtBot, card: MeasuresCard
) -> None:
    present_card(qtbot, card)
    text = shown(card)
    assert text.count("Not taken yet. There is no right time for it.") == 3
    assert not sees(card, "PCL-5: Results")
    with qtbot.waitSignal(card.wanted) as wanted:
        button(card, "PHQ-9: Take it").click()
    assert wanted.args == ["phq-9"]


def test_a_row_says_first_and_last_and_how_far_apart(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, summing(PCL, 40), 60)
    take(qtbot, desk, summing(PCL, 31))
    take(qtbot, desk, summing(GAD, 7), 3)
    present_card(qtbot, card)
    text = shown(card)
    assert "52 → 31" in text
    assert (
        "21 points lower than on 12 August. 15 points or more is larger than usual "
        "variation. Talk it over."
    ) in text
    assert "7 of 21" in text
    assert "On 20 November." in text
    assert not VERDICT.search(text.replace("Anxiety Disorder", ""))


def test_a_rise_in_a_row_is_explained(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 31), 30)
    take(qtbot, desk, summing(PCL, 43))
    present_card(qtbot, card)
    assert "The total can rise for a while during trauma work." in shown(card)


def test_what_was_begun_can_be_gone_on_with(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    begin(qtbot, desk, "pcl-5", {"1": 2, "2": None})
    present_card(qtbot, card)
    assert "You began this on 23 November. Answered so far: 1 of 20." in shown(card)
    with qtbot.waitSignal(card.wanted) as wanted:
        button(card, "PCL-5: Go on").click()
    assert wanted.args == ["pcl-5"]


def test_results_unfold_to_a_chart_and_the_table_that_says_the_same(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    first = take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, filled(PCL, 2, q6=None), 60)
    take(qtbot, desk, summing(PCL, 31))
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()

    chart = pictured(card, CHART)
    assert chart.accessibleDescription() == (
        "PCL-5, from 0 to 80, oldest first. 12 August: 52 of 80. "
        "24 September: 38 of 80. 23 November: 31 of 80."
    )
    assert "less than 10 points from the first result" in shown(card)
    table = pictured(card, TABLE)
    assert isinstance(table, MeasureTable)
    model = table.model()
    cells = [
        [model.index(row, column).data() for column in range(4)] for row in range(3)
    ]
    assert cells == [
        ["23 November", "31 of 80", "−7", ""],  # noqa: RUF001 - a minus
        ["24 September", "38 of 80", "−14", "6"],  # noqa: RUF001 - a minus
        ["12 August", "52 of 80", "", ""],
    ]
    with qtbot.waitSignal(card.result_wanted) as wanted:
        table.activated.emit(model.index(2, 0))
    assert wanted.args == [first]
    button(card, "PCL-5: Hide results").click()
    assert not chart.isVisible()


def test_one_result_has_a_table_and_no_chart(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 52))
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()
    assert pictured(card, TABLE).isVisible()
    assert CHART not in told(card)


def test_the_band_is_drawn_around_the_first_result(
    qtbot: QtBot, card: MeasuresCard, desk: Desk, appearance: Appearance
) -> None:
    take(qtbot, desk, summing(PCL, 40), 60)
    take(qtbot, desk, summing(PCL, 40))
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()
    chart = pictured(card, CHART)
    assert isinstance(chart, MeasureChart)
    picture = chart.grab().toImage()
    x, ratio = chart.width() // 2, picture.devicePixelRatio()
    column = [
        QColor(picture.pixel(round(x * ratio), y)) for y in range(picture.height())
    ]
    shaded = [
        y for y, colour in enumerate(column) if colour == appearance.colour("sunk")
    ]
    line = [y for y in range(shaded[0], shaded[-1]) if y not in shaded]
    assert line
    above, below = line[0] - shaded[0], shaded[-1] - line[-1]
    assert abs(above - below) <= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chart_draws_many_and_few(
    qtbot: QtBot, card: MeasuresCard, desk: Desk, appearance: Appearance, scheme: str
) -> None:
    for week in range(30):
        take(qtbot, desk, summing(GAD, week % 22), 7 * week)
    take(qtbot, desk, summing(PCL, 80))
    take(qtbot, desk, summing(PCL, 0))
    appearance.set_scheme(scheme)
    present_card(qtbot, card)
    for each in ("GAD-7", "PCL-5"):
        button(card, f"{each}: Results").click()
    for chart in card.findChildren(MeasureChart):
        assert not chart.grab().isNull()


def test_the_table_keeps_the_rules_of_models(
    qtbot: QtBot, card: MeasuresCard, desk: Desk, qtmodeltester: ModelTester
) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, summing(PCL, 31))
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()
    table = pictured(card, TABLE)
    assert isinstance(table, MeasureTable)
    qtmodeltester.check(table.model())
    spoken = table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Total: 31 of 80"


def test_a_new_result_appears_at_once(
    qtbot: QtBot, card: MeasuresCard, desk: Desk, clock: SetClock
) -> None:
    present_card(qtbot, card)
    clock.wind(timedelta(minutes=1))
    take(qtbot, desk, summing(GAD, 4))
    qtbot.waitUntil(lambda: "4 of 21" in shown(card))


def test_the_card_speaks_norwegian_where_the_measure_does(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, summing(PCL, 31))
    card = MeasuresCard(desk, appearance, clock, "nb")
    present_card(qtbot, card)
    assert "15 poeng eller mer er større enn vanlig variasjon." in shown(card)


def test_forgetting_empties_the_card(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    take(qtbot, desk, summing(PCL, 31))
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()
    card.forget()
    kept = "\n".join(
        each.accessibleDescription() + name(each) for each in card.findChildren(QWidget)
    )
    assert "31" not in kept
    assert all(
        table.model().rowCount() == 0 for table in card.findChildren(MeasureTable)
    )


def test_every_control_has_a_name(qtbot: QtBot, card: MeasuresCard, desk: Desk) -> None:
    take(qtbot, desk, summing(PCL, 52), 103)
    present_card(qtbot, card)
    button(card, "PCL-5: Results").click()
    for widget in card.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
