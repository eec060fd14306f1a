"""Charts as comma-separated values, read again by a plain reader."""

import csv
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from journal.domain.ids import CheckInId, OwnEventId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Marker, MarkerKind, Sleep
from journal.domain.mood_line import overview
from journal.domain.mood_patterns import AFTER, BEFORE, around_sessions, year_squares
from journal.formats.mood_csv import (
    LINE_COLUMNS,
    YEAR_COLUMNS,
    around_csv,
    line_csv,
    year_csv,
)

START = date(2026, 8, 1)


def felt(number: int, feeling: Feeling) -> CheckIn:
    at = Moment(utc=datetime(2026, 8, 1, 12, tzinfo=UTC) + timedelta(days=number))
    return CheckIn(
        id=CheckInId(UUID(int=number)), at=at, day=at.day, feeling=feeling, edited=at
    )


SHOWN = overview(
    [
        felt(0, Feeling(pleasantness=1, energy=-2, distress=4)),
        felt(0, Feeling(pleasantness=2, energy=-2)),
        felt(9, Feeling(pleasantness=-3, energy=0, sleep=Sleep(hours=6.5))),
    ],
    START,
    START + timedelta(days=9),
)
MARKERS = (
    Marker(day=START, kind=MarkerKind.SESSION, label="1"),
    Marker(
        day=START,
        kind=MarkerKind.EVENT,
        label='Moved, "at last"',
        event=OwnEventId(UUID(int=1)),
    ),
)


def rows(data: bytes) -> list[list[str]]:
    assert b"\r\n" in data
    return list(csv.reader(data.decode("utf-8").splitlines()))


def test_the_line_has_a_row_for_each_day_and_empty_cells_for_gaps() -> None:
    table = rows(line_csv(SHOWN, MARKERS))

    assert tuple(table[0]) == LINE_COLUMNS
    assert len(table) == 11
    assert table[1] == [
        *("2026-08-01", "1.5", "-2", "4", "", "2"),
        *("1.5", "-2", "4", "", 'session 1; Moved, "at last"'),
    ]
    assert table[2] == ["2026-08-02", "", "", "", "", "0", "1.5", "-2", "4", "", ""]
    assert table[9] == ["2026-08-09", "", "", "", "", "0", "", "", "", "", ""]
    assert table[10][1:6] == ["-3", "0", "", "6.5", "1"]


def test_a_year_has_all_its_days() -> None:
    table = rows(year_csv(year_squares(SHOWN.days, 2026)))

    assert tuple(table[0]) == YEAR_COLUMNS
    assert len(table) == 366
    assert table[1] == ["2026-01-01", "", "", "0"]
    assert table[213] == ["2026-08-01", "1.5", "-2", "2"]


def test_around_sessions_there_is_a_column_a_session() -> None:
    table = rows(around_csv(around_sessions(SHOWN.days, MARKERS)))

    assert table[0] == ["days_from_session", "session_1"]
    assert [int(row[0]) for row in table[1:]] == list(range(-BEFORE, AFTER + 1))
    assert table[1 + BEFORE] == ["0", "1.5"]
    assert table[1 + BEFORE + 9] == ["9", "-3"]
    assert rows(around_csv(())) == [["days_from_session"]]


def test_an_event_that_a_spreadsheet_would_calculate_is_marked() -> None:
    marker = Marker(day=START, kind=MarkerKind.EVENT, label="=1+1")
    assert rows(line_csv(SHOWN, [marker]))[1][-1] == "'=1+1"
