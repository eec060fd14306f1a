"""Reading guides: words that were searched for, the size of the text, the way back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.guide import Guide
from journal.services import resources
from journal.services.guides import Guides
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.reading_room import ReadingRoom
from journal.ui.widgets.guide_contents import GuideContents
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.guide_rows import Role
from journal.ui.widgets.leaf import Leaf
from tests.conftest import SetClock
from tests.ui.guides import GUIDES, choose, down, part, title
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import CTRL


@pytest.fixture
def room(appearance: Appearance, clock: SetClock) -> ReadingRoom:
    return ReadingRoom(
        guides=GUIDES,
        appearance=appearance,
        clock=clock,
        prompts=ScriptedPrompts(),
        language="en",
    )


def made(qtbot: QtBot, room: ReadingRoom) -> GuidesPage:
    page = GuidesPage(room)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    scroll_bar = part(page, GuideReader).verticalScrollBar()
    qtbot.waitUntil(lambda: scroll_bar.maximum() > 1000)
    return page


@pytest.fixture
def page(qtbot: QtBot, room: ReadingRoom) -> GuidesPage:
    return made(qtbot, room)


def body(page: GuidesPage) -> Leaf:
    return part(page, Leaf, "Text of the guide")


def marked(page: GuidesPage) -> list[str]:
    """Return the words that have a ground behind them."""
    selections = body(page).extraSelections()
    return [each.cursor.selectedText() for each in selections]


def search(page: GuidesPage, words: str) -> None:
    field = part(page, QLineEdit)
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, words)


def test_words_searched_for_are_marked_in_the_list_and_in_the_text(
    page: GuidesPage,
) -> None:
    search(page, "breath")
    found = part(page, GuideContents).item(0)
    assert "breath" in found.data(Role.SNIPPET).casefold()
    assert found.data(Role.WORDS) == "breath"
    QTest.keyClick(part(page, QLineEdit), Qt.Key.Key_Return)
    assert marked(page)
    assert {words.casefold() for words in marked(page)} == {"breath"}


def test_the_first_of_the_words_is_brought_into_sight(
    page: GuidesPage, qtbot: QtBot
) -> None:
    search(page, "RUSinfo")
    QTest.keyClick(part(page, QLineEdit), Qt.Key.Key_Return)
    assert marked(page)
    reader, leaf = part(page, GuideReader), body(page)

    def is_in_sight() -> bool:
        found = leaf.document().find("RUSinfo")
        at = leaf.mapTo(reader.viewport(), leaf.cursorRect(found).center()).y()
        return 0 < at < reader.viewport().height()

    qtbot.waitUntil(is_in_sight)


def test_the_marks_go_with_the_words(page: GuidesPage) -> None:
    search(page, "breath")
    QTest.keyClick(part(page, QLineEdit), Qt.Key.Key_Return)
    part(page, QLineEdit).clear()
    assert marked(page) == []


def test_keys_change_the_size_and_the_place_stays(
    page: GuidesPage, qtbot: QtBot
) -> None:
    before = body(page).document().defaultFont().pixelSize()
    with qtbot.waitSignal(page.size_chosen) as chosen:
        QTest.keyClick(body(page), Qt.Key.Key_Plus, CTRL)
    assert chosen.args[0] > 100
    assert body(page).document().defaultFont().pixelSize() > before
    with qtbot.waitSignal(page.size_chosen) as chosen:
        QTest.keyClick(body(page), Qt.Key.Key_0, CTRL)
    assert chosen.args == [100]
    with qtbot.waitSignal(page.size_chosen) as chosen:
        QTest.keyClick(body(page), Qt.Key.Key_Minus, CTRL)
    assert chosen.args[0] < 100
    assert body(page).document().defaultFont().pixelSize() < before


def test_the_smallest_and_the_largest_size_are_ends(page: GuidesPage) -> None:
    sizes: list[int] = []
    page.size_chosen.connect(sizes.append)
    for _ in range(20):
        QTest.keyClick(body(page), Qt.Key.Key_Plus, CTRL)
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == 200


def test_the_size_that_was_kept_is_there_from_the_start(
    qtbot: QtBot, room: ReadingRoom, page: GuidesPage
) -> None:
    larger = made(qtbot, replace(room, size=150))
    assert (
        body(larger).document().defaultFont().pixelSize()
        > body(page).document().defaultFont().pixelSize()
    )


@pytest.mark.parametrize("place", [GuideReader, Leaf, GuideContents])
def test_the_buttons_of_the_mouse_go_back_and_forward(
    page: GuidesPage, place: type[QWidget]
) -> None:
    first = title(page)
    page.open_guide("grounding")
    target = part(page, place)
    surface = getattr(target, "viewport", lambda: target)()
    QTest.mouseClick(surface, Qt.MouseButton.BackButton)
    assert title(page) == first
    QTest.mouseClick(surface, Qt.MouseButton.ForwardButton)
    assert title(page) == "Grounding skills"


class FewerGuides(Guides):
    """The guides of a version that lacks one."""

    def contents(self, language: str) -> tuple[Guide, ...]:
        there = super().contents(language)
        return tuple(guide for guide in there if guide.slug != "grounding")


def test_a_guide_that_this_version_lacks_is_not_offered_to_read_next(
    qtbot: QtBot, room: ReadingRoom
) -> None:
    guides = resources.folder() / "guides"
    naming = next(
        guide for guide in GUIDES.contents("en") if "grounding" in guide.related
    )

    def offered(page: GuidesPage) -> bool:
        choose(page, naming.title)
        buttons = part(page, GuideReader).findChildren(QPushButton)
        return any(button.text() == "Grounding skills" for button in buttons)

    assert offered(made(qtbot, room))
    assert not offered(made(qtbot, replace(room, guides=FewerGuides(Path(guides)))))


def test_a_place_is_kept_where_one_reads_on(page: GuidesPage) -> None:
    page.open_guide("sleep")
    QTest.keyClick(body(page), Qt.Key.Key_PageDown)
    place = down(page)
    page.open_guide("grounding")
    page.go_back()
    assert down(page) == place
