"""The sentence at a place in a text, as plain words."""

import pytest

from journal.domain.passage import passage_at, plain

TEXT = "First one. Is it *usual*? Yes!"


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (0, "First one."),
        (10, "First one."),
        (11, "Is it usual?"),
        (25, "Is it usual?"),
        (26, "Yes!"),
        (len(TEXT), "Yes!"),
    ],
)
def test_the_sentence_the_cursor_is_in(place: int, sentence: str) -> None:
    assert passage_at(TEXT, place, place) == sentence


@pytest.mark.parametrize("place", [0, 1, 4])
def test_marks_of_the_line_are_no_part_of_it(place: int) -> None:
    assert passage_at("1. One thing", place, place) == "One thing"
    assert passage_at("> - [ ] One thing", place, place) == "One thing"
    assert passage_at("## One thing", place, place) == "One thing"


@pytest.mark.parametrize(
    "text", ["Noe, f.eks. dette, hver dag.", "Den 24. oktober gikk det.", "3.5 times"]
)
def test_a_dot_within_a_sentence_does_not_end_it(text: str) -> None:
    assert passage_at(text, len(text), len(text)) == text


def test_after_the_last_sentence_it_is_still_that_one() -> None:
    assert passage_at("One. Two.   ", 12, 12) == "Two."
    assert passage_at("One. Ærlig talt.", 7, 7) == "Ærlig talt."


@pytest.mark.parametrize("text", ["", "   ", "- ", "> "])
def test_where_there_are_no_words_there_is_no_sentence(text: str) -> None:
    assert passage_at(text, len(text), len(text)) == ""


def test_a_selection_is_taken_whole_and_on_one_line() -> None:
    text = "- one\n- **two**\n\nthree. Four"
    assert passage_at(text, 2, len(text) - 5) == "one two three."


def test_plain_words_are_never_cut_short() -> None:
    long = "word " * 3000
    assert plain(long) == long.strip()
