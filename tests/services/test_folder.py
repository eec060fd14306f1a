"""A journal is told by its files, without opening any."""

from pathlib import Path

import pytest

from journal.services.folder import holds_journal
from journal.services.journal import Journal
from tests.conftest import FOLDER


@pytest.mark.parametrize("name", ["keys.json", "keys.json.bak", "journal.db"])
def test_one_of_its_files_is_enough(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert holds_journal(tmp_path)


@pytest.mark.parametrize("name", ["journal.db.new", "notes.txt"])
def test_other_files_make_no_journal(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert not holds_journal(tmp_path)


def test_no_folder_holds_no_journal(tmp_path: Path) -> None:
    assert not holds_journal(tmp_path / "nowhere")


def test_a_new_journal_is_one(tmp_path: Path, open_journal: Journal) -> None:
    assert holds_journal(tmp_path / FOLDER)
