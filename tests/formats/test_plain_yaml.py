"""YAML that a stranger wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import JournalError
from journal.formats.plain_yaml import NOT_PLAIN, plain_yaml

LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def test_maps_texts_and_nothing_are_read() -> None:
    assert plain_yaml("3:\n  Done: null\n  text: 'a: b'\n") == {
        3: {"Done": None, "text": "a: b"}
    }


def test_text_as_python_2_wrote_it_is_text() -> None:
    assert plain_yaml("1: {text: !!python/unicode 'caf\xe9'}") == {1: {"text": "café"}}


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        "a: &x b",
        "a: !!python/object/apply:os.system ['true']",
        "a: !!python/name:os.system",
        "a: !!python/unicode [a]",
        "a: !!timestamp x",
        "a: !!binary x",
        "a: !!set {x}",
        "a: 2024-13-45",
        "[" * 50_000,
        "a: [b",
        "a:\tb: c",
        "\x00",
        "? {a: b}\n: c",
    ],
)
def test_what_no_journal_needs_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(JournalError) as caught:
        plain_yaml(text)
    assert str(caught.value) == NOT_PLAIN


@given(st.text(alphabet="ab1:- \n'\"[]{}!&*|>?#%@,~"))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        plain_yaml(text)
    except JournalError as error:
        assert str(error) == NOT_PLAIN  # noqa: PT017 - either is fine
