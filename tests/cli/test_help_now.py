"""help-now: whom to call, without a journal, a password or any installed library."""

from datetime import date
from pathlib import Path

import pytest

from journal.services import help_now
from tests.cli.conftest import Command

REGIONS = help_now.regions()


def test_norway_is_meant_unless_asked_and_the_greatest_need_comes_first(
    bare: Command,
) -> None:
    ran = bare("help-now")
    assert (ran.code, ran.err) == (0, "")
    assert ran == bare("help-now", "--region", "NO")
    region, _, first, purpose, checked = ran.out.splitlines()[:5]
    assert region == "Norway"
    assert first == "113  Medical emergency, day and night"
    assert purpose == "  When someone may die, also from suicide."
    assert checked.startswith("  Checked on 20")


@pytest.mark.parametrize("code", [region.code for region in REGIONS])
@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_number_is_told_with_its_hours_purpose_and_day(
    bare: Command, code: str, language: str
) -> None:
    out = bare("help-now", "--region", code, "--language", language).out
    region = help_now.region(code)
    for line in region.lines:
        said = [phrase.said_in(language) for phrase in (line.name, line.hours)]
        assert f"{line.number}  {', '.join(said)}\n" in out
        assert f"  {line.purpose.said_in(language)}\n" in out
        assert line.checked.isoformat() in out
    assert region.advice.said_in(language) in out
    for other in REGIONS:
        assert other == region or other.code in out.splitlines()[-1]


def test_a_number_that_could_not_be_confirmed_is_told_as_one(bare: Command) -> None:
    for language, doubt in (("en", "could not confirm"), ("nb", "ikke fått bekreftet")):
        blocks = bare("help-now", "--language", language).out.split("\n\n")
        doubted = [block.split("  ")[0] for block in blocks if doubt in block]
        assert doubted == ["915 08 588"]


def test_a_region_is_found_in_small_letters(bare: Command) -> None:
    assert bare("help-now", "--region", "uk") == bare("help-now", "--region", "UK")


@pytest.mark.parametrize(
    ("region", "nearest"),
    [("Norge", "NO"), ("norwegen", "NO"), ("UKK", "UK"), ("Elsewhere", "INT")],
)
def test_a_region_that_is_not_there_is_told_with_the_nearest(
    bare: Command, region: str, nearest: str
) -> None:
    ran = bare("help-now", "--region", region, "--json")
    assert ran.code == 1
    assert ran.sentence.startswith(
        f"There is no region with that code; the nearest: {nearest}"
    )


def test_a_region_that_is_like_none_is_told_with_all(bare: Command) -> None:
    ran = bare("help-now", "--region", "")
    assert ran.code == 1
    known = ", ".join(region.code for region in REGIONS)
    assert ran.sentence == f"There is no region with that code; there are {known}."


def test_json_holds_all_that_is_known_of_a_number(bare: Command) -> None:
    found = bare("help-now", "--region", "NO", "--language", "nb", "--json").document
    assert found.keys() == {"region", "name", "language", "advice", "lines", "regions"}
    assert (found["region"], found["name"], found["language"]) == ("NO", "Norge", "nb")
    assert found["regions"] == [region.code for region in REGIONS]
    assert len(found["lines"]) == len(help_now.region("NO").lines)
    for line in found["lines"]:
        assert line.keys() == {
            *("number", "name", "hours", "purpose", "need"),
            *("checked", "source", "uncertain"),
        }
        assert date.fromisoformat(line["checked"])


def test_a_language_without_words_is_english(bare: Command) -> None:
    assert bare("help-now", "--language", "fr") == bare("help-now")


def test_help_touches_no_journal(bare: Command, tmp_path: Path) -> None:
    folder = tmp_path / "none.journal"
    assert bare("--journal", str(folder), "help-now").code == 0
    assert not folder.exists()
