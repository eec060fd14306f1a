"""RedNotebook's folder and its backup, both written by RedNotebook itself."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.rednotebook import NO_MONTHS, READER
from tests.formats.foreign import SAMPLES, days, read, read_sample


def of_month(tmp_path: Path, text: str, name: str = "2024-11.txt") -> Imported:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read(READER, tmp_path)


def test_each_day_is_an_entry_at_noon_without_a_time_zone() -> None:
    found = read_sample(READER, "rednotebook/data")
    assert days(found) == [
        *("2024-11-03 12:00", "2024-11-17 12:00", "2024-11-28 12:00"),
        "2024-12-01 12:00",
    ]


def test_its_markup_becomes_markdown_and_what_stays_behind_is_counted() -> None:
    found = read_sample(READER, "rednotebook/data")
    assert found.entries[1].body == (
        "Short line\nnext line ~~gone~~ under #ff00aa #include"
    )
    assert found.entries[2].body.startswith(
        "Look: (An image was here: walk in the woods.jpg) and"
    )
    assert found.dropped == {"images": 1, "links to files": 1}


def test_a_category_with_lines_is_a_list_under_its_name_and_one_without_is_a_tag() -> (
    None
):
    first = read_sample(READER, "rednotebook/data").entries[0]
    assert first.body.endswith(
        "## Ideas\n\n- Ask about **eye shades**\n- Bring the blanket"
    )
    assert first.tags == ("therapist", "Done")


def test_a_backup_holds_the_same() -> None:
    zipped = read_sample(READER, "rednotebook/RedNotebook-Backup-2024-12-02.zip")
    assert zipped == read_sample(READER, "rednotebook/data")


def test_a_hashtag_is_a_tag_but_a_colour_or_a_line_of_c_is_none(tmp_path: Path) -> None:
    text = "1: {text: '#walk, #FF00AA #include <x> a#b &#39; #1 #2nd \uff03rest'}"
    assert of_month(tmp_path, text).entries[0].tags == ("walk", "2nd", "rest")


def test_what_the_old_category_tags_holds_are_tags(tmp_path: Path) -> None:
    found = of_month(
        tmp_path, "1: {text: a, Tags: {calm: null}}\n2: {text: b, Tags: null}"
    )
    assert [each.tags for each in found.entries] == [("calm",), ()]


def test_text_as_python_2_wrote_it_is_read(tmp_path: Path) -> None:
    text = (
        "1:\n  text: !!python/unicode 'caf\xe9'\n  !!python/unicode 'Id\xe9': {a: null}"
    )
    entry = of_month(tmp_path, text).entries[0]
    assert entry.body == "café\n\n## Idé\n\n- a"


def test_copies_that_were_put_aside_are_not_read(tmp_path: Path) -> None:
    for name in ("2024-11.new.txt", "2024-11.old.txt", "notes.txt", "2024-11.txt~"):
        (tmp_path / name).write_text("1: {text: not this}")
    (tmp_path / "2024-11.CONFLICT_BACKUP1700000000.5.txt").write_text("1: {text: no}")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "2023-01.txt").write_text("1: {text: nor this}")
    found = of_month(tmp_path, "1: {text: this}")
    assert [each.body for each in found.entries] == ["this"]


def test_the_folder_above_the_months_will_do(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "2024-11.txt").write_text("1: {text: a}")
    assert READER.recognises(tmp_path)
    assert len(read(READER, tmp_path).entries) == 1


def test_a_day_that_no_calendar_has_is_counted(tmp_path: Path) -> None:
    found = of_month(tmp_path, "31: {text: a}\nx: {text: b}\n30: {text: c}")
    assert days(found) == ["2024-11-30 12:00"]
    assert found.dropped == {"days that no calendar has": 2}


def test_what_yaml_takes_for_something_else_is_text(tmp_path: Path) -> None:
    found = of_month(
        tmp_path, "1: {text: 2024-11-01, Numbers: {7: null}, Seen: [x, y]}\n2: a"
    )
    bodies = [each.body for each in found.entries]
    assert bodies == ["2024-11-01\n\n## Numbers\n\n- 7\n\n## Seen\n\n- x\n- y", "a"]


@pytest.mark.parametrize(
    "text", ["- a", "1: &a {text: *a}", "1: !!python/name:os.x ''"]
)
def test_a_month_that_is_not_plain_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(JournalError, match="YAML"):
        of_month(tmp_path, text)


def test_a_folder_or_archive_without_months_is_not_recognised(tmp_path: Path) -> None:
    assert not READER.recognises(tmp_path)
    assert not READER.recognises(tmp_path / "missing")
    (tmp_path / "2024-11.txt").write_text("A letter, not a month.")
    assert not READER.recognises(tmp_path)
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.txt", "c")
    assert not READER.recognises(tmp_path / "a.zip")
    with pytest.raises(JournalError, match=NO_MONTHS):
        read(READER, tmp_path / "a.zip")
    assert READER.recognises(SAMPLES / "rednotebook" / "data")


def test_a_month_alone_will_do() -> None:
    first, second = sorted((SAMPLES / "rednotebook" / "data").iterdir())
    assert READER.recognises(first)
    alone = read(READER, first).entries + read(READER, second).entries
    assert alone == read_sample(READER, "rednotebook/data").entries
