"""An entry shows how it felt, and takes a check-in of its day or a new one."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.services import feelings
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.entry_mood import EntryMood
from journal.ui.widgets.entry_paper import EntryPaper
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.checking_in import button, click_pad, pad, save
from tests.ui.slow_desk import FullDisk

CALM = Feeling(pleasantness=2, energy=-2, words=("calm", "tender"), note="the sea")
BARE = Feeling(pleasantness=-3, energy=0)
ADD = "Add a check-in to this entry"


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def mood(
    qtbot: QtBot, desk: FullDisk, appearance: Appearance, clock: SetClock
) -> EntryMood:
    mood = EntryMood(desk, appearance, clock, feelings.words("en"))
    qtbot.addWidget(mood)
    return mood


@pytest.fixture
def entry(qtbot: QtBot, desk: FullDisk) -> EntryId:
    return written(qtbot, desk)


def written(qtbot: QtBot, desk: FullDisk) -> EntryId:
    draft = Draft(kind=Kind.NOTE, body="a walk")
    (entry,) = put(qtbot, desk, lambda journal: journal.writing.write(draft)).entries
    return entry


def felt(
    qtbot: QtBot,
    desk: FullDisk,
    feeling: Feeling,
    *,
    days_ago: int = 0,
    entry: EntryId | None = None,
) -> CheckInId:
    at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
    changes = put(
        qtbot, desk, lambda journal: journal.moods.check_in(feeling, at=at, entry=entry)
    )
    return next(iter(changes.check_ins))


def show(qtbot: QtBot, mood: EntryMood, entry: EntryId) -> None:
    mood.show_entry(entry, NOON.day)
    qtbot.waitUntil(mood.isVisible)


def choices(qtbot: QtBot, mood: EntryMood) -> dict[str, QAction]:
    """Press the chip and return what can be chosen."""
    qtbot.mouseClick(mood, Qt.MouseButton.LeftButton)
    menu = mood.findChildren(QMenu)[0]
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    return {action.text(): action for action in menu.actions() if action.text()}


def choose(qtbot: QtBot, mood: EntryMood, desk: FullDisk, text: str) -> None:
    with qtbot.waitSignal(desk.changed):
        choices(qtbot, mood)[text].trigger()
    asked(qtbot, desk, lambda journal: journal.moods.days())


def attached(qtbot: QtBot, desk: FullDisk, entry: EntryId) -> list[CheckInId]:
    found = asked(qtbot, desk, lambda journal: journal.moods.of_entry(entry))
    return [each.id for each in found]


def test_before_an_entry_is_saved_there_is_nothing_to_add(
    mood: EntryMood, desk: FullDisk, qtbot: QtBot
) -> None:
    mood.show_entry(None, NOON.day)
    asked(qtbot, desk, lambda journal: journal.moods.days())

    assert not mood.isVisible()


def test_the_chip_says_how_it_felt(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, CALM, entry=entry)
    show(qtbot, mood, entry)

    assert mood.text() == "+2 · calm, tender"
    assert mood.accessibleName() == (
        "Check-in of this entry: calm, tender · Feeling +2, "
        "energy \N{MINUS SIGN}2\nthe sea"
    )
    assert not mood.icon().isNull()


def test_without_words_it_says_the_place(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, BARE, entry=entry)
    show(qtbot, mood, entry)

    assert mood.text() == "\N{MINUS SIGN}3 · energy 0"


def test_long_words_end_in_dots_and_are_whole_in_the_tooltip(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    words = ("like the sea & <b>", "like a very long afternoon in the rain")
    felt(qtbot, desk, Feeling(pleasantness=0, energy=0, words=words), entry=entry)
    show(qtbot, mood, entry)

    assert mood.text().startswith("0 · like the sea && <b>")
    assert mood.text().endswith("…")
    assert "&lt;b&gt;, like a very long afternoon in the rain" in mood.toolTip()


def test_a_check_in_of_that_day_is_attached_and_taken_off(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, BARE, days_ago=1)
    calm = felt(qtbot, desk, CALM)
    show(qtbot, mood, entry)
    assert mood.accessibleName() == ADD
    assert list(choices(qtbot, mood)) == ["12:00 · +2 · calm, tender", "New check-in…"]

    choose(qtbot, mood, desk, "12:00 · +2 · calm, tender")
    assert attached(qtbot, desk, entry) == [calm]
    assert mood.text() == "+2 · calm, tender"
    assert choices(qtbot, mood)["12:00 · +2 · calm, tender"].isChecked()

    choose(qtbot, mood, desk, "Take it off this entry")
    assert attached(qtbot, desk, entry) == []
    assert mood.accessibleName() == ADD


def test_several_may_belong_to_one_entry(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, CALM, entry=entry)
    felt(qtbot, desk, BARE, days_ago=1, entry=entry)
    show(qtbot, mood, entry)

    assert mood.text() == "\N{MINUS SIGN}3 · energy 0, +2 · calm, tender"
    names = list(choices(qtbot, mood))
    assert names == [
        "22 Nov · 12:00 · \N{MINUS SIGN}3 · energy 0",
        "12:00 · +2 · calm, tender",
        "New check-in…",
    ]
    choose(qtbot, mood, desk, names[0])
    assert mood.text() == "+2 · calm, tender"


def test_one_of_another_entry_says_so_and_can_be_taken_over(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    other = written(qtbot, desk)
    calm = felt(qtbot, desk, CALM, entry=other)
    show(qtbot, mood, entry)
    choose(qtbot, mood, desk, "12:00 · +2 · calm, tender (of another entry)")

    assert attached(qtbot, desk, entry) == [calm]
    assert attached(qtbot, desk, other) == []


def test_a_new_one_is_made_for_the_entry(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    show(qtbot, mood, entry)
    found = choices(qtbot, mood)
    assert not found["No check-in on this day"].isEnabled()
    found["New check-in…"].trigger()
    (editor,) = mood.findChildren(CheckInEditor)
    click_pad(qtbot, editor, 4, 1)
    button(editor, "proud").click()
    save(qtbot, desk, editor)

    qtbot.waitUntil(lambda: mood.text() == "+4 · proud")
    assert len(attached(qtbot, desk, entry)) == 1
    qtbot.waitUntil(lambda: not mood.findChildren(CheckInEditor))


def test_what_is_being_said_stays_with_its_entry(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    show(qtbot, mood, entry)
    choices(qtbot, mood)["New check-in…"].trigger()
    (editor,) = mood.findChildren(CheckInEditor)
    click_pad(qtbot, editor, 4, 1)
    other = written(qtbot, desk)
    show(qtbot, mood, other)
    choices(qtbot, mood)["New check-in…"].trigger()
    assert len(mood.findChildren(CheckInEditor)) == 2
    show(qtbot, mood, entry)
    choices(qtbot, mood)["New check-in…"].trigger()
    assert len(mood.findChildren(CheckInEditor)) == 2
    assert pad(editor).choice == (4, 1)

    save(qtbot, desk, editor)
    assert len(attached(qtbot, desk, entry)) == 1
    assert attached(qtbot, desk, other) == []


def test_an_answer_for_another_entry_is_not_shown(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, CALM, entry=entry)
    other = written(qtbot, desk)
    mood.show_entry(entry, NOON.day)
    mood.show_entry(other, NOON.day)
    asked(qtbot, desk, lambda journal: journal.moods.days())

    assert mood.accessibleName() == ADD


def test_what_the_disk_refuses_is_told_and_changes_nothing(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, CALM)
    show(qtbot, mood, entry)
    desk.is_full = True
    with qtbot.waitSignal(desk.failed):
        choices(qtbot, mood)["12:00 · +2 · calm, tender"].trigger()

    assert attached(qtbot, desk, entry) == []
    assert mood.accessibleName() == ADD


def test_forgetting_leaves_nothing_private(
    qtbot: QtBot, mood: EntryMood, desk: FullDisk, entry: EntryId
) -> None:
    felt(qtbot, desk, CALM, entry=entry)
    show(qtbot, mood, entry)
    choices(qtbot, mood)["New check-in…"].trigger()
    mood.forget()

    assert mood.text() + mood.accessibleName() + mood.toolTip() == ""
    assert not mood.findChildren(QMenu)[0].actions()
    assert not mood.isVisible()
    qtbot.waitUntil(lambda: not mood.findChildren(CheckInEditor))


def test_it_stands_at_the_left_of_the_tags_and_tab_comes_to_it_first(
    qtbot: QtBot,
    mood: EntryMood,
    desk: FullDisk,
    entry: EntryId,
    appearance: Appearance,
) -> None:
    paper = EntryPaper(appearance)
    qtbot.addWidget(paper)
    paper.resize(700, 600)
    paper.put_before_tags(mood)
    draft = Draft(kind=Kind.NOTE, title="one", body="a walk", tags=("rain",))
    paper.show_draft(draft, NOON, NOON.day)
    with qtbot.waitActive(paper):
        paper.show()
        paper.activateWindow()
    show(qtbot, mood, entry)
    qtbot.waitUntil(lambda: mood.width() > 0)
    tags = paper.tags.mapTo(paper, paper.tags.rect().topLeft())
    chip = mood.mapTo(paper, mood.rect().topLeft())
    qtbot.waitUntil(lambda: chip.x() + mood.width() <= tags.x())

    passed: list[str] = []
    widget = paper.editor.nextInFocusChain()
    while widget is not None and widget is not paper.editor:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            passed.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert passed.index(ADD) < passed.index("Take off the tag rain")
    assert QApplication.activeWindow() is paper
