"""Whatever is typed into the search field has a meaning, or none, but no error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.query import LONGEST, Term, parse


def words(*texts: str) -> tuple[Term, ...]:
    return tuple(Term(text=text, prefix=True) for text in texts)


def test_words_are_looked_for_by_their_beginnings() -> None:
    assert parse("  calm   sea ").terms == words("calm", "sea")


def test_quoted_words_stand_together_and_end_where_they_end() -> None:
    query = parse('before "calm sea" after')
    assert query.terms == (
        Term(text="before", prefix=True),
        Term(text="calm sea", prefix=False),
        Term(text="after", prefix=True),
    )


def test_a_quote_left_open_reaches_to_the_end() -> None:
    assert parse('"calm sea').terms == (Term(text="calm sea", prefix=False),)


def test_a_hash_asks_for_a_tag_in_any_capitals() -> None:
    query = parse("#Sea wind")
    assert query.tags == frozenset({"sea"})
    assert query.terms == words("wind")


def test_a_tag_may_end_in_a_hash() -> None:
    assert parse("#c#").tags == frozenset({"c#"})


@pytest.mark.parametrize("typed", ["", "   ", '"', '""', '" "', "\0"])
def test_nothing_typed_asks_for_nothing(typed: str) -> None:
    assert parse(typed).is_blank


@pytest.mark.parametrize(
    "typed", ["AND OR NOT NEAR", "title:x", "a*b", "-x", "(", "^x"]
)
def test_nothing_else_has_a_meaning(typed: str) -> None:
    assert parse(typed).terms == words(*typed.split())


def test_a_pasted_page_is_cut() -> None:
    assert len(parse("#a b " * 10_000).terms) <= LONGEST


@given(typed=st.text(alphabet=st.characters(), max_size=60))
def test_any_text_gives_a_query_that_can_be_asked(typed: str) -> None:
    query = parse(typed)
    for text in (*(term.text for term in query.terms), *query.tags):
        assert text.strip()
        assert '"' not in text
        assert "\0" not in text
        text.encode("utf-8")
