"""Day One: its days by their own zone, its escapes undone, its media counted."""

import json
import plistlib
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.formats import day_one
from journal.formats.day_one_text import plain, titled
from journal.formats.readers import recognise
from tests.formats.sources import DATA, read

SAMPLE = DATA / "day-one" / "Journal.json"


@pytest.fixture(scope="module")
def sample() -> Imported:
    return read(SAMPLE, "day-one")


def one(path: Path, **entry: object) -> ImportedEntry:
    """Read a journal with one entry."""
    whole = {"creationDate": "2024-03-03T12:00:00Z", "timeZone": "UTC", **entry}
    path = path / "Journal.json"
    path.write_text(json.dumps({"entries": [whole]}))
    (found,) = read(path, "day-one").entries
    return found


def test_the_day_is_that_of_the_entrys_own_zone(sample: Imported) -> None:
    sydney, summer, oslo, *_ = sample.entries
    assert (sydney.written.day, sydney.written.offset) == (
        date(2024, 3, 4),
        timedelta(hours=11),
    )
    assert (summer.written.day, summer.written.offset) == (
        date(2024, 7, 2),
        timedelta(hours=2),
    )
    assert oslo.written.offset == timedelta(hours=1)
    assert sydney.edited is not None
    assert sydney.edited.utc == datetime(2024, 3, 4, 6, tzinfo=UTC)


def test_an_unknown_zone_gives_way_to_that_of_the_place(sample: Imported) -> None:
    assert sample.entries[2].written.day == date(2024, 1, 16)


def test_without_any_zone_the_day_is_that_of_utc_and_this_is_told(
    sample: Imported,
) -> None:
    assert sample.entries[3].written.day == date(2024, 1, 16)
    assert sample.remarks == (day_one.IN_UTC,)


def test_only_the_escapes_of_markdown_are_undone(sample: Imported) -> None:
    body = sample.entries[0].body
    assert "It felt lighter. (Really!) C:\\new" in body
    assert "```\nkept\\.\n```" in body


def test_an_escaped_backslash_is_one_backslash() -> None:
    assert plain("a\\\\b \\[x\\]").text == "a\\b [x]"


def test_a_heading_in_the_first_line_is_the_title(sample: Imported) -> None:
    assert [each.title for each in sample.entries[:2]] == ["After the walk", ""]
    assert titled("\n## Two ##\nx") == ("Two", "x")
    assert titled("#tag x") == ("", "#tag x")


def test_media_are_told_by_a_line_and_counted_once(sample: Imported) -> None:
    assert "(A photo was here.)" in sample.entries[0].body
    assert "(A recording was here.)" in sample.entries[1].body
    assert sample.dropped["photos"] == 2  # one of them linked here and listed there
    assert sample.dropped["recordings"] == 1
    assert plain("![](dayone-moment:/video/A)![](dayone-moment:/pdfAttachment/B)") == (
        plain("![x](dayone-moment:/video/A)![](dayone-moment:/pdfAttachment/B)")
    )


def test_a_link_to_another_entry_leaves_its_words(sample: Imported) -> None:
    assert "that day" in sample.entries[1].body
    assert "dayone" not in sample.entries[1].body
    assert sample.dropped["links between entries"] == 1


def test_zero_width_spaces_go(sample: Imported) -> None:
    assert sample.entries[1].body.startswith("Summer night")


def test_an_entry_without_text_gives_its_styled_words_or_nothing(
    sample: Imported,
) -> None:
    assert sample.entries[2].body == "Styled words"
    assert sample.entries[4].body == ""


def test_places_weather_and_devices_stay_behind(sample: Imported) -> None:
    assert "Home" not in repr(sample.entries)
    assert "phone" not in repr(sample.entries)
    assert (sample.dropped["places"], sample.dropped["weather notes"]) == (2, 1)


def test_an_entry_without_a_date_is_counted(sample: Imported) -> None:
    assert sample.dropped[day_one.UNDATED] == 1


def test_tags_stars_ids_and_the_journals_name_come_along(sample: Imported) -> None:
    first = sample.entries[0]
    assert (first.tags, first.starred, first.label) == (
        ("integration",),
        True,
        "Journal",
    )
    assert first.source == "0123456789ABCDEF0123456789ABCDEF"


