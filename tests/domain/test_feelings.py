"""Words for feelings are offered by nearness and counted plainly."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from journal.domain.feelings import (
    FeelingWord,
    Quadrant,
    first_words,
    near_words,
    shown_as,
    stored_as,
    word_counts,
)
from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling

AT = Moment(utc=datetime(2026, 11, 23, 11, 0, tzinfo=UTC))


def word(name: str, place: tuple[float, float] | None = None) -> FeelingWord:
    pleasantness, energy = place or (None, None)
    return FeelingWord(
        id=name,
        text=name.upper(),
        quadrant=Quadrant.CENTRE,
        pleasantness=pleasantness,
        energy=energy,
    )


WORDS = (
    word("angry", (-0.6, 0.8)),
    word("calm", (0.6, -0.6)),
    word("okay", (0.1, 0)),
    word("mixed", (-0.1, 0)),
    word("can't tell"),
)


def felt(*words: str) -> CheckIn:
    feeling = Feeling(pleasantness=0, energy=0, words=words)
    return CheckIn(
        id=CheckInId(UUID(int=0)), at=AT, day=AT.day, feeling=feeling, edited=AT
    )


def names(words: tuple[FeelingWord, ...]) -> list[str]:
    return [word.id for word in words]


def test_the_nearest_words_come_first_and_the_placeless_last() -> None:
    near = near_words(WORDS, 3, -3, count=2)

    assert names(near) == ["calm", "okay", "can't tell"]


def test_words_at_the_same_distance_keep_their_order() -> None:
    assert names(near_words(WORDS, 0, 0, count=2)) == ["okay", "mixed", "can't tell"]


def test_before_a_place_is_chosen_the_same_words_are_offered() -> None:
    assert names(first_words(WORDS)) == ["calm", "can't tell"]


def test_a_stored_word_is_shown_in_the_language_and_an_own_word_as_it_is() -> None:
    assert shown_as("calm", WORDS) == "CALM"
    assert shown_as("like the sea", WORDS) == "like the sea"


@pytest.mark.parametrize("typed", ["Calm", "calm", "CALM "])
def test_a_typed_word_that_is_known_is_stored_by_its_id(typed: str) -> None:
    assert stored_as(typed, WORDS) == "calm"


def test_an_own_word_is_stored_as_it_was_typed() -> None:
    assert stored_as(" Like the sea ", WORDS) == "Like the sea"


def test_words_are_counted_most_first_then_by_the_alphabet() -> None:
    check_ins = [felt("tired"), felt("calm", "tender"), felt("Calm"), felt()]

    assert word_counts(check_ins) == (("calm", 2), ("tender", 1), ("tired", 1))
