"""Guides in an open journal: it remembers the place, what is read, and bookmarks."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Kind
from journal.domain.reading import TOP, Place, Remembered
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.guides import GuidesPage
from journal.ui.reading_room import ReadingRoom
from journal.ui.widgets.guide_contents import GuideContents
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.leaf import Leaf
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.guides import GUIDES, choose, down, go_to_heading, part, rows, title
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import CTRL, shown

Make = Callable[[], GuidesPage]


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def room(desk: Desk, appearance: Appearance, clock: SetClock) -> ReadingRoom:
    return ReadingRoom(
        guides=GUIDES,
        appearance=appearance,
        clock=clock,
        prompts=ScriptedPrompts(),
        language="en",
        desk=desk,
    )


@pytest.fixture
def make(qtbot: QtBot, desk: Desk, room: ReadingRoom) -> Make:
    """Show the page in the open journal, as after each unlock."""

    def made() -> GuidesPage:
        page = GuidesPage(room)
        qtbot.addWidget(page)
        page.resize(1084, 800)
        page.show()
        scroll_bar = part(page, GuideReader).verticalScrollBar()
        qtbot.waitUntil(lambda: scroll_bar.maximum() > 1000)
        remembered(qtbot, desk)
        return page

    return made


@pytest.fixture
def page(make: Make) -> GuidesPage:
    return make()


def remembered(qtbot: QtBot, desk: Desk) -> Remembered:
    return asked(qtbot, desk, lambda journal: journal.reading.remembered())


def leave_off(qtbot: QtBot, desk: Desk, page: GuidesPage) -> None:
    """Do what a lock does at last."""
    desk.settle(page.pending())
    remembered(qtbot, desk)


def bookmark(page: GuidesPage) -> QToolButton:
    names = ("Bookmark this place (Ctrl+D)", "Remove this bookmark (Ctrl+D)")
    (button,) = [
        each
        for each in page.findChildren(QToolButton)
        if each.accessibleName() in names
    ]
    return button


def test_a_guide_is_taken_up_where_it_was_left(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    choose(page, "Sleep and nightmares")
    leaf = part(page, Leaf, "Text of the guide")
    for _ in range(2):
        QTest.keyClick(leaf, Qt.Key.Key_PageDown)
    place = down(page)
    assert place > 400
    choose(page, "Preparing")
    assert down(page) == 0
    choose(page, "Sleep and nightmares")
    assert down(page) == place


def test_the_next_time_it_begins_where_one_stopped_reading(
    qtbot: QtBot, desk: Desk, make: Make
) -> None:
    page = make()
    choose(page, "Sleep and nightmares")
    go_to_heading(page, 4)
    place = down(page)
    leave_off(qtbot, desk, page)
    again = make()
    qtbot.waitUntil(lambda: title(again) == "Sleep and nightmares")
    qtbot.waitUntil(lambda: down(again) == place)
    again.go_back()
    assert title(again) == "Sleep and nightmares"


def test_a_place_is_saved_at_a_pause_without_anything_done(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    with qtbot.waitSignal(desk.changed) as changed:
        QTest.keyClick(part(page, Leaf, "Text of the guide"), Qt.Key.Key_PageDown)
    assert changed.args[0].reading
    assert 0 < remembered(qtbot, desk).positions["about-ptsd"] < 0.5


def test_looking_at_a_guide_is_not_reading_it(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    choose(page, "Sleep and nightmares")
    choose(page, "Preparing")
    leave_off(qtbot, desk, page)
    assert remembered(qtbot, desk).positions == {}


def test_a_finished_guide_begins_at_its_top(page: GuidesPage) -> None:
    choose(page, "Sleep and nightmares")
    scroll_bar = part(page, GuideReader).verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum())
    choose(page, "Preparing")
    choose(page, "Sleep and nightmares")
    assert down(page) == 0


def test_a_guide_one_chose_meanwhile_stays(
    qtbot: QtBot, desk: Desk, room: ReadingRoom
) -> None:
    put(qtbot, desk, lambda journal: journal.reading.keep_position("sleep", 0.3))
    page = GuidesPage(room)
    qtbot.addWidget(page)
    page.open_guide("grounding")
    remembered(qtbot, desk)
    assert title(page) == "Grounding skills"


def test_a_guide_of_another_version_is_passed_over(
    qtbot: QtBot, desk: Desk, make: Make
) -> None:
    gone = Place(slug="gone", heading=TOP)
    put(qtbot, desk, lambda journal: journal.reading.keep_position("gone", 0.3))
    put(qtbot, desk, lambda journal: journal.reading.add_bookmark(gone))
    beyond = Place(slug="sleep", heading=99)
    put(qtbot, desk, lambda journal: journal.reading.add_bookmark(beyond))
    page = make()
    assert title(page) == "About PTSD and complex PTSD"
    assert rows(page)[0] == "Understanding"
    assert "Sleep and nightmares" in rows(page)


def test_what_is_read_has_a_tick_that_is_spoken(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    page.open_guide("grounding")
    box = part(page, QCheckBox)
    contents = part(page, GuideContents)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    item = contents.currentItem()
    assert item.data(spoken) is None
    box.click()
    qtbot.waitUntil(
        lambda: contents.currentItem().data(spoken) == "Grounding skills, read"
    )
    page.open_guide("sleep")
    assert not box.isChecked()
    page.open_guide("grounding")
    assert box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: contents.currentItem().data(spoken) is None)
    assert remembered(qtbot, desk).read == frozenset()


def test_a_bookmark_is_kept_listed_and_led_to(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    page.open_guide("sleep")
    go_to_heading(page, 2)
    place = down(page)
    bookmark(page).click()
    qtbot.waitUntil(lambda: rows(page)[0] == "Bookmarks")
    assert rows(page)[1] == "Ordinary habits"
    assert bookmark(page).isChecked()
    page.open_guide("grounding")
    assert not bookmark(page).isChecked()
    part(page, GuideContents).setCurrentRow(1)
    assert title(page) == "Sleep and nightmares"
    assert down(page) == place
    assert remembered(qtbot, desk).bookmarks == (Place(slug="sleep", heading=2),)


def test_control_d_sets_a_bookmark_at_the_top_and_takes_it_away(
    qtbot: QtBot, page: GuidesPage
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_guide("sleep")
    leaf = part(page, Leaf, "Text of the guide")
    leaf.setFocus()
    QTest.keyClick(leaf, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: rows(page)[:2] == ["Bookmarks", "Sleep and nightmares"])
    assert bookmark(page).accessibleName() == "Remove this bookmark (Ctrl+D)"
    QTest.keyClick(leaf, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: "Bookmarks" not in rows(page))
    assert bookmark(page).accessibleName() == "Bookmark this place (Ctrl+D)"


def test_what_cannot_be_kept_is_not_shown_as_kept(
    qtbot: QtBot, desk: Desk, page: GuidesPage
) -> None:
    desk.settle()
    desk.close()
    with qtbot.waitSignal(desk.failed):
        part(page, QCheckBox).click()
    assert not part(page, QCheckBox).isChecked()


def test_writing_about_a_guide_hands_over_its_question(
    page: GuidesPage, qtbot: QtBot
) -> None:
    page.open_guide("grounding")
    button = part(page, QPushButton, "Start a preparation entry")
    with qtbot.waitSignal(page.write_wanted) as wanted:
        button.click()
    assert wanted.args == [
        Kind.PREPARATION,
        "What helps your body feel a little safer?",
    ]


def test_nothing_is_left_of_it_once_it_is_forgotten(
    qtbot: QtBot, page: GuidesPage
) -> None:
    QTest.keyClick(part(page, Leaf, "Text of the guide"), Qt.Key.Key_PageDown)
    assert page.pending() is not None
    page.forget()
    assert page.pending() is None


def test_the_open_page_offers_to_write(page: GuidesPage) -> None:
    assert "Write about this" in shown(page)
