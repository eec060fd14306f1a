"""Joplin's archive and its folder, both written by Joplin itself."""

from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.joplin import NO_NOTES, READER, TO_DOS
from journal.formats.told_times import UTC_ONLY
from tests.formats.foreign import days, read, read_sample

NOTE = "0" * 31 + "1"
FILE = "0" * 31 + "2"


def note(tmp_path: Path, text: str, **properties: object) -> Imported:
    given = {
        "id": NOTE,
        "created_time": "2024-03-09T08:00:00.000Z",
        "user_created_time": "2024-03-09T23:30:00.000Z",
        "type_": 1,
        **properties,
    }
    lines = "\n".join(f"{key}: {value}" for key, value in given.items())
    (tmp_path / f"{NOTE}.md").write_text(f"{text}\n\n{lines}", encoding="utf-8")
    return read(READER, tmp_path)


def test_an_archive_holds_what_the_folder_holds() -> None:
    archive = read_sample(READER, "joplin/autumn.jex")
    assert archive.entries == read_sample(READER, "joplin/raw").entries
    assert [each.title for each in archive.entries] == [
        "Before the evening",
        "By the river",
        "From a page",
    ]
    assert archive.remarks == (UTC_ONLY,)


def test_what_looks_like_a_property_in_the_text_stays_in_the_text() -> None:
    first = read_sample(READER, "joplin/autumn.jex").entries[0]
    assert first.body == (
        "It felt **lighter**.\n\nkey: value\nid: not an id\n\n- water\n- a nap"
    )
    assert first.source == "206a1da2b9e745a6ab6cd7e47d367a24"


def test_tags_and_the_notebook_come_along() -> None:
    found = read_sample(READER, "joplin/autumn.jex")
    assert [each.tags for each in found.entries] == [("calm", "two words"), (), ()]
    assert {each.label for each in found.entries} == {"Autumn notes"}
    assert found.kinds == {"Autumn notes": None}


def test_a_note_in_html_becomes_markdown() -> None:
    last = read_sample(READER, "joplin/autumn.jex").entries[2]
    assert last.body == "Some **warm** words & [a page](https://example.org)"


def test_files_are_counted_and_leave_a_mark() -> None:
    found = read_sample(READER, "joplin/autumn.jex")
    assert found.entries[1].body == "(An image was here: river.png)Here:"
    assert found.dropped == {"attached files": 1}


def test_the_time_that_the_person_set_counts(tmp_path: Path) -> None:
    assert days(note(tmp_path, "a")) == ["2024-03-09 23:30"]
    assert days(note(tmp_path, "a", user_created_time="")) == ["2024-03-09 08:00"]
    assert days(note(tmp_path, "a", user_created_time=1709942400000)) == [
        "2024-03-09 00:00"
    ]


@pytest.mark.parametrize(
    ("property_", "value", "said"),
    [
        ("encryption_applied", 1, "encrypted notes"),
        ("is_conflict", 1, "conflicting copies of notes"),
        ("deleted_time", 1700000000000, "notes in the trash"),
    ],
)
def test_what_was_locked_doubled_or_thrown_away_is_counted(
    tmp_path: Path, property_: str, value: int, said: str
) -> None:
    found = note(tmp_path, "a", **{property_: value})
    assert found.entries == ()
    assert found.dropped == {said: 1}


def test_places_are_left_out_and_zero_means_none(tmp_path: Path) -> None:
    assert note(tmp_path, "a", latitude="0.00000000", longitude="0.0").dropped == {}
    assert note(tmp_path, "a", latitude="59.9", longitude="0.0").dropped == {
        "places": 1
    }


def test_a_note_without_a_date_is_counted(tmp_path: Path) -> None:
    found = note(tmp_path, "a", created_time="9" * 5000, user_created_time="x")
    assert found.dropped == {"notes without a date that can be read": 1}


def test_to_dos_are_notes_and_said_to_be(tmp_path: Path) -> None:
    assert note(tmp_path, "Buy tea", is_todo=1).remarks == (UTC_ONLY, TO_DOS)


def test_links_within_joplin_become_words(tmp_path: Path) -> None:
    (tmp_path / f"{FILE}.md").write_text(f"a.pdf\n\nid: {FILE}\ntype_: 4")
    text = f"Title\n\n[a.pdf](:/{FILE}) [other](:/{NOTE}#top) <img src=':/{FILE}'/>"
    found = note(tmp_path, text)
    assert (
        found.entries[0].body == "(A file was here: a.pdf) other (An image was here.)"
    )
    assert found.entries[0].title == "Title"


def test_an_attached_note_file_is_no_note(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / f"{FILE}.md").write_text("a\n\nid: x\ntype_: 1")
    assert len(note(tmp_path, "a").entries) == 1


def test_other_folders_and_files_are_not_recognised(tmp_path: Path) -> None:
    assert not READER.recognises(tmp_path)
    (tmp_path / f"{NOTE}.md").write_text("A letter.")
    assert not READER.recognises(tmp_path)
    assert not READER.recognises(tmp_path / f"{NOTE}.md")
    with pytest.raises(JournalError, match=NO_NOTES):
        read(READER, tmp_path)


def test_a_folder_that_cannot_be_looked_into_is_not_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert not READER.recognises(tmp_path)
