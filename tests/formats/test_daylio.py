"""Daylio's table of comma-separated values."""

from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.daylio import NO_TIME, NOT_DAYLIO, READER
from journal.formats.daylio_days import MOST_IN_NOTE
from journal.formats.limits import UNREADABLE
from tests.formats.foreign import days, read, read_sample

HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n"


def table(tmp_path: Path, *rows: str) -> Imported:
    path = tmp_path / "daylio.csv"
    path.write_text(HEADER + "\n".join(rows), encoding="utf-8")
    return read(READER, path)


def times(found: Imported) -> list[str]:
    return [f"{each.at.local:%Y-%m-%d %H:%M}" for each in found.check_ins]


def test_the_oldest_table_has_its_year_apart_and_months_in_words() -> None:
    found = read_sample(READER, "daylio/2018.csv")
    assert times(found) == ["2018-09-27 22:00", "2018-09-26 10:15"]
    assert found.check_ins[0].note == "Tea on the balcony.\nwalk, friends"


def test_the_full_date_counts_whatever_the_language_and_the_clock() -> None:
    found = read_sample(READER, "daylio/2021.csv")
    assert times(found) == ["2021-09-27 23:00", "2021-09-27 00:05", "2021-09-26 09:30"]
    assert all(not each.at.offset for each in found.check_ins)


def test_activities_are_a_line_in_the_note_and_no_words_for_feelings() -> None:
    first = read_sample(READER, "daylio/2021.csv").check_ins[0]
    assert first.words == ()
    assert first.note == "stressed / frustrated, eat out, music, tired"


def test_blanks_around_a_mood_do_not_make_another_one_of_it() -> None:
    found = read_sample(READER, "daylio/2021.csv")
    assert [each.mood for each in found.check_ins] == ["average", "sad", "rad"]


def test_known_moods_have_a_first_guess_in_english_and_norwegian(
    tmp_path: Path,
) -> None:
    rows = [
        f"2024-01-01,1,x,10:00,{mood},,,"
        for mood in ("Rad", "good", "MEH", "dårlig", "awful", "Sånn passe", "min egen")
    ]
    moods = table(tmp_path, *rows).moods
    assert [each and each.pleasantness for each in moods.values()] == [
        *(4, 2, 0, -2, -4, 0),
        None,
    ]


def test_a_note_in_html_becomes_markdown_in_an_entry_with_its_title() -> None:
    found = read_sample(READER, "daylio/2021.csv")
    assert len(found.entries) == 1
    entry = found.entries[0]
    assert entry.title == "After the hike"
    assert entry.body == "We reached the **lake** & swam.\n\n- cold\n- clear"
    assert days(found) == ["2021-09-26 09:30"]
    assert found.check_ins[2].note == ""


def test_scales_stay_as_text_and_activities_become_tags_of_an_entry() -> None:
    found = read_sample(READER, "daylio/2026.csv")
    assert found.check_ins[0].note == "Sleep: 3/5\nlesing"
    assert found.entries[0].body == "First line.\nSecond line."
    assert found.entries[0].tags == ("lesing",)


def test_a_note_is_an_entry_only_where_it_is_longer_than_a_line(tmp_path: Path) -> None:
    short, long = "a" * MOST_IN_NOTE, "b" * (MOST_IN_NOTE + 1)
    found = table(
        tmp_path,
        f"2024-01-01,1,x,10:00,good,,,{short}",
        f"2024-01-02,2,x,10:00,good,,,{long}",
    )
    assert [each.body for each in found.entries] == [long]
    assert [each.note for each in found.check_ins] == [short, ""]


def test_a_row_without_a_mood_keeps_its_note_as_an_entry(tmp_path: Path) -> None:
    found = table(tmp_path, "2024-01-01,1,x,10:00,,walk,,a", "2024-01-01,1,x,10:00,,,,")
    assert [each.body for each in found.entries] == ["a"]
    assert found.check_ins == ()
    assert found.dropped == {"entries with neither a mood nor a note": 1}


def test_a_time_that_cannot_be_read_is_noon_and_said_once(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        "2024-01-01,1,x,soon,good,,,",
        "2024-01-02,2,x,,bad",
        "x,3,x,10:00,bad",
    )
    assert times(found) == ["2024-01-01 12:00", "2024-01-02 12:00"]
    assert found.remarks == (NO_TIME,)
    assert found.dropped == {"rows without a date that can be read": 1}


@pytest.mark.parametrize("rows", ["2024-01-01,1,x,10:00,good,," + "a" * 200_000])
def test_a_field_that_is_too_long_is_refused_in_a_sentence(
    tmp_path: Path, rows: str
) -> None:
    with pytest.raises(JournalError, match=UNREADABLE):
        table(tmp_path, rows)


def test_another_table_is_not_recognised_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    assert not READER.recognises(path)
    with pytest.raises(JournalError, match=NOT_DAYLIO):
        read(READER, path)
    path.write_text(HEADER)
    assert READER.recognises(path)
    assert read(READER, path).check_ins == ()
