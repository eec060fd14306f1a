from hypothesis import given
from hypothesis import strategies as st

from journal.domain.on_page import places


def test_capitals_do_not_count() -> None:
    assert places("Sea, sea. SEA", "sea") == [(0, 3), (5, 8), (10, 13)]


def test_marks_are_letters_like_others() -> None:
    assert places("a.b axb", "a.b") == [(0, 3)]


def test_blanks_alone_are_nowhere() -> None:
    assert places("a b c", " ") == []
    assert places("a b c", "") == []


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_each_place_holds_the_words(text: str, wanted: str) -> None:
    found = places(text, wanted)
    assert found == sorted(found)
    for first, last in found:
        assert last - first == len(wanted)
    assert not wanted.strip() or text.count(wanted) <= len(found)