def test_a_zip_gives_each_journal_in_it(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(SAMPLE, "Journal.json")
        archive.write(SAMPLE, "Therapy.json")
        archive.writestr("photos/ef43.jpeg", b"\xff\xd8")
    found = read(path, "day-one")
    assert {each.label for each in found.entries} == {"Journal", "Therapy"}
    assert len(found.entries) == 10


def test_a_later_version_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        '{"metadata": {"version": "2.0"}, "entries": [{"creationDate": ""}]}'
    )
    with pytest.raises(JournalError, match="version of Day One"):
        read(path, "day-one")


def test_entries_that_are_no_list_are_told_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"entries": {"creationDate": ""}}')
    with pytest.raises(JournalError, match="damaged"):
        day_one.DAY_ONE.read(path, "", lambda *_: None)


@pytest.mark.parametrize("entry", [{"text": 7}, {"tags": "a"}, {"location": []}, {}])
def test_what_has_another_shape_is_passed_over(
    tmp_path: Path, entry: dict[str, object]
) -> None:
    found = one(tmp_path, **entry)
    assert (found.body, found.tags) == ("", ())


def test_a_date_at_the_end_of_time_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    late = '{"entries": [{"creationDate": "9999-12-31T23:59:00Z", "timeZone": "%s"}]}'
    path.write_text(late % "Asia/Tokyo")
    assert read(path, "day-one").dropped == {day_one.UNDATED: 1}


def test_classic_entries_are_read_from_their_folder() -> None:
    found = read(DATA / "day-one" / "Journal.dayone", "day-one-classic")
    (entry,) = found.entries
    assert (entry.title, entry.body, entry.tags) == (
        "A first one",
        "With words.",
        ("work",),
    )
    assert (entry.starred, entry.written.day) == (True, date(2013, 5, 18))
    assert found.dropped == {"photos": 1}


def test_several_classic_entries_are_read(tmp_path: Path) -> None:
    (sample,) = (DATA / "day-one" / "Journal.dayone" / "entries").iterdir()
    for name in ("a", "b"):
        (tmp_path / f"{name}.doentry").write_bytes(sample.read_bytes())
    assert len(read(tmp_path, "day-one-classic").entries) == 2


def test_a_classic_entry_alone_is_read() -> None:
    folder = DATA / "day-one" / "Journal.dayone" / "entries"
    (path,) = folder.iterdir()
    assert len(read(path, "day-one-classic").entries) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE p [<!ENTITY a 'b'>]><plist><string>&a;</string></plist>",
        b"<plist><dict><string>",
        b"bplist00\x00",
        b"<plist><date>2013-99-99T00:00:00Z</date></plist>",
    ],
)
def test_a_property_list_that_is_damaged_or_declares_entities_is_refused(
    tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "a.doentry").write_bytes(data)
    with pytest.raises(JournalError, match="damaged"):
        read(tmp_path / "a.doentry", "day-one-classic")


def test_a_classic_entry_without_a_date_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.doentry").write_bytes(plistlib.dumps({"Entry Text": "x"}))
    assert read(tmp_path, "day-one-classic").dropped == {day_one.UNDATED: 1}


def test_plain_text_is_read_block_by_block() -> None:
    found = read(DATA / "day-one" / "Journal.txt", "day-one-text")
    first, second, third = found.entries
    assert (first.title, first.body, first.tags) == (
        "A title",
        "The body.",
        ("calm", "home"),
    )
    assert first.written.local.isoformat() == "2019-01-01T00:10:00+00:00"
    assert (second.title, second.body) == ("Another", "With a line.")
    assert second.written.local.isoformat() == "2019-02-02T23:15:00+01:00"
    assert (third.title, third.written.day) == ("På norsk", date(2019, 3, 3))
    assert found.dropped == {day_one.UNDATED: 1, "photos": 1}


@pytest.mark.parametrize("said", ["32 January 2019", "1 Smarch 2019", "2019", ""])
def test_a_date_that_cannot_be_is_counted(tmp_path: Path, said: str) -> None:
    (tmp_path / "a.txt").write_text(f"\tDate:\t{said}\n\nLost\n")
    found = read(tmp_path / "a.txt", "day-one-text")
    assert found.dropped == {day_one.UNDATED: 1}


def test_a_first_line_as_long_as_a_paragraph_is_no_title(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\tDate:\t1 May 2019\n\n" + "word " * 60)
    (entry,) = read(tmp_path / "a.txt", "day-one-text").entries
    assert (entry.title, entry.written.local.hour) == ("", 12)


def test_other_archives_are_not_taken_for_day_one(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.json", '{"entries": []}')
    assert recognise(tmp_path / "a.zip") is None
