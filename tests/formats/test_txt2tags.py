"""The markup of RedNotebook as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.formats.txt2tags import from_txt2tags


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("**bold** and //italic//", "**bold** and *italic*"),
        ("--gone-- and __under__", "~~gone~~ and under"),
        ("//a **b** c//", "*a **b** c*"),
        ("``2 * 3``", "`2 * 3`"),
        ('""**as it is**""', r"\*\*as it is\*\*"),
        ("{calm|color:red} words", "calm words"),
        ("a -- b, c // d, e ** f", "a -- b, c // d, e ** f"),
        ("https://a.b//c//d__e__f", "https://a.b//c//d__e__f"),
        ("= One =", "# One"),
        ("===Two===", "### Two"),
        ("=== Three ===[name]", "### Three"),
        ("++ Numbered ++", "## Numbered"),
        ("a == b", "a == b"),
        ("one\n====================\ntwo", "one\n\n---\n\ntwo"),
        ("one \\\\\ntwo", "one\ntwo"),
        ("see [2019-02-14]", "see [2019-02-14]"),
        ("```\n**a**\n```", "```\n**a**\n```"),
        ("# no heading here", r"\# no heading here"),
    ],
)
def test_each_mark_becomes_that_of_markdown(text: str, markdown: str) -> None:
    assert from_txt2tags(text).markdown == markdown


def test_lists_nest_count_and_end() -> None:
    text = "- a\n  - b\n    more\n- c\n\n+ one\n+ two\n  + deep\n+ three\n\n\nafter"
    assert from_txt2tags(text).markdown == (
        "- a\n  - b\n    more\n- c\n1. one\n2. two\n   1. deep\n3. three\n\nafter"
    )
    assert from_txt2tags("- a\n-\n- b").markdown == "- a\n- b"


def test_a_link_to_a_page_stays_one_and_one_to_a_file_is_counted() -> None:
    text = '[a page ""https://a.b/c d""] [my notes ""file:///home/me/n.txt""]'
    converted = from_txt2tags(text)
    assert converted.markdown == "[a page](https://a.b/c%20d) my notes"
    assert converted.files == 1


def test_images_are_counted_and_leave_their_name_without_its_folder() -> None:
    converted = from_txt2tags(r'[""/home/me/the lake"".jpg?300] [""C:\me\x"".png]')
    assert (
        converted.markdown
        == "(An image was here: the lake.jpg) (An image was here: x.png)"
    )
    assert converted.images == 2


@pytest.mark.parametrize("piece", ["**a ", "[a", '[""', "{", "- a\n", " - a\n", "= a"])
def test_what_is_left_open_takes_little_time(piece: str) -> None:
    assert from_txt2tags(piece * 10_000).markdown


@given(st.text(alphabet='a*/-_=+ "`[]{}|:\\\n'))
def test_any_text_is_taken_and_no_word_is_lost(text: str) -> None:
    assert from_txt2tags(text).markdown.count("a") >= text.count("a") - text.count("]")


def test_code_that_does_not_end_goes_to_the_end() -> None:
    assert from_txt2tags("```\n**a**").markdown == "```\n**a**\n```"


def test_words_after_a_list_are_no_part_of_it() -> None:
    assert from_txt2tags("- a\nb\n- c\n+ d").markdown == "- a\n\nb\n\n- c\n1. d"


def test_marks_around_nothing_stay() -> None:
    assert from_txt2tags("a **** b").markdown == "a **** b"
