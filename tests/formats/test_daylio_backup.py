"""Daylio's backup."""

import base64
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.daylio_backup import READER
from tests.formats.foreign import days, read, read_sample


def backup(tmp_path: Path, content: object) -> Imported:
    path = tmp_path / "backup.daylio"
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    with ZipFile(path, "w") as archive:
        archive.writestr("backup.daylio", base64.encodebytes(data))
    return read(READER, path)


def test_months_begin_at_zero_and_the_writers_clock_counts() -> None:
    found = read_sample(READER, "daylio/backup.daylio")
    assert [each.at.local.isoformat() for each in found.check_ins] == [
        "2023-01-24T11:36:00+01:00",
        "2023-01-25T00:30:00+01:00",
        "2023-12-31T20:10:00-05:00",
    ]


def test_the_first_group_of_moods_is_the_best_and_they_come_in_this_order() -> None:
    found = read_sample(READER, "daylio/backup.daylio")
    places = {mood: each and each.pleasantness for mood, each in found.moods.items()}
    assert list(places.items()) == [("rad", 4), ("tung", -2), ("awful", -4)]


def test_activities_are_joined_by_their_ids_and_photos_are_counted() -> None:
    found = read_sample(READER, "daylio/backup.daylio")
    assert found.check_ins[0].note == "famille, reading"
    assert found.dropped == {"photos and recordings": 1}


def test_a_note_with_a_title_is_an_entry_and_a_short_one_stays_in_its_check_in() -> (
    None
):
    found = read_sample(READER, "daylio/backup.daylio")
    assert found.check_ins[1].note == "Up late, but glad."
    assert [(each.title, each.body, each.tags) for each in found.entries] == [
        ("Looking back", "The year was long.\nIt is *over*.", ("reading",))
    ]
    assert days(found) == ["2023-12-31 20:10"]
    assert [each.source for each in found.check_ins] == ["2", "3", "4"]


def test_a_mood_that_is_not_described_keeps_its_number_without_a_guess(
    tmp_path: Path,
) -> None:
    day = {"year": 2023, "month": 0, "day": 1, "mood": 9, "id": 1, "tags": ["x", 3]}
    unused = {"id": 1, "custom_name": "fine", "mood_group_id": 1}
    found = backup(tmp_path, {"dayEntries": [day], "customMoods": [unused]})
    assert [each.mood for each in found.check_ins] == ["9"]
    assert found.moods == {"9": None}


@pytest.mark.parametrize(
    "wrong",
    [
        {"month": 12},
        {"day": "1"},
        {"year": 10**9},
        {"hour": 24},
        {"timeZoneOffset": 10**12},
        {"timeZoneOffset": 10**30},
        {"year": 1, "timeZoneOffset": 3_600_000},
    ],
)
def test_a_day_that_no_calendar_has_is_counted(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    day = {"year": 2023, "month": 0, "day": 1, "mood": 1, **wrong}
    found = backup(tmp_path, {"dayEntries": [day]})
    assert found.check_ins == ()
    assert found.dropped == {"entries without a date that can be read": 1}


@pytest.mark.parametrize(
    "content", [b"no json", b"[" * 100_000, b"[1]", b"{}", b"\xff"]
)
def test_a_damaged_backup_is_refused_or_empty(tmp_path: Path, content: bytes) -> None:
    try:
        assert backup(tmp_path, content) == Imported()
    except JournalError as error:
        assert content in {b"no json", b"[" * 100_000, b"\xff"}, error  # noqa: PT017


def test_what_is_no_base64_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "backup.daylio"
    with ZipFile(path, "w") as archive:
        archive.writestr("backup.daylio", "%%%")
    assert READER.recognises(path)
    with pytest.raises(JournalError):
        read(READER, path)
    with ZipFile(path, "w") as archive:
        archive.writestr("other", "")
    assert not READER.recognises(path)
    with pytest.raises(JournalError):
        read(READER, path)
