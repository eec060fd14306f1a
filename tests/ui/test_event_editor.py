"""An own event is a day and one line."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.ids import OwnEventId
from journal.domain.mood import LABEL_LENGTH, Marker, MarkerKind
from journal.ui.appearance import Appearance
from journal.ui.widgets.event_editor import EventEditor, MarkedDays
from tests.conftest import NOON

TODAY = NOON.day
VISIT = Marker(
    day=TODAY, kind=MarkerKind.EVENT, label="A visit", event=OwnEventId(UUID(int=1))
)
SESSION = Marker(
    day=TODAY - timedelta(days=9), kind=MarkerKind.SESSION, label="1", event=None
)


@pytest.fixture
def editor(qtbot: QtBot, appearance: Appearance) -> EventEditor:
    editor = EventEditor(TODAY)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def field(editor: EventEditor) -> QLineEdit:
    (line,) = (
        each
        for each in editor.findChildren(QLineEdit)
        if each.accessibleName() == "What it was, in one line"
    )
    return line


def button(editor: EventEditor, name: str) -> QPushButton:
    (found,) = (
        each
        for each in editor.findChildren(QPushButton)
        if each.accessibleName() == name
    )
    return found


def test_it_offers_today_and_no_later_day(editor: EventEditor) -> None:
    (day,) = editor.findChildren(QDateEdit)

    assert day.date().toPython() == TODAY
    assert day.maximumDate().toPython() == TODAY
    editor.hide()
    editor.set_today(TODAY + timedelta(days=1))
    assert day.date().toPython() == TODAY + timedelta(days=1)


def test_return_adds_the_event(qtbot: QtBot, editor: EventEditor) -> None:
    (day,) = editor.findChildren(QDateEdit)
    day.setDate(QDate(2026, 10, 1))
    qtbot.keyClicks(field(editor), " Moved house ")
    with (
        qtbot.waitSignal(editor.left),
        qtbot.waitSignal(editor.event_named) as named,
    ):
        qtbot.keyClick(field(editor), Qt.Key.Key_Return)

    assert named.args == [date(2026, 10, 1), "Moved house"]
    assert field(editor).text() == ""


def test_an_event_without_a_name_is_not_added(
    qtbot: QtBot, editor: EventEditor
) -> None:
    with qtbot.assertNotEmitted(editor.event_named):
        qtbot.keyClicks(field(editor), "   ")
        qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert not button(editor, "Add the event").isEnabled()
    assert field(editor).maxLength() == LABEL_LENGTH


def test_what_is_being_typed_outlives_a_look_at_the_clock(
    qtbot: QtBot, editor: EventEditor
) -> None:
    qtbot.keyClicks(field(editor), "A vi")
    editor.set_today(TODAY)

    assert field(editor).text() == "A vi"


def test_leaving_forgets_what_was_typed(qtbot: QtBot, editor: EventEditor) -> None:
    qtbot.keyClicks(field(editor), "A visit")
    with (
        qtbot.waitSignal(editor.left),
        qtbot.assertNotEmitted(editor.event_named),
    ):
        button(editor, "Cancel").click()

    assert field(editor).text() == ""


def test_marked_days_are_a_list_in_which_only_events_can_be_removed(
    qtbot: QtBot, appearance: Appearance
) -> None:
    marked = MarkedDays()
    qtbot.addWidget(marked)
    marked.show_markers((SESSION, VISIT))
    marked.show()

    told = [each.text() for each in marked.findChildren(QLabel)]
    assert told == [
        "Marked days",
        *("Saturday 14 November 2026", "Session 1"),
        *("Monday 23 November 2026", "A visit"),
    ]
    (remove,) = marked.findChildren(QPushButton)
    assert remove.accessibleName() == "Remove the event A visit"
    with qtbot.waitSignal(marked.removal_wanted) as wanted:
        remove.click()
    assert wanted.args == [VISIT]

    marked.show_markers(())
    told = [each.text() for each in marked.findChildren(QLabel)]
    assert told[1:] == ["No session and no event of your own in this time."]
