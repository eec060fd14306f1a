"""Where a breathing exercise stands at a moment."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.help_now import Exercise, Phrase, Step, breath_at

IN = Phrase(en="In", nb="Inn")
OUT = Phrase(en="Out", nb="Ut")


def exercise(into: int = 4, out: int = 6, rounds: int = 2) -> Exercise:
    return Exercise(
        id="breathe",
        name=IN,
        opening=IN,
        closing=OUT,
        stop=OUT,
        breathing=True,
        rounds=rounds,
        steps=(Step(words=IN, seconds=into), Step(words=OUT, seconds=out)),
    )


def test_it_begins_empty_and_fills() -> None:
    first = breath_at(exercise(), 0)
    assert first is not None
    assert (first.words, first.seconds_left, first.fullness) == (IN, 4, 0)
    half = breath_at(exercise(), 2)
    assert half is not None
    assert (half.seconds_left, half.fullness) == (2, 0.5)


def test_then_it_empties() -> None:
    turn = breath_at(exercise(), 4)
    assert turn is not None
    assert (turn.words, turn.seconds_left, turn.fullness) == (OUT, 6, 1)


def test_it_ends_after_the_last_round() -> None:
    assert breath_at(exercise(), 19.9) is not None
    assert breath_at(exercise(), 20) is None


@given(
    into=st.integers(1, 10),
    out=st.integers(1, 10),
    rounds=st.integers(1, 5),
    seconds=st.floats(-5, 200),
)
def test_fullness_and_seconds_stay_in_their_ranges(
    into: int, out: int, rounds: int, seconds: float
) -> None:
    breath = breath_at(exercise(into, out, rounds), seconds)
    assert (breath is None) == (seconds >= rounds * (into + out))
    if breath is not None:
        assert 0 <= breath.fullness <= 1
        assert 1 <= breath.seconds_left <= max(into, out)


def test_a_phrase_is_english_where_a_language_is_unknown() -> None:
    assert IN.said_in("nb") == "Inn"
    assert IN.said_in("fr") == "In"
