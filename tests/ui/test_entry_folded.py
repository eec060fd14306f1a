"""A folded entry: its title everywhere, its text nowhere unless it was asked for."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_finder import EntryFinder
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.autumn import Autumn, at_page, plan, settle
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk
from tests.ui.window import CTRL, holders_of, shown

WORDS = "lighthouse"


@pytest.fixture
def plans() -> list[Autumn]:
    return []


@pytest.fixture
def reader(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    plans: list[Autumn],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    journal = vault.create(PASSWORD).journal
    plans.append(plan(journal))
    desk = FullDisk(journal)
    with at_page(qtbot, appearance, clock, desk) as reader:
        settle(reader)
        yield reader
    desk.close()


@pytest.fixture
def folded(reader: Reader, plans: list[Autumn]) -> EntryId:
    """A folded entry of a month ago, and one of today in the same thread."""
    (autumn,) = plans
    reader.write(
        Draft(kind=Kind.INTEGRATION, title="Today", appointment=autumn.integration)
    )
    return reader.write(
        Draft(
            kind=Kind.PREPARATION,
            title="The coast",
            body=f"All about the {WORDS}.",
            day=NOON.day - timedelta(days=30),
            folded=True,
            appointment=autumn.preparation,
        )
    )


def test_nothing_shows_a_folded_text_unasked(reader: Reader, folded: EntryId) -> None:
    reader.page.open_newest()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "Today")
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_T, CTRL)
    settle(reader)
    assert holders_of("The coast")
    assert not holders_of(WORDS)
    reader.button("Look back").click()
    settle(reader)
    assert not holders_of(WORDS)
    reader.page.open_entry(folded)
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))


def test_a_search_that_finds_it_shows_the_title_only(
    reader: Reader, folded: EntryId
) -> None:
    reader.part(EntryFinder).search.setText(WORDS)
    reader.wait_for_list(["The coast"])
    held = [each for each in holders_of(WORDS) if each.isVisible()]
    assert held == [reader.part(EntryFinder).search]


def test_it_is_read_after_asking_once(reader: Reader, folded: EntryId) -> None:
    reader.page.open_entry(folded)
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))
    assert WORDS not in shown(reader.page)
    reader.button("Open it").click()
    assert WORDS in reader.editor.text()
    reader.page.open_entry(folded)
    assert WORDS in reader.editor.text()  # not asked again
