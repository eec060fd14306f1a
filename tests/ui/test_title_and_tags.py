"""A title stays one line, and a tag is never there twice."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from journal.domain.entry import TITLE_LENGTH
from journal.ui.appearance import Appearance
from journal.ui.widgets.tag_row import TagRow
from journal.ui.widgets.title_field import TitleField


@pytest.fixture
def title(qtbot: QtBot, appearance: Appearance) -> TitleField:
    title = TitleField(appearance)
    qtbot.addWidget(title)
    title.resize(400, 60)
    title.show()
    return title


@pytest.fixture
def row(qtbot: QtBot, appearance: Appearance) -> TagRow:
    row = TagRow(appearance)
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    return row


def paste(title: TitleField, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    title.insertFromMimeData(data)


def test_a_title_grows_with_its_words(title: TitleField) -> None:
    title.set_text("short")
    one_line = title.height()
    title.set_text("a title that is much too long for one line of this width")
    assert title.height() >= 2 * one_line - 4


def test_return_and_down_go_on_to_the_text(qtbot: QtBot, title: TitleField) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        with qtbot.waitSignal(title.left):
            qtbot.keyClick(title, key)
    assert not title.text()


def test_pasted_lines_become_one(qtbot: QtBot, title: TitleField) -> None:
    with qtbot.waitSignal(title.edited):
        paste(title, "one\r\ntwo\u2028three\0")
    assert title.text() == "one two three"


def test_a_title_is_cut_where_it_is_too_long(title: TitleField) -> None:
    paste(title, "🌿" * (TITLE_LENGTH + 20))
    assert title.text() == "🌿" * TITLE_LENGTH
    assert title.toPlainText() == title.text()


def test_setting_a_title_is_no_edit(qtbot: QtBot, title: TitleField) -> None:
    with qtbot.assertNotEmitted(title.edited):
        title.set_text("one")
    assert not title.document().isUndoAvailable()


def test_words_only_are_copied(title: TitleField) -> None:
    title.set_text("one")
    title.selectAll()
    assert not title.createMimeDataFromSelection().hasHtml()


def test_tags_are_cleaned_and_never_twice(qtbot: QtBot, row: TagRow) -> None:
    row.set_tags(("family",))
    with qtbot.waitSignal(row.edited):
        qtbot.keyClicks(row.field, " #Trains ,")
    with qtbot.assertNotEmitted(row.edited):
        qtbot.keyClicks(row.field, "FAMILY,#,,")
    assert row.tags == ("family", "Trains")


def test_leaving_the_field_keeps_what_was_typed(qtbot: QtBot, row: TagRow) -> None:
    row.field.setFocus()
    qtbot.keyClicks(row.field, "rain")
    with qtbot.waitSignal(row.edited):
        row.field.clearFocus()
    assert row.tags == ("rain",)
    assert not row.field.text()


def test_known_tags_are_offered(qtbot: QtBot, row: TagRow) -> None:
    row.set_known(("family", "trains"))
    row.field.setFocus()
    qtbot.keyClicks(row.field, "AI")
    completer = row.field.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "trains"


def test_an_ampersand_is_no_access_key(row: TagRow) -> None:
    row.set_tags(("a&b",))
    assert row.tags == ("a&b",)
    assert not row.grab().isNull()
