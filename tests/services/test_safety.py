"""The safety plan: kept part by part; a copy of it only where it is wanted."""

import json
import sys
from pathlib import Path
from stat import S_IMODE

import pytest
from sqlalchemy import select

from journal.domain.errors import InvalidInputError, NotSavedError
from journal.domain.safety import Part, Plan
from journal.services import plan_copy
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.storage import rows
from journal.storage.database import Database
from tests.conftest import PASSWORD


@pytest.fixture
def journal(open_journal: Journal) -> Journal:
    return open_journal


@pytest.fixture
def folder(vault: Vault) -> Path:
    return vault.folder


PARTS = {Part.STEPS: ("Cold water", "Walk"), Part.PEOPLE: ("Kim, 900 00 000",)}


def test_the_plan_is_there_after_a_lock(vault: Vault) -> None:
    journal = vault.create(PASSWORD).journal
    assert journal.safety.plan().is_empty
    assert journal.safety.put(PARTS).plan
    journal.close()
    journal = vault.unlock(PASSWORD).journal
    assert journal.safety.plan() == Plan(lines=PARTS)
    assert journal.verify() == ()
    journal.close()


def test_a_part_is_changed_alone(journal: Journal) -> None:
    journal.safety.put(PARTS)
    journal.safety.put({Part.STEPS: ("Walk", "", "Sing")})
    plan = journal.safety.plan()
    assert plan.of(Part.STEPS) == ("Walk", "Sing")
    assert plan.of(Part.PEOPLE) == PARTS[Part.PEOPLE]


def test_a_line_that_goes_is_buried(journal: Journal) -> None:
    database: Database = journal.safety._database
    journal.safety.put(PARTS)
    journal.safety.put({Part.STEPS: ()})
    query = select(rows.tombstone.c.of)
    buried = database.read(
        lambda store: store.connection.execute(query).scalars().all()
    )
    assert buried == ["plan_step", "plan_step"]


def test_a_line_that_cannot_be_kept_changes_nothing(journal: Journal) -> None:
    journal.safety.put(PARTS)
    with pytest.raises(InvalidInputError):
        journal.safety.put({Part.STEPS: (), Part.PLACES: ("a\0b",)})
    assert journal.safety.plan() == Plan(lines=PARTS)


def test_nothing_is_readable_until_that_is_chosen(
    journal: Journal, folder: Path
) -> None:
    journal.safety.put(PARTS)
    assert not journal.safety.has_copy
    assert plan_copy.read(folder) is None
    assert not any(b"Cold" in each.read_bytes() for each in folder.glob("*.*"))


def test_a_copy_follows_the_plan_until_it_is_removed(
    journal: Journal, folder: Path
) -> None:
    journal.safety.put(PARTS)
    journal.safety.keep_copy()
    assert plan_copy.read(folder) == Plan(lines=PARTS)
    journal.safety.put({Part.STEPS: ("Sing",)})
    copied = plan_copy.read(folder)
    assert copied is not None
    assert copied.of(Part.STEPS) == ("Sing",)
    journal.safety.remove_copy()
    journal.safety.put(PARTS)
    assert not journal.safety.has_copy
    assert not list(folder.glob("plan*"))


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_the_copy_is_for_its_owner_alone(journal: Journal, folder: Path) -> None:
    journal.safety.keep_copy()
    assert S_IMODE((folder / plan_copy.NAME).stat().st_mode) == 0o600


def test_a_copy_that_a_crash_left_behind_is_renewed(
    journal: Journal, folder: Path
) -> None:
    journal.safety.put(PARTS)
    journal.safety.keep_copy()
    plan_copy.write(folder, Plan(lines={Part.STEPS: ("Old",)}))
    journal.safety.renew_copy()
    assert plan_copy.read(folder) == journal.safety.plan()


def test_an_interrupted_copy_goes_with_it(journal: Journal, folder: Path) -> None:
    journal.safety.keep_copy()
    (folder / "plan.json.new").write_text("half")
    journal.safety.remove_copy()
    assert not list(folder.glob("plan*"))


def test_where_the_copy_cannot_be_written_the_plan_is_kept_and_it_is_said(
    journal: Journal, folder: Path
) -> None:
    journal.safety.keep_copy()
    (folder / "plan.json.new").mkdir()  # in the way of the new one
    with pytest.raises(NotSavedError):
        journal.safety.put(PARTS)
    assert journal.safety.plan() == Plan(lines=PARTS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format": "session-journal-plan", "version": 2, "parts": {}}',
        '{"format": "session-journal-plan", "version": 1, "parts": {"love": []}}',
        '{"format": "session-journal-plan", "version": 1, "parts": [1]}',
        '{"format": "session-journal-plan", "version": 1, "parts": {"steps": 7}}',
    ],
)
def test_a_copy_that_makes_no_sense_shows_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / plan_copy.NAME).write_text(text)
    assert plan_copy.read(tmp_path) is None


def test_a_copy_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    page = {"format": "session-journal-plan", "version": 1}
    text = json.dumps({**page, "parts": {"steps": ["x" * 300] * 1000}})
    (tmp_path / plan_copy.NAME).write_text(text)
    assert plan_copy.read(tmp_path) is None


def test_the_fullest_plan_can_be_read_back(tmp_path: Path) -> None:
    full = Plan(lines=dict.fromkeys(Part, ("\N{SLICE OF PIZZA}" * 300,) * 30))
    plan_copy.write(tmp_path, full)
    assert plan_copy.read(tmp_path) == full
