"""Words are saved at each pause, once, in their order, and kept until they are."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Entry, Filter, Kind
from journal.domain.errors import JournalError
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.sheets import Sheets
from tests.conftest import NOON, PASSWORD
from tests.ui.at_desk import asked, put
from tests.ui.slow_desk import FullDisk, hold


class Paper:
    """Something that words stand on."""

    def __init__(self, body: str = "") -> None:
        self.body = body

    def draft(self) -> Draft:
        return Draft(kind=Kind.NOTE, body=self.body)


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    monkeypatch.setattr(sheet, "RETRY_MS", 40)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def sheets(desk: FullDisk) -> Sheets:
    return Sheets(desk)


def stored(qtbot: QtBot, desk: FullDisk) -> list[str]:
    """Return the texts in the journal, after all that was asked for."""

    def texts(journal: Journal) -> list[str]:
        writing = journal.writing
        page = writing.list(Filter())
        return [writing.read(entry.id).body for entry in page.entries]

    return asked(qtbot, desk, texts)


def entry_of(qtbot: QtBot, desk: FullDisk, body: str) -> Entry:
    """Write an entry and return it."""
    draft = Draft(kind=Kind.NOTE, body=body)
    changes = put(qtbot, desk, lambda journal: journal.writing.write(draft))
    (made,) = changes.entries
    return asked(qtbot, desk, lambda journal: journal.writing.read(made))


def begin(sheets: Sheets, paper: Paper, created: Moment = NOON) -> sheet.Sheet:
    return sheets.begin(paper.draft, created)


def test_a_pause_saves(qtbot: QtBot, desk: FullDisk, sheets: Sheets) -> None:
    paper = Paper("one")
    made = begin(sheets, paper)
    with qtbot.waitSignal(sheets.saved):
        made.touch()
    assert made.is_settled
    assert stored(qtbot, desk) == ["one"]


def test_an_untouched_sheet_leaves_nothing(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    begin(sheets, Paper("a question to answer"))
    assert sheets.pending() is None
    sheets.leave()
    assert stored(qtbot, desk) == []


def test_a_blank_sheet_leaves_nothing(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    made = begin(sheets, Paper(" \n"))
    with qtbot.waitSignal(sheets.saved):
        made.touch()
    assert made.id is None
    assert stored(qtbot, desk) == []


def test_words_typed_during_the_first_save_change_the_same_entry(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    paper = Paper("one")
    made = begin(sheets, paper)
    release = hold(desk)
    made.touch()
    made.save()
    paper.body = "one two"
    made.touch()
    made.save()
    with qtbot.waitSignal(sheets.saved):
        release.set()
    assert stored(qtbot, desk) == ["one two"]


def test_leaving_during_the_first_save_keeps_the_last_words(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    paper = Paper("one")
    made = begin(sheets, paper)
    release = hold(desk)
    made.touch()
    made.save()
    paper.body = "one two"
    made.touch()
    sheets.leave()
    paper.body = "something else"
    release.set()
    qtbot.waitUntil(lambda: not sheets.left)
    assert stored(qtbot, desk) == ["one two"]


def test_a_refused_save_is_tried_again(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    desk.is_full = True
    made = begin(sheets, Paper("one"))
    with qtbot.waitSignal(sheets.refused) as refused:
        made.touch()
    assert refused.args == ["The disk is full"]
    with qtbot.waitSignal(sheets.refused):
        pass
    desk.is_full = False
    with qtbot.waitSignal(sheets.saved):
        pass
    assert not made.problem
    assert stored(qtbot, desk) == ["one"]


def test_the_next_pause_tries_again_too(
    qtbot: QtBot,
    desk: FullDisk,
    sheets: Sheets,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sheet, "RETRY_MS", 60_000)
    desk.is_full = True
    paper = Paper("one")
    made = begin(sheets, paper)
    with qtbot.waitSignal(sheets.refused):
        made.touch()
    desk.is_full = False
    paper.body = "one two"
    with qtbot.waitSignal(sheets.saved):
        made.touch()
    assert stored(qtbot, desk) == ["one two"]


def test_a_sheet_left_unsaved_is_kept_and_can_be_taken_up(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    entry = entry_of(qtbot, desk, "before")
    desk.is_full = True
    paper = Paper("after")
    made = sheets.begin(paper.draft, entry.created, entry)
    with qtbot.waitSignal(sheets.refused):
        made.touch()
    with qtbot.waitSignal(sheets.left_unsaved) as told:
        sheets.leave()
    assert told.args == ["The disk is full"]
    begin(sheets, paper)
    paper.body = "another entry"
    kept = sheets.left_sheet(entry.id)
    assert kept is not None
    assert kept.draft().body == "after"
    sheets.leave()
    sheets.take_up(kept, paper.draft)
    paper.body = "after all"
    desk.is_full = False
    with qtbot.waitSignal(sheets.saved):
        kept.touch()
    assert stored(qtbot, desk) == ["after all"]


def test_a_sheet_left_unsaved_saves_itself(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    desk.is_full = True
    made = begin(sheets, Paper("one"))
    made.touch()
    sheets.leave()
    with qtbot.waitSignal(sheets.left_unsaved):
        pass
    desk.is_full = False
    qtbot.waitUntil(lambda: not sheets.left)
    assert stored(qtbot, desk) == ["one"]


def test_what_is_pending_can_be_done_in_one_command(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    entry = entry_of(qtbot, desk, "before")
    paper = Paper("after")
    sheets.begin(paper.draft, entry.created, entry).touch()
    release = hold(desk)
    sheets.leave()
    paper.body = "new"
    begin(sheets, paper).touch()
    pending = sheets.pending()
    release.set()
    desk.settle(pending)
    assert sorted(stored(qtbot, desk)) == ["after", "new"]


def test_what_is_pending_is_written_once(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    made = begin(sheets, Paper("one"))
    release = hold(desk)
    made.touch()
    made.save()
    pending = sheets.pending()
    release.set()
    desk.settle(pending)
    desk.settle(pending)
    assert stored(qtbot, desk) == ["one"]


def test_what_is_pending_stays_so_where_it_is_refused(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    begin(sheets, Paper("one")).touch()
    desk.is_full = True
    with pytest.raises(JournalError, match="full"):
        desk.settle(sheets.pending())
    desk.is_full = False
    desk.settle(sheets.pending())
    assert stored(qtbot, desk) == ["one"]


def test_words_for_an_entry_that_was_erased_become_a_new_one(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    entry = entry_of(qtbot, desk, "before")
    put(qtbot, desk, lambda journal: journal.writing.erase(frozenset({entry.id})))
    made = sheets.begin(Paper("after").draft, entry.created, entry)
    with qtbot.waitSignal(sheets.saved):
        made.touch()
    assert stored(qtbot, desk) == ["after"]
    assert made.id != entry.id


def test_after_forgetting_nothing_is_saved(
    qtbot: QtBot, desk: FullDisk, sheets: Sheets
) -> None:
    begin(sheets, Paper("one")).touch()
    sheets.forget()
    assert sheets.pending() is None
    with qtbot.assertNotEmitted(desk.changed, wait=80):
        pass
    assert stored(qtbot, desk) == []
