"""Marks around words go on and come off, and never touch other words."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from journal.domain.edit import Edit
from journal.domain.marks import (
    BOLD,
    ITALIC,
    step_out,
    toggle_bold,
    toggle_italic,
    toggle_link,
)

Toggle = Callable[[str, int, int], Edit]
TEXTS = st.text(alphabet="ab* \n_-1.>é🌿", max_size=40)


def selected(edit: Edit, before: str) -> str:
    return edit.applied(before)[edit.anchor : edit.cursor]


@pytest.mark.parametrize("toggle", [toggle_bold, toggle_italic])
@given(text=TEXTS, data=st.data())
def test_marking_a_selection_twice_restores_the_text(
    toggle: Toggle, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip(" *"))
    assume("\n" not in text[start:end])
    once = toggle(text, start, end)
    marked = once.applied(text)
    twice = toggle(marked, *sorted((once.anchor, once.cursor)))
    assert twice.applied(marked) == text


@pytest.mark.parametrize("toggle", [toggle_bold, toggle_italic, toggle_link])
@given(text=TEXTS, data=st.data())
def test_every_place_of_an_edit_is_in_the_text(
    toggle: Toggle, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = toggle(text, start, end)
    assert 0 <= edit.start <= edit.end <= len(text)
    after = edit.applied(text)
    assert 0 <= edit.anchor <= edit.cursor <= len(after)
    assert len(after) == len(text) - (edit.end - edit.start) + len(edit.text)


@given(text=st.text(alphabet="ab \n🌿", max_size=40), data=st.data())
def test_marking_several_plain_lines_twice_restores_them(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip())
    once = toggle_bold(text, start, end)
    twice = toggle_bold(once.applied(text), once.anchor, once.cursor)
    assert twice.applied(once.applied(text)) == text


@pytest.mark.parametrize(
    ("before", "start", "end", "after"),
    [
        ("I have known", 7, 12, "I have **known**"),
        ("I have **known**", 9, 14, "I have known"),
        ("I have **known**", 7, 16, "I have known"),
        ("I have known ", 7, 13, "I have **known** "),
        ("*known*", 1, 6, "***known***"),
        ("***known***", 3, 8, "*known*"),
        ("known", 2, 2, "**known**"),
        ("**known**", 4, 4, "known"),
        ("", 0, 0, "****"),
        ("****", 2, 2, ""),
        ("- one\n- two", 0, 11, "- **one**\n- **two**"),
        ("- **one**\n- two", 0, 15, "- **one**\n- **two**"),
    ],
)
def test_bold(before: str, start: int, end: int, after: str) -> None:
    assert toggle_bold(before, start, end).applied(before) == after


def test_italic_inside_bold_leaves_it_bold() -> None:
    edit = toggle_italic("**known**", 2, 7)
    assert edit.applied("**known**") == "***known***"


def test_the_words_stay_selected() -> None:
    edit = toggle_bold("I have known", 7, 12)
    assert selected(edit, "I have known") == "known"


def test_the_same_key_ends_what_it_began() -> None:
    edit = step_out("**known**", 7, BOLD)
    assert edit is not None
    assert edit.applied("**known**") == "**known**"
    assert edit.cursor == 9


@pytest.mark.parametrize(
    ("text", "cursor", "stars"),
    [
        ("**known**", 4, BOLD),
        ("****", 2, BOLD),
        ("known", 5, BOLD),
        ("known**", 5, BOLD),
        ("**known**", 7, ITALIC),
        ("**", 0, BOLD),
        ("*known *", 7, ITALIC),
    ],
)
def test_elsewhere_it_does_not_step_out(text: str, cursor: int, stars: int) -> None:
    assert step_out(text, cursor, stars) is None


@pytest.mark.parametrize(
    ("before", "start", "end", "after", "chosen"),
    [
        ("see here", 4, 8, "see [here]()", ""),
        ("see [here]()", 11, 11, "see here", "here"),
        ("[a](https://a.no)", 2, 2, "[a](https://a.no)", "https://a.no"),
        ("https://a.no", 0, 12, "[](https://a.no)", ""),
        ("", 0, 0, "[]()", ""),
    ],
)
def test_links(before: str, start: int, end: int, after: str, chosen: str) -> None:
    edit = toggle_link(before, start, end)
    assert edit.applied(before) == after
    assert selected(edit, before) == chosen


def test_an_edit_can_be_moved_to_where_its_lines_are() -> None:
    edit = toggle_bold("known", 0, 5).moved(3)
    assert edit.applied("is known")[3:] == "**known**"
    assert (edit.anchor, edit.cursor) == (5, 10)
