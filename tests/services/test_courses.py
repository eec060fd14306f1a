"""Courses as a person makes, changes, leaves and brings back."""

from dataclasses import replace

import pytest

from journal.domain.course import Shape, State
from journal.domain.entry import Filter, Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import CourseId
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import PASSWORD
from tests.courses import INTEG, PREP, SESS, TODAY, begin_course, days, write_at


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def test_without_a_course_there_is_none(journal: Journal) -> None:
    assert journal.courses.current() is None
    assert journal.courses.lines() == ()


def test_a_course_begins_by_its_shape_and_only_the_first_has_a_day(
    journal: Journal,
) -> None:
    begin_course(journal, "1,1,1", TODAY)
    course = journal.courses.current()
    assert course is not None
    assert (course.course.name, course.course.first_day) == ("Autumn", TODAY)
    assert [(stop.phase, stop.ordinal, stop.day) for stop in course.stops] == [
        (PREP, 1, TODAY),
        (SESS, 1, None),
        (INTEG, 1, None),
    ]


def test_a_course_may_begin_with_nothing_in_it(journal: Journal) -> None:
    course = journal.courses.create("By hand")
    (id_,) = course.courses
    assert journal.courses.current() is not None
    journal.appointments.add(id_, SESS, day=TODAY, label=" The first ")
    current = journal.courses.current()
    assert current is not None
    assert [stop.appointment.label for stop in current.stops] == ["The first"]


def test_the_newest_course_is_current_until_another_is_chosen(
    journal: Journal,
) -> None:
    (first,) = journal.courses.create("First").courses
    (second,) = journal.courses.create("Second").courses
    names = [line.course.name for line in journal.courses.lines()]
    assert names == ["Second", "First"]
    journal.courses.make_current(first)
    lines = journal.courses.lines()
    assert [(each.course.id, each.course.is_current) for each in lines] == [
        (first, True),
        (second, False),
    ]


def test_a_name_and_a_first_day_can_be_changed(journal: Journal) -> None:
    course, _ = begin_course(journal, "1,0,0", TODAY)
    journal.courses.edit(course, name=" Winter ", first_day=TODAY - days(3))
    current = journal.courses.current()
    assert current is not None
    assert current.course.name == "Winter"
    assert current.course.first_day == TODAY - days(3)
    assert current.course.is_current


def test_a_course_does_not_begin_after_one_of_its_appointments(
    journal: Journal,
) -> None:
    course, _ = begin_course(journal, "1,0,0", TODAY)
    with pytest.raises(InvalidInputError, match="begins on"):
        journal.courses.edit(course, name="Autumn", first_day=TODAY + days(1))
    current = journal.courses.current()
    assert current is not None
    assert current.course.first_day == TODAY


@pytest.mark.parametrize("name", ["", " ", "a\nb"])
def test_a_course_without_a_name_is_not_begun(journal: Journal, name: str) -> None:
    with pytest.raises(InvalidInputError):
        journal.courses.create(name, shape=Shape())
    assert journal.courses.lines() == ()


def test_an_unknown_course_is_told(journal: Journal) -> None:
    unknown = CourseId(next(iter(journal.courses.create("A").courses)))
    journal.courses.remove(unknown)
    for doing in (
        lambda: journal.courses.edit(unknown, name="B"),
        lambda: journal.courses.make_current(unknown),
        lambda: journal.courses.remove(unknown),
        lambda: journal.appointments.add(unknown, PREP),
    ):
        with pytest.raises(NotFoundError, match="course"):
            doing()


def test_removing_a_course_and_undoing_it_changes_nothing(journal: Journal) -> None:
    course, ids = begin_course(journal, "1,1,2", TODAY)
    journal.appointments.move(ids[1], TODAY + days(9))
    journal.appointments.intend(ids[1], "To stay with it.")
    entries = [write_at(journal, each, kind=Kind.PREPARATION) for each in ids[:2]]
    before = (journal.courses.lines(), journal.appointments.intentions(ids[1]))
    removed = journal.courses.remove(course)
    assert removed.entries == set(entries)
    assert journal.courses.lines() == ()
    assert [journal.writing.read(each).appointment for each in entries] == [None] * 2
    changes = journal.courses.put_back(removed)
    assert changes.courses == {course}
    assert changes.entries == set(entries)
    after = (journal.courses.lines(), journal.appointments.intentions(ids[1]))
    assert after == before
    attached = [journal.writing.read(each).appointment for each in entries]
    assert attached == list(ids[:2])
    assert journal.verify() == ()


