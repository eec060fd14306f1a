"""Tables for spreadsheets: every cell is what was said, and none calculates."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from journal.domain.choice import Counts
from journal.domain.whole import Whole
from journal.formats.check_in_csv import COLUMNS, check_ins_csv
from journal.formats.csv_cells import guarded
from journal.formats.whole_results import totals_of
from journal.formats.whole_tables import tables
from journal.services.measures import measures
from tests.wholes import small


def test_a_check_in_is_a_row() -> None:
    text = b"".join(check_ins_csv(small().check_ins)).decode()
    columns, full, plain = csv.reader(StringIO(text, newline=""))
    assert tuple(columns) == COLUMNS
    assert dict(zip(columns, full, strict=True)) == {
        "at": "2026-11-23T12:00:00+01:00",
        "day": "2026-11-23",
        "pleasantness": "-3",
        "energy": "2",
        "distress": "6",
        "words": "restless; =HYPERLINK(1)",
        "note": '\'-1 "or" two\nlines',
        "sleep_hours": "6.5",
        "wakings": "2",
        "nightmares": "yes",
        "nightmare_upset": "4",
        "entry": "00000000-0000-0000-0000-00000000000a",
    }
    assert plain[4:] == [""] * 8


def test_without_check_ins_there_are_the_columns() -> None:
    assert b"".join(check_ins_csv(())).decode().strip() == ",".join(COLUMNS)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "  =1"])
def test_a_text_that_a_spreadsheet_would_calculate_is_marked(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "sea", "1-1", "a=b", "'quoted'"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_a_table_that_would_be_empty_is_not_there() -> None:
    nothing = Whole(is_complete=False, counts=Counts())
    assert list(tables(nothing, ())) == []


def test_a_questionnaire_that_makes_no_sense_here_is_left_out() -> None:
    (taken,) = small().results
    odd = (
        replace(taken, measure="unknown"),
        replace(taken, finished=None),
        replace(taken, answers={"1": 99}),
    )
    assert totals_of(odd, measures()) == ()
    assert [total.result.total for total in totals_of((taken,), measures())] == [7]
