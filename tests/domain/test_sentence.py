"""Sentences that remember what they were made of."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import JournalError
from journal.domain.sentence import (
    Sentence,
    apart,
    in_turn,
    said,
    sentence_of,
    together,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}"))


def test_a_sentence_is_its_text() -> None:
    told = said("There is no folder {path}.", path=Path("/a"))
    assert told == "There is no folder /a."
    assert told.pattern == "There is no folder {path}."
    assert told.values == {"path": Path("/a")}


def test_a_sentence_without_values_may_have_braces() -> None:
    assert said("{") == "{"


def test_a_value_that_is_missing_is_a_bug() -> None:
    with pytest.raises(KeyError):
        said("There is no folder {path}.", folder="/a")


def test_an_error_tells_what_it_was_given() -> None:
    told = said("There is no folder {path}.", path="/a")
    error = JournalError(told)
    assert sentence_of(error) is told
    assert str(error) == "There is no folder /a."


def test_an_error_with_nothing_to_tell_tells_nothing() -> None:
    assert sentence_of(JournalError()) == ""
    assert sentence_of(OSError(28, "full")) == "[Errno 28] full"


@given(WORDS, WORDS, st.integers())
def test_what_is_taken_apart_is_put_together_again(
    first: str, second: str, number: int
) -> None:
    whole = in_turn(said("{a}, {b}.", a=said(first), b=number), second)
    kept = together(json.loads(json.dumps(apart(whole))))
    assert kept == whole
    assert isinstance(kept, Sentence)
    assert kept.pattern == whole.pattern
    first_again = kept.values["first"]
    assert isinstance(first_again, Sentence)
    assert first_again.pattern == "{a}, {b}."


@pytest.mark.parametrize(
    "kept", [None, 3, [], ["{a}"], ["{a}", {"b": ""}], ["{", {"a": ""}]]
)
def test_what_was_never_taken_apart_is_no_sentence(kept: object) -> None:
    assert together(kept) == ""
