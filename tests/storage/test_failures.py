"""What SQLite says becomes a sentence, and what is no expected failure stays itself."""

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    JournalInUseError,
    NotSavedError,
)
from journal.domain.sentence import said
from journal.storage.failures import (
    damaged,
    is_damage,
    is_disk_error,
    newest_backup,
    sentence,
)

PATH = Path("/somewhere/x.journal/journal.db")

# Result codes of SQLite with their extended forms: sqlite.org/rescode.html.
CASES: list[tuple[int, type[JournalError], str]] = [
    (5, JournalInUseError, "in use by another program"),
    (6, JournalInUseError, "in use by another program"),
    (261, JournalInUseError, "in use by another program"),  # BUSY_RECOVERY
    (8, NotSavedError, "cannot be written to"),
    (1032, NotSavedError, "cannot be written to"),  # READONLY_DBMOVED
    (10, NotSavedError, "disk reports an error"),
    (1034, NotSavedError, "disk reports an error"),  # IOERR_FSYNC
    (13, NotSavedError, "disk is full"),
    (14, NotSavedError, "cannot be opened"),
    (11, DamagedJournalError, "is damaged"),
    (267, DamagedJournalError, "is damaged"),  # CORRUPT_VTAB
    (26, DamagedJournalError, "is damaged"),
]


def error_of(code: int) -> dbapi2.OperationalError:
    error = dbapi2.OperationalError("words of the journal")
    error.sqlite_errorcode = code
    return error


WITHOUT_CODE: list[tuple[str, type[JournalError], str]] = [
    ("database or disk is full", NotSavedError, "disk is full"),
    ("disk I/O error", NotSavedError, "disk reports an error"),
    ("attempt to write a readonly database", NotSavedError, "cannot be written to"),
    ("database disk image is malformed", DamagedJournalError, "is damaged"),
    ("database is locked", JournalInUseError, "in use by another program"),
]


@pytest.mark.parametrize(("text", "kind", "words"), WITHOUT_CODE)
def test_an_error_of_a_backup_has_no_code_and_is_known_by_its_text(
    text: str, kind: type[JournalError], words: str
) -> None:
    told = sentence(dbapi2.OperationalError(text), PATH)
    assert isinstance(told, kind)
    assert words in str(told)


@pytest.mark.parametrize(("code", "kind", "words"), CASES)
def test_each_code_has_its_sentence(
    code: int, kind: type[JournalError], words: str
) -> None:
    told = sentence(error_of(code), PATH)
    assert type(told) is kind
    assert words in str(told)
    assert "words of the journal" not in str(told)


@pytest.mark.parametrize(("code", "kind", "words"), CASES)
def test_sqlalchemys_wrapping_makes_no_difference(
    code: int, kind: type[JournalError], words: str
) -> None:
    wrapped = OperationalError("SELECT", {}, error_of(code))
    assert str(sentence(wrapped, PATH)) == str(sentence(error_of(code), PATH))


def test_a_bug_stays_a_bug() -> None:
    for error in (error_of(1), error_of(19), dbapi2.OperationalError("x")):
        assert sentence(error, PATH) is error


def test_damage_is_told_from_a_refusing_disk() -> None:
    assert is_damage(error_of(11))
    assert is_damage(error_of(26))
    assert not is_damage(error_of(10))
    assert is_disk_error(error_of(1034))
    assert not is_disk_error(error_of(13))


def test_damage_names_the_file_and_says_that_there_is_no_backup() -> None:
    told = str(
        damaged(
            PATH, said("The file {path} is damaged. Nothing was changed.", path=PATH)
        )
    )
    assert str(PATH) in told
    assert "Nothing was changed" in told
    assert "no backup" in told


def test_damage_names_the_newest_backup(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    names = ["0002", "0010", "9", "copy of 0011", "unfinished", "0012.part", "²"]
    for name in names:
        (folder / f"{name}.journalbackup").touch()
    (folder / "9999.zip").touch()
    assert newest_backup(folder) == folder / "0010.journalbackup"
    told = str(damaged(tmp_path / "journal.db", "is damaged"))
    assert str(folder / "0010.journalbackup") in told


def test_no_folder_of_backups_is_no_backup(tmp_path: Path) -> None:
    assert newest_backup(tmp_path / "backups") is None
