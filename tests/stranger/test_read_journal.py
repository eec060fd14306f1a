"""A stranger who has FORMAT.md and `cryptography` reads a journal."""

from pathlib import Path

import mnemonic
import pytest

from journal.crypto.keyfile import encode
from journal.domain.entry import Draft, Filter, Kind
from journal.services.vault import Vault
from journal.storage import backup
from tests.conftest import PASSWORD
from tests.stranger.read_journal import CannotReadError, Entry, read

WORDS = Path(mnemonic.__file__).parent / "wordlist" / "english.txt"
LONG = "words of a long night \N{HERB} " * 2000


@pytest.fixture
def written(vault: Vault) -> tuple[Path, Path, str]:
    """A closed journal, a backup of it, and its recovery phrase."""
    journal = vault.create(PASSWORD).journal
    journal.writing.write(
        Draft(kind=Kind.SESSION, title="First", body=LONG, tags=("sea", "Calm"))
    )
    journal.writing.write(Draft(kind=Kind.NOTE, title="", body="Second\r\n"))
    journal.writing.write(Draft(kind=Kind.NOTE, title="Thrown away"))
    page = journal.writing.list(Filter())
    gone = next(each.id for each in page.entries if each.title == "Thrown away")
    journal.writing.trash(frozenset({gone}))
    keys = journal.keys
    made = backup.make(journal._database, encode(keys._file, keys._root))
    phrase = keys.recovery_phrase()
    journal.close()
    return vault.folder, made, phrase


EXPECTED = [
    Entry("2026-11-23", "note", "", "Second\r\n", ()),
    Entry("2026-11-23", "session", "First", LONG, ("sea", "Calm")),
]


def test_a_stranger_reads_the_journal_by_its_password(
    written: tuple[Path, Path, str],
) -> None:
    assert read(written[0], PASSWORD) == EXPECTED


def test_a_stranger_reads_a_backup(written: tuple[Path, Path, str]) -> None:
    assert read(written[1], PASSWORD) == EXPECTED


def test_paper_and_journal_db_are_enough(written: tuple[Path, Path, str]) -> None:
    folder, _, phrase = written
    for each in folder.glob("keys.json*"):
        each.unlink()
    assert read(folder, phrase=phrase, words=WORDS) == EXPECTED


def test_another_password_reads_nothing(written: tuple[Path, Path, str]) -> None:
    with pytest.raises(CannotReadError):
        read(written[0], "another horse battery")
