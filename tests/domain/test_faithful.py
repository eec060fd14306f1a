"""What was not edited is stored as it was, whatever the editor makes of it."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.faithful import merge, shown

ODD = st.text(alphabet="ab\r\n\u2028\u2029\ufdd0\ufdd1\u00a0🌿é", max_size=30)
SHOWN = st.text(alphabet="ab\n\u2028\u00a0🌿é", max_size=30)


@given(original=ODD)
def test_an_untouched_text_is_the_original(original: str) -> None:
    assert merge(original, shown(original), shown(original)) == original


@given(before=SHOWN, now=SHOWN)
def test_ordinary_text_is_what_is_shown(before: str, now: str) -> None:
    assert merge(before, shown(before), now) == now


@given(original=ODD, now=SHOWN)
def test_what_is_kept_shows_as_what_was_seen(original: str, now: str) -> None:
    assert shown(merge(original, shown(original), now)) == now


@given(head=ODD, tail=ODD, typed=st.text(alphabet="xyz", min_size=1))
def test_what_stands_around_typed_words_is_kept(
    head: str, tail: str, typed: str
) -> None:
    if head.endswith("\r") and tail.startswith("\n"):
        head += "a"
    now = shown(head) + typed + shown(tail)
    assert merge(head + tail, shown(head + tail), now) == head + typed + tail


def test_breaks_that_come_together_stay_two() -> None:
    assert merge("a\rb\nc", "a\nb\nc", "a\n\nc") == "a\n\nc"
    assert merge("a\r\r", "a\n\n", "a\n\n\n") == "a\n\n\n"
