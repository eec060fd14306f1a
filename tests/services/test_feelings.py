"""The words for feelings that ship with the program are whole."""

from collections import Counter

import pytest

from journal.domain.care import WORDS_FOR_CARE
from journal.domain.feelings import FIRST_WORDS, Quadrant
from journal.services import feelings


@pytest.mark.parametrize("language", ["en", "nb"])
def test_each_language_has_the_same_36_words(language: str) -> None:
    words = feelings.words(language)

    assert len({word.id for word in words}) == len({word.text for word in words}) == 36
    counts = Counter(word.quadrant for word in words)
    assert counts.pop(Quadrant.CENTRE) == 4
    assert set(counts.values()) == {8}
    assert len(counts) == 4


def test_a_word_lies_in_the_quadrant_it_is_shown_in() -> None:
    for word in feelings.words("en"):
        if word.quadrant is Quadrant.CENTRE:
            assert word.distance(0, 0) <= 1 or word.pleasantness is None
            continue
        assert word.pleasantness is not None
        assert word.energy is not None
        side = "pleasant" if word.pleasantness > 0 else "unpleasant"
        height = "high" if word.energy > 0 else "low"
        assert word.quadrant == f"{side}_{height}"


def test_not_being_able_to_tell_is_a_choice_in_both_languages() -> None:
    said = [
        word.text
        for language in ("en", "nb")
        for word in feelings.words(language)
        if word.pleasantness is None
    ]
    assert said == ["can't tell", "vet ikke"]


def test_the_words_that_the_rules_name_exist() -> None:
    ids = {word.id for word in feelings.words("en")}

    assert ids.issuperset(FIRST_WORDS)
    assert ids.issuperset(WORDS_FOR_CARE)


def test_an_unknown_language_falls_back_to_english() -> None:
    assert feelings.words("xx") == feelings.words("en")
