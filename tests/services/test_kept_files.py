"""The files of a journal, and what they are for."""

import errno
from pathlib import Path

import pytest

from journal.domain.backup import Reason
from journal.domain.errors import NotFoundError
from journal.services import journal
from journal.services.journal import Journal
from journal.services.kept_files import Kind, kept_files
from journal.services.vault import Vault


def test_each_file_has_its_purpose(open_journal: Journal, vault: Vault) -> None:
    open_journal.backups.make(Reason.ASKED)
    (vault.folder / "plan.json").write_text("{}")
    (vault.folder / "earlier-0001").mkdir()
    (vault.folder / "holiday.jpg").write_bytes(bytes(10))
    files = kept_files(vault.folder)
    assert {file.name: file.kind for file in files} == {
        "journal.db": Kind.JOURNAL,
        "journal.db-journal": Kind.JOURNAL,
        "keys.json": Kind.KEYS,
        "keys.json.bak": Kind.KEYS,
        "lock": Kind.LOCK,
        "backups": Kind.BACKUP,
        "earlier-0001": Kind.EARLIER,
        "plan.json": Kind.PLAN,
        "holiday.jpg": Kind.OTHER,
    }
    sizes = {file.name: file.size for file in files}
    assert sizes["holiday.jpg"] == 10
    assert sizes["backups"] > sizes["journal.db"] / 2
    assert files[0].name == "journal.db"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="cannot be looked into"):
        kept_files(tmp_path / "gone")


def test_a_file_that_cannot_be_read_is_told_by_the_check(
    open_journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> tuple[str, ...]:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(journal, "readable_in", refuse)
    assert open_journal.verify() == (
        "Not every file could be looked through: Input/output error.",
    )
