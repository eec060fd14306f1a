"""Waves below words that no dictionary has, and what they could have been."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journal.formats import dictionary
from journal.ui.appearance import Appearance
from journal.ui.widgets.editor_comfort import EditorComfort
from journal.ui.widgets.markdown_editor import MarkdownEditor
from tests.ui.window import press, write

if dictionary.shipped() is None:
    pytest.skip("Hunspell has no build for this computer", allow_module_level=True)

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
ENGLISH = ("en",)
NONE: frozenset[str] = frozenset()


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    pane.resize(700, 300)
    qtbot.addWidget(pane)
    return pane


@pytest.fixture
def editor(pane: QWidget, appearance: Appearance, qtbot: QtBot) -> MarkdownEditor:
    editor = MarkdownEditor(appearance, pane)
    editor.resize(pane.size())
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    editor.setFocus()
    return editor


@pytest.fixture
def comfort(
    editor: MarkdownEditor, appearance: Appearance, pane: QWidget
) -> Iterator[EditorComfort]:
    comfort = EditorComfort(editor, appearance, pane)
    yield comfort
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def marked(editor: MarkdownEditor) -> list[str]:
    marks = editor.extraSelections()
    return [
        each.cursor.selectedText()
        for each in marks
        if each.format.underlineStyle() == WAVE
    ]


def menu_of(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_what_is_wrong_gets_a_wave(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("The laek 🌿 was qiet.\n\n```\nlaek\n```\n")
    comfort.spelling.choose(ENGLISH, NONE)
    qtbot.waitUntil(lambda: marked(editor) == ["laek", "qiet"])


def test_nothing_is_checked_unless_it_is_wanted(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("laek")
    comfort.spelling.choose(ENGLISH, NONE)
    qtbot.waitUntil(lambda: marked(editor) == ["laek"])
    comfort.spelling.choose((), NONE)
    assert marked(editor) == []


def test_a_word_is_left_alone_while_it_is_typed(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    comfort.spelling.choose(ENGLISH, NONE)
    write("laek qie")
    qtbot.waitUntil(lambda: marked(editor) == ["laek"])
    write(" ")
    qtbot.waitUntil(lambda: marked(editor) == ["laek", "qie"])


def test_a_word_of_ones_own_is_right(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("Laek qiet")
    comfort.spelling.choose(ENGLISH, frozenset({"laek"}))
    qtbot.waitUntil(lambda: marked(editor) == ["qiet"])


def test_the_next_word_is_shown_by_key_and_replaced_as_one_step(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("By the laek.")
    comfort.spelling.choose(ENGLISH, NONE)
    press(Qt.Key.Key_F7)
    menu = menu_of(qtbot)
    texts = [action.text() for action in menu.actions()]
    assert "lake" in texts
    assert "Keep as a word of mine" in texts
    menu.actions()[texts.index("lake")].trigger()
    menu.close()
    assert editor.text() == "By the lake."
    editor.undo()
    assert editor.text() == "By the laek."


def test_a_word_can_be_kept(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("laek")
    comfort.spelling.choose(ENGLISH, NONE)
    press(Qt.Key.Key_F7)
    menu = menu_of(qtbot)
    texts = [action.text() for action in menu.actions()]
    with qtbot.waitSignal(comfort.spelling.word_kept) as kept:
        menu.actions()[texts.index("Keep as a word of mine")].trigger()
    assert kept.args == ["laek"]


def context_menu(editor: MarkdownEditor) -> None:
    spot = editor.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, spot, editor.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(editor, event)


def test_the_menu_of_a_word_that_is_right_is_the_usual_one(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("lake")
    comfort.spelling.choose(ENGLISH, NONE)
    context_menu(editor)
    texts = [action.text() for action in menu_of(qtbot).actions()]
    assert any("Copy" in text for text in texts)
    assert "Keep as a word of mine" not in texts


def test_answers_after_a_lock_are_dropped(
    qtbot: QtBot, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("laek")
    comfort.spelling.choose(ENGLISH, NONE)
    comfort.forget()
    qtbot.wait(300)  # nothing may come: there is no signal to wait for
    assert marked(editor) == []


def test_finding_and_spelling_are_marked_side_by_side(
    qtbot: QtBot, pane: QWidget, editor: MarkdownEditor, comfort: EditorComfort
) -> None:
    editor.set_text("laek lake")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    comfort.spelling.choose(ENGLISH, NONE)
    qtbot.waitUntil(lambda: marked(editor) == ["laek"])
    comfort.find_bar.setParent(pane)
    assert comfort.find()
    write("lake")
    assert len(editor.extraSelections()) == 2
    comfort.find_bar.leave()
    assert marked(editor) == ["laek"]
