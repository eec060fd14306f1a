"""On the day of a session questionnaires rest; what was filled in is still there."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.course import Shape
from journal.domain.ids import AppointmentId
from journal.services import measures
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.measures_card import MeasuresCard
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.measured import begin, button, filled, present, sees, take
from tests.ui.window import shown

ONE_SESSION = Shape(preparation=0, session=1, integration=0)


def only_session(journal: Journal) -> AppointmentId:
    (line,) = journal.courses.lines()
    return line.stops[0].id


PCL = measures.measure("pcl-5")
NAMES = [measure.name for measure in measures.measures()]


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def card(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasuresCard:
    return MeasuresCard(desk, appearance, clock, "en")


def test_on_a_quiet_day_nothing_is_offered_and_results_can_be_seen(
    qtbot: QtBot, card: MeasuresCard, desk: Desk
) -> None:
    take(qtbot, desk, filled(PCL, 2), 14)
    begin(qtbot, desk, "gad-7", {"1": 1})
    present(qtbot, card)
    qtbot.waitUntil(lambda: "40 of 80" in shown(card))
    assert sees(card, "GAD-7: Go on")

    put(qtbot, desk, lambda journal: journal.courses.create("A", shape=ONE_SESSION))
    session = asked(qtbot, desk, only_session)
    put(qtbot, desk, lambda journal: journal.appointments.move(session, NOON.day))
    qtbot.waitUntil(lambda: "rest today" in shown(card))
    text = shown(card)
    assert "Questionnaires rest today." in text
    assert "You began this" not in text
    assert "40 of 80" in text
    for offer in ("Take it", "Go on"):
        assert not any(sees(card, f"{name}: {offer}") for name in NAMES)
    button(card, "PCL-5: Results").click()

    tomorrow = NOON.day + timedelta(days=1)
    put(qtbot, desk, lambda journal: journal.appointments.move(session, tomorrow))
    qtbot.waitUntil(lambda: "rest today" not in shown(card))
    assert sees(card, "PCL-5: Take it")
    assert sees(card, "GAD-7: Go on")
    assert "You began this" in shown(card)


def test_a_quiet_day_is_told_in_norwegian(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> None:
    put(
        qtbot,
        desk,
        lambda journal: journal.courses.create(
            "A", shape=ONE_SESSION, first_day=NOON.day
        ),
    )
    card = MeasuresCard(desk, appearance, clock, "nb")
    present(qtbot, card)
    qtbot.waitUntil(lambda: "I dag hviler skjemaene." in shown(card))
