from hypothesis import given
from hypothesis import strategies as st

from journal.domain.paper import Block, Style
from journal.formats.paper_blocks import blocks_of


def told(markdown: str) -> list[tuple[str, str]]:
    return [(block.style.value, block.text) for block in blocks_of(markdown)]


def test_paragraphs_headings_and_rules() -> None:
    assert told("# One\n\ntwo\nlines\n\n---\n") == [
        ("heading", "One"),
        ("text", "two lines"),
        ("rule", ""),
    ]


def test_a_line_break_that_is_meant_stays() -> None:
    assert told("one  \ntwo") == [("text", "one\ntwo")]


def test_lists_have_their_markers_and_depth() -> None:
    blocks = blocks_of("- a\n- b\n    1. c\n    2. d\n\n3. e\n4. f\n")
    found = [(each.marker, each.text, each.depth) for each in blocks]
    assert found == [
        ("\N{EN DASH}", "a", 0),
        ("\N{EN DASH}", "b", 0),
        ("1.", "c", 1),
        ("2.", "d", 1),
        ("3.", "e", 0),
        ("4.", "f", 0),
    ]


def test_bold_and_italic_are_kept() -> None:
    (block,) = blocks_of("a **b** *c* ***d***")
    looks = {piece.text: (piece.bold, piece.italic) for piece in block.pieces}
    assert looks["b"] == (True, False)
    assert looks["c"] == (False, True)
    assert looks["d"] == (True, True)


def test_quotes_and_code() -> None:
    assert told("> quoted\n\n```\nx  y\n  z\n```\n") == [
        ("quote", "quoted"),
        ("code", "x  y"),
        ("code", "  z"),
    ]


def test_a_link_tells_its_address_and_html_stays_letters() -> None:
    assert told("[here](https://example.org/a) <b>x</b>\n\n<script>y</script>") == [
        ("text", "here (https://example.org/a) <b>x</b>"),
        ("text", "<script>y</script>"),
    ]


def test_a_picture_is_fetched_from_nowhere() -> None:
    assert told("![a boat](https://example.org/a.png)") == [("text", "a boat")]
    # Markdown does not know such an address, so it stays the letters it is.
    letters = "![a boat](file:///etc/passwd)"
    assert told(letters) == [("text", letters)]


@given(st.text())
def test_any_text_is_some_blocks(markdown: str) -> None:
    for block in blocks_of(markdown):
        assert isinstance(block, Block)
        assert block.depth >= 0


@given(st.lists(st.text(alphabet="abcæøå", min_size=1), min_size=1, max_size=20))
def test_no_word_of_plain_text_is_lost(words: list[str]) -> None:
    (block,) = blocks_of(" ".join(words))
    assert block.style is Style.TEXT
    assert block.text.split() == words
