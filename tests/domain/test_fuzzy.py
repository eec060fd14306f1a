from hypothesis import given
from hypothesis import strategies as st

from journal.domain.fuzzy import best, cost

PAGES = ["Today", "Journal", "Privacy and safety of your words", "My safety plan"]
TEXTS = st.lists(st.text(max_size=30), max_size=8)


def found(wanted: str, texts: list[str]) -> list[str]:
    return [texts[place] for place in best(wanted, texts)]


def test_the_beginning_of_a_word_comes_before_its_middle() -> None:
    assert found("day", ["Today", "Day One"]) == ["Day One", "Today"]


def test_the_first_letters_of_words_are_enough() -> None:
    assert found("msp", PAGES) == ["My safety plan"]


def test_capitals_accents_and_blanks_do_not_count() -> None:
    assert found("SOVN  ar", ["Søvn år", "Sövn År"]) == ["Sövn År"]
    assert found("mysafety", PAGES) == ["My safety plan"]


def test_letters_scattered_over_a_sentence_are_not_found() -> None:
    assert cost("sle", "Risks, and who should not take part") is None
    assert found("sle", ["Risks, and who should not take part", "Sleep"]) == ["Sleep"]


def test_letters_in_another_order_are_not_found() -> None:
    assert found("yadot", PAGES) == []


def test_nothing_wanted_finds_all_as_they_stand() -> None:
    assert found(" ", PAGES) == PAGES


@given(st.text(max_size=10), TEXTS)
def test_each_place_is_found_once_at_most(wanted: str, texts: list[str]) -> None:
    places = best(wanted, texts)
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(len(texts)))


@given(st.text(min_size=1, max_size=20))
def test_a_text_is_found_by_itself(text: str) -> None:
    assert best(text, [text]) == [0]
