"""The guides that ship, as a reader asks for them."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import NotFoundError
from journal.domain.guide import Section
from journal.services import resources
from journal.services.guides import Guides

FOLDER = resources.folder() / "guides"
READ_ONCE = Guides(FOLDER)


@pytest.fixture(scope="module")
def guides() -> Guides:
    return READ_ONCE


def test_the_contents_come_section_by_section(guides: Guides) -> None:
    sections = [guide.section for guide in guides.contents("en")]
    order = list(Section)
    assert sections == sorted(sections, key=order.index)
    assert {guide.slug for guide in guides.contents("en")} >= {
        "about-ptsd",
        "grounding",
        "crisis-help",
    }


def test_a_guide_is_found_by_its_slug(guides: Guides) -> None:
    guide = guides.guide("grounding", "nb")
    assert guide.language == "nb"
    assert guide.title.startswith("Jording")


def test_an_unknown_guide_is_refused_in_one_sentence(guides: Guides) -> None:
    with pytest.raises(NotFoundError) as refused:
        guides.guide("no-such-guide", "en")
    assert str(refused.value).endswith(".")


def test_a_page_that_a_language_lacks_is_given_in_english(tmp_path: Path) -> None:
    for language, slug in (
        ("en", "grounding"),
        ("en", "about-ptsd"),
        ("nb", "grounding"),
    ):
        page = tmp_path / language / f"{slug}.md"
        page.parent.mkdir(exist_ok=True)
        page.write_bytes((FOLDER / language / f"{slug}.md").read_bytes())
    guides = Guides(tmp_path)
    assert guides.guide("grounding", "nb").language == "nb"
    assert guides.guide("about-ptsd", "nb").language == "en"
    assert guides.guide("about-ptsd", "xx").language == "en"
    assert len(guides.contents("nb")) == 2


def test_a_language_is_no_path(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("no guide", encoding="utf-8")
    (tmp_path / "guides").mkdir()
    assert Guides(tmp_path / "guides").contents("..") == ()


def test_a_search_puts_titles_first_and_shows_the_place(guides: Guides) -> None:
    found = guides.search("GROUNDING", "en")
    assert found[0].guide.slug == "grounding"
    assert "grounding" in found[0].snippet.casefold()
    assert "[^" not in found[0].snippet


def test_a_search_needs_every_word(guides: Guides) -> None:
    assert guides.search("grounding zebra", "en") == ()
    assert [found.guide.slug for found in guides.search("kitchen kettle", "en")] == [
        "grounding"
    ]


def test_a_word_of_the_title_alone_shows_the_summary(tmp_path: Path) -> None:
    page = (FOLDER / "en" / "grounding.md").read_text(encoding="utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "grounding.md").write_text(
        page.replace('title = "Grounding skills"', 'title = "Zebra skills"'),
        encoding="utf-8",
    )
    found = Guides(tmp_path).search("zebra", "en")
    assert found[0].snippet == found[0].guide.summary.splitlines()[0]


def test_a_guide_is_stale_after_its_day(guides: Guides) -> None:
    guide = guides.guide("grounding", "en")
    assert not guide.is_stale(guide.review_by)
    assert guide.is_stale(guide.review_by + timedelta(days=1))


def test_a_search_for_nothing_finds_nothing(guides: Guides) -> None:
    assert guides.search("  ", "en") == ()


@given(words=st.text(max_size=30), language=st.sampled_from(["en", "nb", "xx"]))
def test_a_search_never_fails(guides: Guides, words: str, language: str) -> None:
    for found in guides.search(words, language)[:1]:
        assert found.snippet


def test_every_guide_can_be_shown(guides: Guides) -> None:
    for language in ("en", "nb"):
        for guide in guides.contents(language):
            page = guides.html(guide)
            assert page.body.startswith("<p>")
            assert page.sources.count("<p id=") == len(guide.sources)
            assert page.body.count('id="heading-') == len(page.headings) > 1
            assert guides.headings(guide) == page.headings
            assert "<a " not in guides.paper(guide)


def test_reading_the_text_needs_no_library() -> None:
    code = (
        "import sys; sys.modules['markdown_it'] = None\n"
        "from journal.services import guides, resources\n"
        "found = guides.Guides(resources.folder() / 'guides')\n"
        "print(len(found.contents('en')), len(found.guide('grounding', 'nb').markdown))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=resources.folder().parent,
        capture_output=True,
        check=True,
        text=True,
    )
    assert int(done.stdout.split()[1]) > 1000