def test_a_course_that_comes_back_leaves_the_current_one_in_place(
    journal: Journal,
) -> None:
    course, _ = begin_course(journal)
    removed = journal.courses.remove(course)
    (other,) = journal.courses.create("Another").courses
    journal.courses.put_back(removed)
    current = journal.courses.current()
    assert current is not None
    assert current.course.id == other
    assert len(journal.courses.lines()) == 2


def test_an_appointment_comes_back_where_its_entries_were(journal: Journal) -> None:
    _, ids = begin_course(journal, "2,1,0", TODAY)
    kept, moved = write_at(journal, ids[0], "kept"), write_at(journal, ids[0], "moved")
    removed = journal.appointments.remove(ids[0])
    assert [stop.id for stop in journal.courses.lines()[0].stops] == list(ids[1:])
    journal.writing.attach(frozenset({moved}), ids[1])
    journal.courses.put_back(removed)
    assert journal.writing.read(kept).appointment == ids[0]
    assert journal.writing.read(moved).appointment == ids[1]


def test_an_appointment_does_not_come_back_without_its_course(
    journal: Journal,
) -> None:
    course, ids = begin_course(journal, "1,0,0")
    removed = journal.appointments.remove(ids[0])
    journal.courses.remove(course)
    with pytest.raises(NotFoundError, match="course"):
        journal.courses.put_back(removed)
    assert journal.courses.lines() == ()


def test_an_entry_of_an_appointment_that_is_gone_is_saved_without_it(
    journal: Journal,
) -> None:
    _, ids = begin_course(journal, "1,0,0")
    entry = write_at(journal, ids[0], "before")
    journal.appointments.remove(ids[0])
    late = write_at(journal, ids[0], "late")
    assert journal.writing.read(late).appointment is None
    found = journal.writing.list(Filter()).entries
    assert {each.id for each in found} == {entry, late}


def test_entries_move_between_appointments_in_one_step(journal: Journal) -> None:
    _, ids = begin_course(journal, "2,0,0")
    entry = write_at(journal, ids[0])
    journal.writing.attach(frozenset({entry}), ids[1])
    narrowed = Filter(appointments=frozenset({ids[1]}))
    (found,) = journal.writing.list(narrowed).entries
    assert (found.id, found.appointment) == (entry, ids[1])
    assert not journal.writing.list(Filter(appointments=frozenset({ids[0]}))).entries
    journal.writing.attach(frozenset({entry}), None)
    assert journal.writing.read(entry).appointment is None
    removed = journal.appointments.remove(ids[1])
    assert removed.entries == frozenset()
    with pytest.raises(NotFoundError, match="appointment"):
        journal.writing.attach(frozenset({entry}), ids[1])


def test_everything_is_there_after_a_lock(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    _, ids = begin_course(journal, "3,2,9", TODAY)
    journal.appointments.hold(ids[0])
    journal.appointments.call_off(ids[1], skipped=True)
    journal.appointments.intend(ids[3], "Å bli værende 🌿")
    before = (journal.courses.lines(), journal.appointments.intentions(ids[3]))
    journal.close()
    again = vault.unlock(PASSWORD).journal
    assert (again.courses.lines(), again.appointments.intentions(ids[3])) == before
    states = [stop.appointment.state for stop in again.courses.lines()[0].stops]
    assert states[:3] == [State.HELD, State.SKIPPED, State.PLANNED]
    again.close()


def test_a_current_course_stays_the_only_one(journal: Journal) -> None:
    for name in ("A", "B", "C"):
        journal.courses.create(name)
    for line in journal.courses.lines():
        journal.courses.make_current(line.course.id)
        current = [each for each in journal.courses.lines() if each.course.is_current]
        assert [each.course.id for each in current] == [line.course.id]
        assert current[0].course == replace(line.course, is_current=True)
