"""A sentence is kept for the next appointment, a line as a practice: one key each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.passing_line import PassingLine
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.autumn import at_page
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BODY = "The window. Is it *usual* that I sleep worse?\n- Breathe **slowly** out"


@pytest.fixture
def reader(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    desk = FullDisk(vault.create(PASSWORD).journal)
    with at_page(qtbot, appearance, clock, desk) as reader:
        yield reader
    desk.close()


def keep_question(reader: Reader) -> None:
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_J, CTRL)


def keep_practice(reader: Reader) -> None:
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_J, CTRL | SHIFT)


def questions(reader: Reader) -> tuple[Question, ...]:
    return asked(reader.qtbot, reader.desk, lambda journal: journal.questions.all())


def practices(reader: Reader) -> tuple[Practice, ...]:
    return asked(reader.qtbot, reader.desk, lambda journal: journal.practising.all())


def open_written(reader: Reader) -> None:
    """Open an entry with the cursor at the end of its first line."""
    reader.open(reader.write(Draft(kind=Kind.NOTE, title="one", body=BODY)))
    reader.editor.setFocus()
    reader.editor.moveCursor(QTextCursor.MoveOperation.EndOfLine)


def told(reader: Reader) -> str:
    return reader.part(PassingLine).sentence


def wait_until_told(reader: Reader, sentence: str) -> None:
    reader.qtbot.waitUntil(lambda: told(reader) == sentence)
    assert reader.part(PassingLine).isVisible() == bool(sentence)


def test_the_sentence_the_cursor_is_in_becomes_a_question(reader: Reader) -> None:
    open_written(reader)
    keep_question(reader)
    wait_until_told(reader, "Kept for your next appointment.")
    (question,) = questions(reader)
    assert question.text == "Is it usual that I sleep worse?"
    (entry,) = reader.stored()
    assert question.entry == entry.id
    assert entry.body == BODY  # the text stays as it is


def test_a_selection_is_kept_as_it_was_selected(reader: Reader) -> None:
    open_written(reader)
    reader.editor.moveCursor(QTextCursor.MoveOperation.Start)
    cursor = reader.editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    reader.editor.setTextCursor(cursor)
    keep_question(reader)
    wait_until_told(reader, "Kept for your next appointment.")
    assert [question.text for question in questions(reader)] == ["window"]


def test_a_new_entry_is_saved_before_its_question(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE, body="> a question\n\n")
    keep_question(reader)
    wait_until_told(reader, "There are no words here to keep.")
    reader.editor.moveCursor(QTextCursor.MoveOperation.Start)
    keep_question(reader)
    wait_until_told(reader, "Kept for your next appointment.")
    (question,) = questions(reader)
    (entry,) = reader.stored()
    assert (question.text, question.entry) == ("a question", entry.id)
    reader.type("and on")
    reader.qtbot.waitUntil(lambda: "and on" in reader.stored()[0].body)
    assert len(reader.stored()) == 1


def test_a_question_can_be_taken_back(reader: Reader) -> None:
    open_written(reader)
    keep_question(reader)
    wait_until_told(reader, "Kept for your next appointment.")
    reader.button("Undo").click()
    assert told(reader) == ""
    assert questions(reader) == ()


def test_a_line_becomes_a_practice_without_its_marks(reader: Reader) -> None:
    open_written(reader)
    reader.editor.moveCursor(QTextCursor.MoveOperation.End)
    keep_practice(reader)
    wait_until_told(reader, "Kept as something to practise.")
    (practice,) = practices(reader)
    (entry,) = reader.stored()
    assert (practice.text, practice.entry) == ("Breathe slowly out", entry.id)
    reader.button("Undo").click()
    assert practices(reader) == ()


def test_what_is_too_long_is_said_and_not_kept(reader: Reader) -> None:
    reader.open(reader.write(Draft(kind=Kind.NOTE, title="one", body="word " * 80)))
    reader.editor.setFocus()
    keep_practice(reader)
    wait_until_told(
        reader, "A practice is written in one line of at most 300 characters."
    )
    assert practices(reader) == ()


def test_what_the_disk_refuses_is_said(reader: Reader) -> None:
    open_written(reader)
    reader.desk.is_full = True
    keep_question(reader)
    wait_until_told(reader, "The disk is full.")
    reader.desk.is_full = False


def test_the_line_goes_with_the_entry_it_is_about(reader: Reader) -> None:
    open_written(reader)
    keep_question(reader)
    wait_until_told(reader, "Kept for your next appointment.")
    reader.page.new_entry(Kind.NOTE)
    assert told(reader) == ""


def test_the_menu_names_both_and_their_keys(reader: Reader) -> None:
    open_written(reader)
    actions = reader.part(EntryMenu).actions()[:2]
    keys = [action.shortcut().toString() for action in actions]
    assert keys == ["Ctrl+J", "Ctrl+Shift+J"]
    assert all(action.shortcut() != QKeySequence() for action in actions)
    actions[0].trigger()
    wait_until_told(reader, "Kept for your next appointment.")


def test_an_entry_can_be_left_out_of_looking_back(reader: Reader) -> None:
    open_written(reader)
    (left_out,) = (
        action
        for action in reader.part(EntryMenu).actions()
        if action.text() == "Leave out of looking back"
    )
    left_out.trigger()
    reader.qtbot.waitUntil(lambda: reader.stored()[0].left_out)
