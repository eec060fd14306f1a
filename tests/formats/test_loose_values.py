"""Values and rows of files that may hold anything."""

import pytest

from journal.domain.errors import JournalError
from journal.formats import comma_rows
from journal.formats.json_values import name, number, records
from journal.formats.limits import TOO_MUCH


def test_whole_numbers_are_numbers_and_yes_is_none() -> None:
    given = (3, 3.0, 3.5, True, "3", None, float("inf"))
    assert [number(each) for each in given] == [3, 3, None, None, None, None, None]
    assert [name(each) for each in (7, "x", None)] == ["7", "x", ""]
    assert records([{"a": 1}, 2, []]) == [{"a": 1}]


def test_rows_may_be_short_or_long_and_blank_ones_are_passed_over() -> None:
    found = list(comma_rows.rows("A, B\n1\n\n,\n2,3,4\n"))
    assert found == [{"a": "1", "b": ""}, {"a": "2", "b": "3"}]
    assert list(comma_rows.rows("")) == []


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comma_rows, "MOST_ROWS", 1)
    with pytest.raises(JournalError, match=TOO_MUCH):
        list(comma_rows.rows("a\n1\n2\n"))
