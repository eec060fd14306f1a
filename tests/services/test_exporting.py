"""What leaves a journal: what was chosen, whole or not at all, the owner's alone."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from journal.domain.choice import EVERYTHING, Choice, Counts, Format
from journal.domain.course import Phase
from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId, CourseId, EntryId
from journal.domain.mood import Feeling
from journal.services import care, check_in_drafts, prompting, settings
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock

YESTERDAY = NOON.day - timedelta(days=1)


def write(journal: Journal, title: str, **more: Any) -> EntryId:
    more.setdefault("kind", Kind.NOTE)
    (entry,) = journal.writing.write(Draft(title=title, **more)).entries
    return entry


def begin(journal: Journal, name: str) -> tuple[CourseId, AppointmentId]:
    (course,) = journal.courses.create(name).courses
    added = journal.appointments.add(course, Phase.SESSION, day=NOON.day)
    (appointment,) = added.appointments
    journal.appointments.intend(appointment, f"hope in {name}")
    return course, appointment


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal for all tests here: leaving changes nothing in it."""
    clock = SetClock()
    folder = tmp_path_factory.mktemp("shared") / "x.journal"
    vault = Vault(folder, clock, calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    fill(journal, clock)
    yield journal
    journal.close()


def fill(journal: Journal, clock: SetClock) -> None:
    """Write four entries, one of them in the trash, and one of most other things."""
    _, session = begin(journal, "Autumn")
    begin(journal, "Spring")
    write(journal, "plain", tags=("Sea",), day=YESTERDAY)
    shared = write(
        journal, "shared", kind=Kind.SESSION, shareable=True, appointment=session
    )
    write(journal, "both", kind=Kind.SESSION, tags=("sea", "dream"))
    gone = write(journal, "gone", shareable=True)
    journal.writing.trash(frozenset({gone}))
    clock.wind(timedelta(minutes=10))
    read = journal.writing.read(shared)
    journal.writing.edit(
        shared,
        Draft(
            kind=read.kind,
            title="shared",
            body="new",
            shareable=True,
            appointment=session,
        ),
    )
    feeling = Feeling(pleasantness=1, energy=-1)
    journal.moods.check_in(feeling, entry=shared)
    journal.moods.mark(YESTERDAY, "Moved")
    journal.questions.ask("Sleep?", entry=shared)
    journal.settings.put("idle_minutes", 10)
    journal.settings.put(check_in_drafts.DRAFTS, "[]")


def exported(journal: Journal, tmp_path: Path, choice: Choice) -> dict[str, Any]:
    path = tmp_path / "out.json"
    journal.exporting.export(path, Format.JSON, choice, replace=True)
    read: dict[str, Any] = json.loads(path.read_bytes())
    return read


def titles(whole: dict[str, Any]) -> list[str]:
    return [each["title"] for each in whole["entries"]]


def test_everything_is_everything(journal: Journal, tmp_path: Path) -> None:
    whole = exported(journal, tmp_path, EVERYTHING)
    assert whole["complete"] is True
    assert titles(whole) == ["plain", "shared", "both", "gone"]
    assert [bool(each["trashed"]) for each in whole["entries"]] == [0, 0, 0, 1]
    assert [len(each["versions"]) for each in whole["entries"]] == [0, 1, 0, 0]
    assert len(whole["courses"]) == len(whole["intentions"]) == 2
    assert whole["check_ins"][0]["entry"] == whole["entries"][1]["id"]
    assert [each["text"] for each in whole["questions"]] == ["Sleep?"]
    assert [each["name"] for each in whole["settings"]] == ["idle_minutes"]


def test_what_the_program_notes_for_itself_never_leaves() -> None:
    own = {
        care.CARE_DAY,
        check_in_drafts.DRAFTS,
        prompting.ASKED,
        prompting.OFFERED_ON,
    }
    assert own < settings.PROGRAMS_OWN


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(kinds=frozenset({Kind.SESSION})), ["shared", "both"]),
        (Choice(tags=frozenset({"#SEA"})), ["plain", "both"]),
        (Choice(tags=frozenset({"sea", "dream"})), ["both"]),
        (Choice(first=NOON.day), ["shared", "both"]),
        (Choice(last=YESTERDAY), ["plain"]),
        (Choice(shareable_only=True), ["shared"]),
        (Choice(shareable_only=True, last=YESTERDAY), []),
    ],
)
def test_a_part_holds_what_was_chosen(
    journal: Journal, tmp_path: Path, choice: Choice, expected: list[str]
) -> None:
    assert journal.exporting.count(choice, Format.JSON).entries == len(expected)
    if expected:
        whole = exported(journal, tmp_path, choice)
        assert titles(whole) == expected
        assert whole["complete"] is False
        assert not any(each["versions"] for each in whole["entries"])


