"""The thread beside the page: what is in it, the way through it, when it opens."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.beside_reading import BesideReading
from journal.ui.widgets.thread_panel import ThreadPanel
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.autumn import (
    INTEGRATION_DAY,
    PREPARATION_DAY,
    SESSION_DAY,
    Autumn,
    at_page,
    on,
    plan,
    settle,
)
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk
from tests.ui.window import drop_what_was_left, holders_of, shown

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
INTENTION = "To stay with it when the door opens."


class Thread:
    """Three entries of one session in a journal."""

    def __init__(self, journal: Journal) -> None:
        self.autumn: Autumn = plan(journal)
        journal.appointments.intend(self.autumn.session, INTENTION)
        self.before = write(
            journal,
            Draft(
                kind=Kind.PREPARATION,
                title="What I bring",
                body="The blanket.",
                day=PREPARATION_DAY,
                appointment=self.autumn.preparation,
            ),
        )
        self.evening = write(
            journal,
            Draft(
                kind=Kind.SESSION,
                title="The evening",
                body="hard words",
                day=SESSION_DAY,
                folded=True,
                appointment=self.autumn.session,
            ),
        )
        self.week = write(
            journal,
            Draft(
                kind=Kind.INTEGRATION,
                title="Week four",
                day=INTEGRATION_DAY,
                appointment=self.autumn.integration,
            ),
        )


def write(journal: Journal, draft: Draft) -> EntryId:
    (entry,) = journal.writing.write(draft).entries
    return entry


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return vault.create(PASSWORD).journal


@pytest.fixture
def thread(journal: Journal) -> Thread:
    return Thread(journal)


@pytest.fixture
def reader(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    journal: Journal,
    thread: Thread,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    desk = FullDisk(journal)
    with at_page(qtbot, appearance, clock, desk) as reader:
        settle(reader)
        yield reader
    desk.close()


def panel(reader: Reader) -> ThreadPanel:
    return reader.part(ThreadPanel)


def turn(reader: Reader) -> None:
    """Open the thread, or close it, from the text."""
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_T, CTRL)
    settle(reader)


def open_entry(reader: Reader, entry: EntryId) -> None:
    reader.open(entry)
    settle(reader)


def tool(reader: Reader, name: str) -> QToolButton:
    button = reader.button(name)
    assert isinstance(button, QToolButton)
    return button


def begin_reflection(reader: Reader, clock: SetClock, days_after: int = 0) -> None:
    clock.now = on(SESSION_DAY + timedelta(days=days_after))
    reader.page.new_entry(Kind.SESSION)
    settle(reader)


def test_it_is_closed_until_it_is_asked_for(reader: Reader, thread: Thread) -> None:
    open_entry(reader, thread.week)
    assert not panel(reader).isVisible()
    turn(reader)
    assert panel(reader).isVisible()
    assert tool(reader, "Thread beside the page (Ctrl+T)").isChecked()


def test_it_shows_the_intention_and_three_parts_of_titles(
    reader: Reader, thread: Thread
) -> None:
    open_entry(reader, thread.week)
    turn(reader)
    words = shown(panel(reader))
    for expected in (
        "Session 1 · 24 Oct",
        INTENTION,
        "Preparation",
        "What I bring",
        "Reflection",
        "The evening",
        "folded",
        "Since then",
        "Week four",
    ):
        assert expected in words
    assert "hard words" not in words


def test_it_stays_open_for_other_entries_and_the_next_time(
    reader: Reader, thread: Thread
) -> None:
    open_entry(reader, thread.week)
    turn(reader)
    open_entry(reader, thread.before)
    assert panel(reader).isVisible()
    kept = asked(
        reader.qtbot, reader.desk, lambda j: j.settings.get("thread_beside", False)
    )
    assert kept is True
    turn(reader)
    open_entry(reader, thread.week)
    assert not panel(reader).isVisible()


def test_keys_go_through_the_thread_with_the_panel_closed(
    reader: Reader, thread: Thread
) -> None:
    open_entry(reader, thread.before)
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_PageDown, ALT)
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))  # it is folded
    settle(reader)
    reader.qtbot.keyClick(reader.page, Qt.Key.Key_PageDown, ALT)
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "Week four")
    settle(reader)
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_PageDown, ALT)  # the end
    reader.qtbot.keyClick(reader.editor, Qt.Key.Key_PageUp, ALT)
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))


def test_buttons_and_links_go_through_it_too(reader: Reader, thread: Thread) -> None:
    open_entry(reader, thread.week)
    turn(reader)
    assert not tool(reader, "Next in the thread (Alt+PgDown)").isEnabled()
    reader.button("Open the entry What I bring").click()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "What I bring")
    settle(reader)
    assert not tool(reader, "Previous in the thread (Alt+PgUp)").isEnabled()
    tool(reader, "Next in the thread (Alt+PgDown)").click()
    reader.qtbot.waitUntil(lambda: reader.has_button("Open it"))


def test_an_entry_without_a_session_says_so(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)
    settle(reader)
    turn(reader)
    assert "This entry belongs to no session." in shown(panel(reader))


@pytest.mark.parametrize(("days_after", "opens"), [(0, True), (1, True), (2, False)])
def test_it_opens_by_itself_beside_a_fresh_reflection(
    reader: Reader, clock: SetClock, days_after: int, *, opens: bool
) -> None:
    begin_reflection(reader, clock, days_after)
    assert panel(reader).isVisible() == opens
    assert reader.page.focusWidget() is not None
    assert not panel(reader).isAncestorOf(reader.page.focusWidget())


def test_beside_other_entries_of_that_day_it_does_not_open(
    reader: Reader, clock: SetClock
) -> None:
    clock.now = on(SESSION_DAY)
    reader.page.new_entry(Kind.NOTE)
    settle(reader)
    assert not panel(reader).isVisible()


def test_closed_once_it_stays_closed_for_that_session(
    reader: Reader, clock: SetClock
) -> None:
    begin_reflection(reader, clock)
    reader.button("Close the thread (Ctrl+T)").click()
    settle(reader)
    begin_reflection(reader, clock, 1)
    assert not panel(reader).isVisible()
    turn(reader)  # but it can be asked for
    assert panel(reader).isVisible()
    assert not reader.has_button("Do not open by itself")


def test_it_can_be_told_never_to_open_by_itself(
    reader: Reader, clock: SetClock, thread: Thread
) -> None:
    begin_reflection(reader, clock)
    reader.button("Do not open by itself").click()
    settle(reader)
    assert not panel(reader).isVisible()
    next_day = SESSION_DAY + timedelta(days=20)

    def plan_another(journal: Journal) -> Changes:
        line = journal.courses.current()
        assert line is not None
        journal.appointments.move(thread.autumn.session, next_day)
        return Changes(courses=frozenset({line.course.id}))

    put(reader.qtbot, reader.desk, plan_another)
    clock.now = on(next_day)
    reader.page.new_entry(Kind.SESSION)
    settle(reader)
    assert not panel(reader).isVisible()


def test_the_preparation_can_be_read_beside_the_page_by_choice(
    reader: Reader, clock: SetClock
) -> None:
    begin_reflection(reader, clock)
    assert "The blanket." not in shown(reader.page)
    reader.button("Read What I bring beside the page").click()
    reading = reader.part(BesideReading)
    reader.qtbot.waitUntil(lambda: reading.words == "The blanket.")
    assert reading.isVisible()
    reader.type("It was with me\nand more")
    reader.wait_until_saved()
    settle(reader)
    assert reading.isVisible()  # saving what is written leaves it there
    reader.button("Put it away").click()
    assert not reading.isVisible()
    assert "The blanket." not in shown(reader.page)


def test_a_folded_preparation_asks_once(
    reader: Reader, clock: SetClock, thread: Thread
) -> None:
    fold = Draft(
        kind=Kind.PREPARATION,
        title="What I bring",
        body="The blanket.",
        day=PREPARATION_DAY,
        folded=True,
        appointment=thread.autumn.preparation,
    )
    put(reader.qtbot, reader.desk, lambda j: j.writing.edit(thread.before, fold))
    begin_reflection(reader, clock)
    reader.button("Read What I bring beside the page").click()
    settle(reader)
    assert not holders_of("The blanket.")
    reader.button("Open it").click()
    reading = reader.part(BesideReading)
    reader.qtbot.waitUntil(lambda: reading.words == "The blanket.")


def test_only_the_text_means_without_the_thread(reader: Reader, thread: Thread) -> None:
    open_entry(reader, thread.week)
    turn(reader)
    reader.page.set_focus_mode(on=True)
    assert not panel(reader).isVisible()
    reader.page.set_focus_mode(on=False)
    assert panel(reader).isVisible()


def test_a_lock_leaves_no_word_of_it(reader: Reader, thread: Thread) -> None:
    open_entry(reader, thread.week)
    turn(reader)
    reader.button("Read What I bring beside the page").click()
    reading = reader.part(BesideReading)
    reader.qtbot.waitUntil(lambda: reading.words == "The blanket.")
    reader.page.forget()
    drop_what_was_left()
    for words in (INTENTION, "The blanket.", "What I bring", "Session 1"):
        assert not holders_of(words), words
