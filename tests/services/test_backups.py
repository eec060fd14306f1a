"""Backups of an open journal: when, how many, in how many places."""

import json
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.backup import Reason, SecondFolder
from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError, NotSavedError
from journal.domain.progress import CancelledError
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.storage import backup_file
from tests.conftest import CHEAP, PASSWORD, SetClock

DAY = timedelta(days=1)


def numbers(journal: Journal) -> list[int]:
    return [each.number for each in journal.backups.overview().kept]


def stop(_done: int, _of: int) -> None:
    raise CancelledError("Stopped.")


@pytest.fixture
def stick(tmp_path: Path, open_journal: Journal) -> Path:
    """A second folder, chosen."""
    folder = tmp_path / "stick"
    folder.mkdir()
    open_journal.backups.choose_second(folder)
    return folder


def on(stick: Path) -> list[str]:
    return sorted(path.name for path in stick.glob("*/*"))


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def fill() -> None:
        def refuse(*_args: object, **_options: object) -> None:
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(backup_file, "create_private", refuse)

    return fill


def test_a_lock_makes_one_backup_a_day(open_journal: Journal, clock: SetClock) -> None:
    open_journal.backups.at_lock()
    open_journal.backups.at_lock()
    assert numbers(open_journal) == [1]
    clock.wind(DAY)
    open_journal.backups.at_lock()
    assert numbers(open_journal) == [2, 1]


def test_one_that_was_asked_for_does_not_stand_in_for_that_of_the_day(
    open_journal: Journal,
) -> None:
    """What is written after it would not be in any."""
    open_journal.backups.make(Reason.BEFORE)
    open_journal.backups.at_lock()
    assert numbers(open_journal) == [2, 1]


def test_the_journal_remembers_when_and_no_file_name_tells(
    open_journal: Journal, clock: SetClock
) -> None:
    made = open_journal.backups.make()
    assert made.name == "0001.journalbackup"
    os.utime(made, (0, 0))
    (kept,) = open_journal.backups.overview().kept
    assert (kept.made, kept.reason) == (clock(), Reason.ASKED)
    assert kept.size == made.stat().st_size


@pytest.mark.parametrize(
    "remembered", [None, "x", [1], {"1": 3}, {"1": ["x", "day"]}, {"1": ["2026", "x"]}]
)
def test_where_it_does_not_remember_the_file_tells(
    open_journal: Journal, clock: SetClock, remembered: object
) -> None:
    made = open_journal.backups.make()
    os.utime(made, (86400, 86400))
    open_journal._database.write(
        lambda store: store.settings.put("backups", remembered, clock())
    )
    (kept,) = open_journal.backups.overview().kept
    assert (kept.made.utc.year, kept.reason) == (1970, None)
    open_journal.backups.make()
    assert numbers(open_journal) == [2, 1]


def test_old_ones_are_let_go_and_strangers_stay(
    open_journal: Journal, clock: SetClock
) -> None:
    folder = open_journal.backups.folder
    folder.mkdir()
    stranger = folder / "0000.journalbackup"
    stranger.write_bytes(b"of somebody else")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    for _ in range(12):
        open_journal.backups.at_lock()
        clock.wind(DAY)
    assert numbers(open_journal) == [12, 11, 10, 9, 8, 7, 6]
    assert stranger.exists()
    assert (folder / "notes.txt").exists()


def test_a_disk_that_is_full_holds_up_no_lock_and_is_told_later(
    open_journal: Journal, full_disk: Callable[[], None]
) -> None:
    full_disk()
    open_journal.backups.at_lock()
    (told,) = open_journal.backups.take_told()
    assert told == (
        "About the backup at the last lock: Not saved: No space left on device."
    )
    assert open_journal.backups.take_told() == ()
    assert list(open_journal.backups.folder.iterdir()) == []


def test_what_was_not_told_is_told_at_the_next_unlock(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, full_disk: Callable[[], None]
) -> None:
    journal = vault.create(PASSWORD).journal
    with monkeypatch.context():
        full_disk()
        journal.backups.at_lock()
    journal.close()
    opened = vault.unlock(PASSWORD)
    assert "No space left on device" in opened.notices[0]
    opened.journal.close()
    opened = vault.unlock(PASSWORD)
    assert opened.notices == ()
    opened.journal.close()


def test_a_backup_that_was_stopped_leaves_nothing_and_says_nothing(
    open_journal: Journal,
) -> None:
    open_journal.backups.at_lock(stop)
    assert list(open_journal.backups.folder.iterdir()) == []
    assert open_journal.backups.take_told() == ()
    open_journal.backups.at_lock()
    assert numbers(open_journal) == [1]


