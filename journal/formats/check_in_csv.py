"""Check-ins as comma-separated values (RFC 4180), in UTF-8: a row each.

The first line names the columns, in English in every language, so that a script can
rely on them. What was not said is empty.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from journal.domain.mood import CheckIn
from journal.formats.csv_cells import guarded

COLUMNS = (
    *("at", "day", "pleasantness", "energy", "distress", "words", "note"),
    *("sleep_hours", "wakings", "nightmares", "nightmare_upset", "entry"),
)
_YES_OR_NO = {True: "yes", False: "no", None: None}


def check_ins_csv(check_ins: Iterable[CheckIn]) -> Iterator[bytes]:
    """Return the table line by line, oldest first; words have semicolons between."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for check_in in check_ins:
        writer.writerow(_row(check_in))
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()
    yield text.getvalue().encode()


def _row(check_in: CheckIn) -> tuple[object, ...]:
    feeling, sleep = check_in.feeling, check_in.feeling.sleep
    return (
        check_in.at.local.isoformat(),
        check_in.day.isoformat(),
        feeling.pleasantness,
        feeling.energy,
        feeling.distress,
        guarded("; ".join(feeling.words)),
        guarded(feeling.note),
        sleep.hours,
        sleep.wakings,
        _YES_OR_NO[sleep.nightmares],
        sleep.upset,
        check_in.entry,
    )
