"""An export of this program, brought back as one import that can be undone."""

from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.bringing_in import Choices
from journal.domain.choice import EVERYTHING, Format
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.mood import Feeling
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, PASSWORD, SetClock


@pytest.fixture
def exported(vault: Vault, clock: SetClock, tmp_path: Path) -> Path:
    """An export of a journal with two entries, a check-in and a question."""
    journal = vault.create(PASSWORD).journal
    for title in ("Heron", "Wagtail"):
        journal.writing.write(Draft(kind=Kind.NOTE, title=title))
        clock.wind(timedelta(minutes=1))
    journal.moods.check_in(Feeling(pleasantness=1, energy=1))
    journal.questions.ask("And then?")
    path = tmp_path / "out.json"
    journal.exporting.export(path, Format.JSON, EVERYTHING)
    journal.close()
    clock.wind(timedelta(hours=1))
    return path


@pytest.fixture
def other(tmp_path: Path, clock: SetClock, exported: Path) -> Journal:
    vault = Vault(tmp_path / "other.journal", clock, calibrate=lambda: CHEAP)
    return vault.create(PASSWORD).journal


def titles(journal: Journal) -> list[str]:
    return [entry.title for entry in journal.writing.list(Filter()).entries]


def test_it_is_recognised_and_told_before_it_comes(
    other: Journal, exported: Path
) -> None:
    found = other.importing.recognise(exported)
    assert found is not None
    assert found.told == "An export of this program (JSON)"
    preview = other.importing.read(exported)
    assert (len(preview.entries), len(preview.check_ins), preview.here) == (2, 1, 0)
    assert preview.others >= 1
    assert preview.added(Choices()) == 3 + preview.others
    assert titles(other) == []
    other.close()


def test_it_comes_whole_and_can_be_undone(other: Journal, exported: Path) -> None:
    brought = other.importing.bring_in(other.importing.read(exported), Choices())
    assert brought.batch is not None
    assert brought.added == 3 + brought.others
    assert titles(other) == ["Wagtail", "Heron"]
    assert len(other.questions.all()) == 1
    (batch,) = other.importing.batches()
    assert (batch.entries, batch.check_ins) == (2, 1)
    assert batch.told == "An export of this program (JSON)"
    undone = other.importing.undo(brought.batch)
    assert (undone.removed, undone.kept) == (brought.added, 0)
    assert titles(other) == []
    assert other.questions.all() == ()
    assert other.importing.batches() == ()
    other.close()


def test_a_backup_is_made_before(other: Journal, exported: Path) -> None:
    assert other.backups.overview().kept == ()
    other.importing.bring_in(other.importing.read(exported), Choices())
    assert len(other.backups.overview().kept) == 1
    other.close()


def test_what_was_changed_since_stays(
    other: Journal, exported: Path, clock: SetClock
) -> None:
    brought = other.importing.bring_in(other.importing.read(exported), Choices())
    assert brought.batch is not None
    clock.wind(timedelta(hours=1))
    heron = next(
        each.id
        for each in other.writing.list(Filter()).entries
        if each.title == "Heron"
    )
    other.writing.edit(heron, Draft(kind=Kind.NOTE, title="Heron", body="more"))
    undone = other.importing.undo(brought.batch)
    assert undone.kept == 1
    assert titles(other) == ["Heron"]
    other.close()


def test_a_second_time_nothing_comes(other: Journal, exported: Path) -> None:
    other.importing.bring_in(other.importing.read(exported), Choices())
    again = other.importing.read(exported)
    assert (len(again.entries), len(again.check_ins), again.here) == (0, 0, 3)
    brought = other.importing.bring_in(again, Choices())
    assert (brought.batch, brought.added) == (None, 0)
    assert brought.skipped >= 3
    other.close()


def test_half_a_file_is_told_and_nothing_is_changed(
    other: Journal, exported: Path
) -> None:
    data = exported.read_bytes()
    exported.write_bytes(data[: len(data) // 2])
    with pytest.raises(InvalidInputError):
        other.importing.read(exported)
    assert other.importing.batches() == ()
    other.close()
