"""jrnl: files that the program itself made, and what it made in earlier versions."""

import base64
import json
from datetime import date
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from journal.domain.errors import JournalError, WrongPasswordError
from journal.domain.imported import Imported
from journal.formats import jrnl, packed
from journal.formats.readers import recognise
from tests.formats.sources import DATA, read

SAMPLES = DATA / "jrnl"
PASSWORD = "heron and reeds"


def said(found: Imported) -> list[tuple[str, str, bool]]:
    return [(each.title, each.body, each.starred) for each in found.entries]


def text(path: Path, words: str) -> Imported:
    (path / "a.txt").write_text(words, encoding="utf-8")
    return read(path / "a.txt", "jrnl")


def locked(words: str, salt: bytes) -> bytes:
    key = PBKDF2HMAC(algorithm=SHA256(), length=32, salt=salt, iterations=100_000)
    token = Fernet(base64.urlsafe_b64encode(key.derive(PASSWORD.encode())))
    return token.encrypt(words.encode())


@pytest.mark.parametrize("name", ["plain.txt", "folder", "export.json"])
def test_what_jrnl_wrote_is_read(name: str) -> None:
    found = read(SAMPLES / name, "jrnl")
    assert said(found) == [
        ("After the walk", "It felt lighter. @Integration", True),
        ("is only a note in the text.", "[not a date] neither.", False),
        ("Met with my therapist.", "We talked about the heron. @prep/first", False),
        ("Én linje med æøå", "", False),
    ]
    assert [each.tags for each in found.entries][:3] == [
        ("integration",),
        (),
        ("prep/first",),
    ]
    assert found.entries[0].written.local.isoformat() == "2024-03-03T22:48:00+00:00"
    assert found.remarks == (jrnl.NO_ZONE,)


def test_an_encrypted_journal_opens_by_its_password() -> None:
    path = SAMPLES / "encrypted-v3.txt"
    assert said(read(path, "jrnl", PASSWORD)) == said(
        read(SAMPLES / "plain.txt", "jrnl")
    )


def test_a_wrong_password_is_told() -> None:
    with pytest.raises(WrongPasswordError, match="does not open that journal"):
        read(SAMPLES / "encrypted-v3.txt", "jrnl", "heron")


def test_a_missing_password_is_asked_for() -> None:
    with pytest.raises(WrongPasswordError, match="its password is needed"):
        read(SAMPLES / "encrypted-v3.txt", "jrnl")


def test_the_first_header_of_version_3_is_read(tmp_path: Path) -> None:
    header = json.dumps({"salt": base64.urlsafe_b64encode(bytes(16)).decode()}).encode()
    data = b"JRNLv3" + len(header).to_bytes(2) + header
    (tmp_path / "a").write_bytes(data + locked("[2024-01-02 03:04] Hei\n", bytes(16)))
    assert said(read(tmp_path / "a", "jrnl", PASSWORD)) == [("Hei", "", False)]


def test_version_2_is_read(tmp_path: Path) -> None:
    salt = bytes.fromhex("f2d5710ec18d2ededc8e36748904cef8")
    (tmp_path / "a").write_bytes(locked("[2024-01-02 03:04] Hei\n", salt))
    assert said(read(tmp_path / "a", "jrnl", PASSWORD)) == [("Hei", "", False)]


@pytest.mark.parametrize(
    "header", [b"", b"{}", b"{", b"!!", b'{"salt": 7}', base64.b64encode(b"[]")]
)
def test_a_damaged_header_is_told(tmp_path: Path, header: bytes) -> None:
    data = b"JRNLv3" + len(header).to_bytes(2) + header + b"gAAAAA"
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(JournalError, match="damaged"):
        read(tmp_path / "a", "jrnl", PASSWORD)


def test_a_line_in_brackets_begins_an_entry_only_with_a_date(tmp_path: Path) -> None:
    found = text(
        tmp_path,
        "[2020-06-28 18:22] First\n[x] milk\n[2020-13-45 00:00] no\n"
        "see [2020-06-29 10:00] there\n\n[2020-06-29 18:22] Second *\n",
    )
    assert [each[0] for each in said(found)] == ["First", "Second"]
    assert "[x] milk\n[2020-13-45 00:00] no" in found.entries[0].body


@pytest.mark.parametrize(
    "head",
    [
        "2020-06-28 18:22:01",
        "2020-06-28 06:22 PM",
        "28.06.2020 18:22",
        "2020/06/28 18:22",
        "2020-06-28T18:22",
    ],
)
def test_times_are_read_as_they_were_set_in_jrnl(tmp_path: Path, head: str) -> None:
    (entry,) = text(tmp_path, f"[{head}] One\n").entries
    assert entry.written.local.strftime("%F %H:%M") == "2020-06-28 18:22"


def test_a_day_without_a_time_is_its_noon(tmp_path: Path) -> None:
    (entry,) = text(tmp_path, "[2020-06-28] One\n").entries
    assert entry.written.local.hour == 12


def test_tags_are_words_after_an_at_sign_in_small_letters(tmp_path: Path) -> None:
    (entry,) = text(
        tmp_path, "[2020-06-28 18:22] @One a@b.no\n@two, (@no) @ONE"
    ).entries
    assert entry.tags == ("one", "two")


def test_a_title_may_begin_with_stars_of_its_own(tmp_path: Path) -> None:
    assert said(text(tmp_path, "[2020-06-28 18:22] *so* it is\n")) == [
        ("*so* it is", "", False)
    ]


def test_json_without_tags_and_with_a_bad_date_is_read(tmp_path: Path) -> None:
    whole = {
        "entries": [
            {"title": "A", "body": "b", "date": "2020-06-28", "time": "18:22"},
            {"title": "B", "body": "b", "date": "someday", "time": "18:22"},
        ]
    }
    (tmp_path / "a.json").write_text(json.dumps(whole))
    found = read(tmp_path / "a.json", "jrnl")
    assert found.entries[0].written.day == date(2020, 6, 28)
    assert found.dropped == {jrnl.UNDATED: 1}


def test_json_of_another_shape_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"entries": 7}')
    with pytest.raises(JournalError, match="damaged"):
        jrnl.JRNL.read(tmp_path / "a.json", "", lambda *_: None)


def test_a_folder_of_too_many_files_is_not_taken_for_jrnl(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(packed, "MOST_MEMBERS", 1)
    assert recognise(SAMPLES / "folder") is None


def test_text_that_does_not_begin_with_an_entry_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Dear diary\n[2020-06-28 18:22] One\n")
    found = recognise(path)
    assert found is None or found.name != "jrnl"
    with pytest.raises(JournalError, match="damaged"):
        jrnl.JRNL.read(path, "", lambda *_: None)
