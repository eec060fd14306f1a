"""The numbers and the exercises that ship."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.help_now import HOME, Need, Region
from journal.services import help_now, resources

REGIONS = help_now.regions()


def test_norway_comes_first() -> None:
    assert REGIONS[0].code == HOME
    assert len({region.code for region in REGIONS}) == len(REGIONS)


def test_the_three_great_needs_of_norway_are_met() -> None:
    numbers = [line.number for line in help_now.region("NO").big_lines]
    assert numbers == ["113", "116 117", "116 123"]


def test_every_need_is_met_in_norway() -> None:
    assert {line.need for line in help_now.region("no").lines} == set(Need)


def test_every_line_is_shown_once() -> None:
    for region in REGIONS:
        shown = region.big_lines + region.other_lines
        assert sorted(line.id for line in shown) == sorted(
            line.id for line in region.lines
        )


def test_an_unknown_region_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(NotFoundError, match="NO, SE, DK, EU, UK, IE, US, AU, INT"):
        help_now.region("XX")


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.code)
def test_every_line_says_all_in_both_languages(region: Region) -> None:
    for line in region.lines:
        for phrase in (line.name, line.hours, line.purpose):
            assert phrase.en.strip()
            assert phrase.nb.strip()
        assert line.source
        assert line.number == line.number.strip()
        assert line.checked <= date(2026, 11, 25)


def test_a_region_without_an_emergency_number_says_what_to_do() -> None:
    for region in REGIONS:
        has_number = any(line.need is Need.LIFE for line in region.lines)
        assert has_number or region.advice.en


def test_only_the_number_that_could_not_be_confirmed_is_uncertain() -> None:
    uncertain = [
        line.id for region in REGIONS for line in region.lines if line.uncertain
    ]
    assert uncertain == ["no-rusinfo"]


def test_a_guess_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = resources.folder() / "help" / "no.toml"
    guessed = page.read_text(encoding="utf-8").replace('"K-m"', '"K-l"')
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "no.toml").write_text(guessed, encoding="utf-8")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    with pytest.raises(InvalidInputError):
        help_now.regions()


def test_a_region_is_as_fresh_as_its_oldest_line() -> None:
    region = help_now.region("NO")
    assert region.checked == min(line.checked for line in region.lines)


def test_there_are_four_things_to_do_for_a_minute() -> None:
    exercises = help_now.exercises()
    assert [exercise.id for exercise in exercises] == [
        "breathe",
        "five-senses",
        "water-and-feet",
        "here-and-now",
    ]
    for exercise in exercises:
        assert exercise.steps
        assert exercise.stop.en.startswith("Stop if")
        for words in (
            exercise.name,
            exercise.opening,
            exercise.closing,
            exercise.stop,
        ):
            assert words.en.strip()
            assert words.nb.strip()


def test_the_breath_out_is_longer_than_the_breath_in_and_lasts_a_minute() -> None:
    breathe = help_now.exercises()[0]
    into, out = (step.seconds for step in breathe.steps)
    assert out > into
    assert breathe.rounds * (into + out) == 60


@pytest.mark.parametrize(
    ("code", "emergency"),
    [("SE", "112"), ("DK", "112"), ("IE", "112"), ("AU", "000"), ("UK", "999")],
)
def test_the_emergency_number_of_a_country_comes_first(
    code: str, emergency: str
) -> None:
    region = help_now.region(code)
    assert region.big_lines[0].number == emergency
    assert any(line.need is Need.TALK for line in region.lines)


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.code)
def test_every_region_is_looked_at_again_within_half_a_year(region: Region) -> None:
    newest = max(line.checked for line in region.lines)
    assert newest < region.review_by <= region.checked + timedelta(days=183)
