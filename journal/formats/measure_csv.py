"""The totals of a questionnaire as comma-separated values (RFC 4180), in UTF-8.

The first line names the columns, in English in every language, so that a script can
rely on them. A total or a part that there is none of is empty.
"""

import csv
from collections.abc import Iterable
from datetime import date
from io import StringIO

from journal.domain.measure import Measure, Result


def totals_csv(measure: Measure, results: Iterable[tuple[date, Result]]) -> bytes:
    """Return a row for each result: its day, its total, its parts, what was skipped.

    skipped holds the ids of the questions, separated by a semicolon.
    """
    parts = [part.id for part in measure.subscales]
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("day", "total", *parts, "skipped"))
    for day, result in results:
        subscales = (result.subscales[part] for part in parts)
        skipped = "; ".join(result.missing)
        writer.writerow((day.isoformat(), result.total, *subscales, skipped))
    return text.getvalue().encode()
