"""Exercises that were done: two numbers and a note, nothing made of them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.grounding import Grounding
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import PASSWORD, SetClock


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


def kept(journal: Journal, exercise: str = "breathe") -> Grounding:
    begun = journal.grounding.begin(exercise)
    journal.grounding.put(replace(begun, before=7))
    return journal.grounding.get(begun.id)


def test_nothing_is_kept_until_it_is_put(journal: Journal) -> None:
    begun = journal.grounding.begin("breathe")
    assert journal.grounding.all() == ()
    with pytest.raises(NotFoundError):
        journal.grounding.get(begun.id)


def test_numbers_are_kept_and_changed(vault: Vault, clock: SetClock) -> None:
    journal = vault.create(PASSWORD).journal
    first = kept(journal)
    clock.wind(timedelta(minutes=1))
    assert journal.grounding.put(replace(first, after=4)).groundings == {first.id}
    second = kept(journal, "five-senses")
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    found = journal.grounding.all()
    assert [each.id for each in found] == [second.id, first.id]
    assert (found[1].before, found[1].after) == (7, 4)
    assert found[1].done == first.done
    assert journal.verify() == ()
    journal.close()


def test_a_note_belongs_to_it(journal: Journal) -> None:
    grounding = kept(journal)
    changes = journal.grounding.write_about(grounding, "Breathe with me")
    (entry,) = changes.entries
    assert changes.groundings == {grounding.id}
    assert journal.writing.read(entry).title == "Breathe with me"
    assert journal.grounding.get(grounding.id).entry == entry


def test_a_note_that_is_erased_leaves_it(journal: Journal) -> None:
    grounding = kept(journal)
    (entry,) = journal.grounding.write_about(grounding, "Breathe").entries
    written = journal.grounding.get(grounding.id)
    journal.writing.trash(frozenset({entry}))
    journal.writing.erase(frozenset({entry}))
    assert journal.grounding.get(grounding.id).entry is None
    journal.grounding.put(written)  # as an undo would
    assert journal.grounding.get(grounding.id).entry is None


def test_one_is_removed_and_put_back(journal: Journal) -> None:
    grounding = kept(journal)
    journal.grounding.remove(grounding.id)
    journal.grounding.remove(grounding.id)
    assert journal.grounding.all() == ()
    journal.grounding.put(grounding)
    assert journal.grounding.all() == (grounding,)


@pytest.mark.parametrize("number", [-1, 11])
def test_distress_is_from_0_to_10(journal: Journal, number: int) -> None:
    begun = journal.grounding.begin("breathe")
    with pytest.raises(InvalidInputError):
        replace(begun, before=number)
    with pytest.raises(InvalidInputError):
        replace(begun, after=number)
