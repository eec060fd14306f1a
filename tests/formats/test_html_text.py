"""HTML of journals as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.formats.html_text import from_html, from_html_or_text

TAGS = """
<p> </p> <b> </b> <i> <ul> <ol> <li> </ul> <blockquote> </blockquote> <pre> <code>
</code> <h2> <script> </script> <scr ipt> &lt;script <!-- --> <a/href='https://a.b/<script'>
<a/href=x> </a> <img/alt='<script'> <br> <hr/> &amp; &#60;script&#62; <![CDATA[ <? <td>
"""
PIECE = st.one_of(st.sampled_from(TAGS.split()), st.text(max_size=8))


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One <b>two</b></p><p><i>three</i></p>", "One **two**\n\n*three*"),
        ("<b>bold <i>both</i></b><s>gone</s>", "**bold *both***~~gone~~"),
        ("a<strong> b </strong>c", "a **b** c"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<div>one</div><div>two</div><div><br></div><div>3</div>", "one\ntwo\n\n3"),
        ("<h1>A</h1><h3>B <br>C</h3>", "# A\n\n### B C"),
        ("<ul><li>a</li><li>b<ol><li>c</ol></ul>", "- a\n- b\n  1. c"),
        ("<ol start='3'><li><p>a</p><p>b</p></li><li>c", "3. a\n\n   b\n4. c"),
        ("<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc"),
        ("<ul><li><input type='checkbox' checked>a</ul>", "- [x] a"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("a<hr>b", "a\n\n---\n\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a | b"),
        ("&lt;3 &amp; caf&eacute; &#128522; a&nbsp;b", "<3 & café 😊 a b"),
    ],
)
def test_what_words_look_like_stays(html: str, markdown: str) -> None:
    assert from_html(html).markdown == markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<a href='https://a.b/c d(e)'>here</a>", "[here](https://a.b/c%20d%28e%29)"),
        ("<a href='mailto:a@b.c'>x [1]</a>", r"[x \[1\]](mailto:a@b.c)"),
        ("<a href='javascript:alert(1)'>here</a>", "here"),
        ("<a href='file:///etc/passwd'>here</a>", "here"),
        ("wow!<a href='http://a.b'>c</a>", r"wow\![c](http://a.b)"),
    ],
)
def test_a_link_keeps_its_address_where_it_leads_to_a_page(
    html: str, markdown: str
) -> None:
    assert from_html(html).markdown == markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p># one</p>", r"\# one"),
        ("<p>&gt; one</p>", r"\> one"),
        (
            "<p>*one* _two_ `three` ~~four~~</p>",
            r"\*one\* \_two\_ \`three\` \~\~four\~\~",
        ),
        ("<p>2 * 3, snake_case, 10:30 [x]</p>", "2 * 3, snake_case, 10:30 [x]"),
        ("<p>[a](b) &amp;lt; &lt;b&gt;</p>", r"[a\](b) &amp;lt; &lt;b>"),
        ("<p>one<br>---</p>", "one\n\\---"),
        ("<p>- milk<br>1. tea</p>", "- milk\n1. tea"),
    ],
)
def test_plain_words_are_escaped_only_where_markdown_would_take_them_for_marks(
    html: str, markdown: str
) -> None:
    assert from_html(html).markdown == markdown


def test_what_runs_or_shows_another_page_is_dropped_with_all_in_it() -> None:
    html = (
        "<head><title>t</title><body>a<script>b<\x2fscript><style>c</style>"
        "<iframe src='https://x'>d</iframe><svg><b>d</b></svg>"
        "<object><embed src=e></object>f"
    )
    assert from_html(f" <p> </p>{html}").markdown == "af"


def test_images_are_counted_and_leave_a_mark() -> None:
    converted = from_html("a<img src='data:image/png;base64,AAAA' alt='the lake'><img>")
    assert converted.markdown == "a(An image was here: the lake)(An image was here.)"
    assert converted.images == 2


def test_plain_text_stays_as_it_is() -> None:
    assert from_html_or_text("a *b*\n<3 c").markdown == "a *b*\n<3 c"
    assert from_html_or_text("one <b>two</b>\nthree").markdown == "one **two**\nthree"


@pytest.mark.parametrize(
    "piece", ["<ul><li>", "<blockquote>", "<b>", "<!--", "<a '", "<"]
)
def test_deep_nesting_and_what_is_left_open_take_little_time(piece: str) -> None:
    assert len(from_html(piece * 20_000 + "x").markdown) < 200_000


@given(st.lists(PIECE, max_size=30))
def test_any_text_is_taken_and_no_tag_comes_out(pieces: list[str]) -> None:
    markdown = from_html("".join(pieces)).markdown
    assert "<script" not in markdown.lower()


@given(st.text())
def test_plain_words_come_out_as_they_went_in(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    markdown = from_html(escaped).markdown
    plain = markdown.replace("\\", "").replace("&lt;", "<").replace("&amp;", "&")
    assert "".join(plain.split()) == "".join(words.replace("\\", "").split())


def test_ends_without_a_beginning_are_passed_over() -> None:
    assert (
        from_html("</b></li></ul></a></script></pre>a<ol></ul>b").markdown == "a\n\nb"
    )
    assert from_html("<ul><li>a<ul></li>b</ul></ul>").markdown == "- a\n\n  b"


def test_an_empty_element_of_a_page_hides_nothing() -> None:
    assert from_html("<script/>a<iframe />b<p/>c").markdown == "ab\n\nc"


def test_code_that_holds_a_tag_becomes_plain_words() -> None:
    assert from_html("<pre>&lt;b&gt; a</pre>").markdown == "&lt;b> a"
