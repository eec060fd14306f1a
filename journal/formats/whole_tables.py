"""Check-ins and questionnaires as tables: one file of each, none that is empty."""

from collections.abc import Iterable, Iterator

from journal.domain.whole import Whole
from journal.formats.check_in_csv import check_ins_csv
from journal.formats.measure_csv import totals_csv
from journal.formats.whole_results import Total


def tables(whole: Whole, totals: Iterable[Total]) -> Iterator[tuple[str, bytes]]:
    """Return the name and the text of each table."""
    if whole.counts.check_ins:
        yield "check-ins.csv", b"".join(check_ins_csv(whole.check_ins))
    by_measure: dict[str, list[Total]] = {}
    for total in totals:
        by_measure.setdefault(total.measure.id, []).append(total)
    for name, of_measure in by_measure.items():
        results = ((total.day, total.result) for total in of_measure)
        yield f"{name}.csv", totals_csv(of_measure[0].measure, results)
