"""How strong a password is, judged in plain words and in good time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.services.passwords import SHORTEST, Strength, check_new, judge


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("", Strength.WEAK),
        ("password", Strength.WEAK),
        ("Passw0rd!", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("19871123", Strength.WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("correct horse battery staple", Strength.STRONG),
        ("vikram-lodge-ample-quartz", Strength.STRONG),
    ],
)
def test_passwords_are_judged_by_how_they_are_guessed(
    password: str, strength: Strength
) -> None:
    assert judge(password).strength is strength


def test_there_is_something_between() -> None:
    judged = {judge("lantern" + "7k"[:n] + "sea").strength for n in range(3)}
    assert Strength.FAIR in judged | {judge("tidewater99x").strength}


def test_more_guesses_are_never_less_strong() -> None:
    texts = [
        "sea",
        "seaside",
        "seaside 42",
        "seaside 42 lantern",
        "seaside 42 lan quoz",
    ]
    guesses = [judge(text).guesses_log10 for text in texts]
    assert guesses == sorted(guesses)


@given(password=st.text(alphabet=st.characters(), max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_text_can_be_judged(password: str) -> None:
    assert judge(password).guesses_log10 >= 0


@pytest.mark.parametrize("password", ["a" * 10_000, "aB3$" * 5_000, "ab" * 50_000])
def test_a_long_password_is_judged_by_its_beginning(password: str) -> None:
    """As a whole it would take minutes."""
    assert judge(password) == judge(password[:72])


@pytest.mark.parametrize("password", ["", "seven77", "🌿" * (SHORTEST - 1)])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(InvalidInputError, match="at least 8 characters"):
        check_new(password)


@pytest.mark.parametrize("password", ["password", "🌿" * SHORTEST, " " * SHORTEST])
def test_weak_is_told_but_not_refused(password: str) -> None:
    check_new(password)
