"""guides: read without a journal, a password or any installed library."""

from datetime import date
from pathlib import Path

import pytest

from journal.services import resources
from tests.cli.conftest import Command

GUIDES = resources.folder() / "guides"
SLUGS = {path.stem for path in (GUIDES / "en").glob("*.md")}


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_guide_is_listed_with_what_can_be_said_of_it(
    bare: Command, language: str
) -> None:
    guides = bare("guides", "--language", language, "--json").document["guides"]
    assert {guide["slug"] for guide in guides} == SLUGS
    for guide in guides:
        assert guide.keys() == {
            *("slug", "title", "section", "language", "minutes", "reviewed")
        }
        assert guide["language"] == language
        assert guide["title"]
        assert guide["section"]
        assert guide["minutes"] >= 1
        assert date.fromisoformat(guide["reviewed"]).isoformat() == guide["reviewed"]


def test_guides_are_in_english_unless_asked(bare: Command) -> None:
    assert bare("guides", "--json") == bare("guides", "--language", "en", "--json")


def test_a_person_sees_a_line_for_each_guide(bare: Command) -> None:
    lines = bare("guides").out.splitlines()
    assert {line.split()[0] for line in lines} == SLUGS
    assert all(line.endswith(" min)") for line in lines)


def test_a_guide_is_printed_whole(bare: Command) -> None:
    guide = bare("guides", "grounding", "--json").document
    printed = bare("guides", "grounding").out
    assert printed == f"# {guide['title']}\n\n{guide['body']}\n"
    stored = (GUIDES / "en" / "grounding.md").read_text(encoding="utf-8")
    assert guide["body"].strip() in stored


def test_a_guide_is_printed_in_the_other_language(bare: Command) -> None:
    title = bare("guides", "grounding", "--language", "nb").out.splitlines()[0]
    assert title != bare("guides", "grounding").out.splitlines()[0]


def test_a_guide_that_is_not_there_is_told(bare: Command) -> None:
    ran = bare("guides", "no-such-guide", "--json")
    assert ran.code == 1
    assert ran.sentence.endswith(".")


@pytest.mark.parametrize("slug", ["../en/grounding", "/etc/passwd", "grounding.md", ""])
def test_only_guides_are_printed(bare: Command, slug: str) -> None:
    ran = bare("guides", slug)
    assert ran.code == 1
    assert ran.sentence


def test_a_language_without_guides_is_wrong_usage(bare: Command) -> None:
    ran = bare("guides", "--language", "xx")
    assert (ran.code, ran.out) == (2, "")


def test_guides_touch_no_journal(bare: Command, tmp_path: Path) -> None:
    folder = tmp_path / "none.journal"
    assert bare("--journal", str(folder), "guides").code == 0
    assert not folder.exists()
