"""Where the words of a search stand in a text."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.found_words import places_of


def found(words: str, text: str) -> list[str]:
    return [text[start:end] for start, end in places_of(words, text)]


def test_parts_of_words_count_and_capitals_do_not() -> None:
    assert found("sleep", "Sleeping and SLEEP") == ["Sleep", "SLEEP"]


def test_every_word_is_found_on_its_own_and_in_order() -> None:
    assert found("night sleep", "sleep at night") == ["sleep", "night"]


def test_a_longer_word_goes_before_its_beginning() -> None:
    assert found("in integration", "integration") == ["integration"]


def test_signs_are_no_pattern() -> None:
    assert found("a.c (", "abc a.c (") == ["a.c", "("]


def test_no_words_are_nowhere() -> None:
    assert places_of("  ", "text") == ()


@given(words=st.text(max_size=12), text=st.text(max_size=60))
def test_places_are_in_the_text_and_do_not_overlap(words: str, text: str) -> None:
    end = 0
    for place in places_of(words, text):
        assert end <= place.start < place.end <= len(text)
        end = place.end
