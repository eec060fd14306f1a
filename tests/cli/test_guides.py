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


@pytest.mark.parametrize(
    ("slug", "sentence"),
    [
        ("zzz", "There is no guide with that name."),
        ("sleeep", "There is no guide with that name; the nearest: sleep."),
        (
            "Crisis help",
            "There is no guide with that name; the nearest: crisis-help.",
        ),
    ],
)
def test_a_guide_that_is_not_there_is_told_with_the_nearest(
    bare: Command, slug: str, sentence: str
) -> None:
    ran = bare("guides", slug, "--json")
    assert (ran.code, ran.sentence) == (1, sentence)


def test_a_title_in_norwegian_leads_to_the_name(bare: Command) -> None:
    ran = bare("guides", "Søvn og mareritt", "--language", "nb")
    assert ran.code == 1
    assert ran.sentence == "There is no guide with that name; the nearest: sleep."


@pytest.mark.parametrize("slug", ["../en/grounding", "/etc/passwd", "grounding.md", ""])
def test_only_guides_are_printed(bare: Command, slug: str) -> None:
    ran = bare("guides", slug)
    assert ran.code == 1
    assert ran.sentence


@pytest.mark.parametrize("language", ["xx", "de", "en_GB.UTF-8", ""])
def test_a_language_without_guides_is_english(bare: Command, language: str) -> None:
    asked = bare("guides", "--language", language, "--json")
    assert asked == bare("guides", "--json")


@pytest.mark.parametrize("language", ["nb_NO.UTF-8", "no", "NN"])
def test_any_norwegian_is_bokmal(bare: Command, language: str) -> None:
    asked = bare("guides", "grounding", "--language", language)
    assert asked == bare("guides", "grounding", "--language", "nb")


def test_a_search_prints_each_guide_and_the_place(bare: Command) -> None:
    ran = bare("guides", "--search", "kitchen", "kettle")
    name, place = ran.out.splitlines()
    assert (ran.code, name.split()[0]) == (0, "grounding")
    assert place.startswith("    ")
    assert "kettle" in place or "kitchen" in place


def test_a_search_answers_in_json_in_the_language_asked_for(bare: Command) -> None:
    words = ("guides", "--search", "mareritt", "--language", "nb", "--json")
    guides = bare(*words).document["guides"]
    assert guides[0]["slug"] == "sleep"
    for guide in guides:
        assert guide["language"] == "nb"
        assert "mareritt" in guide["snippet"].casefold()


def test_a_search_that_finds_nothing_prints_nothing(bare: Command) -> None:
    assert bare("guides", "--search", "zebra").out == ""
    assert bare("guides", "--search", "zebra", "--json").document == {"guides": []}


def test_a_guide_and_a_search_at_once_make_no_sense(bare: Command) -> None:
    ran = bare("guides", "sleep", "--search", "nightmares")
    assert ran.code == 2
    assert ran.sentence == "Name a guide or search for words, not both."


def test_guides_touch_no_journal(bare: Command, tmp_path: Path) -> None:
    folder = tmp_path / "none.journal"
    assert bare("--journal", str(folder), "guides").code == 0
    assert not folder.exists()
