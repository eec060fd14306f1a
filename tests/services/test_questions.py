"""Questions for next time: kept, ticked, carried over, never lost with an entry."""

from dataclasses import replace
from datetime import timedelta

import pytest

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import QuestionId
from journal.services.journal import Journal
from tests.conftest import SetClock
from tests.courses import write_at

MINUTE = timedelta(minutes=1)


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def ask(journal: Journal, text: str = "Is it usual?") -> QuestionId:
    (question,) = journal.questions.ask(text).questions
    return question


def test_a_question_is_carried_over_until_it_is_ticked(
    journal: Journal, clock: SetClock
) -> None:
    first = ask(journal, " Is it usual? ")
    clock.wind(MINUTE)
    second = ask(journal, "Who do I call?")
    assert [each.text for each in journal.questions.to_bring()] == [
        "Is it usual?",
        "Who do I call?",
    ]
    journal.questions.tick(first)
    assert [each.id for each in journal.questions.to_bring()] == [second]
    done = journal.questions.all()[0].done
    assert done == clock()
    journal.questions.untick(first)
    assert [each.id for each in journal.questions.to_bring()] == [first, second]


def test_it_can_be_reworded_and_remembers_where_it_came_up(journal: Journal) -> None:
    entry = write_at(journal, None)
    (question,) = journal.questions.ask("The train.", entry=entry).questions
    journal.questions.reword(question, " The thing about the train. ")
    (kept,) = journal.questions.all()
    assert (kept.text, kept.entry) == ("The thing about the train.", entry)


def test_erasing_an_entry_leaves_its_question(
    journal: Journal, clock: SetClock
) -> None:
    entry = write_at(journal, None)
    journal.questions.ask("The train.", entry=entry)
    journal.writing.trash(frozenset({entry}))
    journal.writing.erase(frozenset({entry}))
    (kept,) = journal.questions.all()
    assert (kept.text, kept.entry) == ("The train.", None)
    clock.wind(MINUTE)
    journal.questions.ask("Later.", entry=entry)
    assert journal.questions.all()[1].entry is None


def test_removing_can_be_undone(journal: Journal) -> None:
    ask(journal)
    (question,) = journal.questions.all()
    journal.questions.remove(question.id)
    assert journal.questions.all() == ()
    journal.questions.put_back(question)
    assert journal.questions.all() == (question,)
    journal.questions.put_back(replace(question, text="Changed"))
    assert len(journal.questions.all()) == 1


@pytest.mark.parametrize("text", ["", "  \n", "a" * 1001, "\0"])
def test_no_words_are_no_question(journal: Journal, text: str) -> None:
    with pytest.raises(InvalidInputError):
        journal.questions.ask(text)
    assert journal.questions.all() == ()


def test_an_unknown_question_is_told(journal: Journal) -> None:
    question = ask(journal)
    journal.questions.remove(question)
    journal.questions.remove(question)
    with pytest.raises(NotFoundError, match="question"):
        journal.questions.tick(question)