def test_how_far_it_is_only_grows(open_journal: Journal) -> None:
    open_journal.writing.write(Draft(kind=Kind.NOTE, body="x" * 10_000_000))
    told: list[float] = []
    open_journal.backups.make(progress=lambda done, of: told.append(done / of))
    assert len(told) > 4
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_second_folder_gets_a_copy_of_each(
    open_journal: Journal, stick: Path
) -> None:
    open_journal.backups.make()
    made = open_journal.backups.make()
    assert on(stick) == ["0001.journalbackup", "0002.journalbackup"]
    (folder,) = stick.iterdir()
    assert (folder / made.name).read_bytes() == made.read_bytes()
    assert open_journal.backups.overview().second == SecondFolder(
        folder=str(stick), kept=2
    )


def test_a_second_folder_that_is_away_is_no_error(
    open_journal: Journal, stick: Path
) -> None:
    away = stick.rename(stick.with_name("drawer"))
    open_journal.backups.at_lock()
    assert not stick.exists()
    assert open_journal.backups.take_told() == ()
    assert open_journal.backups.overview().second == SecondFolder(
        folder=str(stick), kept=None
    )
    away.rename(stick)
    open_journal.backups.at_lock()
    assert on(stick) == ["0001.journalbackup"]


def test_a_second_folder_that_refuses_is_told_and_the_backup_kept(
    open_journal: Journal, stick: Path, full_disk: Callable[[], None]
) -> None:
    open_journal.backups.make()
    shutil.rmtree(next(stick.iterdir()))
    full_disk()
    open_journal.backups.at_lock()
    with pytest.raises(NotSavedError, match="not copied to the second folder"):
        open_journal.backups._copy_newest(lambda _done, _of: None)


def test_a_second_folder_that_cannot_be_written_to_is_told(
    open_journal: Journal, stick: Path
) -> None:
    (stick / _name(open_journal)).write_text("a file in its place", encoding="utf-8")
    with pytest.raises(NotSavedError, match="was made, but not copied"):
        open_journal.backups.make()
    assert numbers(open_journal) == [1]


def _name(journal: Journal) -> str:
    settings = journal._database.read(lambda store: store.settings.all())
    return str(settings["second_folder"]["name"])


def test_two_journals_share_a_second_folder(
    open_journal: Journal, stick: Path, tmp_path: Path, clock: SetClock
) -> None:
    other = Vault(tmp_path / "other", clock, calibrate=lambda: CHEAP).create(PASSWORD)
    other.journal.backups.choose_second(stick)
    open_journal.backups.make()
    other.journal.backups.make()
    assert on(stick) == ["0001.journalbackup"] * 2
    other.journal.close()


def test_a_second_folder_inside_the_journal_is_refused(
    open_journal: Journal, vault: Vault
) -> None:
    with pytest.raises(InvalidInputError, match="outside the journal"):
        open_journal.backups.choose_second(vault.folder)
    with pytest.raises(InvalidInputError, match="There is no folder"):
        open_journal.backups.choose_second(vault.folder / "none")


def test_a_second_folder_is_forgotten_and_keeps_what_it_has(
    open_journal: Journal, stick: Path
) -> None:
    open_journal.backups.make()
    open_journal.backups.forget_second()
    open_journal.backups.make()
    assert on(stick) == ["0001.journalbackup"]
    assert open_journal.backups.overview().second is None


def test_numbers_go_on_where_the_second_folder_is(
    open_journal: Journal, stick: Path
) -> None:
    """A journal restored on another computer begins with an empty folder."""
    for _ in range(3):
        open_journal.backups.make()
    shutil.rmtree(open_journal.backups.folder)
    open_journal.backups.make()
    assert numbers(open_journal) == [4]
    assert on(stick)[-1] == "0004.journalbackup"


def test_an_export_is_a_copy_and_replaces_nothing(
    open_journal: Journal, tmp_path: Path
) -> None:
    out = tmp_path / "away.journalbackup"
    made = open_journal.backups.export(out)
    assert out.read_bytes() == made.read_bytes()
    with pytest.raises(NotSavedError, match="There is something called"):
        open_journal.backups.export(out)
    assert numbers(open_journal) == [1]


def test_what_is_remembered_is_json_inside_the_journal_alone(
    open_journal: Journal, vault: Vault, clock: SetClock
) -> None:
    made = open_journal.backups.make()
    settings = open_journal._database.read(lambda store: store.settings.all())
    assert json.loads(json.dumps(settings["backups"])) == {
        "1": [clock().local.isoformat(), "asked"]
    }
    assert clock().local.isoformat().encode() not in made.read_bytes()
