"""Practices: begun from a line, marked on days, counted gently, let go."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import PracticeId
from journal.domain.practice import Practice
from journal.services.journal import Journal
from tests.conftest import NOON
from tests.courses import TODAY, days, write_at


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def begin(journal: Journal, text: str = "Ten minutes of breathing") -> PracticeId:
    (practice,) = journal.practising.begin(text).practices
    return practice


def only(journal: Journal) -> Practice:
    (practice,) = journal.practising.all()
    return practice


def test_a_practice_is_marked_on_days_and_unmarked(journal: Journal) -> None:
    practice = begin(journal)
    journal.practising.mark(practice)
    journal.practising.mark(practice)
    journal.practising.mark(practice, TODAY - days(9))
    kept = only(journal)
    assert kept.days == (TODAY - days(9), TODAY)
    assert kept.is_marked(TODAY)
    assert kept.times_lately(TODAY) == 1
    journal.practising.unmark(practice)
    assert only(journal).last_day(TODAY) == TODAY - days(9)
    journal.practising.unmark(practice, TODAY - days(9))
    assert only(journal).last_day(TODAY) is None


@given(st.sets(st.integers(-20, 20), max_size=20))
def test_the_last_seven_days_are_counted_and_nothing_in_a_row(
    offsets: set[int],
) -> None:
    practice = Practice(
        id=PracticeId(UUID(int=7)),
        text="Walk",
        begun=NOON,
        edited=NOON,
        days=tuple(sorted(TODAY + days(each) for each in offsets)),
    )
    assert practice.times_lately(TODAY) == len([x for x in offsets if -6 <= x <= 0])
    past = [each for each in offsets if each <= 0]
    last = practice.last_day(TODAY)
    assert last == (TODAY + days(max(past)) if past else None)


def test_nothing_is_marked_in_the_future(journal: Journal) -> None:
    practice = begin(journal)
    with pytest.raises(InvalidInputError, match="today or on a day before"):
        journal.practising.mark(practice, TODAY + days(1))
    assert only(journal).days == ()


def test_it_is_let_go_and_taken_up_again_with_its_days(journal: Journal) -> None:
    practice = begin(journal)
    journal.practising.mark(practice)
    journal.practising.end(practice)
    assert journal.practising.going() == ()
    assert only(journal).ended == TODAY
    journal.practising.end(practice)
    journal.practising.resume(practice)
    assert journal.practising.going() == (only(journal),)
    assert only(journal).days == (TODAY,)


def test_it_remembers_its_entry_and_outlives_it(journal: Journal) -> None:
    entry = write_at(journal, None, "Week one")
    journal.practising.begin("Breathe out", entry=entry)
    assert only(journal).entry == entry
    journal.writing.erase(frozenset({entry}))
    assert only(journal).entry is None
    assert only(journal).text == "Breathe out"


def test_removing_can_be_undone_with_all_days(journal: Journal) -> None:
    practice = begin(journal)
    journal.practising.mark(practice, TODAY - days(1))
    journal.practising.reword(practice, " Slower ")
    before = only(journal)
    assert before.text == "Slower"
    journal.practising.remove(practice)
    assert journal.practising.all() == ()
    journal.practising.put_back(before)
    assert only(journal) == before
    assert journal.verify() == ()


@pytest.mark.parametrize("text", ["", " ", "two\nlines", "a" * 301])
def test_a_practice_is_one_line(journal: Journal, text: str) -> None:
    with pytest.raises(InvalidInputError, match="one line"):
        journal.practising.begin(text)


def test_an_unknown_practice_is_told(journal: Journal) -> None:
    practice = begin(journal)
    journal.practising.remove(practice)
    journal.practising.remove(practice)
    with pytest.raises(NotFoundError, match="practice"):
        journal.practising.mark(practice)
