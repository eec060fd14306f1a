"""Totals as comma-separated values, read again by a plain reader."""

import csv
from datetime import date

from journal.domain.measure import Answers, Measure, score
from journal.formats.measure_csv import totals_csv
from journal.services import measures

PCL = measures.measure("pcl-5")
GAD = measures.measure("gad-7")


def rows(data: bytes) -> list[list[str]]:
    assert b"\r\n" in data
    return list(csv.reader(data.decode("utf-8").splitlines()))


def answered(measure: Measure, value: int, *skipped: str) -> Answers:
    items = [item.id for item in measure.items]
    values = {name: None if name in skipped else value for name in items}
    return Answers(measure=measure, values=values)


def test_each_result_has_a_row_with_its_parts() -> None:
    first = score(answered(PCL, 2))
    table = rows(totals_csv(PCL, [(date(2026, 9, 7), first)]))
    assert table == [
        ["day", "total", "B", "C", "D", "E", "skipped"],
        ["2026-09-07", "40", "10", "4", "14", "12", ""],
    ]


def test_what_there_is_no_total_of_is_empty_and_says_what_was_skipped() -> None:
    two = score(answered(PCL, 1, "6", "20"))
    three = score(answered(PCL, 1, "1", "2", "3"))
    day = date(2026, 11, 22)
    table = rows(totals_csv(PCL, [(day, two), (day, three)]))
    assert table[1][1:] == ["18", "5", "", "7", "", "6; 20"]
    assert table[2][1:] == ["", "", "2", "7", "6", "1; 2; 3"]


def test_a_questionnaire_without_parts_has_no_columns_for_them() -> None:
    result = score(answered(GAD, 3))
    table = rows(totals_csv(GAD, [(date(2026, 1, 2), result)]))
    assert table == [["day", "total", "skipped"], ["2026-01-02", "21", ""]]
    assert rows(totals_csv(GAD, [])) == [["day", "total", "skipped"]]
