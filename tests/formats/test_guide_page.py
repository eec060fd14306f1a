"""A guide's file, and the HTML that is shown of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError
from journal.domain.guide import Section
from journal.formats.guide_html import to_html, to_paper
from journal.formats.guide_page import headings, plain_text, read_guide

FRONT = """+++
title = "A title"
slug = "a-guide"
section = "Skills"
order = 3
summary = "In short."
minutes = 2
reviewed = 2026-11-23
review_by = 2027-11-23
related = ["another"]
prompt = "What now?"
prompt_kind = "note"

[[sources]]
id = "one2020"
authors = "One et al."
year = 2020
title = "First & foremost"
journal = "A Journal"
doi = "10.1/abc"
kind = "trial"
retracted = false

[[sources]]
id = "two2021"
authors = "Two"
year = 2021
title = "Is it so?"
body = "A Body"
address = "example.org/two"
kind = "web page"
retracted = true
+++
"""


def page(body: str, *, front: str = FRONT) -> str:
    return f"{front}\n{body}\n"


def html(body: str, language: str = "en") -> str:
    return to_html(read_guide(page(body), language=language)).body


def test_a_page_is_read_into_a_guide() -> None:
    guide = read_guide(page("## Heading\n\nText.[^one2020]"), language="en")
    assert guide.slug == "a-guide"
    assert guide.section is Section.SKILLS
    assert guide.reviewed == date(2026, 11, 23)
    assert guide.prompt_kind is Kind.NOTE
    assert guide.markdown == "## Heading\n\nText.[^one2020]\n"
    assert [source.id for source in guide.sources] == ["one2020", "two2021"]
    assert guide.sources[0].published == "A Journal"
    assert guide.sources[1].retracted


def test_a_section_is_read_by_its_name_in_the_language() -> None:
    norwegian = FRONT.replace('"Skills"', '"Ferdigheter"')
    guide = read_guide(page("Tekst.", front=norwegian), language="nb")
    assert guide.section is Section.SKILLS
    assert guide.section_name == "Ferdigheter"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "+++\ntitle",
            "title",
            "A guide begins with its front matter between +++ (line 1).",
        ),
        (
            'title = "A title"\n',
            "",
            'The front matter of a guide lacks "title" (line 2).',
        ),
        (
            'title = "A title"',
            "title = 3",
            'The "title" of a guide is not what it should be (line 2).',
        ),
        (
            'title = "A title"',
            'title = " "',
            'The "title" of a guide is not what it should be (line 2).',
        ),
        (
            "order = 3",
            "order = ]",
            "The front matter of a guide is not TOML (line 5).",
        ),
        (
            'kind = "web page"\nretracted = true',
            'kind = """web page',
            "The front matter of a guide is not TOML (line 31).",
        ),
        (
            "order = 3",
            "order = true",
            'The "order" of a guide is not what it should be (line 5).',
        ),
        (
            "reviewed = 2026-11-23",
            'reviewed = "soon"',
            'The "reviewed" of a guide is not what it should be (line 8).',
        ),
        (
            "reviewed = 2026-11-23",
            "reviewed = 2026-11-23T10:00:00",
            'The "reviewed" of a guide is not what it should be (line 8).',
        ),
        (
            'related = ["another"]',
            'related = "another"',
            'The "related" of a guide is not what it should be (line 10).',
        ),
        (
            '"note"',
            '"poem"',
            'The "prompt_kind" of a guide is not what it should be (line 12).',
        ),
        (
            '"Skills"',
            '"Ferdigheter"',
            'The "section" of a guide is not what it should be (line 4).',
        ),
        (
            'doi = "10.1/abc"\n',
            "",
            'The front matter of a guide lacks "doi" (line 14).',
        ),
        (
            'body = "A Body"\n',
            "",
            'The front matter of a guide lacks "journal" (line 24).',
        ),
        (
            "year = 2021",
            'year = "2021"',
            'The "year" of a guide is not what it should be (line 27).',
        ),
        (
            "retracted = false",
            'retracted = "no"',
            'The "retracted" of a guide is not what it should be (line 22).',
        ),
        (
            FRONT[FRONT.index("\n[[sources]]") : -4],
            "sources = 3\n",
            'The "sources" of a guide is not what it should be (line 13).',
        ),
        (
            "order = 3",
            "order = 3\nmore = " + "[" * 3000,
            "The front matter of a guide cannot be read (line 2).",
        ),
        (
            "order = 3",
            "order = " + "3" * 5000,
            "The front matter of a guide cannot be read (line 2).",
        ),
        (
            "order = 3",
            "order = 0x" + "f" * 5000,
            'The "order" of a guide is not what it should be (line 5).',
        ),
        (
            FRONT[FRONT.index("\n[[sources]]") : -4],
            "sources = [1]\n[[others]]\n",
            'The "sources" of a guide is not what it should be (line 13).',
        ),
    ],
)
def test_a_page_with_a_fault_is_refused_with_its_line(
    old: str, new: str, sentence: str
) -> None:
    assert old in FRONT
    with pytest.raises(InvalidInputError) as refused:
        read_guide(page("Text.", front=FRONT.replace(old, new, 1)), language="en")
    assert str(refused.value) == sentence


