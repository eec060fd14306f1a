"""Charts of moods as tables of comma-separated values (RFC 4180), in UTF-8.

The first line names the columns, in English in every language, so that a script can
rely on them. Numbers have a point. What was not said is empty.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO

from journal.domain.mood import Marker, MarkerKind
from journal.domain.mood_line import Overview
from journal.domain.mood_patterns import BEFORE, AroundSession, Square
from journal.formats.csv_cells import guarded

_Cell = str | int | None

LINE_COLUMNS = (
    "day",
    "feeling",
    "energy",
    "distress",
    "hours_asleep",
    "check_ins",
    "feeling_7_day_mean",
    "energy_7_day_mean",
    "distress_7_day_mean",
    "hours_asleep_7_day_mean",
    "marked",
)
YEAR_COLUMNS = ("day", "feeling", "energy", "check_ins")


def line_csv(shown: Overview, markers: Iterable[Marker]) -> bytes:
    """Return the line chart: one row for each calendar day, with its means.

    marked holds sessions and own events of the day, separated by a semicolon.
    """
    marked: dict[date, list[str]] = {}
    for marker in markers:
        marked.setdefault(marker.day, []).append(_marker(marker))
    return _csv(
        LINE_COLUMNS, (_line_row(shown, n, marked) for n in range(shown.length))
    )


def year_csv(squares: Iterable[Square]) -> bytes:
    """Return a year: one row for each of its days."""
    return _csv(
        YEAR_COLUMNS,
        (
            (square.day.isoformat(), None, None, 0)
            if square.mood is None
            else (
                square.day.isoformat(),
                _number(square.mood.pleasantness),
                _number(square.mood.energy),
                square.mood.count,
            )
            for square in squares
        ),
    )


def around_csv(sessions: Sequence[AroundSession]) -> bytes:
    """Return the days around sessions: a row for each day, a column a session."""
    names = ("days_from_session", *(f"session_{each.label}" for each in sessions))
    by_offset = zip(*(each.means for each in sessions), strict=True)
    return _csv(
        names,
        (
            (number - BEFORE, *map(_number, means))
            for number, means in enumerate(by_offset)
        ),
    )


def _line_row(
    shown: Overview, number: int, marked: dict[date, list[str]]
) -> tuple[_Cell, ...]:
    day = shown.day(number)
    means, point = shown.means_of(day), shown.point_of(day)
    of_day = (
        (None, None, None, None, 0)
        if means is None
        else (
            _number(means.pleasantness),
            _number(means.energy),
            _number(means.distress),
            _number(means.hours_asleep),
            means.count,
        )
    )
    of_week = (point.pleasantness, point.energy, point.distress, point.hours_asleep)
    told = guarded("; ".join(marked.get(day, ())))
    return (day.isoformat(), *of_day, *map(_number, of_week), told)


def _marker(marker: Marker) -> str:
    is_session = marker.kind is MarkerKind.SESSION
    return f"session {marker.label}" if is_session else marker.label


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:.6g}"


def _csv(columns: Sequence[str], rows: Iterable[Sequence[_Cell]]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode()
