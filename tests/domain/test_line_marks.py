"""Lists, boxes, headings and quotes go on and come off; Return goes on with them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.edit import Edit
from journal.domain.line_marks import (
    continue_list,
    flip_box,
    indent,
    marks_of,
    outdent,
    toggle_boxes,
    toggle_bullets,
    toggle_heading,
    toggle_numbers,
    toggle_quote,
)

Toggle = Callable[[str, int, int], Edit]
TOGGLES: list[Toggle] = [
    toggle_boxes,
    toggle_bullets,
    toggle_heading,
    toggle_numbers,
    toggle_quote,
]


@pytest.mark.parametrize("toggle", TOGGLES)
@given(text=st.text(alphabet="ab \n🌿", max_size=40), data=st.data())
def test_marking_plain_lines_twice_restores_them(
    toggle: Toggle, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    once = toggle(text, start, end)
    marked = once.applied(text)
    twice = toggle(marked, once.anchor, once.cursor)
    assert twice.applied(marked) == text


@pytest.mark.parametrize("toggle", TOGGLES)
@given(text=st.text(alphabet="a#-*1.>[ x]\n\t🌿", max_size=40), data=st.data())
def test_every_place_of_an_edit_is_in_the_text(
    toggle: Toggle, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = toggle(text, start, end)
    assert 0 <= edit.start <= edit.end <= len(text)
    assert 0 <= edit.anchor <= edit.cursor <= len(edit.applied(text))


@given(line=st.text(alphabet="a#-*19.>[ x]\t🌿", max_size=20), data=st.data())
def test_return_keeps_every_place_in_the_line(line: str, data: st.DataObject) -> None:
    edit = continue_list(line, data.draw(st.integers(0, len(line))))
    assert 0 <= edit.start <= edit.end <= len(line)
    assert 0 <= edit.anchor == edit.cursor <= len(edit.applied(line))


@given(line=st.text(alphabet="a#-*19.>[ x]\t🌿", max_size=20))
def test_marks_are_the_beginning_of_their_line(line: str) -> None:
    assert line.startswith(marks_of(line).text)


@pytest.mark.parametrize(
    ("toggle", "before", "after"),
    [
        (toggle_bullets, "one\n\ntwo", "- one\n\n- two"),
        (toggle_bullets, "1. one", "- one"),
        (toggle_bullets, "- [ ] one", "- one"),
        (toggle_bullets, "## one", "- one"),
        (toggle_numbers, "one\ntwo", "1. one\n2. two"),
        (toggle_numbers, "- one\n  - in\n- two", "1. one\n  1. in\n2. two"),
        (toggle_boxes, "- one", "- [ ] one"),
        (toggle_boxes, "- [x] one\ntwo", "- [x] one\n- [ ] two"),
        (toggle_heading, "one", "## one"),
        (toggle_heading, "# one", "one"),
        (toggle_quote, "one\n\ntwo", "> one\n>\n> two"),
        (toggle_quote, "> > one", "> one"),
        (toggle_bullets, "> one", "> - one"),
    ],
)
def test_lines_are_marked(toggle: Toggle, before: str, after: str) -> None:
    assert toggle(before, 0, len(before)).applied(before) == after


def test_a_selection_up_to_the_next_line_leaves_that_line_alone() -> None:
    assert toggle_bullets("one\ntwo", 0, 4).applied("one\ntwo") == "- one\ntwo"


def test_the_selection_stays_on_the_same_words() -> None:
    edit = toggle_bullets("one\ntwo", 1, 6)
    assert edit.applied("one\ntwo")[edit.anchor : edit.cursor] == "ne\n- tw"


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("- one", "- one\n- "),
        ("* one", "* one\n* "),
        ("  - one", "  - one\n  - "),
        ("9. nine", "9. nine\n10. "),
        ("2) two", "2) two\n3) "),
        ("999999999. last", "999999999. last\n999999999. "),
        ("- [x] done", "- [x] done\n- [ ] "),
        ("> said", "> said\n> "),
        ("> - said", "> - said\n> - "),
        ("plain", "plain\n"),
        ("## heading", "## heading\n"),
        ("- ", ""),
        ("3. ", ""),
        ("- [ ] ", ""),
        ("> ", ""),
        ("> - ", "> "),
        ("  - ", "- "),
        ("\t- ", "- "),
    ],
)
def test_return_at_the_end(line: str, after: str) -> None:
    edit = continue_list(line, len(line))
    assert edit.applied(line) == after
    assert edit.cursor == len(after)


def test_return_before_the_words_is_just_a_new_line() -> None:
    assert continue_list("- one", 0).applied("- one") == "\n- one"


def test_return_in_the_middle_takes_the_rest_along() -> None:
    assert continue_list("- one two", 6).applied("- one two") == "- one \n- two"


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("- [ ] walk", "- [x] walk"),
        ("- [x] walk", "- [ ] walk"),
        ("  1. [X] walk", "  1. [ ] walk"),
        ("> - [ ] walk", "> - [x] walk"),
    ],
)
def test_a_box_is_flipped(line: str, after: str) -> None:
    edit = flip_box(line)
    assert edit is not None
    assert edit.applied(line) == after
    assert line[edit.start - 1] == "["


def test_a_line_without_a_box_has_none_to_flip() -> None:
    assert flip_box("- walk [ ]") is None


@pytest.mark.parametrize(
    ("line", "above", "after"),
    [
        ("- in", "- out", "  - in"),
        ("1. in", "1. out", "   1. in"),
        ("> - in", "> - out", ">   - in"),
    ],
)
def test_an_item_goes_below_the_one_above_and_back(
    line: str, above: str, after: str
) -> None:
    edit = indent(line, above)
    assert edit is not None
    assert edit.applied(line) == after
    back = outdent(after)
    assert back is not None
    assert back.applied(after) == line


@pytest.mark.parametrize(
    ("line", "above"), [("plain", "- out"), ("- in", "plain"), ("  - in", "- out")]
)
def test_an_item_goes_no_deeper_than_the_one_above_allows(
    line: str, above: str
) -> None:
    assert indent(line, above) is None


@pytest.mark.parametrize("line", ["- out", "plain", "  plain"])
def test_what_is_not_indented_cannot_be_moved_out(line: str) -> None:
    assert outdent(line) is None


def test_a_tab_is_one_level() -> None:
    edit = outdent("\t- in")
    assert edit is not None
    assert edit.applied("\t- in") == "- in"


def test_levels_of_headings() -> None:
    assert marks_of("### three").level == 3
    assert marks_of("#tag").level == 0
