"""Charts of moods as files that anyone can read.

None of these files is encrypted. Their names come from whoever saves them.
"""

from collections.abc import Sequence
from pathlib import Path

from journal.domain.measure import Measure
from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.domain.mood_patterns import AroundSession, Square
from journal.formats import measure_csv, mood_csv
from journal.services.measuring import Scored
from journal.services.plain_files import save


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
