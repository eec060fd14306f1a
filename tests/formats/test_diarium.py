"""Diarium's export as JSON."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.diarium import NO_ENTRIES, READER
from tests.formats.foreign import days, read, read_sample


def export(tmp_path: Path, *entries: object) -> Imported:
    path = tmp_path / "diarium.json"
    path.write_text(json.dumps(entries), encoding="utf-8")
    return read(READER, path)


def test_times_are_the_writers_own_with_fractions_of_any_length() -> None:
    found = read_sample(READER, "diarium/Diarium.json")
    assert days(found) == ["2010-10-26 23:47", "2010-10-27 07:05"]
    assert found.entries[0].written.utc.microsecond == 488_280


def test_html_becomes_markdown_and_the_heading_the_title() -> None:
    first, second = read_sample(READER, "diarium/Diarium.json").entries
    assert first.title == "A late walk"
    assert first.body == "It was **cold** & clear.\n\nWe turned\nhome."
    assert first.tags == ("outside",)
    assert second.body == "- slept\n- ate\n\n(An image was here.)"


def test_stars_become_a_mood_with_a_first_guess() -> None:
    found = read_sample(READER, "diarium/Diarium.json")
    assert [each.mood for each in found.check_ins] == ["4 of 5"]
    guess = found.moods["4 of 5"]
    assert guess is not None
    assert guess.pleasantness == 2


def test_places_the_sky_and_pictures_are_counted() -> None:
    assert read_sample(READER, "diarium/export.zip").dropped == {
        "photos and other files": 1,
        "places": 1,
        "notes of the sun and the moon": 2,
        "images": 1,
    }


def test_a_zip_a_folder_and_a_file_say_the_same(tmp_path: Path) -> None:
    alone = read_sample(READER, "diarium/Diarium.json")
    assert read_sample(READER, "diarium/export.zip").entries == alone.entries
    with ZipFile(
        Path(__file__).parents[1] / "data/imports/diarium/export.zip"
    ) as zipped:
        (tmp_path / "Diarium.json").write_bytes(zipped.read("Diarium.json"))
    assert READER.recognises(tmp_path)
    assert read(READER, tmp_path).entries == alone.entries


def test_a_day_alone_is_noon_and_a_zone_is_kept(tmp_path: Path) -> None:
    found = export(
        tmp_path,
        {"date": "2024-03-09", "html": "a"},
        {"date": "2024-03-09T23:30:00+02:00", "text": "b"},
        {"date": "yesterday", "html": "c"},
        {"date": "0001-01-01T00:00:00+10:00", "html": "d"},
        {"html": "not Diarium's"},
    )
    assert days(found) == ["2024-03-09 12:00", "2024-03-09 23:30"]
    assert found.dropped == {"entries without a date that can be read": 2}


@pytest.mark.parametrize("text", ["{}", "[1]", '[{"a": "date"}]', '{"date": "html"}'])
def test_what_is_no_export_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    assert not READER.recognises(path)
    assert not READER.recognises(tmp_path)
    with pytest.raises(JournalError, match=NO_ENTRIES):
        read(READER, path)
