"""The desk between window and journal: all in order, and nobody called who left."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import InvalidInputError, JournalError, NotFoundError
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.desk import Desk
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked

NOTE = Draft(kind=Kind.NOTE, title="Kept")


def write_note(journal: Journal) -> Changes:
    return journal.writing.write(NOTE)


def refuse(_: Journal) -> Changes:
    raise NotFoundError("It is not there.")


def titles(journal: Journal) -> list[str]:
    return [entry.title for entry in journal.writing.list(Filter()).entries]


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


def test_a_command_tells_what_it_changed(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.changed) as changed:
        desk.do(write_note)
    changes = changed.args[0]
    assert len(changes.entries) == 1
    assert asked(qtbot, desk, titles) == ["Kept"]


def test_then_hears_of_a_change_before_anyone_else(qtbot: QtBot, desk: Desk) -> None:
    heard: list[str] = []
    desk.changed.connect(lambda _: heard.append("changed"))
    with qtbot.waitSignal(desk.changed):
        desk.do(write_note, then=lambda _: heard.append("then"))
    assert heard == ["then", "changed"]


def test_a_refusal_is_told_to_all_and_nothing_has_changed(
    qtbot: QtBot, desk: Desk
) -> None:
    changes: list[object] = []
    desk.changed.connect(changes.append)
    with qtbot.waitSignal(desk.failed) as failed:
        desk.do(refuse, then=changes.append)
    assert isinstance(failed.args[0], NotFoundError)
    assert changes == []


def test_a_refusal_that_the_caller_takes_is_told_to_nobody_else(
    qtbot: QtBot, desk: Desk
) -> None:
    taken: list[Exception] = []
    with qtbot.assertNotEmitted(desk.failed):
        desk.do(refuse, otherwise=taken.append)
        qtbot.waitUntil(lambda: bool(taken))
    assert isinstance(taken[0], NotFoundError)


def test_a_bug_is_told_like_a_refusal(qtbot: QtBot, desk: Desk) -> None:
    def bug(_: Journal) -> Changes:
        raise ZeroDivisionError

    with qtbot.waitSignal(desk.failed) as failed:
        desk.do(bug)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_what_is_asked_for_is_done_in_order(qtbot: QtBot, desk: Desk) -> None:
    done: list[int] = []

    def count(number: int) -> None:
        desk.ask(desk, lambda _: number, done.append)

    for number in range(50):
        count(number)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_work_is_done_elsewhere_and_answers_come_back_here(
    qtbot: QtBot, desk: Desk
) -> None:
    places: list[bool] = []

    def is_here(_: Journal) -> bool:
        return current_thread() is main_thread()

    def answered(was_here: bool) -> None:
        places.extend([was_here, current_thread() is main_thread()])

    desk.ask(desk, is_here, answered)
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places == [False, True]


def test_whoever_left_is_not_called(qtbot: QtBot, desk: Desk) -> None:
    asker = QObject()
    called: list[object] = []
    may_go_on = Event()
    desk.ask(asker, lambda _: may_go_on.wait(10), called.append)
    desk.ask(asker, refuse, called.append, otherwise=called.append)
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete)
    may_go_on.set()
    asked(qtbot, desk, titles)
    assert called == []


def test_settling_waits_for_everything_and_for_a_last_command(desk: Desk) -> None:
    entries: list[EntryId] = []

    def slow(journal: Journal) -> Changes:
        changes = journal.writing.write(NOTE)
        entries.extend(changes.entries)
        return changes

    def last(journal: Journal) -> Changes:
        (entry,) = entries
        return journal.writing.edit(entry, Draft(kind=Kind.NOTE, title="Last"))

    desk.do(slow)
    desk.settle(last)
    found: list[list[str]] = []
    desk.ask(desk, titles, found.append)
    desk.settle()
    QCoreApplication.processEvents()
    assert found == [["Last"]]


def test_settling_raises_what_the_last_command_raised(qtbot: QtBot, desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.settle(refuse)
    assert asked(qtbot, desk, titles) == []


def test_settling_does_not_raise_what_another_command_raised(desk: Desk) -> None:
    desk.do(refuse, otherwise=lambda _: None)
    desk.settle()


def test_closing_finishes_what_was_asked_for(vault: Vault, qapp: QApplication) -> None:
    desk = Desk(vault.create(PASSWORD).journal)
    desk.do(write_note)
    desk.close()
    journal = vault.unlock(PASSWORD).journal
    assert titles(journal) == ["Kept"]
    journal.close()


def test_closing_twice_is_as_good_as_once(vault: Vault, qapp: QApplication) -> None:
    desk = Desk(vault.create(PASSWORD).journal)
    desk.close()
    desk.close()


def test_a_closed_desk_refuses_work_and_says_so(qtbot: QtBot, vault: Vault) -> None:
    desk = Desk(vault.create(PASSWORD).journal)
    desk.close()
    taken: list[Exception] = []
    desk.do(write_note, otherwise=taken.append)
    desk.ask(desk, titles, lambda _: None, otherwise=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert all(isinstance(error, JournalError) for error in taken)


def test_an_expected_refusal_keeps_its_sentence(qtbot: QtBot, desk: Desk) -> None:
    taken: list[str] = []
    desk.do(
        lambda journal: journal.writing.write(Draft(kind=Kind.NOTE, title="a\nb")),
        otherwise=lambda error: taken.append(str(error)),
    )
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == ["A title is one line."]
    assert issubclass(InvalidInputError, JournalError)
