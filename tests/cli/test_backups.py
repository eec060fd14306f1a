"""backup, restore, verify: on the command line."""

import json
from pathlib import Path

import pytest

from journal.services.vault import Vault
from tests.cli.conftest import Command, Done
from tests.conftest import FOLDER, PASSWORD


@pytest.fixture
def backup(done: Done, kept: Vault) -> Path:
    done("add", "--kind", "note", "--title", "Kept", "--day", "2026-11-20")
    return Path(done("backup"))


def test_backup_says_where_it_is(backup: Path, kept: Vault) -> None:
    assert backup == kept.folder / "backups" / "0001.journalbackup"


def test_a_copy_goes_where_one_likes_but_replaces_nothing(
    command: Command, done: Done, kept: Vault, tmp_path: Path
) -> None:
    out = tmp_path / "away"
    assert done("backup", str(out)) == str(out)
    ran = command("backup", str(out))
    assert (ran.code, ran.sentence) == (
        1,
        f"There is something called {out} already.",
    )
    document = command("backup", str(tmp_path / "b"), "--json").document
    assert document == {
        "backup": str(kept.folder / "backups" / "0002.journalbackup"),
        "copy": str(tmp_path / "b"),
    }


def test_restore_makes_a_journal_elsewhere(
    bare: Command, done: Done, backup: Path, tmp_path: Path, password_file: str
) -> None:
    new = tmp_path / "new"
    told = done("restore", str(backup), str(new))
    assert told == "Restored: 1 entry, newest from 2026-11-20."
    listed = bare(
        *("--journal", str(new), "--password-file", password_file, "list", "--json")
    )
    assert [entry["title"] for entry in listed.document["entries"]] == ["Kept"]


def test_restore_gives_exactly_this_json(
    command: Command, backup: Path, tmp_path: Path
) -> None:
    ran = command("restore", str(backup), str(tmp_path / "new"), "--json")
    assert ran.document == {
        "journal": str(tmp_path / "new"),
        "entries": 1,
        "check_ins": 0,
        "newest": "2026-11-20",
    }


def test_restore_by_the_phrase(
    bare: Command, kept: Vault, backup: Path, tmp_path: Path
) -> None:
    journal = kept.unlock(PASSWORD).journal
    (tmp_path / "words").write_text(journal.keys.recovery_phrase(), encoding="utf-8")
    journal.close()
    ran = bare(
        *("restore", str(backup), str(tmp_path / "new")),
        *("--phrase-file", str(tmp_path / "words")),
    )
    assert (ran.code, ran.err) == (0, "")


def test_restore_refuses_a_folder_in_use(
    command: Command, backup: Path, tmp_path: Path
) -> None:
    ran = command("restore", str(backup), str(tmp_path / FOLDER))
    assert (ran.code, ran.sentence) == (
        1,
        f"There is something in {tmp_path / FOLDER} already.",
    )


def test_restore_asks_nothing_for_a_file_that_is_not_there(bare: Command) -> None:
    ran = bare("restore", "/nowhere", "/new")
    assert (ran.code, ran.sentence) == (1, "There is no file /nowhere.")


def test_restore_needs_the_password_of_that_time(
    bare: Command, backup: Path, tmp_path: Path
) -> None:
    ran = bare("restore", str(backup), str(tmp_path / "new"), answers=("wrong",))
    assert ran.code == 1
    assert "in use when it was made" in ran.sentence


def test_a_file_of_another_kind_is_told_in_a_sentence(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("my words", encoding="utf-8")
    ran = command("restore", str(tmp_path / "notes.txt"), str(tmp_path / "new"))
    assert (ran.code, ran.sentence) == (
        1,
        f"The file {tmp_path / 'notes.txt'} is not a backup of a journal.",
    )


def test_a_whole_backup_verifies(command: Command, backup: Path) -> None:
    ran = command("verify", "--backup", str(backup))
    assert (ran.code, ran.out) == (0, "Everything is as it should be.\n")
    document = command("verify", "--backup", str(backup), "--json").document
    assert document == {"ok": True, "problems": []}


def test_a_flipped_byte_in_a_backup_is_noticed(command: Command, backup: Path) -> None:
    data = bytearray(backup.read_bytes())
    data[len(data) // 2] ^= 1
    backup.write_bytes(data)
    ran = command("verify", "--backup", str(backup), "--json")
    assert ran.code == 1
    document = json.loads(ran.out)
    assert document["ok"] is False
    assert "is damaged" in document["problems"][0]


def test_the_wrong_password_is_no_damage(bare: Command, backup: Path) -> None:
    ran = bare("verify", "--backup", str(backup), answers=("wrong",))
    assert ran.code == 1
    assert "does not open" in ran.sentence
