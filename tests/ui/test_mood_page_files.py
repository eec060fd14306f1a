"""The mood page's charts as files, under names that tell nothing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from typing_extensions import override

from journal.domain.entry import Draft, Kind
from journal.domain.mood import Feeling
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.mood import MoodPage
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import put
from tests.ui.mood_pages import button, chart, feel, show, texts
from tests.ui.prompts import ScriptedPrompts

TODAY = NOON.day
CALM = Feeling(pleasantness=2, energy=0, words=("calm",))


class SuggestedName(ScriptedPrompts):
    """Takes whatever name is suggested, in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder=folder)

    @override
    def path_to_save(self, suggested: Path, *, kind: str) -> Path | None:
        return None if self.folder is None else self.folder / suggested.name


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock, tmp_path: Path
) -> MoodPage:
    page = MoodPage(desk, appearance, clock, SuggestedName(tmp_path))
    qtbot.addWidget(page)
    page.resize(1084, 1200)
    return page


def shown(qtbot: QtBot, page: MoodPage, desk: Desk) -> None:
    feel(qtbot, desk, 3, CALM)
    draft = Draft(kind=Kind.SESSION, body="Some words", day=TODAY - timedelta(days=5))
    put(qtbot, desk, lambda journal: journal.writing.write(draft))
    show(qtbot, page, desk)
    qtbot.waitUntil(lambda: chart(page) is not None)


def _action(page: MoodPage, chart_name: str, kind: str) -> QAction:
    (menu,) = (each for each in page.findChildren(QMenu) if each.title() == chart_name)
    (action,) = (each for each in menu.actions() if each.text() == kind)
    return action


@pytest.mark.parametrize(
    "name", ["Mood over time", "The year in squares", "Around each session"]
)
def test_each_chart_can_be_saved_under_a_neutral_name(
    qtbot: QtBot, page: MoodPage, desk: Desk, tmp_path: Path, name: str
) -> None:
    shown(qtbot, page, desk)
    file = {"Mood over time": "chart", "The year in squares": "year"}.get(name, "days")
    for kind, end, begins in (
        ("Picture (PNG)", "png", b"\x89PNG"),
        ("Drawing (SVG)", "svg", b"<?xml"),
        ("Table (CSV)", "csv", b"day"),
    ):
        path = tmp_path / f"{file}.{end}"
        _action(page, name, kind).trigger()
        qtbot.waitUntil(path.exists)
        assert path.read_bytes().startswith(begins)


def test_the_table_in_the_file_is_the_stretch_in_view(
    qtbot: QtBot, page: MoodPage, desk: Desk, tmp_path: Path
) -> None:
    shown(qtbot, page, desk)
    button(page, "2 weeks").click()
    _action(page, "Mood over time", "Table (CSV)").trigger()
    qtbot.waitUntil(lambda: "Saved as chart.csv." in texts(page))

    lines = (tmp_path / "chart.csv").read_text().splitlines()
    assert [each.partition(",")[0] for each in (lines[1], lines[-1])] == [
        str(TODAY - timedelta(days=13)),
        str(TODAY),
    ]
