"""The look of a line follows its marks, and unfinished marks are plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.spans import Look, flat, spans

LINES = st.text(alphabet="ab *_~`[]()\\🌿", max_size=40)


def words(line: str, look: Look) -> list[str]:
    """Return the characters with this look that are not marks."""
    return [
        line[span.start : span.end]
        for span in flat(spans(line))
        if look in span.look and Look.MARK not in span.look
    ]


@given(line=LINES)
def test_spans_lie_in_the_line_side_by_side(line: str) -> None:
    at = 0
    for span in flat(spans(line)):
        assert at <= span.start < span.end <= len(line)
        at = span.end


@given(line=st.text(alphabet="ab 1.,\n🌿", max_size=40))
def test_plain_words_stay_plain(line: str) -> None:
    assert spans(line) == []


@pytest.mark.parametrize(
    ("line", "look", "expected"),
    [
        ("I have **known** it", Look.BOLD, ["known"]),
        ("__known__", Look.BOLD, ["known"]),
        ("*It was* so", Look.ITALIC, ["It was"]),
        ("_It was_ so", Look.ITALIC, ["It was"]),
        ("***both***", Look.BOLD | Look.ITALIC, ["both"]),
        ("**bold *and* so**", Look.BOLD, ["bold ", "and", " so"]),
        ("**bold *and***", Look.ITALIC, ["and"]),
        ("~~gone~~", Look.STRUCK, ["gone"]),
        ("`a*b*`", Look.CODE, ["a*b*"]),
        ("``a`b``", Look.CODE, ["a`b"]),
        ("see [here](a.no) now", Look.LINK, ["here"]),
        ("see [**here**](a.no)", Look.BOLD | Look.LINK, ["here"]),
        ("snake_case_name", Look.ITALIC, []),
        ("2 * 3 * 4", Look.ITALIC, []),
        ("**not closed", Look.BOLD, []),
        ("\\*not\\*", Look.ITALIC, []),
        ("a ` b", Look.CODE, []),
        ("[not a link]", Look.LINK, []),
        ("](x)", Look.LINK, []),
        ("*a **b* c**", Look.BOLD, []),
    ],
)
def test_looks(line: str, look: Look, expected: list[str]) -> None:
    assert words(line, look) == expected


def test_marks_are_marks() -> None:
    line = "I **do** [see](a.no)"
    marks = [line[s.start : s.end] for s in flat(spans(line)) if Look.MARK in s.look]
    assert marks == ["**", "**", "[", "](a.no)"]


def test_what_comes_before_the_start_is_left_alone() -> None:
    assert spans("* one *two*", 2)[0].start == 6


@pytest.mark.parametrize("mark", ["*", "a*b", "[", "](", "`", "*`_[", "** a", "_ a_"])
def test_a_long_line_of_marks_is_read_at_all(mark: str) -> None:
    """Trying every mark with every other would take minutes."""
    line = mark * (20_000 // len(mark))
    assert all(span.end <= len(line) for span in flat(spans(line)))
