"""Charts of moods as files that anyone can read.

None of these files is encrypted. Their names come from whoever saves them.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from journal.domain.errors import NotSavedError
from journal.domain.measure import Measure
from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.domain.mood_patterns import AroundSession, Square
from journal.formats import measure_csv, mood_csv
from journal.services.measuring import Scored
from journal.storage.files import create_private


def save_line(path: Path, shown: Overview, markers: Sequence[Marker]) -> None:
    """Write the line chart as CSV. Raises NotSavedError."""
    save(path, mood_csv.line_csv(shown, markers))


def save_year(path: Path, squares: Sequence[Square]) -> None:
    """Write a year as CSV. Raises NotSavedError."""
    save(path, mood_csv.year_csv(squares))


def save_around(path: Path, sessions: Sequence[AroundSession]) -> None:
    """Write the days around sessions as CSV. Raises NotSavedError."""
    save(path, mood_csv.around_csv(sessions))


def save_totals(path: Path, measure: Measure, shown: Sequence[Scored]) -> None:
    """Write the totals of a questionnaire as CSV. Raises NotSavedError."""
    results = ((each.taken.day, each.result) for each in shown)
    save(path, measure_csv.totals_csv(measure, results))


def save(path: Path, data: bytes) -> None:
    """Write a file whole, or leave what is there. Raises NotSavedError.

    On systems that know owners only the owner can read it.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        try:
            create_private(unfinished)
            unfinished.write_bytes(data)
            unfinished.replace(path)
        finally:
            with suppress(OSError):
                unfinished.unlink()
    except OSError as error:
        raise NotSavedError(
            f"Not saved: {error.strerror or 'the disk refused'}."
        ) from None
