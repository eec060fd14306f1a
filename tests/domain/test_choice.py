"""What a choice takes follows from what it narrows by."""

from datetime import date, timedelta

import pytest

from journal.domain.choice import EVERYTHING, Choice, Counts, Format
from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError

DAY = date(2026, 11, 23)
BEFORE = DAY - timedelta(days=1)


def test_without_a_choice_it_is_everything() -> None:
    assert EVERYTHING.is_everything
    assert EVERYTHING.takes_trash
    assert EVERYTHING.takes_moods
    assert not Choice(without_trash=True).takes_trash


@pytest.mark.parametrize(
    "choice",
    [
        Choice(kinds=frozenset({Kind.NOTE})),
        Choice(tags=frozenset({"sea"})),
        Choice(shareable_only=True),
    ],
)
def test_a_choice_of_entries_takes_no_moods(choice: Choice) -> None:
    assert choice.is_of_entries
    assert not choice.takes_trash
    assert not choice.takes_moods


def test_a_choice_of_days_takes_moods_but_no_trash() -> None:
    choice = Choice(first=DAY)
    assert choice.takes_moods
    assert not choice.is_everything
    assert choice.has_day(DAY)
    assert not choice.has_day(BEFORE)


def test_days_in_the_wrong_order_are_told() -> None:
    with pytest.raises(InvalidInputError, match="before the first"):
        Choice(first=DAY, last=BEFORE)


def test_tags_are_as_entries_have_them() -> None:
    assert Choice(tags=frozenset({" #sea "})).tags == {"sea"}
    assert Choice(tags=frozenset({"#"})) == EVERYTHING


def test_some_formats_are_folders() -> None:
    assert [each for each in Format if each.is_folder] == [Format.MARKDOWN, Format.CSV]


def test_counts_add_up() -> None:
    assert Counts(entries=1, check_ins=2, results=3, others=4).total == 10
