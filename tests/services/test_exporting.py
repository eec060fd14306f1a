"""What leaves a journal: what was chosen, whole or not at all, the owner's alone."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from journal.domain.choice import EVERYTHING, Choice, Counts, Format
from journal.domain.course import Phase
from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError, NotSavedError
from journal.domain.ids import AppointmentId, CourseId, EntryId
from journal.domain.mood import Feeling
from journal.domain.progress import CancelledError
from journal.services import care, check_in_drafts, plain_files, prompting, settings
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


@pytest.mark.parametrize("wanted", Format)
class TestWholeOrNotAtAll:
    """Each format."""

    @pytest.fixture
    def place(self, tmp_path: Path) -> Path:
        place = tmp_path / "outside"
        place.mkdir()
        return place

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
    def test_only_the_owner_can_read_it(
        self, journal: Journal, place: Path, wanted: Format
    ) -> None:
        journal.exporting.export(place / "out", wanted, EVERYTHING)
        for each in place.rglob("*"):
            expected = 0o700 if each.is_dir() else 0o600
            assert each.stat().st_mode & 0o777 == expected

    def test_what_is_there_stays(
        self, journal: Journal, place: Path, wanted: Format
    ) -> None:
        (place / "out").write_bytes(b"mine")
        with pytest.raises(NotSavedError, match="of that name already"):
            journal.exporting.export(place / "out", wanted, EVERYTHING)
        assert [each.name for each in place.iterdir()] == ["out"]
        assert (place / "out").read_bytes() == b"mine"

    def test_a_folder_that_is_not_there_is_told(
        self, journal: Journal, place: Path, wanted: Format
    ) -> None:
        with pytest.raises(NotSavedError, match="Not saved"):
            journal.exporting.export(place / "no" / "out", wanted, EVERYTHING)
        assert not list(place.iterdir())

    def test_a_full_disk_leaves_nothing(
        self,
        journal: Journal,
        place: Path,
        wanted: Format,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", refuse)
        monkeypatch.setattr(plain_files, "create_private", refuse)
        with pytest.raises(NotSavedError, match="No space left on device"):
            journal.exporting.export(place / "out", wanted, EVERYTHING)
        assert not list(place.iterdir())

    def test_stopping_at_any_point_leaves_nothing(
        self, journal: Journal, place: Path, wanted: Format
    ) -> None:
        for last in range(count_of_steps(journal, place, wanted)):
            with pytest.raises(CancelledError):
                journal.exporting.export(
                    place / "out", wanted, EVERYTHING, stopping_at(last)
                )
            assert not list(place.iterdir())


def count_of_steps(journal: Journal, place: Path, wanted: Format) -> int:
    told: list[tuple[int, int]] = []
    journal.exporting.export(
        place.parent / "whole", wanted, EVERYTHING, lambda *step: told.append(step)
    )
    assert [done for done, _ in told] == list(range(len(told)))
    assert all(done < of for done, of in told)
    return len(told)


def stopping_at(last: int) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        if done == last:
            raise CancelledError("Stopped.")

    return tell


def test_a_file_is_replaced_only_where_that_was_agreed(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"mine")
    journal.exporting.export(path, Format.JSON, EVERYTHING, replace=True)
    assert path.read_bytes().startswith(b"{")


def test_something_that_came_there_meanwhile_stays(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "out"

    def tell(done: int, of: int) -> None:
        path.write_bytes(b"mine")

    for wanted in (Format.JSON, Format.MARKDOWN):
        path.unlink(missing_ok=True)
        with pytest.raises(NotSavedError, match="of that name already"):
            journal.exporting.export(path, wanted, EVERYTHING, tell)
        assert path.read_bytes() == b"mine"
