"""Finding on the page, links, pasting, and the line that stays in the middle."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.way_out import open_link
from journal.ui.widgets.editor_comfort import EditorComfort
from journal.ui.widgets.find_bar import FindBar
from journal.ui.widgets.markdown_editor import MarkdownEditor
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import CTRL, SHIFT, focused, name, press, tab_to, write

ALT = Qt.KeyboardModifier.AltModifier
LONG = "\n".join(f"Line {number} by the sea" for number in range(200))
PAGE = "https://example.org/sea"


class Pane(QWidget):
    """An editor with its comforts, as on the journal's page."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.editor = MarkdownEditor(appearance)
        self.comfort = EditorComfort(self.editor, appearance, self)
        column = QVBoxLayout(self)
        column.addWidget(self.comfort.find_bar)
        column.addWidget(self.editor)
        column.addStretch(1)
        self.resize(700, 500)


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance) -> Pane:
    pane = Pane(appearance)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.editor.setFocus()
    return pane


def bar(pane: Pane) -> FindBar:
    return pane.comfort.find_bar


def selected(pane: Pane) -> tuple[str, int]:
    cursor = pane.editor.textCursor()
    return cursor.selectedText(), cursor.selectionStart()


def find(pane: Pane, words: str) -> None:
    assert pane.comfort.find()
    write(words)


def test_each_place_is_counted_and_gone_to(pane: Pane) -> None:
    pane.editor.set_text("Sea. The 🌿 sea, and\nno see, but SEA.")
    find(pane, "sea")
    assert bar(pane).count == "1 of 3"
    assert selected(pane) == ("Sea", 0)
    press(Qt.Key.Key_Return)
    assert (bar(pane).count, selected(pane)) == ("2 of 3", ("sea", 12))
    press(Qt.Key.Key_F3)
    assert (bar(pane).count, selected(pane)[0]) == ("3 of 3", "SEA")
    press(Qt.Key.Key_F3)
    assert bar(pane).count == "1 of 3"
    press(Qt.Key.Key_F3, SHIFT)
    assert bar(pane).count == "3 of 3"


def test_escape_leads_back_into_the_text_at_what_was_found(pane: Pane) -> None:
    pane.editor.set_text("far\nnear the sea")
    find(pane, "sea")
    press(Qt.Key.Key_Escape)
    assert focused() is pane.editor
    assert selected(pane)[0] == "sea"
    assert not bar(pane).isVisible()
    assert not pane.editor.extraSelections()


def test_what_is_not_there_is_said(pane: Pane) -> None:
    pane.editor.set_text("far")
    find(pane, "sea")
    assert bar(pane).count == "Not on this page"
    assert selected(pane)[0] == ""


def test_it_begins_with_what_is_selected(pane: Pane) -> None:
    pane.editor.set_text("sea sea")
    pane.editor.moveCursor(
        QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor
    )
    pane.comfort.find()
    assert bar(pane).count == "1 of 2"


def test_only_what_is_in_sight_is_marked(pane: Pane) -> None:
    pane.editor.set_text(LONG)
    find(pane, "sea")
    assert bar(pane).count == "1 of 200"
    assert 0 < len(pane.editor.extraSelections()) < 30
    bottom = pane.editor.verticalScrollBar().maximum()
    pane.editor.verticalScrollBar().setValue(bottom)
    marks = pane.editor.extraSelections()
    assert marks[-1].cursor.position() == pane.editor.document().characterCount() - 1


def test_the_count_follows_the_text(qtbot: QtBot, pane: Pane) -> None:
    pane.editor.set_text("sea")
    find(pane, "sea")
    pane.editor.moveCursor(QTextCursor.MoveOperation.End)
    pane.editor.insertPlainText(" sea")
    qtbot.waitUntil(lambda: bar(pane).count == "1 of 2")


def test_nothing_is_left_of_what_was_looked_for(pane: Pane) -> None:
    pane.editor.set_text("sea")
    find(pane, "sea")
    pane.comfort.forget()
    assert not bar(pane).isVisible()
    assert not pane.editor.extraSelections()
    assert [field.text() for field in pane.findChildren(QLineEdit)] == [""]


def test_every_part_of_the_bar_has_a_name_and_a_place(pane: Pane) -> None:
    find(pane, "sea")
    assert name(focused()) == "Find on page"
    for stop in ("The one before", "The next one", "Back to the text"):
        tab_to(stop)


def test_it_is_not_for_who_writes_elsewhere(pane: Pane) -> None:
    pane.editor.clearFocus()
    assert not pane.comfort.find()


