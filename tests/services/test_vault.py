"""Making a journal, and every way of opening it again."""

from pathlib import Path

import pytest

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import (
    DamagedJournalError,
    InvalidInputError,
    JournalError,
    JournalInUseError,
    NotFoundError,
    WrongPasswordError,
)
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, PASSWORD

NOTE = Draft(kind=Kind.NOTE, title="Kept", body="What was written")


@pytest.fixture
def vault(new_vault: Vault) -> Vault:
    """A folder in which a journal is really made."""
    return new_vault


def titles(journal: Journal) -> list[str]:
    return [entry.title for entry in journal.writing.list(Filter()).entries]


@pytest.fixture
def phrase(vault: Vault) -> str:
    """A closed journal with one entry, and its recovery phrase."""
    journal = vault.create(PASSWORD).journal
    journal.writing.write(NOTE)
    words = journal.keys.recovery_phrase()
    journal.close()
    return words


def test_the_password_opens_what_it_closed(vault: Vault, phrase: str) -> None:
    opened = vault.unlock(PASSWORD)
    assert titles(opened.journal) == ["Kept"]
    assert opened.notices == ()
    opened.journal.close()


def test_another_password_does_not(vault: Vault, phrase: str) -> None:
    with pytest.raises(
        WrongPasswordError, match=r"^That password does not open this journal\.$"
    ):
        vault.unlock("correct horse batteri")


def test_a_password_is_the_same_in_both_unicode_forms(
    tmp_path: Path, clock: Clock
) -> None:
    vault = Vault(tmp_path / "x", clock, calibrate=lambda: CHEAP)
    vault.create("Grüße aus Ås").journal.close()
    vault.unlock("Gru\u0308ße aus A\u030as").journal.close()


def test_the_phrase_opens_it_and_sets_a_new_password(vault: Vault, phrase: str) -> None:
    journal = vault.unlock_by_phrase(phrase.upper()).journal
    journal.keys.set_password("another password")
    journal.close()
    with pytest.raises(WrongPasswordError):
        vault.unlock(PASSWORD)
    journal = vault.unlock("another password").journal
    assert titles(journal) == ["Kept"]
    journal.close()


def test_the_phrase_opens_it_without_any_key_file(vault: Vault, phrase: str) -> None:
    for name in ("keys.json", "keys.json.bak"):
        (vault.folder / name).unlink()
    with pytest.raises(DamagedJournalError, match="recovery phrase"):
        vault.unlock(PASSWORD)
    opened = vault.unlock_by_phrase(phrase)
    assert titles(opened.journal) == ["Kept"]
    assert opened.notices
    opened.journal.keys.set_password("another password")
    opened.journal.close()
    vault.unlock("another password").journal.close()


@pytest.mark.parametrize("with_keys", [True, False])
def test_the_phrase_of_another_journal_does_not_open_it(
    vault: Vault, phrase: str, tmp_path: Path, clock: Clock, with_keys: bool
) -> None:
    other = Vault(tmp_path / "other", clock, calibrate=lambda: CHEAP)
    journal = other.create(PASSWORD).journal
    foreign = journal.keys.recovery_phrase()
    journal.close()
    if not with_keys:
        (vault.folder / "keys.json").unlink()
        (vault.folder / "keys.json.bak").unlink()
    with pytest.raises(WrongPasswordError, match="phrase does not open"):
        vault.unlock_by_phrase(foreign)


def test_words_that_are_no_phrase_are_refused_with_a_reason(
    vault: Vault, phrase: str
) -> None:
    with pytest.raises(InvalidInputError, match="has 24 words; these are 23"):
        vault.unlock_by_phrase(" ".join(phrase.split()[1:]))


def test_a_new_phrase_voids_the_old_one_and_keeps_everything(
    vault: Vault, phrase: str
) -> None:
    journal = vault.unlock(PASSWORD).journal
    new = journal.keys.new_phrase(PASSWORD)
    journal.close()
    assert new != phrase
    with pytest.raises(WrongPasswordError):
        vault.unlock_by_phrase(phrase)
    journal = vault.unlock_by_phrase(new).journal
    assert titles(journal) == ["Kept"]
    assert journal.verify() == ()
    journal.close()
    vault.unlock(PASSWORD).journal.close()
    assert [path.name for path in (vault.folder / "backups").iterdir()] == [
        "0001.journalbackup"
    ]


def test_a_new_phrase_asks_for_the_right_password(vault: Vault, phrase: str) -> None:
    journal = vault.unlock(PASSWORD).journal
    with pytest.raises(WrongPasswordError):
        journal.keys.new_phrase("not the password")
    assert titles(journal) == ["Kept"]
    journal.close()


def test_changing_the_password_leaves_the_phrase(vault: Vault, phrase: str) -> None:
    journal = vault.unlock(PASSWORD).journal
    journal.keys.set_password("another password")
    journal.close()
    vault.unlock_by_phrase(phrase).journal.close()


def test_a_short_password_is_refused(vault: Vault) -> None:
    with pytest.raises(InvalidInputError, match="at least 8"):
        vault.create("seven77")
    assert not vault.exists()


def test_a_journal_is_never_made_over_another(vault: Vault, phrase: str) -> None:
    with pytest.raises(JournalError, match="already"):
        vault.create(PASSWORD)
    vault.unlock(PASSWORD).journal.close()


def test_there_is_nothing_to_open_in_an_empty_folder(vault: Vault) -> None:
    with pytest.raises(NotFoundError, match="There is no journal in"):
        vault.unlock(PASSWORD)


def test_a_second_program_is_told_who_has_it(vault: Vault, phrase: str) -> None:
    journal = vault.unlock(PASSWORD).journal
    with pytest.raises(JournalInUseError, match=r"process \d+"):
        vault.unlock(PASSWORD)
    journal.close()
    vault.unlock(PASSWORD).journal.close()


def test_files_are_for_their_owner_alone(vault: Vault, phrase: str) -> None:
    assert vault.folder.stat().st_mode & 0o777 == 0o700
    for path in vault.folder.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, path
