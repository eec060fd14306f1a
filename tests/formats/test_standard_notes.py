"""Backups of Standard Notes."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.standard_notes import ENCRYPTED, NO_NOTES, READER
from journal.formats.told_times import UTC_ONLY
from tests.formats.foreign import SAMPLES, days, read, read_sample


def notes(tmp_path: Path, *contents: object, **rest: object) -> Imported:
    items = [
        {
            "uuid": str(number),
            "content_type": "Note",
            "content": content,
            "created_at": "2024-05-30T15:39:59.000Z",
            **rest,
        }
        for number, content in enumerate(contents)
    ]
    path = tmp_path / "notes.txt"
    path.write_text(json.dumps({"version": "004", "items": items}))
    return read(READER, path)


def test_the_zip_and_the_file_in_it_say_the_same() -> None:
    zipped = read_sample(READER, "standard-notes/decrypted.zip")
    assert zipped == read_sample(READER, "standard-notes/decrypted.txt")
    assert [each.title for each in zipped.entries] == [
        "Before the session",
        "What helped",
        "",
    ]


def test_an_encrypted_backup_is_explained() -> None:
    with pytest.raises(JournalError, match="Decrypted") as caught:
        read_sample(READER, "standard-notes/encrypted.txt")
    assert str(caught.value) == ENCRYPTED


def test_single_notes_that_stayed_encrypted_are_counted(tmp_path: Path) -> None:
    found = notes(tmp_path, {"text": "a"}, "004:nonce:cipher:e30=")
    assert len(found.entries) == 1
    assert found.dropped == {"encrypted notes": 1}


def test_times_are_utc_also_in_microseconds_and_it_is_said() -> None:
    found = read_sample(READER, "standard-notes/decrypted.zip")
    assert days(found) == ["2024-05-30 21:39", "2024-05-30 21:39", "2024-05-31 21:30"]
    assert found.remarks == (UTC_ONLY,)
    edited = found.entries[0].edited
    assert edited is not None
    assert f"{edited.utc:%Y-%m-%d %H:%M}" == "2024-05-31 06:00"


def test_tags_are_found_from_either_side() -> None:
    found = read_sample(READER, "standard-notes/decrypted.zip")
    assert [each.tags for each in found.entries] == [
        ("therapy",),
        ("therapy",),
        ("calm",),
    ]


def test_stars_stay_and_protected_notes_are_folded() -> None:
    first, second, _ = read_sample(READER, "standard-notes/decrypted.zip").entries
    assert (first.starred, first.folded) == (True, False)
    assert (second.starred, second.folded) == (False, True)


def test_a_super_note_becomes_markdown() -> None:
    body = read_sample(READER, "standard-notes/decrypted.zip").entries[1].body
    assert body == (
        "## What helped\n\nSlow ***breath*** and a [song](https://example.org)\n\n"
        "- [x] water\n- [ ] ~~walk~~\n  - short\n\n> Begin again.\n\n"
        "(An image was here.)"
    )


def test_codes_for_signing_in_never_come_along() -> None:
    found = read_sample(READER, "standard-notes/decrypted.zip")
    assert "JBSWY3DP" not in repr(found)
    assert found.dropped == {
        "images": 1,
        "notes with codes for signing in": 1,
        "notes in the trash": 1,
    }


def test_an_old_token_vault_is_known_by_its_editor(tmp_path: Path) -> None:
    editor = {"text": "[]", "editorIdentifier": "org.standardnotes.token-vault"}
    assert notes(tmp_path, editor).entries == ()


def test_each_sort_of_note_has_its_own_way(tmp_path: Path) -> None:
    found = notes(
        tmp_path,
        {"text": "<p>a <b>b</b></p>", "noteType": "rich-text"},
        {"text": "x = 1", "noteType": "code"},
        {"text": "{}", "noteType": "spreadsheet"},
        {"text": "not json", "noteType": "super"},
        {"text": "- [ ] a", "noteType": "task"},
        {"text": 7, "title": None, "references": [{"uuid": "of a file"}]},
    )
    assert [each.body for each in found.entries] == [
        *("a **b**", "```\nx = 1\n```", "not json", "- [ ] a", ""),
    ]
    assert found.dropped == {"spreadsheets": 1}


def test_a_note_without_any_date_is_counted(tmp_path: Path) -> None:
    found = notes(tmp_path, {"text": "a"}, created_at=None)
    assert found.dropped == {"notes without a date that can be read": 1}
    found = notes(tmp_path, {"text": "a"}, created_at="", updated_at_timestamp=10**30)
    assert found.dropped == {"notes without a date that can be read": 1}


@pytest.mark.parametrize("text", ["{}", "[]", '{"items": 7}', '{"items": []}'])
def test_what_is_no_backup_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    assert not READER.recognises(path)
    with pytest.raises(JournalError, match=NO_NOTES):
        read(READER, path)
    with pytest.raises(JournalError, match=NO_NOTES):
        read(READER, tmp_path)


def test_a_backup_that_was_unpacked_is_read_as_a_folder(tmp_path: Path) -> None:
    with ZipFile(SAMPLES / "standard-notes" / "decrypted.zip") as zipped:
        zipped.extractall(tmp_path)
    assert READER.recognises(tmp_path)
    found = read_sample(READER, "standard-notes/decrypted.zip")
    assert read(READER, tmp_path) == found


def test_a_zip_of_something_else_is_not_recognised(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as zipped:
        zipped.writestr("a.txt", "b")
    assert not READER.recognises(path)