def test_a_page_may_have_no_sources() -> None:
    front = FRONT[: FRONT.index("[[sources]]")] + "sources = []\n+++\n"
    assert read_guide(page("Text.", front=front), language="en").sources == ()


def test_citations_that_stand_together_share_one_superscript() -> None:
    assert html("So.[^two2021][^one2020] Then.[^one2020]") == (
        '<p>So.<sup><a href="source:1">1</a>,\N{NO-BREAK SPACE}'
        '<a href="source:2">2</a></sup>'
        ' Then.<sup><a href="source:1">1</a></sup></p>\n'
    )


def test_a_citation_inside_a_link_is_read_once() -> None:
    assert html("[so[^one2020]](guide:x)").count("source:1") == 1


def test_a_citation_without_a_source_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        html("So.[^nobody1999]")


def test_headings_have_anchors() -> None:
    assert html("## One\n\n### Two") == (
        '<h2 id="heading-1">One</h2>\n<h3 id="heading-2">Two</h3>\n'
    )


def test_sources_are_numbered_and_their_dois_stay_text() -> None:
    sources = to_html(read_guide(page("Text."), language="en")).sources
    assert '<p id="source-1">1. One et al. 2020, A Journal. First &amp; ' in sources
    assert "doi 10.1/abc " in sources
    assert "2. Two 2021, A Body. Retracted. Is it so? example.org/two " in sources
    assert 'href="http' not in sources


def test_a_retracted_source_says_so_in_norwegian() -> None:
    norwegian = FRONT.replace('"Skills"', '"Ferdigheter"')
    guide = read_guide(page("Tekst.", front=norwegian), language="nb")
    assert "Trukket tilbake." in to_html(guide).sources


def test_only_other_guides_are_linked() -> None:
    assert '<a href="guide:grounding">here</a>' in html("[here](guide:grounding)")
    for address in ("https://example.org", "file:///etc/passwd", "guide:../x", "x"):
        assert "href" not in html(f"[there]({address})")
        assert "<img" not in html(f"![there]({address})")
    assert "href" not in html("<https://example.org>")
    assert "href" not in html("https://example.org")


@given(st.text(max_size=60))
def test_no_text_makes_tags_of_its_own(text: str) -> None:
    body = html(f"a <script>{text.replace('[^', '')}</script> <img src=x>")
    assert "<script" not in body
    assert "<img" not in body


def test_plain_text_has_no_marks() -> None:
    marked = "## Head\n\n- **Bold** *thin* [link](guide:x).[^one2020]\n1. First"
    assert plain_text(marked) == "Head\n\nBold thin link.\nFirst"


def test_headings_are_their_words_in_order() -> None:
    marked = "## One [link](guide:x)[^one2020]\n\nText.\n\n### **Two**\n"
    assert headings(marked) == ("One link", "Two")
    shown = to_html(read_guide(page(marked), language="en"))
    assert shown.headings == ("One link", "Two")


def test_a_source_is_opened_only_where_a_browser_finds_it() -> None:
    front = FRONT.replace('"example.org/two"', '"example.org, page 2"')
    guide = read_guide(page("Text.", front=front), language="en")
    assert [source.link for source in guide.sources] == ["https://doi.org/10.1/abc", ""]
    sources = to_html(guide).sources
    assert 'href="open:1"' in sources
    assert 'href="open:2"' not in sources
    plain = read_guide(page("Text."), language="en")
    assert plain.sources[1].link == "https://example.org/two"


def test_paper_has_everything_but_links() -> None:
    text = "See [here](guide:x).[^one2020]\n\n## Then"
    paper = to_paper(read_guide(page(text), language="en"))
    assert paper.startswith("<h1>A title</h1><p>See here.<sup>1</sup></p>")
    assert ">Then</h2>" in paper
    assert "<h2>Sources</h2><p>1. One et al. 2020" in paper
    assert "<a " not in paper


def test_paper_in_norwegian_names_its_sources_so() -> None:
    norwegian = FRONT.replace('"Skills"', '"Ferdigheter"')
    paper = to_paper(read_guide(page("Tekst.", front=norwegian), language="nb"))
    assert "<h2>Kilder</h2>" in paper