def test_a_link_is_wanted_by_key(qtbot: QtBot, pane: Pane) -> None:
    pane.editor.set_text(f"[there]({PAGE})")
    with qtbot.waitSignal(pane.comfort.link_wanted) as wanted:
        press(Qt.Key.Key_Return, ALT)
    assert wanted.args == [PAGE]


def test_a_link_is_wanted_by_ctrl_and_a_click(qtbot: QtBot, pane: Pane) -> None:
    pane.editor.set_text(f"{PAGE} and more")
    spot = pane.editor.cursorRect().center() + QPoint(30, 0)
    with qtbot.waitSignal(pane.comfort.link_wanted) as wanted:
        QTest.mouseClick(
            pane.editor.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=spot
        )
    assert wanted.args == [PAGE]
    with qtbot.assertNotEmitted(pane.comfort.link_wanted):
        QTest.mouseClick(pane.editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        press(Qt.Key.Key_End)
        press(Qt.Key.Key_Return, ALT)


@pytest.mark.parametrize("agree", [True, False])
def test_a_link_is_opened_only_after_a_question(agree: bool) -> None:
    prompts = ScriptedPrompts(agree=agree)
    opened: list[str] = []

    def browse(address: object) -> bool:
        opened.append(str(address))
        return True

    open_link(PAGE, prompts, browse)
    (asked,) = prompts.asked
    assert "example.org" in asked
    assert "sees the visit" in asked
    assert len(opened) == agree
    open_link("file:///etc/passwd", prompts, browse)
    assert len(prompts.asked) == 1


def test_where_no_browser_answers_it_is_said() -> None:
    prompts = ScriptedPrompts(agree=True)
    open_link("mailto:me@example.org", prompts, lambda _: False)
    assert "mail program" in prompts.asked[0]
    assert prompts.told == ["Nothing here opens such an address."]


def copied_page() -> QMimeData:
    data = QMimeData()
    data.setText("Day one")
    data.setHtml("<h2>Day</h2><p><b>one</b></p><img src='https://example.org/t.gif'>")
    return data


def test_words_are_pasted_plain(pane: Pane) -> None:
    QGuiApplication.clipboard().setMimeData(copied_page())
    press(Qt.Key.Key_V, CTRL)
    assert pane.editor.text() == "Day one"


def test_words_are_pasted_as_markdown_by_another_key(pane: Pane) -> None:
    QGuiApplication.clipboard().setMimeData(copied_page())
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert pane.editor.text().startswith("## Day\n\n**one**")
    assert "example.org" not in pane.editor.text()


def test_plain_words_are_pasted_by_the_other_key_too(pane: Pane) -> None:
    QGuiApplication.clipboard().setText("words")
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert pane.editor.text() == "words"


def test_a_picture_is_not_pasted(pane: Pane) -> None:
    data = QMimeData()
    data.setImageData(pane.grab().toImage())
    QGuiApplication.clipboard().setMimeData(data)
    press(Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert pane.editor.text() == ""


def distance(pane: Pane) -> int:
    """How far the line is from the middle, in pixels; below it is more than 0."""
    middle = pane.editor.viewport().height() // 2
    return pane.editor.cursorRect().center().y() - middle


def test_the_line_stays_in_the_middle_to_the_last(qtbot: QtBot, pane: Pane) -> None:
    pane.editor.set_text(LONG)
    with qtbot.waitSignal(pane.comfort.typewriter_turned) as turned:
        press(Qt.Key.Key_F11, SHIFT)
    assert turned.args == [True]
    press(Qt.Key.Key_End, CTRL)
    assert abs(distance(pane)) <= 1
    write("\nmore")
    assert abs(distance(pane)) <= 1
    for _ in range(20):
        press(Qt.Key.Key_Up)
    assert abs(distance(pane)) <= 1


def test_first_lines_begin_at_the_top(pane: Pane) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    write("one")
    assert pane.editor.verticalScrollBar().value() == 0
    write("\n" * 30)
    assert abs(distance(pane)) <= 1


def test_turned_off_the_text_ends_at_the_bottom_again(pane: Pane) -> None:
    pane.editor.set_text(LONG)
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_F11, SHIFT)
    bar = pane.editor.verticalScrollBar()
    height = round(pane.editor.document().size().height())
    assert bar.maximum() <= height - pane.editor.viewport().height() + 1


def test_a_text_is_not_moved_while_it_is_clicked(pane: Pane) -> None:
    pane.editor.set_text(LONG)
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_End, CTRL)
    before = pane.editor.verticalScrollBar().value()
    QTest.mousePress(
        pane.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 150)
    )
    assert pane.editor.verticalScrollBar().value() == before
    QTest.mouseRelease(
        pane.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 150)
    )
