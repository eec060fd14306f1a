"""Super notes of Standard Notes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.formats.lexical import from_lexical

NODE = st.recursive(
    st.fixed_dictionaries({"type": st.just("text"), "text": st.text(max_size=4)}),
    lambda inner: st.fixed_dictionaries(
        {
            "type": st.sampled_from(
                ["list", "listitem", "quote", "code", "link", "table", "x", "heading"]
            ),
            "children": st.lists(inner, max_size=3),
        },
        optional={"url": st.text(), "tag": st.text(max_size=2), "start": st.integers()},
    ),
    max_leaves=12,
)


def shown(*children: object) -> str:
    note = json.dumps({"root": {"type": "root", "children": children}})
    converted = from_lexical(note)
    assert converted is not None
    return converted.markdown


def words(text: str, look: int = 0) -> dict[str, object]:
    return {"type": "text", "text": text, "format": look}


@pytest.mark.parametrize(
    ("look", "markdown"),
    [(1, "**a**"), (2, "*a*"), (3, "***a***"), (4, "~~a~~"), (8, "a"), (16, "`a`")],
)
def test_looks_are_bits(look: int, markdown: str) -> None:
    assert shown({"type": "paragraph", "children": [words("a", look)]}) == markdown


def test_lists_code_rules_and_tables_stay() -> None:
    items = [{"type": "listitem", "children": [words("a")]}]
    assert shown(
        {"type": "list", "listType": "number", "start": 3, "children": items},
        {"type": "horizontalrule"},
        {"type": "code", "children": [words("x"), {"type": "linebreak"}, words("y")]},
        {"type": "table", "children": [{"type": "tablecell", "children": items}]},
    ).startswith("3. a\n\n---\n\n```\nx\ny\n```\n\na")


def test_a_list_that_begins_at_an_odd_number_begins_at_one() -> None:
    items = [{"type": "listitem", "children": [words("a")]}]
    for start in (10**4299 * 9, -3, 0, True):
        numbered = {"type": "list", "listType": "number", "start": start}
        assert shown({**numbered, "children": items}) == "1. a"


def test_a_link_that_leads_to_no_page_is_words() -> None:
    link = {"type": "link", "url": "javascript:x", "children": [words("a")]}
    assert shown({"type": "paragraph", "children": [link, {"type": "tab"}]}) == "a"


def test_what_is_nested_too_deep_is_left_out() -> None:
    node: dict[str, object] = words("deep")
    for _ in range(200):
        node = {"type": "quote", "children": [node]}
    assert shown(node, words("after")) == "after"
    for _ in range(200):
        node = {"type": "table", "children": [node]}
    assert shown(node, words("after")) == "after"


@pytest.mark.parametrize("note", ["", "{", "[]", "{}", '{"root": {}}', "[" * 100_000])
def test_what_is_no_super_note_is_none(note: str) -> None:
    assert from_lexical(note) is None


@given(st.lists(NODE, max_size=4))
def test_any_tree_is_taken(children: list[object]) -> None:
    assert "<script" not in shown(*children)
