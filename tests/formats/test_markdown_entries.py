"""Markdown and plain text: days from front matter, names or the last change."""

import os
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.entry import Kind
from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.formats import markdown_entries
from journal.formats.readers import recognise
from tests.formats.sources import read

OWN = """---
id: 0190b0c0d0e0700080000000000000aa
kind: integration
day: 2024-03-03
created: 2024-03-04T01:30:00+01:00
edited: 2024-03-05T08:00:00+01:00
title: After the walk
tags: [calm, '7']
starred: true
folded: true
shareable: true
---

It felt lighter.
"""


def one(folder: Path, text: str, name: str = "2024-03-03.md") -> ImportedEntry:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (entry,) = read(path, "markdown").entries
    return entry


def all_of(folder: Path, **files: str) -> Imported:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read(folder, "markdown")


def test_our_own_front_matter_is_read_whole(tmp_path: Path) -> None:
    entry = one(tmp_path, OWN, "x.md")
    assert (entry.title, entry.body, entry.kind) == (
        "After the walk",
        "It felt lighter.",
        Kind.INTEGRATION,
    )
    assert (entry.starred, entry.folded, entry.shareable) == (True, True, True)
    assert entry.tags == ("calm", "7")
    assert entry.source == "0190b0c0d0e0700080000000000000aa"
    assert entry.edited is not None
    assert entry.edited.day == date(2024, 3, 5)


def test_the_day_counts_where_it_was_written_down_on_another(tmp_path: Path) -> None:
    entry = one(tmp_path, OWN)
    assert entry.written.day == date(2024, 3, 3)
    assert (entry.written.local.hour, entry.written.offset) == (1, timedelta(hours=1))


@pytest.mark.parametrize(
    ("said", "local"),
    [
        ("date: 2024-03-04", "2024-03-04T12:00:00+00:00"),
        ("date: '2024-03-04 08:30'", "2024-03-04T08:30:00+00:00"),
        ("date: 2024-03-04T08:30:00+09:00", "2024-03-04T08:30:00+09:00"),
        ("created: 2021-05-01 16:40:00Z", "2021-05-01T16:40:00+00:00"),
        ("date: soon", "2024-03-03T12:00:00+00:00"),
        ("date: 7", "2024-03-03T12:00:00+00:00"),
        ("date: 9999-12-31T23:59:00-05:00", "2024-03-03T12:00:00+00:00"),
    ],
)
def test_a_date_in_front_matter_keeps_its_own_zone(
    tmp_path: Path, said: str, local: str
) -> None:
    entry = one(tmp_path, f"---\n{said}\n---\nText")
    assert entry.written.local.isoformat() == local


@pytest.mark.parametrize(
    ("name", "day", "title"),
    [
        ("2024-03-03 After the walk.md", date(2024, 3, 3), "After the walk"),
        ("20240303.md", date(2024, 3, 3), ""),
        ("walk_2024_03_03.txt", date(2024, 3, 3), "walk"),
        ("2024.13.45 and 2024.03.03.markdown", date(2024, 3, 3), "and 2024.03.03"),
    ],
)
def test_without_front_matter_the_name_tells_the_day(
    tmp_path: Path, name: str, day: date, title: str
) -> None:
    entry = one(tmp_path, "Text", name)
    assert (entry.written.day, entry.title) == (day, title)


def test_folders_may_tell_the_day_and_the_sort(tmp_path: Path) -> None:
    found = all_of(tmp_path, **{"Diary/2024/03/03.md": "A", "2024-05-06.md": "B"})
    assert sorted((each.written.day, each.label) for each in found.entries) == [
        (date(2024, 3, 3), "Diary"),
        (date(2024, 5, 6), ""),
    ]


def test_without_any_day_the_last_change_counts_and_this_is_told(
    tmp_path: Path,
) -> None:
    (tmp_path / "walk.md").write_text("Text")
    os.utime(tmp_path / "walk.md", (1_700_000_000, 1_700_000_000))
    found = read(tmp_path, "markdown")
    assert found.entries[0].written.utc.timestamp() == 1_700_000_000
    assert found.remarks == (markdown_entries.BY_CHANGE,)


