"""Diarium's database, also one that was made to harm."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.formats import plain_tables
from journal.formats.diarium_db import READER, STILL_OPEN
from journal.formats.limits import TOO_MUCH, UNREADABLE
from tests.formats.foreign import SAMPLES, days, read, read_sample

NINE_IN_MARCH = 638_456_250_000_000_000
"""23:50 on 9 March 2024 in ticks."""


def database(tmp_path: Path, script: str) -> Path:
    path = tmp_path / "diary #1?.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(script)
    return path


def test_ticks_are_the_writers_own_clock() -> None:
    found = read_sample(READER, "diarium/diary.db")
    assert days(found) == ["2024-03-09 23:50", "2024-03-10 08:00"]
    assert [each.body for each in found.entries] == [
        "Rain on the *roof*.",
        "Plain words",
    ]
    assert found.entries[0].source == str(NINE_IN_MARCH)


def test_tags_come_along_but_people_trackers_and_pictures_are_counted() -> None:
    found = read_sample(READER, "diarium/diary.db")
    assert [each.tags for each in found.entries] == [("rain",), ()]
    assert found.dropped == {"people and trackers": 2, "photos and other files": 1}


def test_stars_become_a_mood_and_none_is_none() -> None:
    found = read_sample(READER, "diarium/diary.db")
    assert [each.mood for each in found.check_ins] == ["5 of 5"]
    guess = found.moods["5 of 5"]
    assert guess is not None
    assert guess.pleasantness == 4


def test_an_older_database_may_lack_tables_and_columns(tmp_path: Path) -> None:
    path = database(
        tmp_path,
        "CREATE TABLE Entries (DiaryEntryId INTEGER, Text TEXT);"
        f"INSERT INTO Entries VALUES ({NINE_IN_MARCH}, 'a'), (NULL, 'b'), ('x', 'c'),"
        " (9223372036854775807, 'd');",
    )
    assert READER.recognises(path)
    found = read(READER, path)
    assert [(each.title, each.body) for each in found.entries] == [("", "a")]
    assert found.dropped == {"entries without a date that can be read": 3}


def test_nothing_is_written_beside_it_and_a_log_that_is_left_is_mentioned(
    tmp_path: Path,
) -> None:
    path = tmp_path / "diary.db"
    path.write_bytes((SAMPLES / "diarium" / "diary.db").read_bytes())
    assert read(READER, path).remarks == ()
    assert [each.name for each in tmp_path.iterdir()] == ["diary.db"]
    (tmp_path / "diary.db-wal").write_bytes(b"newest words")
    assert read(READER, path).remarks == (STILL_OPEN,)


def test_a_database_in_wal_mode_is_read_without_its_log(tmp_path: Path) -> None:
    path = database(
        tmp_path,
        "PRAGMA journal_mode = WAL; CREATE TABLE Entries (DiaryEntryId, Text);"
        f"INSERT INTO Entries VALUES ({NINE_IN_MARCH}, 'a');",
    )
    assert len(read(READER, path).entries) == 1
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "made",
    [
        "VIEW Entries AS SELECT a AS DiaryEntryId, 'b' AS Text FROM one",
        "VIRTUAL TABLE Entries USING fts5(DiaryEntryId, Text)",
        "TABLE Entries (DiaryEntryId, Text AS (upper(DiaryEntryId)))",
        "TABLE Other (DiaryEntryId, Text)",
    ],
)
def test_only_plain_tables_are_read(tmp_path: Path, made: str) -> None:
    path = database(
        tmp_path,
        f"CREATE TABLE one (a); INSERT INTO one VALUES ({NINE_IN_MARCH});"
        f"CREATE {made};",
    )
    assert read(READER, path).entries == ()


def test_a_huge_value_and_too_many_rows_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database(
        tmp_path,
        "CREATE TABLE Entries (DiaryEntryId, Text);"
        "INSERT INTO Entries VALUES (1, hex(zeroblob(600000))), (2, 'a');",
    )
    assert len(read(READER, path).entries) == 2
    monkeypatch.setattr(plain_tables, "MOST_ROWS", 1)
    with pytest.raises(JournalError, match=TOO_MUCH):
        read(READER, path)
    monkeypatch.setattr(plain_tables, "MOST_VALUE_BYTES", 1_000_000)
    with pytest.raises(JournalError, match=UNREADABLE):
        read(READER, path)


def test_a_missing_or_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    for data in (b"", b"SQLite format 3\x00" + b"DiaryEntryId" * 400):
        path.write_bytes(data)
        with pytest.raises(JournalError, match=UNREADABLE):
            read(READER, path)
    assert not READER.recognises(tmp_path)
    with pytest.raises(JournalError, match=UNREADABLE):
        read(READER, tmp_path / "missing.db")
