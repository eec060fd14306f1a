"""One page to read: nothing in it is fetched, runs, or is taken for markup."""

from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from journal.domain.choice import Counts
from journal.domain.whole import Whole, Written
from journal.domain.wording import Wording
from journal.formats import whole_html
from journal.formats.entry_html import renderer
from journal.formats.whole_results import totals_of
from journal.services import resources
from journal.services.measures import measures
from tests.any_whole import TEXTS
from tests.conftest import NOON
from tests.formats import golden
from tests.wholes import entry, small

STYLE = "body { margin: 0 }"


def page(whole: Whole) -> str:
    totals = totals_of(whole.results, measures())
    return b"".join(whole_html.write(whole, totals, NOON, STYLE)).decode()


def of(*bodies: str, title: str = "") -> Whole:
    written = (Written(entry=entry(n, title, body)) for n, body in enumerate(bodies))
    return Whole(is_complete=False, counts=Counts(), written=tuple(written))


class Seen(HTMLParser):
    """Notes every tag with what it says."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)


def test_it_looks_as_a_person_has_read_it() -> None:
    golden.check("page.html", page(small()).encode())


LOUD = Wording(language="xx", say=str.upper, day=lambda day: f"{day:%d.%m}")


def test_what_is_not_the_persons_own_is_in_the_language_that_is_asked_for() -> None:
    totals = totals_of(small().results, measures())
    html = b"".join(whole_html.write(small(), totals, NOON, STYLE, LOUD)).decode()
    assert '<html lang="xx">' in html
    assert "WRITTEN OUT ON 23.11." in html
    for told in ("Journal", "Contents", "Check-ins", "When", "Questionnaires", "Total"):
        assert f">{told}<" not in html
        assert told.upper() in html
    assert "November" not in html


SAFE = {
    *("html", "head", "meta", "title", "style", "body", "nav", "article"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "a", "br", "hr"),
    *("em", "strong", "s", "code", "pre", "blockquote", "details", "summary"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<img src=https://example.org/x.png>",
        "![x](https://example.org/x.png)",
        "[x](javascript:alert(1))",
        "[x](https://example.org)",
        "[x]\n\n[x]: https://example.org",
        "<https://example.org>",
        "<style>@import 'https://example.org'</style>",
        "</article></body><iframe src=x>",
        "| a | b |\n|---|---|\n| <b>1</b> | ~~2~~ |",
    ],
)
def test_nothing_leads_out_of_it(body: str) -> None:
    seen = Seen(page(of(body, title=body.replace("\n", ""))))
    assert set(seen.tags) <= SAFE
    links = {value for name, value in seen.attributes if name in {"href", "src"}}
    assert links == {"#entry-1"}


@given(TEXTS, st.text("<>&\"'[]()!`*_#\n ax:/", max_size=40))
@settings(max_examples=100, deadline=None)
def test_no_words_become_markup(title: str, body: str) -> None:
    seen = Seen(page(of(body, title=title)))
    assert set(seen.tags) <= SAFE
    assert not {name for name, _ in seen.attributes if name.startswith("on")}


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("[the sea](https://a.b/?x&y)", "<p>the sea (https://a.b/?x&amp;y)</p>"),
        ("<https://a.b>", "<p>https://a.b</p>"),
        ("![a gull](gull.png)", "<p>[a gull] (gull.png)</p>"),
        ("# One", "<h3>One</h3>"),
        ("##### Five", "<h6>Five</h6>"),
        ("###### Six", "<h6>Six</h6>"),
    ],
)
def test_a_link_is_words_with_its_address(markdown: str, html: str) -> None:
    assert renderer().render(markdown).strip() == html


def test_the_policy_allows_this_style_and_nothing_else() -> None:
    html = page(of("words"))
    style = html.split("<style>")[1].split("</style>")[0]
    seal = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{seal}'" in html


def test_the_style_that_ships_asks_for_nothing() -> None:
    style = (resources.folder() / "export" / "page.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style
    assert "<" not in style


def test_a_page_without_check_ins_has_no_empty_table() -> None:
    assert "<table>" not in page(of("words"))
