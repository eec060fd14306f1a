"""Own templates: made from a page, begun with, renamed, deleted and brought back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.template import Template
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.passing_line import PassingLine
from journal.ui.widgets.template_form import TemplateForm
from journal.ui.widgets.templates_view import TemplatesView
from journal.ui.widgets.ways_menu import WaysMenu
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.autumn import at_page, settle
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk
from tests.ui.window import drop_what_was_left, holders_of

BODY = "## What I bring\n- \n\n## What I fear\n- "


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


def stored(reader: Reader) -> tuple[Template, ...]:
    return asked(reader.qtbot, reader.desk, lambda journal: journal.templates.all())


def make(reader: Reader, name: str, body: str = BODY) -> None:
    put(reader.qtbot, reader.desk, lambda journal: journal.templates.make(name, body))
    settle(reader)


def ways(reader: Reader) -> list[str]:
    return [each.text() for each in reader.part(WaysMenu).actions() if each.text()]


def take_way(reader: Reader, text: str) -> None:
    (way,) = (each for each in reader.part(WaysMenu).actions() if each.text() == text)
    way.trigger()


def manage(reader: Reader) -> TemplatesView:
    take_way(reader, "Templates…")
    settle(reader)
    return reader.seen(TemplatesView)


def ask_for_name(reader: Reader) -> QLineEdit:
    (action,) = (
        each
        for each in reader.part(EntryMenu).actions()
        if each.text() == "Make a template from this page…"
    )
    action.trigger()
    field = reader.seen(TemplateForm).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    return field


def open_page(reader: Reader) -> None:
    reader.open(
        reader.write(Draft(kind=Kind.PREPARATION, title="Before you come", body=BODY))
    )


def told(reader: Reader) -> str:
    return reader.part(PassingLine).sentence


def test_a_template_is_made_from_the_page_with_its_title_as_a_name(
    reader: Reader,
) -> None:
    open_page(reader)
    assert ask_for_name(reader).text() == "Before you come"
    box = reader.button("Made with my therapist")
    assert isinstance(box, QCheckBox)
    box.click()
    reader.button("Keep the template").click()
    reader.qtbot.waitUntil(lambda: told(reader).startswith("Kept as a template."))
    (template,) = stored(reader)
    assert (template.name, template.body) == ("Before you come", BODY)
    assert template.with_therapist
    assert "Before you come · with my therapist" in ways(reader)
    assert not reader.part(TemplateForm).isVisible()
    reader.button("Undo").click()
    assert stored(reader) == ()


def test_return_keeps_it_under_a_name_of_ones_own(reader: Reader) -> None:
    open_page(reader)
    field = ask_for_name(reader)
    field.selectAll()
    reader.type("Evening\n")
    reader.qtbot.waitUntil(lambda: told(reader) != "")
    assert [each.name for each in stored(reader)] == ["Evening"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_an_empty_name_make_none(reader: Reader, key: Qt.Key) -> None:
    open_page(reader)
    ask_for_name(reader).clear()
    reader.press(key)
    assert reader.part(TemplateForm).isVisible() == (key == Qt.Key.Key_Return)
    assert stored(reader) == ()


def test_what_the_disk_refuses_is_said(reader: Reader) -> None:
    open_page(reader)
    reader.desk.is_full = True
    ask_for_name(reader)
    reader.press(Qt.Key.Key_Return)
    reader.qtbot.waitUntil(lambda: told(reader) == "The disk is full.")
    reader.desk.is_full = False


def test_an_entry_begins_with_a_template_and_nothing_is_lost(reader: Reader) -> None:
    make(reader, "Fears & hopes")
    reader.page.new_entry(Kind.NOTE)
    reader.type("Half a thought")
    take_way(reader, "Fears && hopes")
    assert reader.editor.text() == BODY
    reader.qtbot.waitUntil(
        lambda: [one.title for one in reader.stored()] == ["Half a thought"]
    )
    reader.type("silence")
    reader.wait_until_saved()
    bodies = {entry.title: entry.body for entry in reader.stored()}
    assert bodies == {"Half a thought": "", "": BODY + "silence"}


def test_the_menu_offers_kinds_before_templates(reader: Reader) -> None:
    make(reader, "Evening")
    assert ways(reader) == [
        "Preparation",
        "Session reflection",
        "Integration note",
        "Note",
        "Evening",
        "Templates…",
        "Share with someone you trust…",
        "Export…",
        "Bring in a journal…",
    ]
    take_way(reader, "Session reflection")
    reader.type("x")
    reader.wait_until_saved()
    assert [entry.kind for entry in reader.stored()] == [Kind.SESSION]


def test_a_template_is_renamed_where_it_stands(reader: Reader) -> None:
    make(reader, "Evning")
    view = manage(reader)
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    reader.type("Evening\n")
    settle(reader)
    assert [each.name for each in stored(reader)] == ["Evening"]
    assert "Evening" in ways(reader)
    held = reader.page.focusWidget()
    assert isinstance(held, QLineEdit)
    assert held.text() == "Evening"


def test_a_template_can_become_one_made_together(reader: Reader) -> None:
    make(reader, "Evening")
    manage(reader)
    reader.button("Evening: made with my therapist").click()
    settle(reader)
    assert [each.with_therapist for each in stored(reader)] == [True]


def test_a_template_is_deleted_and_brought_back(reader: Reader) -> None:
    make(reader, "Evening")
    manage(reader)
    before = stored(reader)
    reader.button("Delete Evening").click()
    settle(reader)
    assert stored(reader) == ()
    reader.button("Undo").click()
    settle(reader)
    assert stored(reader) == before
    assert reader.has_button("Delete Evening")


def test_an_entry_begins_from_the_list_of_templates_too(reader: Reader) -> None:
    make(reader, "Evening")
    manage(reader)
    reader.button("Begin an entry with Evening").click()
    assert reader.editor.text() == BODY


def test_without_templates_it_says_how_to_make_one(reader: Reader) -> None:
    manage(reader)
    assert not reader.has_button("Begin an entry")
    assert holders_of("There are no templates yet.")


def test_a_lock_leaves_no_name_of_a_template(reader: Reader) -> None:
    make(reader, "Evening")
    manage(reader)
    reader.page.forget()
    drop_what_was_left()
    assert not holders_of("Evening")
    assert "Evening" not in ways(reader)
