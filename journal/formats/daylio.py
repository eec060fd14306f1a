"""Daylio's table of comma-separated values, in its three generations."""

import re
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.comma_rows import Row, rows
from journal.formats.daylio_days import Day, Days
from journal.formats.loose import on_the_clock
from journal.formats.mood_words import by_words
from journal.formats.outside import read_text
from journal.formats.reader import Reader
from journal.formats.recognising import begins_with_columns
from journal.formats.told_times import iso_day, month_named, time_of_day

NOT_DAYLIO = said("This is not a table of Daylio.")
NO_DAY = said("rows without a date that can be read")
NO_TIME = said("Some times could not be read: those check-ins stand at noon.")

_HEADERS = (
    ("full_date", "date", "weekday", "time", "mood"),
    ("year", "date", "weekday", "time", "mood"),
)
_NOON = time(12)
_TOLD_EVERY = 200


def recognises(path: Path) -> bool:
    """Whether the first line is one of Daylio's."""
    return any(begins_with_columns(path, *columns) for columns in _HEADERS)


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all rows. Raises JournalError, CancelledError."""
    table = list(rows(read_text(path)))
    if table and not {"mood", "date"} <= table[0].keys():
        raise JournalError(NOT_DAYLIO)
    days, untold = Days(), Counter[str]()
    for done, row in enumerate(table):
        if done % _TOLD_EVERY == 0:
            progress(done, len(table))
        at = _moment(row, untold)
        if at is None:
            days.dropped[NO_DAY] += 1
        else:
            days.add(_day(row, at))
    return Imported(
        entries=tuple(days.entries),
        check_ins=tuple(days.check_ins),
        moods=by_words(each.mood for each in days.check_ins),
        dropped=+days.dropped,
        remarks=(NO_TIME,) if untold.total() else (),
    )


READER = Reader(
    name="daylio-csv",
    told=said("Daylio (table of comma-separated values)"),
    recognises=recognises,
    read=read,
)


def _day(row: Row, at: Moment) -> Day:
    activities = (each.strip() for each in row.get("activities", "").split("|"))
    return Day(
        at=at,
        mood=row["mood"].strip(),
        activities=tuple(each for each in activities if each),
        scales=row.get("scales", "").strip(),
        title=row.get("note_title", ""),
        note=row.get("note", ""),
    )


def _moment(row: Row, untold: Counter[str]) -> Moment | None:
    full = row.get("full_date")
    day = _named_day(row) if full is None else iso_day(full)
    if day is None:
        return None
    told = time_of_day(row.get("time", ""))
    untold[NO_TIME] += told is None
    return on_the_clock(datetime.combine(day, told or _NOON))


def _named_day(row: Row) -> date | None:
    """Return the day of a row that has its year apart, such as `27 September`."""
    number = re.search(r"\d{1,2}", row["date"])
    name = re.search(r"[^\W\d_]{3,}", row["date"])
    month = month_named(name[0]) if name else None
    try:
        year = int(row.get("year", ""))
        return date(year, month, int(number[0])) if number and month else None
    except (ValueError, OverflowError):
        return None
