"""Words with their looks as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.formats.markdown_blocks import Blocks
from journal.formats.markdown_runs import Run, Style, address, inline

BOLD = Style(bold=True)
BOTH = Style(bold=True, italic=True)
CODE = Style(code=True)
LINK = Style(link="https://a.b", bold=True)


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ([Run("a "), Run(" b ", BOLD), Run("c")], "a  **b** c"),
        ([Run("a", BOLD), Run(" "), Run("b", BOLD)], "**a b**"),
        ([Run("a\nb", BOLD)], "**a**\n**b**"),
        ([Run("a", Style(italic=True)), Run("b", BOTH), Run("c")], "*a**b***c"),
        ([Run("a`b", CODE), Run(" <b>", CODE)], r"a\`b &lt;b>"),
        ([Run("a * b", CODE)], "`a * b`"),
        ([Run("x!"), Run("y", LINK)], r"x\![**y**](https://a.b)"),
    ],
)
def test_marks_hug_the_words_on_each_line(runs: list[Run], markdown: str) -> None:
    assert inline(runs) == markdown


def test_an_address_leads_to_a_page_or_a_letter_and_stays_in_its_brackets() -> None:
    assert address(" https://a.b/(c) ") == "https://a.b/%28c%29"
    assert address("mailto:a@b.c") == "mailto:a@b.c"
    assert address("javascript:alert(1)") == ""
    assert address("https://" + "a" * 3000) == ""


def test_lists_and_quotes_nest_only_so_deep() -> None:
    blocks = Blocks()
    for _ in range(50):
        blocks.item("-")
    blocks.paragraph([Run("a")])
    for _ in range(60):
        blocks.leave()
    blocks.paragraph([Run("b")])
    assert blocks.markdown() == "- " * 8 + "a\n\nb"


def test_code_gets_a_fence_that_is_longer_than_those_in_it() -> None:
    blocks = Blocks()
    blocks.code("a\n````\nb")
    assert blocks.markdown() == "`````\na\n````\nb\n`````"


@given(st.lists(st.builds(Run, st.text(alphabet="x *_`~[]()!<&;#\\\n"), st.just(BOTH))))
def test_any_words_are_taken(runs: list[Run]) -> None:
    assert inline(runs).count("x") == sum(run.text.count("x") for run in runs)
