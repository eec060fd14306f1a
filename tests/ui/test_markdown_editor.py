"""Typing in the editor: lists go on, marks are put and taken, nothing else changes."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.faithful import shown
from journal.ui.appearance import Appearance
from journal.ui.widgets.markdown_commands import MarkdownCommands
from journal.ui.widgets.markdown_editor import MarkdownEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ODD = "a\r\nb\rc\u2028d\u2029e\u00a0f\ufdd0g🌿 שלום\n"
KEPT_FIXTURES = [HealthCheck.function_scoped_fixture]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    return window


@pytest.fixture
def editor(qtbot: QtBot, window: QWidget, appearance: Appearance) -> MarkdownEditor:
    """An editor in a window, between two fields."""
    box = QVBoxLayout(window)
    editor = MarkdownEditor(appearance, window)
    MarkdownCommands(editor, appearance)
    for field in (QLineEdit(), editor, QLineEdit()):
        box.addWidget(field)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    return editor


@pytest.fixture
def type_keys(qtbot: QtBot, editor: MarkdownEditor) -> Callable[[str], None]:
    """Press the keys of a text, one by one."""

    def press(text: str) -> None:
        for key in text:
            if key == "\n":
                qtbot.keyClick(editor, Qt.Key.Key_Return)
            else:
                qtbot.keyClicks(editor, key)

    return press


def select(editor: MarkdownEditor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def test_an_untouched_text_is_given_back_byte_for_byte(editor: MarkdownEditor) -> None:
    editor.set_text(ODD)
    assert editor.text() == ODD


@settings(max_examples=50, suppress_health_check=KEPT_FIXTURES)
@given(text=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_text_is_given_back(editor: MarkdownEditor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == text


def test_what_is_not_edited_keeps_its_line_breaks(
    editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    editor.set_text(ODD)
    type_keys("x")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_keys("y")
    assert editor.text() == "x" + ODD + "y"
    editor.undo()
    editor.undo()
    assert editor.text() == ODD


def test_emoji_and_right_to_left_text_are_typed_between(
    editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    editor.set_text("🌿🌿 שלום")
    editor.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    type_keys("x")
    assert editor.text() == "🌿x🌿 שלום"


def test_setting_a_text_is_no_edit_and_cannot_be_undone(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    with qtbot.assertNotEmitted(editor.edited, wait=50):
        editor.set_text("one")
        editor.set_text("> two")
    assert not editor.document().isUndoAvailable()
    assert editor.textCursor().position() == 0


def test_typing_and_undoing_are_edits(
    qtbot: QtBot, editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    with qtbot.waitSignal(editor.edited):
        type_keys("a")
    with qtbot.waitSignal(editor.edited):
        editor.undo()
    assert not editor.text()


def test_another_theme_is_no_edit(
    qtbot: QtBot, editor: MarkdownEditor, appearance: Appearance
) -> None:
    editor.set_text("> quoted\n\n## heading")
    with qtbot.assertNotEmitted(editor.edited, wait=50):
        appearance.set_scheme("dark")
        appearance.set_text_scale(2)
    assert editor.text() == "> quoted\n\n## heading"


def test_lists_go_on_with_return_and_end_on_an_empty_item(
    editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    type_keys("- one\ntwo\n\n1. a\nb\n\n- [ ] c\nd\n\n> e\nf\n\nend")
    assert editor.text() == (
        "- one\n- two\n1. a\n2. b\n- [ ] c\n- [ ] d\n> e\n> f\nend"
    )


def test_return_in_code_is_just_a_new_line(
    editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    type_keys("```\n- one\ntwo")
    assert editor.text() == "```\n- one\ntwo"


def test_return_replaces_the_selection(qtbot: QtBot, editor: MarkdownEditor) -> None:
    editor.set_text("- one two")
    select(editor, 5, 9)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "- one\n- "


def test_shift_and_return_is_a_plain_line_break(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("- one")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    assert editor.text() == "- one\n"


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (Qt.Key.Key_B, CONTROL, "**wörd🌿**"),
        (Qt.Key.Key_I, CONTROL, "*wörd🌿*"),
        (Qt.Key.Key_H, CONTROL | SHIFT, "## wörd🌿"),
        (Qt.Key.Key_8, CONTROL | SHIFT, "- wörd🌿"),
        (Qt.Key.Key_7, CONTROL | SHIFT, "1. wörd🌿"),
        (Qt.Key.Key_9, CONTROL | SHIFT, "- [ ] wörd🌿"),
        (Qt.Key.Key_Period, CONTROL | SHIFT, "> wörd🌿"),
        (Qt.Key.Key_K, CONTROL, "[wörd🌿]()"),
    ],
)
def test_keys_put_marks(
    qtbot: QtBot,
    editor: MarkdownEditor,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    after: str,
) -> None:
    editor.set_text("wörd🌿")
    editor.selectAll()
    qtbot.keyClick(editor, key, modifiers)
    assert editor.text() == after
    editor.undo()
    assert editor.text() == "wörd🌿"


def test_the_same_key_begins_and_ends_bold_type(
    qtbot: QtBot, editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    type_keys("so")
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    type_keys(" it is")
    assert editor.text() == "**so** it is"


def test_control_and_return_ticks_the_box_of_the_line(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("- [ ] walk")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert editor.text() == "- [x] walk"
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert editor.text() == "- [ ] walk"


def middle_of(editor: MarkdownEditor, position: int) -> QPoint:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    left = editor.cursorRect(cursor).center()
    cursor.setPosition(position + 1)
    return (left + editor.cursorRect(cursor).center()) / 2


def test_a_click_on_a_box_ticks_it_and_leaves_the_cursor(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("first\n- [ ] walk")
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(editor.viewport(), button, pos=middle_of(editor, 9))
    assert editor.text() == "first\n- [x] walk"
    assert editor.textCursor().position() == 0
    qtbot.mouseClick(editor.viewport(), button, pos=middle_of(editor, 14))
    assert editor.text() == "first\n- [x] walk"


def test_tab_indents_items_and_otherwise_moves_on(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("- one\n- two")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "- one\n  - two"
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.text() == "- one\n- two"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, SHIFT)
    assert not editor.hasFocus()


def test_control_and_tab_always_move_on(qtbot: QtBot, editor: MarkdownEditor) -> None:
    editor.set_text("- one\n- two")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Tab, CONTROL)
    assert not editor.hasFocus()
    assert editor.text() == "- one\n- two"


def test_only_words_are_pasted(editor: MarkdownEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='http://a.no/x.png'>")
    data.setText("bo\0ld\r\n> quoted")
    editor.insertFromMimeData(data)
    assert editor.text() == "bold\n> quoted"
    image = QMimeData()
    image.setHtml("<img src='http://a.no/x.png'>")
    assert not editor.canInsertFromMimeData(image)


def test_only_words_are_copied(editor: MarkdownEditor) -> None:
    editor.set_text("**so**\n> it is")
    editor.selectAll()
    editor.copy()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "**so**\n> it is"
    assert not copied.hasHtml()


def test_a_press_on_selected_words_does_not_drag_them(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("some words to select")
    editor.selectAll()
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(editor.viewport(), button, pos=middle_of(editor, 6))
    assert not editor.textCursor().hasSelection()
    qtbot.mouseRelease(editor.viewport(), button, pos=middle_of(editor, 6))


def test_what_is_only_to_be_read_stays_as_it_is(
    qtbot: QtBot, editor: MarkdownEditor
) -> None:
    editor.set_text("- [ ] walk\n- [ ] rest")
    editor.setReadOnly(True)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    qtbot.keyClicks(editor, "x")
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(editor.viewport(), button, pos=middle_of(editor, 3))
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "- [ ] walk\n- [ ] rest"


def test_nothing_is_fetched(editor: MarkdownEditor) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    assert editor.document().resource(kind.value, "file:///etc/hostname") is None


def test_forgetting_leaves_nothing_to_undo(
    editor: MarkdownEditor, type_keys: Callable[[str], None]
) -> None:
    type_keys("secret")
    editor.forget()
    assert not editor.text()
    editor.undo()
    assert not editor.text()


STEPS = st.lists(
    st.one_of(
        st.text("ab >-1.`\n🌿", min_size=1, max_size=4),
        st.integers(0, 7),
        st.sampled_from(["undo", "redo", "up", "home", "delete"]),
    ),
    max_size=15,
)


@settings(max_examples=25, deadline=None, suppress_health_check=KEPT_FIXTURES)
@given(start=st.text("ab >-1.[]\r\n\u2028🌿", max_size=20), steps=STEPS)
def test_everything_can_be_undone_and_redone(
    editor: MarkdownEditor, start: str, steps: list[str | int]
) -> None:
    editor.set_text(start)
    for step in steps:
        take(editor, step)
    while editor.document().isRedoAvailable():
        editor.redo()
    written = editor.text()
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == start
    while editor.document().isRedoAvailable():
        editor.redo()
    assert shown(editor.text()) == shown(written)


def take(editor: MarkdownEditor, step: str | int) -> None:
    moves = {
        "up": QTextCursor.MoveOperation.Up,
        "home": QTextCursor.MoveOperation.StartOfBlock,
    }
    if isinstance(step, int):
        editor.actions()[step].trigger()
    elif step in moves:
        editor.moveCursor(moves[step])
    elif step == "undo":
        editor.undo()
    elif step == "redo":
        editor.redo()
    elif step == "delete":
        editor.textCursor().deletePreviousChar()
    else:
        editor.textCursor().insertText(step)
