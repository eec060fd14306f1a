"""What a check-in can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.domain.mood import Feeling


@given(pleasantness=st.integers(-5, 5), energy=st.integers(-5, 5))
def test_the_whole_pad_can_be_said(pleasantness: int, energy: int) -> None:
    feeling = Feeling(pleasantness=pleasantness, energy=energy)
    assert (feeling.pleasantness, feeling.energy) == (pleasantness, energy)
    assert feeling.distress is None


@given(value=st.integers().filter(lambda value: not -5 <= value <= 5))
def test_beyond_the_pad_there_is_nothing(value: int) -> None:
    with pytest.raises(InvalidInputError, match="pleasantness"):
        Feeling(pleasantness=value, energy=0)
    with pytest.raises(InvalidInputError, match="energy"):
        Feeling(pleasantness=0, energy=value)


@given(distress=st.integers(0, 10))
def test_distress_goes_from_0_to_10(distress: int) -> None:
    feeling = Feeling(pleasantness=0, energy=0, distress=distress)
    assert feeling.distress == distress


@pytest.mark.parametrize("distress", [-1, 11])
def test_other_distress_is_refused(distress: int) -> None:
    with pytest.raises(InvalidInputError, match="0 to 10"):
        Feeling(pleasantness=0, energy=0, distress=distress)


def test_half_a_step_is_refused() -> None:
    halves: list[float] = [0.5, -4.5]
    for half in halves:
        with pytest.raises(InvalidInputError):
            Feeling(pleasantness=half, energy=0)  # type: ignore[arg-type]  # the point


def test_words_are_clean() -> None:
    feeling = Feeling(pleasantness=1, energy=1, words=(" calm", "#calm", "Open"))
    assert feeling.words == ("calm", "Open")


@pytest.mark.parametrize("text", ["\0", "\ud83c"])
def test_a_note_that_cannot_be_stored_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        Feeling(pleasantness=0, energy=0, note=text)
    with pytest.raises(InvalidInputError):
        Feeling(pleasantness=0, energy=0, words=(text,))
