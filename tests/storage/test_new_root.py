"""A change of the recovery phrase, interrupted at each of its steps."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import pytest

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import JournalError, NotSavedError, WrongPasswordError
from journal.domain.moment import Clock
from journal.services.journal import Journal
from journal.services.vault import PHRASE_CHANGED, Vault
from tests.conftest import CHEAP, PASSWORD, SetClock

OPERATIONS = ((Path, "replace"), (Path, "unlink"), (os, "fsync"), (os, "open"))
STEPS = 46
"""How many of these a change of the phrase takes; a test holds it to be so."""


class Crash(BaseException):
    """The power went."""


class Disk:
    """Counts what is asked of the disk, and fails at one of it, or from there on."""

    def __init__(self, fails_at: int, *, for_good: bool) -> None:
        self.count = 0
        self._fails_at = fails_at
        self._for_good = for_good

    def __call__(self) -> None:
        self.count += 1
        if self._for_good and self.count > self._fails_at:
            raise Crash
        if not self._for_good and self.count == self._fails_at + 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))


@contextmanager
def watched(disk: Disk) -> Iterator[None]:
    """Let the disk hear of each operation before it is done."""

    def after_asking(operation: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*args: Any, **options: Any) -> Any:
            disk()
            return operation(*args, **options)

        return asked

    with pytest.MonkeyPatch.context() as patch:
        for owner, name in OPERATIONS:
            patch.setattr(owner, name, after_asking(getattr(owner, name)))
        yield


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A journal with some entries, and its phrase; to be copied."""
    folder = tmp_path_factory.mktemp("written") / "x.journal"
    vault = Vault(folder, SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    for number in range(3):
        journal.writing.write(Draft(kind=Kind.NOTE, title=f"{number}", body="words"))
    phrase = journal.keys.recovery_phrase()
    journal.close()
    return folder, phrase


@pytest.fixture
def copied(
    tmp_path: Path, written: tuple[Path, str], clock: Clock
) -> tuple[Vault, str]:
    """The journal, and its phrase before."""
    folder, phrase = written
    shutil.copytree(folder, tmp_path / "x.journal")
    return Vault(tmp_path / "x.journal", clock, calibrate=lambda: CHEAP), phrase


def refuse_power(_folder: Path) -> NoReturn:
    raise Crash


def titles(journal: Journal) -> set[str]:
    return {entry.title for entry in journal.writing.list(Filter()).entries}


def opens_with(vault: Vault, phrase: str) -> bool:
    try:
        vault.unlock_by_phrase(phrase).journal.close()
    except WrongPasswordError:
        return False
    return True


def check_is_whole(vault: Vault, old_phrase: str, expected: set[str]) -> None:
    """The password opens it, one phrase does, and everything is there."""
    opened = vault.unlock(PASSWORD)
    journal = opened.journal
    phrase = journal.keys.recovery_phrase()
    assert titles(journal) == expected
    assert journal.verify() == ()
    journal.close()
    assert opens_with(vault, phrase)
    assert opens_with(vault, old_phrase) == (phrase == old_phrase)
    assert not (vault.folder / "journal.db.new").exists()


def test_a_change_takes_as_many_steps_as_are_tested(
    copied: tuple[Vault, str],
) -> None:
    vault, old_phrase = copied
    journal = vault.unlock(PASSWORD).journal
    disk = Disk(10_000, for_good=True)
    with watched(disk):
        journal.keys.new_phrase(PASSWORD)
    journal.close()
    assert disk.count == STEPS
    check_is_whole(vault, old_phrase, {"0", "1", "2"})


@pytest.mark.parametrize("step", range(STEPS))
def test_a_power_cut_at_any_step_leaves_a_journal_that_opens(
    copied: tuple[Vault, str], step: int
) -> None:
    vault, old_phrase = copied
    journal = vault.unlock(PASSWORD).journal
    with pytest.raises(Crash), watched(Disk(step, for_good=True)):
        journal.keys.new_phrase(PASSWORD)
    journal.close()
    check_is_whole(vault, old_phrase, {"0", "1", "2"})


@pytest.mark.parametrize("step", range(STEPS))
def test_a_disk_error_at_any_step_loses_nothing(
    copied: tuple[Vault, str], step: int
) -> None:
    vault, old_phrase = copied
    journal = vault.unlock(PASSWORD).journal
    new_phrase: str | None = None
    expected = {"0", "1", "2"}
    with watched(Disk(step, for_good=False)):
        try:
            new_phrase = journal.keys.new_phrase(PASSWORD)
        except JournalError as error:
            assert isinstance(error, NotSavedError)  # noqa: PT017 - either will do
    try:
        journal.writing.write(Draft(kind=Kind.NOTE, title="after"))
        expected.add("after")
    except JournalError:
        assert new_phrase is None
    journal.close()
    if new_phrase is not None:
        assert opens_with(vault, new_phrase)
    check_is_whole(vault, old_phrase, expected)


def test_a_change_that_was_interrupted_late_is_told_when_it_is_completed(
    copied: tuple[Vault, str],
) -> None:
    vault, old_phrase = copied
    journal = vault.unlock(PASSWORD).journal
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("journal.storage.new_root.take_over", refuse_power)
        with pytest.raises(Crash):
            journal.keys.new_phrase(PASSWORD)
    journal.close()
    opened = vault.unlock(PASSWORD)
    opened.journal.close()
    assert opened.notices == (PHRASE_CHANGED,)
    again = vault.unlock(PASSWORD)
    again.journal.close()
    assert again.notices == ()
    check_is_whole(vault, old_phrase, {"0", "1", "2"})


def test_after_a_change_the_key_file_forgets_the_root_before(
    copied: tuple[Vault, str],
) -> None:
    vault, _ = copied
    journal = vault.unlock(PASSWORD).journal
    journal.keys.new_phrase(PASSWORD)
    journal.close()
    for name in ("keys.json", "keys.json.bak"):
        assert b"previous" not in (vault.folder / name).read_bytes()


def test_the_copy_that_a_change_needs_is_never_thrown_away_unread(
    copied: tuple[Vault, str],
) -> None:
    """Whatever else went wrong: first the journal must open without it."""
    vault, _ = copied
    copy = vault.folder / "journal.db.new"
    (vault.folder / "journal.db").replace(copy)
    (vault.folder / "journal.db").write_bytes(os.urandom(40_000))
    with pytest.raises(JournalError):
        vault.unlock(PASSWORD)
    assert copy.exists()


# Making a journal.


def make_and_close(vault: Vault) -> None:
    vault.create(PASSWORD).journal.close()


def open_and_close(vault: Vault) -> None:
    vault.unlock(PASSWORD).journal.close()


def cut_off(work: Callable[[], object], step: int) -> bool:
    """Do something until the power goes at a step; whether it went."""
    try:
        with watched(Disk(step, for_good=True)):
            work()
    except Crash:
        return True
    return False


def test_a_power_cut_while_a_journal_is_made_leaves_one_or_none(
    tmp_path: Path, clock: Clock
) -> None:
    for step in range(100):
        vault = Vault(tmp_path / f"{step}", clock, calibrate=lambda: CHEAP)
        if not cut_off(partial(make_and_close, vault), step):
            break
        make = vault.unlock if vault.exists() else vault.create
        journal = make(PASSWORD).journal
        assert titles(journal) == set()
        assert journal.verify() == ()
        journal.close()
    assert 10 < step < 99


def test_a_power_cut_while_a_change_is_completed_leaves_it_to_the_next_time(
    tmp_path: Path, copied: tuple[Vault, str], clock: Clock
) -> None:
    unfinished, old_phrase = copied
    journal = unfinished.unlock(PASSWORD).journal
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("journal.storage.new_root.take_over", refuse_power)
        with pytest.raises(Crash):
            journal.keys.new_phrase(PASSWORD)
    journal.close()
    for step in range(100):
        shutil.copytree(unfinished.folder, tmp_path / f"{step}")
        vault = Vault(tmp_path / f"{step}", clock, calibrate=lambda: CHEAP)
        if not cut_off(partial(open_and_close, vault), step):
            break
        check_is_whole(vault, old_phrase, {"0", "1", "2"})
    assert 10 < step < 99


@pytest.mark.parametrize("step", range(18))
def test_a_disk_error_while_a_journal_is_made_leaves_one_or_none(
    tmp_path: Path, clock: Clock, step: int
) -> None:
    vault = Vault(tmp_path / "x.journal", clock, calibrate=lambda: CHEAP)
    try:
        with watched(Disk(step, for_good=False)):
            vault.create(PASSWORD).journal.close()
    except NotSavedError:
        made = vault.unlock if vault.exists() else vault.create
        made(PASSWORD).journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert journal.verify() == ()
    journal.close()
