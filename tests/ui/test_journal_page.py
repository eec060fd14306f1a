"""The journal page: finding, writing, leaving, putting away and bringing back."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.pages.journal import JournalPage
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.left_unsaved import LeftUnsaved
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.title_field import TitleField
from journal.ui.widgets.trash_view import TrashView
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk

note = partial(Draft, kind=Kind.NOTE)


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def reader(
    qtbot: QtBot,
    vault: Vault,
    appearance: Appearance,
    prompts: ScriptedPrompts,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    monkeypatch.setattr(sheet, "RETRY_MS", 40)
    desk = FullDisk(vault.create(PASSWORD).journal)
    page = JournalPage(desk, appearance, prompts, clock)
    qtbot.addWidget(page)
    page.resize(1085, 800)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    yield Reader(page, desk, qtbot, clock)
    page.forget()
    desk.close()


ODD = "Rain 🌿 שלום\r\nsecond\rthird\u2028fourth\u00a0end"


def test_an_entry_is_written_by_keyboard_and_saved_at_a_pause(reader: Reader) -> None:
    reader.page.new_entry(Kind.INTEGRATION)
    reader.type("On the train\n- one\ntwo")
    reader.wait_until_saved()
    assert reader.state == "Saved 12:00"
    (entry,) = reader.stored()
    assert entry.kind is Kind.INTEGRATION
    assert (entry.title, entry.body) == ("On the train", "- one\n- two")
    reader.wait_for_list(["On the train"])


def test_going_on_writing_changes_the_same_entry(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE, body="> a question\n\n")
    reader.type("one")
    reader.wait_until_saved()
    reader.type(" two")
    reader.qtbot.waitUntil(lambda: reader.stored()[0].body.endswith("one two"))
    (entry,) = reader.stored()
    assert entry.body == "> a question\n\none two"


def test_leaving_a_new_entry_untouched_leaves_nothing(reader: Reader) -> None:
    other = reader.write(note(title="other"))
    reader.page.new_entry(Kind.NOTE, body="> a question\n\n")
    reader.open(other)
    reader.page.hide()
    assert [entry.title for entry in reader.stored()] == ["other"]


def test_what_is_not_edited_is_kept_byte_for_byte(reader: Reader) -> None:
    entry = reader.write(note(title="odd", body=ODD))
    reader.open(entry)
    assert reader.editor.text() == ODD
    reader.editor.setFocus()
    reader.type("x")
    reader.wait_until_saved()
    assert reader.read(entry).body == "x" + ODD


def open_another(reader: Reader) -> None:
    other = next(entry for entry in reader.stored() if entry.title == "other")
    reader.page.open_entry(other.id)


def begin_another(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)


def go_to_another_page(reader: Reader) -> None:
    reader.page.hide()


@pytest.mark.parametrize("leave", [open_another, begin_another, go_to_another_page])
def test_leaving_saves_at_once(
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    leave: Callable[[Reader], None],
) -> None:
    monkeypatch.setattr(sheet, "PAUSE_MS", 60_000)
    entry = reader.write(note(title="one", body="before"))
    reader.write(note(title="other"))
    reader.open(entry)
    reader.editor.setFocus()
    reader.type("x")
    leave(reader)
    assert reader.read(entry).body == "xbefore"


def test_losing_the_window_saves_at_once(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet, "PAUSE_MS", 60_000)
    reader.page.new_entry(Kind.NOTE)
    reader.type("one")
    other = QWidget()
    reader.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    reader.qtbot.waitUntil(other.isActiveWindow)
    assert [entry.title for entry in reader.stored()] == ["one"]


def test_a_full_disk_is_told_and_the_words_stay(reader: Reader) -> None:
    reader.desk.is_full = True
    reader.page.new_entry(Kind.NOTE)
    reader.type("title\nwords")
    reader.qtbot.waitUntil(lambda: reader.state.endswith("Trying again."))
    assert reader.state == "The disk is full. Trying again."
    assert reader.editor.text() == "words"
    reader.desk.is_full = False
    reader.wait_until_saved()
    assert reader.stored()[0].body == "words"


def test_an_entry_left_unsaved_can_be_seen_again(reader: Reader) -> None:
    other = reader.write(note(title="other"))
    reader.desk.is_full = True
    reader.page.new_entry(Kind.NOTE)
    reader.type("title\nwords")
    reader.open(other)
    reader.qtbot.waitUntil(lambda: bool(reader.part(LeftUnsaved).sentence))
    reader.button("Show it").click()
    assert reader.editor.text() == "words"
    assert reader.state == "The disk is full. Trying again."
    reader.desk.is_full = False
    reader.wait_until_saved()


def test_what_is_pending_is_given_to_whoever_locks(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet, "PAUSE_MS", 60_000)
    assert reader.page.pending() is None
    reader.page.new_entry(Kind.NOTE)
    reader.type("last words")
    reader.desk.settle(reader.page.pending())
    reader.page.forget()
    assert [entry.title for entry in reader.stored()] == ["last words"]


def test_forgetting_leaves_no_words(reader: Reader) -> None:
    entry = reader.write(note(title="secret", body="secret", tags=("secret",)))
    reader.open(entry)
    reader.page.forget()
    texts = [editor.text() for editor in reader.page.findChildren(MarkdownEditor)]
    texts += [field.text() for field in reader.page.findChildren(TitleField)]
    texts += [button.text() for button in reader.page.findChildren(QAbstractButton)]
    assert not [text for text in texts if "secret" in text]
    assert reader.listed() == []


def test_search_as_you_type_and_by_tag(reader: Reader) -> None:
    reader.write(note(title="the train", tags=("family",)))
    reader.write(note(title="week four"))
    reader.page.focus_search()
    reader.type("tra")
    reader.wait_for_list(["the train"])
    for _ in range(3):
        reader.press(Qt.Key.Key_Backspace)
    reader.type("#family")
    reader.wait_for_list(["the train"])
    reader.type("x")
    reader.wait_for_list([])


def test_where_nothing_is_found_everything_can_be_shown_again(reader: Reader) -> None:
    reader.write(note(title="the train"))
    reader.page.focus_search()
    reader.type("zzz")
    reader.wait_for_list([])
    reader.button("Show everything").click()
    reader.wait_for_list(["the train"])
    assert not reader.has_button("Show everything")


def test_chips_narrow_to_a_kind_and_a_new_entry_makes_room(reader: Reader) -> None:
    reader.write(note(title="a note"))
    reader.write(Draft(kind=Kind.SESSION, title="a session"))
    reader.button("Session").click()
    reader.wait_for_list(["a session"])
    reader.page.new_entry(Kind.NOTE)
    reader.type("new")
    reader.wait_for_list(["new", "a session", "a note"])


def test_the_list_is_walked_by_keyboard(reader: Reader) -> None:
    reader.write(note(title="older", day=date(2026, 11, 1)))
    reader.write(note(title="newer", day=date(2026, 11, 2)))
    reader.wait_for_list(["newer", "older"])
    reader.page.focus_list()
    reader.press(Qt.Key.Key_Down)
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "newer")
    reader.press(Qt.Key.Key_Down)
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "older")
    reader.press(Qt.Key.Key_Return)
    assert reader.editor.hasFocus()


def test_delete_moves_to_the_trash_and_undo_brings_back(reader: Reader) -> None:
    reader.write(note(title="one"))
    reader.wait_for_list(["one"])
    reader.page.focus_list()
    reader.press(Qt.Key.Key_Down)
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "one")
    reader.press(Qt.Key.Key_Delete)
    reader.wait_for_list([])
    assert reader.stored() == []
    reader.qtbot.waitUntil(lambda: reader.has_button("Undo"))
    reader.button("Undo").click()
    reader.wait_for_list(["one"])
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "one")


def test_the_next_entry_is_shown_after_one_is_put_away(reader: Reader) -> None:
    one = reader.write(note(title="one", day=date(2026, 11, 2)))
    reader.write(note(title="two", day=date(2026, 11, 1)))
    reader.wait_for_list(["one", "two"])
    reader.open(one)
    reader.editor.setFocus()
    reader.type("last words")
    reader.part(EntryMenu).trash_wanted.emit()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "two")
    (away,) = reader.stored(Filter(in_trash=True))
    assert away.body == "last words"


def open_trash(reader: Reader) -> TrashView:
    reader.button("Trash").click()
    trash = reader.seen(TrashView)
    reader.qtbot.waitUntil(lambda: trash.model.rowCount() > 0)
    trash.list.setFocus()
    reader.press(Qt.Key.Key_Down)
    return trash


def put_in_trash(reader: Reader, title: str) -> EntryId:
    entry = reader.write(note(title=title))
    put(reader.qtbot, reader.desk, lambda j: j.writing.trash(frozenset({entry})))
    return entry


def test_the_trash_gives_back(reader: Reader) -> None:
    put_in_trash(reader, "away")
    open_trash(reader)
    reader.button("Restore").click()
    reader.qtbot.waitUntil(lambda: len(reader.stored()) == 1)
    reader.qtbot.waitUntil(lambda: not reader.button("Restore").isEnabled())


def test_erasing_asks_first(reader: Reader, prompts: ScriptedPrompts) -> None:
    put_in_trash(reader, "away")
    open_trash(reader)
    prompts.agree = False
    reader.press(Qt.Key.Key_Delete)
    assert len(reader.stored(Filter(in_trash=True))) == 1
    prompts.agree = True
    reader.button("Erase for good").click()
    assert reader.stored(Filter(in_trash=True)) == []
    assert len(prompts.asked) == 2
    reader.button("Back to the journal").click()
    assert reader.has_button("Write the first entry")


def test_an_earlier_version_comes_back(reader: Reader) -> None:
    entry = reader.write(note(title="one", body="the first text"))
    reader.open(entry)
    reader.clock.wind(timedelta(minutes=6))
    reader.editor.setFocus()
    reader.editor.selectAll()
    reader.type("gone")
    reader.wait_until_saved()
    reader.button("Earlier versions").click()
    reader.qtbot.waitUntil(lambda: reader.has_button("Restore this version"))
    assert reader.seen(QListWidget).count() == 1
    assert reader.editor.text() == "the first text"
    reader.clock.wind(timedelta(minutes=1))
    reader.button("Restore this version").click()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "one")
    assert reader.editor.text() == "the first text"
    assert reader.read(entry).body == "the first text"
    versions = asked(reader.qtbot, reader.desk, lambda j: j.writing.versions(entry))
    assert [version.body for version in versions] == ["gone", "the first text"]


def test_without_versions_there_is_a_way_back(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)
    reader.button("Earlier versions").click()
    reader.qtbot.waitUntil(lambda: reader.has_button("Back"))
    assert not reader.button("Restore this version").isEnabled()
    reader.press(Qt.Key.Key_Escape)
    assert reader.editor.hasFocus()


def test_a_folded_entry_is_covered_until_it_is_wanted(reader: Reader) -> None:
    entry = reader.write(note(title="hard", body="words", folded=True))
    reader.page.open_entry(entry)
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))
    reader.page.open_entry(entry)
    assert reader.shown_title() == "nothing"
    reader.button("Open it").click()
    assert reader.editor.text() == "words"


def test_the_menu_marks_the_entry(reader: Reader) -> None:
    entry = reader.write(note(title="one", body="words", day=date(2026, 11, 2)))
    reader.open(entry)
    menu = reader.part(EntryMenu)
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.isCheckable():
            action.trigger()
    kinds = menu.findChild(QMenu)
    assert isinstance(kinds, QMenu)
    kinds.actions()[1].trigger()
    reader.wait_until_saved()
    kept = reader.read(entry)
    assert kept.starred
    assert kept.folded
    assert kept.left_out
    assert kept.shareable
    assert kept.kind is Kind.SESSION
    assert (kept.day, kept.body) == (date(2026, 11, 2), "words")


def test_the_day_can_be_changed(reader: Reader) -> None:
    entry = reader.write(note(title="one"))
    reader.open(entry)
    reader.part(EntryMenu).day_wanted.emit()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    reader.qtbot.waitUntil(lambda: reader.read(entry).day == date(2026, 11, 22))


def test_tags_are_put_on_and_taken_off(reader: Reader) -> None:
    reader.write(note(title="other", tags=("trains",)))
    entry = reader.write(note(title="one", tags=("family",)))
    reader.open(entry)
    field = next(
        f
        for f in reader.page.findChildren(QLineEdit)
        if f.accessibleName() == "Add a tag"
    )
    reader.qtbot.waitUntil(lambda: field.completer().model().rowCount() == 2)
    field.setFocus()
    reader.type("#rain\nfamily,")
    reader.qtbot.waitUntil(lambda: reader.read(entry).tags == ("family", "rain"))
    reader.button("Take off the tag family").click()
    reader.qtbot.waitUntil(lambda: reader.read(entry).tags == ("rain",))
    reader.press(Qt.Key.Key_Backspace)
    reader.qtbot.waitUntil(lambda: reader.read(entry).tags == ())


def test_focus_mode_leaves_only_the_text(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)
    with reader.qtbot.waitSignal(reader.page.focus_mode_changed) as changed:
        reader.press(Qt.Key.Key_F11)
    assert changed.args == [True]
    assert not reader.has_button("Bold")
    assert not reader.has_button("Trash")
    reader.type("still here")
    with reader.qtbot.waitSignal(reader.page.focus_mode_changed) as changed:
        reader.press(Qt.Key.Key_Escape)
    assert changed.args == [False]
    assert reader.has_button("Trash")
    assert reader.editor.text() == "still here"


def test_another_page_ends_focus_mode(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)
    reader.page.set_focus_mode(on=True)
    with reader.qtbot.waitSignal(reader.page.focus_mode_changed):
        reader.page.hide()


def test_there_is_no_focus_mode_without_an_entry(reader: Reader) -> None:
    with reader.qtbot.assertNotEmitted(reader.page.focus_mode_changed):
        reader.page.set_focus_mode(on=True)


def test_an_entry_changed_elsewhere_is_shown_anew(reader: Reader) -> None:
    entry = reader.write(note(title="before"))
    reader.open(entry)
    changed = note(title="after")
    put(reader.qtbot, reader.desk, lambda j: j.writing.edit(entry, changed))
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "after")


def test_an_entry_put_away_elsewhere_is_closed(reader: Reader) -> None:
    entry = reader.write(note(title="one"))
    reader.open(entry)
    put(reader.qtbot, reader.desk, lambda j: j.writing.trash(frozenset({entry})))
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "nothing")


def test_saving_does_not_move_the_cursor(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE, title="one")
    reader.type("abc")
    reader.wait_until_saved()
    reader.wait_for_list(["one"])
    reader.stored()
    reader.type("d")
    assert reader.editor.text() == "abcd"
    assert reader.editor.document().isUndoAvailable()


def test_an_entry_that_is_gone_is_no_disaster(reader: Reader) -> None:
    entry = reader.write(note(title="one"))
    reader.wait_for_list(["one"])

    def erase_behind(journal: Journal) -> Changes:
        journal.writing.erase(frozenset({entry}))
        return Changes()

    put(reader.qtbot, reader.desk, erase_behind)
    reader.page.open_entry(entry)
    reader.wait_for_list([])


def test_the_newest_entry_is_opened(reader: Reader) -> None:
    reader.write(note(title="older", day=date(2026, 11, 1)))
    reader.write(note(title="newer", day=date(2026, 11, 2)))
    reader.page.open_newest()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "newer")


def test_everything_can_be_reached_by_tab_and_has_a_name(reader: Reader) -> None:
    entry = reader.write(note(title="one", tags=("rain",)))
    reader.open(entry)
    reader.page.focus_search()
    visited = []
    for _ in range(60):
        widget = reader.page.focusWidget()
        assert widget.accessibleName(), widget
        visited.append(widget.accessibleName())
        reader.press(Qt.Key.Key_Tab)
        if reader.page.focusWidget().accessibleName() == "Search everything":
            break
    else:
        pytest.fail("Tab never comes back")
    for name in ("Entries", "Bold", "More", "Title", "Text of the entry", "Add a tag"):
        assert name in visited
