"""The totals of a questionnaire as files, by choice alone; and their sources."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from typing_extensions import override

from journal.services import measures
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.leaf import Leaf
from journal.ui.widgets.measures_card import MeasuresCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.measured import button, filled, present, sees, take
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import shown

PCL = measures.measure("pcl-5")
PHQ = measures.measure("phq-9")


class SuggestedName(ScriptedPrompts):
    """Takes the suggested name, in a folder of the test."""

    @override
    def path_to_save(self, suggested: Path, *, kind: str) -> Path | None:
        return None if self.folder is None else self.folder / suggested.name


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return SuggestedName(folder=tmp_path)


@pytest.fixture
def card(
    qtbot: QtBot,
    desk: Desk,
    appearance: Appearance,
    clock: SetClock,
    prompts: ScriptedPrompts,
) -> MeasuresCard:
    card = MeasuresCard(desk, appearance, clock, "en", prompts)
    take(qtbot, desk, filled(PCL, 2), 60)
    take(qtbot, desk, filled(PCL, 1), 3)
    present(qtbot, card)
    qtbot.waitUntil(lambda: "40 → 20" in shown(card))
    button(card, "PCL-5: Results").click()
    return card


def save(card: MeasuresCard, measure: str, kind: str) -> None:
    (menu,) = (each for each in card.findChildren(QMenu) if each.title() == measure)
    (action,) = (each for each in menu.actions() if each.text() == kind)
    action.trigger()


@pytest.mark.parametrize(
    ("kind", "name", "begins"),
    [
        ("Picture (PNG)", "totals.png", b"\x89PNG"),
        ("Drawing (SVG)", "totals.svg", b"<?xml"),
        ("Table (CSV)", "totals.csv", b"day,total,B,C,D,E,skipped"),
    ],
)
def test_totals_can_be_saved_under_a_neutral_name(
    qtbot: QtBot,
    card: MeasuresCard,
    tmp_path: Path,
    kind: str,
    name: str,
    begins: bytes,
) -> None:
    assert sees(card, "PCL-5: Export")
    save(card, "PCL-5", kind)
    qtbot.waitUntil(lambda: f"Saved as {name}." in shown(card))
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_the_table_in_the_file_has_what_the_chart_shows(
    qtbot: QtBot, card: MeasuresCard, tmp_path: Path
) -> None:
    save(card, "PCL-5", "Table (CSV)")
    path = tmp_path / "totals.csv"
    qtbot.waitUntil(path.exists)
    days = [line.split(",")[:2] for line in path.read_text().splitlines()[1:]]
    assert days == [["2026-09-24", "40"], ["2026-11-20", "20"]]


def test_a_score_that_waits_for_its_card_is_in_no_file(
    qtbot: QtBot, card: MeasuresCard, desk: Desk, tmp_path: Path
) -> None:
    take(qtbot, desk, filled(PHQ, 1, q9=0), 30)
    take(qtbot, desk, filled(PHQ, 3, q9=3))
    qtbot.waitUntil(lambda: "Your answers of 23 November are saved." in shown(card))
    save(card, "PHQ-9", "Table (CSV)")
    path = tmp_path / "totals.csv"
    qtbot.waitUntil(path.exists)
    assert "27" not in path.read_text()


def test_a_disk_that_refuses_is_told(
    qtbot: QtBot, card: MeasuresCard, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.folder = tmp_path / "not there"
    save(card, "PCL-5", "Table (CSV)")
    qtbot.waitUntil(lambda: "Not saved:" in shown(card))


def test_nothing_is_saved_where_the_person_says_no(
    card: MeasuresCard, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.agree = False
    save(card, "PCL-5", "Table (CSV)")
    assert ["not be encrypted" in asked for asked in prompts.asked] == [True]
    assert not (tmp_path / "totals.csv").exists()


def test_the_sources_of_a_change_are_one_click_away(
    card: MeasuresCard,
) -> None:
    assert "10.1037/pas0001098" not in shown(card)
    assert not sees(card, "PHQ-9: Sources")
    button(card, "PCL-5: Sources").click()
    text = "\n".join(leaf.toPlainText() for leaf in card.findChildren(Leaf))
    assert "10.1037/pas0001098" in text
    assert any(leaf.isVisible() for leaf in card.findChildren(Leaf))
    button(card, "Close what is said about this questionnaire").click()
    assert not any(leaf.isVisible() for leaf in card.findChildren(Leaf))
