from hypothesis import given
from hypothesis import strategies as st

from journal.domain.checked_words import own_form, plain_word, words_of


def words(line: str) -> list[str]:
    return [word for _, word in words_of(line)]


def test_words_are_found_where_they_stand() -> None:
    assert list(words_of("- It was *good*.")) == [(2, "It"), (5, "was"), (10, "good")]


def test_an_apostrophe_belongs_to_the_word() -> None:
    assert words("wasn't wasn\u2019t 'quoted'") == ["wasn't", "wasn\u2019t", "quoted"]
    assert plain_word("wasn\u2019t") == "wasn't"


def test_what_is_not_meant_to_be_a_word_is_left_out() -> None:
    line = "PTSD a `code` [page](https://x.org/abc) https://x.org #tag me@x.org 3rd x2y"
    assert words(line) == ["page"]


def test_norwegian_words_are_words() -> None:
    assert words("Følelsene på øya, åh") == ["Følelsene", "på", "øya", "åh"]


def test_a_word_of_ones_own_has_one_form() -> None:
    assert own_form("Ingrid\u2019s") == own_form("ingrid's")


@given(st.text(max_size=80))
def test_each_word_stands_at_its_place(line: str) -> None:
    for place, word in words_of(line):
        assert line[place : place + len(word)] == word
