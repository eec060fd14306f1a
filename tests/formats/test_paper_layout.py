"""Pages: every word on them once and in order, inside the margins."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.page import A4, LETTER, Bar, Dot, Page, Paper, Run, Stroke
from journal.domain.paper import (
    Block,
    Chart,
    ChartLine,
    Part,
    Passage,
    Piece,
    Spot,
    Style,
    left_out,
)
from journal.domain.progress import CancelledError
from journal.formats.paper_faces import NOTHING, REPLACEMENT, Faces
from journal.formats.paper_layout import lay_out
from journal.formats.paper_lines import BAR
from journal.formats.paper_press import Form
from journal.services import resources

FACES = Faces(resources.folder() / "fonts")
STYLES = st.sampled_from(
    [Style.TEXT, Style.TITLE, Style.HEADING, Style.ITEM, Style.QUOTE, Style.CODE]
)
TEXT = st.text(alphabet="abc æøåM.", max_size=400)


def block(text: str, style: Style = Style.TEXT) -> Block:
    return Block(style=style, pieces=(Piece(text=text),))


def part(*blocks: Block | Chart, key: str = "a") -> Part:
    return Part(key=key, name=key.upper(), blocks=blocks)


def runs(page: Page) -> list[Run]:
    return [mark for mark in page.marks if isinstance(mark, Run) and mark.key]


def words(paper: Paper) -> list[str]:
    """Return the words on all pages, in the order they are read."""
    return [
        word for page in paper.pages for run in runs(page) for word in run.text.split()
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(STYLES, TEXT), max_size=12))
def test_every_letter_is_on_the_pages_in_its_order_inside_the_margins(
    texts: list[tuple[Style, str]],
) -> None:
    blocks = [block(text, style) for style, text in texts]
    paper = lay_out([part(*blocks)], FACES, Form())
    letters = "".join(words(paper))
    assert letters == "".join("".join(text.split()) for _, text in texts)
    for page in paper.pages:
        for run in runs(page):
            assert run.x > 0
            assert run.x + run.width < page.width
            assert 0 < run.y < page.height - 40


@settings(max_examples=60, deadline=None)
@given(TEXT)
def test_each_run_says_which_letters_it_has(text: str) -> None:
    paper = lay_out([part(block("before"), block(text))], FACES, Form())
    for page in paper.pages:
        for run in runs(page):
            if run.spot.block == 1:
                start = run.spot.letter
                assert text[start : start + len(run.text)] == run.text


def test_a_word_that_is_wider_than_the_page_is_broken() -> None:
    paper = lay_out([part(block("M" * 500))], FACES, Form())
    assert "".join(words(paper)) == "M" * 500


def test_a_passage_is_a_bar_of_one_width() -> None:
    whole = part(block("one two three four"))
    for end in (3, 13):
        passage = Passage(
            key="a", start=Spot(block=0, letter=0), end=Spot(block=0, letter=end)
        )
        paper = lay_out([left_out(whole, [passage])], FACES, Form())
        (bar,) = [mark for mark in paper.pages[0].marks if isinstance(mark, Bar)]
        assert bar.width == BAR


def test_words_after_a_bar_keep_their_places() -> None:
    whole = part(block("one two three"))
    passage = Passage(
        key="a", start=Spot(block=0, letter=4), end=Spot(block=0, letter=7)
    )
    paper = lay_out([left_out(whole, [passage])], FACES, Form())
    found = {run.text.strip(): run.spot.letter for run in runs(paper.pages[0])}
    assert found == {"one": 0, "three": 7}


def test_a_letter_that_no_font_has_is_a_square_and_is_counted() -> None:
    paper = lay_out([part(block("a😀b"))], FACES, Form())
    assert words(paper) == [f"a{REPLACEMENT}b"]
    assert paper.unknown == 1


def test_what_joins_letters_takes_no_room_and_keeps_the_places() -> None:
    drawn, unknown = FACES.drawable("a\u200db\ufe0fc", runs(_one())[0].face)
    assert drawn == f"a{NOTHING}b{NOTHING}c"
    assert unknown == 0


def _one() -> Page:
    return lay_out([part(block("x"))], FACES, Form()).pages[0]


def test_parts_can_begin_on_pages_of_their_own() -> None:
    parts = [part(block("one"), key="a"), part(block("two"), key="b")]
    together = lay_out(parts, FACES, Form())
    apart = lay_out(parts, FACES, Form(apart=True))
    assert (len(together.pages), len(apart.pages)) == (1, 2)
    assert [heading.page for heading in apart.headings] == [0, 1]


def test_contents_lead_to_the_pages() -> None:
    parts = [part(block("words " * 300), key=f"p{n}") for n in range(60)]
    paper = lay_out(parts, FACES, Form(apart=True, contents="Contents"))
    first = paper.headings[0].page
    assert first == 2  # sixty lines do not fit on one page
    for heading, each in zip(paper.headings, parts, strict=True):
        assert runs(paper.pages[heading.page])[0].key == each.key
    listed = [
        mark.text
        for page in paper.pages[:2]
        for mark in page.marks
        if isinstance(mark, Run)
    ]
    assert str(paper.headings[-1].page + 1) in listed


@pytest.mark.parametrize("size", [A4, LETTER])
def test_the_sheet_has_the_size_that_was_asked_for(size: tuple[float, float]) -> None:
    (page,) = lay_out([part(block("x"))], FACES, Form(size=size)).pages
    assert (page.width, page.height) == size


def test_rows_wrap_in_their_cells() -> None:
    row = Block(
        style=Style.ROW,
        pieces=(Piece(text="day\t" + "words " * 40),),
        shares=(0.3, 0.7),
    )
    paper = lay_out([part(row)], FACES, Form())
    lefts = {round(run.x) for run in runs(paper.pages[0])}
    assert len(lefts) == 2
    assert words(paper).count("words") == 40


def test_a_chart_breaks_its_line_in_a_gap() -> None:
    first = date(2026, 9, 1)
    values = [1.0, 2.0, None, 3.0, 1.0]
    points = tuple(
        (first + timedelta(days=day), value) for day, value in enumerate(values)
    )
    chart = Chart(
        name="Mood",
        first=first,
        last=points[-1][0],
        low=-5,
        high=5,
        lines=(ChartLine(name="", points=points, dots=True),),
    )
    marks = lay_out([part(chart)], FACES, Form()).pages[0].marks
    assert [len(each.places) for each in marks if isinstance(each, Stroke)] == [2, 2]
    assert len([each for each in marks if isinstance(each, Dot)]) == 4


def test_it_can_be_stopped() -> None:
    def stop(done: int, of: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        lay_out([part(block("x"))], FACES, Form(), stop)


def test_code_keeps_the_spaces_it_begins_with() -> None:
    paper = lay_out([part(block("  two", Style.CODE))], FACES, Form())
    (run,) = runs(paper.pages[0])
    assert run.text == "  two"
