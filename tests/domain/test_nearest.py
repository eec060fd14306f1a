"""Names that are most like one that is not known."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.nearest import nearest

NAMES = {
    "sleep": ("Sleep and nightmares",),
    "scores": ("What scores mean",),
    "NO": ("Norway", "Norge"),
}


def test_a_slip_leads_to_the_name() -> None:
    assert nearest("sleeep", NAMES) == ("sleep",)


def test_what_else_it_is_called_counts_and_capitals_do_not() -> None:
    assert nearest("NORGE", NAMES)[0] == "NO"


def test_the_nearest_comes_first_and_there_are_three_at_most() -> None:
    names = {"abcd": (), "abcx": (), "abxx": (), "abcdef": (), "zzzz": ()}
    assert nearest("abcd", names) == ("abcd", "abcdef", "abcx")


def test_what_is_like_nothing_has_none() -> None:
    assert nearest("zzz", NAMES) == ()


@given(st.text(max_size=20))
def test_any_text_has_at_most_three_known_names(wanted: str) -> None:
    found = nearest(wanted, NAMES)
    assert len(found) <= 3
    assert set(found) <= set(NAMES)
