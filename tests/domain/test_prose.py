"""What is said of texts holds for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.domain.prose import (
    BODY_LENGTH,
    check_text,
    common_start,
    excerpt,
    storable,
    taken_away,
    word_count,
)

ANY = st.text(alphabet=st.characters(), max_size=60)
CLOSE = st.text(alphabet="ab", max_size=12)


@given(text=ANY)
def test_a_text_is_refused_or_has_a_utf8_form_without_nul(text: str) -> None:
    try:
        check_text(text)
    except InvalidInputError:
        assert "\0" in text or any("\ud800" <= each <= "\udfff" for each in text)
    else:
        assert b"\0" not in text.encode("utf-8")


def test_a_text_may_be_as_long_as_a_shelf_of_books() -> None:
    check_text("x" * BODY_LENGTH)
    with pytest.raises(InvalidInputError, match="too long"):
        check_text("x" * (BODY_LENGTH + 1))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("- [ ] **Don't** forget the well-being of 3 cats.", 7),
        ("snake_case", 2),
        ("naïve Ærøskøbing", 2),
        ("… — ☕", 0),
        ("l\u2019été", 1),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert word_count(text) == count


@given(one=CLOSE, other=CLOSE)
def test_the_common_start_is_common_and_as_long_as_can_be(one: str, other: str) -> None:
    length = common_start(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or (
        length == min(len(one), len(other))
    )


@given(head=CLOSE, gone=CLOSE, tail=CLOSE)
def test_taking_away_takes_no_more_than_was_taken(
    head: str, gone: str, tail: str
) -> None:
    assert taken_away(head + gone + tail, head + tail) == len(gone)


@given(before=ANY, after=ANY)
def test_nothing_more_can_be_taken_away_than_there_was(before: str, after: str) -> None:
    assert 0 <= taken_away(before, after) <= len(before)
    assert taken_away(before, before) == 0
    assert taken_away(before, before + after) == 0


@given(body=ANY, length=st.integers(2, 20))
def test_an_excerpt_is_one_line_of_at_most_its_length(body: str, length: int) -> None:
    short = excerpt(body, length)
    assert len(short) <= length
    assert len(short.splitlines()) <= 1
    assert short == short.strip()


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("# Title\n\nA *calm* **sea**.", "Title A calm sea."),
        ("- [x] done\n- [ ] not", "done not"),
        ("1. one\n2) two", "one two"),
        ("> quoted `code` ~~gone~~", "quoted code gone"),
        ("see [the shore](https://example.org) now", "see the shore now"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a name_with_lines", "a name_with_lines"),
    ],
)
def test_an_excerpt_has_no_marks(body: str, plain: str) -> None:
    assert excerpt(body, 160) == plain


def test_a_cut_excerpt_ends_in_an_ellipsis() -> None:
    assert excerpt("calm sea and wind", 9) == "calm sea…"
    assert excerpt(" " * 700 + "late", 160) == "…"


def test_what_no_journal_can_hold_is_left_out() -> None:
    assert storable("a\0b\ud800c 🌿") == "abc 🌿"
    assert len(storable("x" * (BODY_LENGTH + 5))) == BODY_LENGTH