def test_in_a_zip_a_text_without_a_day_is_counted(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("walk.md", "Text")
    found = read(tmp_path / "a.zip", "markdown")
    assert found.dropped == {markdown_entries.UNDATED: 1}


def test_a_first_heading_is_the_title(tmp_path: Path) -> None:
    entry = one(tmp_path, "# The walk\n\nText\n")
    assert (entry.title, entry.body) == ("The walk", "Text")


@pytest.mark.parametrize(
    ("said", "tags"),
    [
        ("tags: a, b c", ("a", "b c")),
        ("tags: '#a #b'", ("#a", "#b")),
        ("tags: [a, [b], 7]", ("a", "7")),
        ("tags: 7", ()),
        ("tags:", ()),
    ],
)
def test_tags_are_a_list_or_a_line(
    tmp_path: Path, said: str, tags: tuple[str, ...]
) -> None:
    assert one(tmp_path, f"---\n{said}\n---\n").tags == tags


@pytest.mark.parametrize(
    "said",
    [
        "x: !!python/object/apply:os.system ['true']",
        "date: 2024-13-45",
        "a: &a [1]\nb: *a",
        "a: [",
        "- a",
        "x: " + "y" * 70_000,
        "[" * 5000,
    ],
)
def test_front_matter_that_cannot_be_read_stays_in_the_text(
    tmp_path: Path, said: str
) -> None:
    text = f"---\n{said}\n---\nText"
    found = all_of(tmp_path, **{"2024-03-03.md": text})
    assert found.entries[0].body == text
    assert found.remarks == (markdown_entries.BAD_FRONT,)


@pytest.mark.parametrize("text", ["---\n---\nText", "---\n# x\n...\nText"])
def test_empty_front_matter_is_none(tmp_path: Path, text: str) -> None:
    assert one(tmp_path, text).body == "Text"


def test_a_rule_is_no_front_matter(tmp_path: Path) -> None:
    assert one(tmp_path, "---\nText").body == "---\nText"


def test_a_kind_of_another_program_is_a_label(tmp_path: Path) -> None:
    entry = one(tmp_path, "---\nkind: Dream\n---\nText")
    assert (entry.kind, entry.label) == (None, "Dream")


def test_other_files_are_counted_and_hidden_ones_passed_over(tmp_path: Path) -> None:
    found = all_of(
        tmp_path,
        **{
            "2024-03-03.md": "A",
            "photo.JPG": "",
            "table.csv": "",
            ".obsidian/notes.md": "B",
        },
    )
    assert len(found.entries) == 1
    assert found.dropped == {"pictures": 1, "other files": 1}


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_folder_are_counted(tmp_path: Path) -> None:
    (tmp_path / "2024-03-04.md").symlink_to("/etc/hosts")
    found = all_of(tmp_path, **{"2024-03-03.md": "A"})
    assert (len(found.entries), found.dropped) == (1, {markdown_entries.LINKS: 1})


def test_one_text_in_another_encoding_does_not_keep_the_others_out(
    tmp_path: Path,
) -> None:
    (tmp_path / "2024-01-01.txt").write_bytes("é".encode("latin-1"))
    with pytest.raises(JournalError, match="not text in UTF-8"):
        read(tmp_path, "markdown")
    found = all_of(tmp_path, **{"2024-03-03.md": "A"})
    assert (len(found.entries), found.dropped) == (1, {"files that are not text": 1})


def test_a_long_file_in_letters_of_several_bytes_is_text(tmp_path: Path) -> None:
    for spare in range(4):
        one(tmp_path, "a" * spare + "å€" * 30_000)


def test_a_file_that_is_no_text_is_not_recognised(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xd8\xff")
    assert recognise(tmp_path / "a.txt") is None


def test_a_folder_without_texts_is_told(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="no Markdown or text"):
        markdown_entries.MARKDOWN.read(tmp_path, "", lambda *_: None)
