"""Mini Diary and Mini Diarium."""

from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.formats.mini_diary import NO_ENTRIES, READER
from tests.formats.foreign import days, read, read_sample


def test_mini_diary_has_markdown_under_its_days() -> None:
    found = read_sample(READER, "mini-diary/mini-diary.json")
    assert days(found) == ["2019-01-01 12:00", "2019-01-02 12:00"]
    first = found.entries[0]
    assert (first.title, first.body) == ("New year", "A **slow** morning.\n\n- tea")
    assert first.source == ""


def test_mini_diarium_has_several_entries_a_day_in_html_with_ids() -> None:
    found = read_sample(READER, "mini-diary/mini-diarium.json")
    assert days(found) == ["2024-01-15 12:00", "2024-01-15 12:00"]
    assert [each.body for each in found.entries] == ["Snow, *again*.", "Later."]
    assert [each.source for each in found.entries] == ["42", "43"]


def test_the_last_change_is_read_as_javascript_and_as_iso_8601_tell_it() -> None:
    first, second = read_sample(READER, "mini-diary/mini-diary.json").entries
    assert first.edited is not None
    assert first.edited.local.isoformat() == "2019-01-03T00:00:00-08:00"
    assert second.edited is not None
    assert second.edited.utc.hour == 20


def test_what_has_no_day_is_counted_and_odd_values_are_passed_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        '{"entries": {"2019-02-30": {}, "2019-01-01": 7, "2019-01-02": {"text": "a",'
        ' "dateUpdated": "Xxx Foo 99 0000 00:00:00 GMT+0000", "title": null}}}'
    )
    found = read(READER, path)
    assert [each.body for each in found.entries] == ["", "a"]
    assert found.entries[1].edited is None
    assert found.dropped == {"entries without a date that can be read": 1}
    path.write_text('{"entries": [7, {"date": "x"}, {"date": "2019-01-01"}]}')
    assert len(read(READER, path).entries) == 1


@pytest.mark.parametrize("text", ["[]", "{}", '{"entries": "a"}'])
def test_what_is_no_export_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    assert not READER.recognises(path)
    with pytest.raises(JournalError, match=NO_ENTRIES):
        read(READER, path)