def test_of_what_is_shared_nothing_else_leaves(
    journal: Journal, tmp_path: Path
) -> None:
    whole = exported(journal, tmp_path, Choice(shareable_only=True))
    (entry,) = whole.pop("entries")
    assert entry["appointment"] is None
    assert [name for name, found in whole.items() if found and found is not True] == [
        "format",
        "version",
        "exported",
    ]


def test_an_entry_brings_its_appointment_but_no_intention(
    journal: Journal, tmp_path: Path
) -> None:
    choice = Choice(kinds=frozenset({Kind.SESSION}))
    whole = exported(journal, tmp_path, choice)
    assert [each["name"] for each in whole["courses"]] == ["Autumn"]
    assert len(whole["appointments"]) == 1
    assert whole["intentions"] == whole["check_ins"] == whole["own_events"] == []


def test_a_course_brings_all_that_belongs_to_it(
    journal: Journal, tmp_path: Path
) -> None:
    course = next(
        line.course for line in journal.courses.lines() if line.course.name == "Autumn"
    )
    whole = exported(journal, tmp_path, Choice(course=course.id))
    assert titles(whole) == ["shared"]
    assert [each["text"] for each in whole["intentions"]] == ["hope in Autumn"]
    assert [each["name"] for each in whole["courses"]] == ["Autumn"]


def test_days_alone_take_all_that_has_a_day(journal: Journal, tmp_path: Path) -> None:
    today = exported(journal, tmp_path, Choice(first=NOON.day, last=NOON.day))
    assert len(today["check_ins"]) == 1
    assert today["own_events"] == today["questions"] == today["settings"] == []
    before = exported(journal, tmp_path, Choice(last=YESTERDAY))
    assert [each["label"] for each in before["own_events"]] == ["Moved"]
    assert before["check_ins"] == []


def test_check_ins_come_beside_chosen_entries_where_that_is_asked(
    journal: Journal, tmp_path: Path
) -> None:
    choice = Choice(shareable_only=True, beside=True)
    (check_in,) = exported(journal, tmp_path, choice)["check_ins"]
    assert check_in["entry"] is not None
    choice = Choice(tags=frozenset({"dream"}), beside=True)
    (check_in,) = exported(journal, tmp_path, choice)["check_ins"]
    assert check_in["entry"] is None  # what it belongs to does not leave


@pytest.mark.parametrize("wanted", [Format.MARKDOWN, Format.HTML])
def test_what_people_read_has_nothing_of_the_trash(
    journal: Journal, tmp_path: Path, wanted: Format
) -> None:
    path = tmp_path / "out"
    counts = journal.exporting.export(path, wanted, EVERYTHING)
    assert counts == journal.exporting.count(EVERYTHING, wanted)
    assert counts.entries == 3
    files = [each for each in path.rglob("*") if each.is_file()] or [path]
    text = "".join(each.name + each.read_text(encoding="utf-8") for each in files)
    assert "shared" in text
    assert "gone" not in text


def test_tables_are_of_check_ins_and_questionnaires(
    journal: Journal, tmp_path: Path
) -> None:
    counts = journal.exporting.export(tmp_path / "out", Format.CSV, EVERYTHING)
    assert counts == Counts(check_ins=1)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["check-ins.csv"]


def test_a_name_that_ends_in_csv_is_one_table(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "mood.csv"
    journal.exporting.export(path, Format.CSV, EVERYTHING)
    assert path.read_bytes().startswith(b"at,day,pleasantness")


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        (Choice(tags=frozenset({"nothing"})), Format.JSON),
        (Choice(shareable_only=True), Format.CSV),
        (Choice(last=YESTERDAY), Format.CSV),
    ],
)
def test_a_choice_that_holds_nothing_is_told(
    journal: Journal, tmp_path: Path, choice: Choice, wanted: Format
) -> None:
    before = set(tmp_path.iterdir())
    with pytest.raises(InvalidInputError):
        journal.exporting.export(tmp_path / "out", wanted, choice)
    assert set(tmp_path.iterdir()) == before


def test_an_empty_journal_can_be_written_too(
    open_journal: Journal, tmp_path: Path
) -> None:
    assert exported(open_journal, tmp_path, EVERYTHING)["entries"] == []
