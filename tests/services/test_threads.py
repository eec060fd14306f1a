"""Entries in the thread of their session, in three parts."""

import pytest

from journal.domain.belonging import Belonging
from journal.domain.entry import Kind
from journal.domain.ids import AppointmentId
from journal.services.journal import Journal
from tests.courses import TODAY, begin_course, days, write_at


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


@pytest.fixture
def ids(journal: Journal) -> tuple[AppointmentId, ...]:
    """Preparation, session, integration, integration, each a week apart."""
    _, ids = begin_course(journal, "1,1,2")
    for number, each in enumerate(ids):
        journal.appointments.move(each, TODAY - days(21 - 7 * number))
    return ids


def test_each_entry_stands_in_its_part_oldest_first(
    journal: Journal, ids: tuple[AppointmentId, ...]
) -> None:
    prep, session, first, _ = ids
    write_at(journal, session, "week one", Kind.INTEGRATION, TODAY - days(9))
    write_at(journal, session, "next day", Kind.SESSION, TODAY - days(13))
    write_at(journal, session, "evening", Kind.SESSION, TODAY - days(14))
    write_at(journal, session, "just before", Kind.PREPARATION, TODAY - days(15))
    write_at(journal, prep, "prepared", Kind.NOTE, TODAY - days(20))
    write_at(journal, first, "talked", Kind.SESSION, TODAY - days(7))
    write_at(journal, session, "a note", Kind.NOTE, TODAY - days(3))
    write_at(journal, None, "elsewhere")
    journal.appointments.intend(session, "Stay.")
    thread = journal.threads.of(first)
    assert thread is not None
    assert thread.intention is not None
    assert thread.intention.text == "Stay."
    parts = [
        [entry.title for entry in part]
        for part in (thread.preparation, thread.reflections, thread.since)
    ]
    assert parts == [
        ["prepared", "just before"],
        ["evening", "next day"],
        ["week one", "talked", "a note"],
    ]
    assert journal.threads.of(prep) == journal.threads.of(session) == thread


def test_one_goes_on_and_back_along_a_thread(
    journal: Journal, ids: tuple[AppointmentId, ...]
) -> None:
    first = write_at(journal, ids[0], day=TODAY - days(20))
    second = write_at(journal, ids[1], kind=Kind.SESSION, day=TODAY - days(14))
    third = write_at(journal, ids[3], day=TODAY)
    thread = journal.threads.of(ids[1])
    assert thread is not None
    forward = [thread.after(each) for each in (first, second, third)]
    assert [each.id if each else None for each in forward] == [second, third, None]
    back = [thread.before(each) for each in (first, second, third)]
    assert [each.id if each else None for each in back] == [None, first, second]
    stranger = write_at(journal, None)
    assert thread.before(stranger) is thread.after(stranger) is None


def test_an_intention_that_was_let_go_is_not_shown(
    journal: Journal, ids: tuple[AppointmentId, ...]
) -> None:
    journal.appointments.intend(ids[1], "Stay.")
    journal.appointments.intend(ids[1], "")
    thread = journal.threads.of(ids[1])
    assert thread is not None
    assert thread.intention is None


def test_what_belongs_to_no_session_has_no_thread(journal: Journal) -> None:
    _, (prep,) = begin_course(journal, "1,0,0")
    assert journal.threads.of(prep) is None
    assert journal.threads.of(None) is None
    journal.appointments.remove(prep)
    assert journal.threads.of(prep) is None


def test_a_trashed_entry_leaves_its_thread(
    journal: Journal, ids: tuple[AppointmentId, ...]
) -> None:
    entry = write_at(journal, ids[1])
    journal.writing.trash(frozenset({entry}))
    thread = journal.threads.of(ids[1])
    assert thread is not None
    assert thread.entries == ()


def test_a_new_entry_is_proposed_a_place_in_the_current_course(
    journal: Journal, ids: tuple[AppointmentId, ...]
) -> None:
    assert journal.threads.proposal() == Belonging(
        kind=Kind.INTEGRATION, appointment=ids[3]
    )
    assert journal.threads.proposal(TODAY - days(13)) == Belonging(
        kind=Kind.SESSION, appointment=ids[1]
    )
    journal.courses.create("Another")
    assert journal.threads.proposal() == Belonging()
