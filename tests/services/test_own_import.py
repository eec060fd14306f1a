"""An export comes back as it was, leaves what is there, and can be taken out again."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from journal.domain.choice import EVERYTHING, Counts, Format
from journal.domain.course import Phase
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import InvalidInputError, JournalError, NewerJournalError
from journal.domain.mood import Feeling
from journal.domain.progress import CancelledError
from journal.domain.whole import Brought, Whole
from journal.formats import own_json
from journal.services import demo
from journal.services.journal import Journal
from journal.services.own_import import changes_of
from journal.services.vault import Vault
from journal.storage import bringing
from tests.any_whole import wholes
from tests.conftest import CHEAP, NOON, PASSWORD, SetClock
from tests.courses import begin_course
from tests.wholes import SESSION, small

NOTHING = Counts()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """One journal for many examples; each takes out again what it brought."""
    folder = tmp_path_factory.mktemp("shared") / "x.journal"
    journal = Vault(folder, SetClock(), calibrate=lambda: CHEAP).create(PASSWORD)
    yield journal.journal
    journal.journal.close()


def saved(whole: Whole, folder: Path) -> Path:
    path = folder / "in.json"
    path.write_bytes(b"".join(own_json.write(whole, NOON)))
    return path


def exported(journal: Journal, folder: Path) -> dict[str, Any]:
    path = folder / "out.json"
    journal.exporting.export(path, Format.JSON, EVERYTHING, replace=True)
    read: dict[str, Any] = json.loads(path.read_bytes())
    return read


def unordered(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose lists are in an order of their own, but for entries."""
    return {
        name: sorted(found, key=json.dumps)
        if isinstance(found, list) and name != "entries"
        else found
        for name, found in document.items()
        if name != "tombstones"
    }


@given(whole=wholes())
@hypothesis_settings(max_examples=40, deadline=None)
def test_any_journal_comes_back_as_it_was_and_goes_again(
    shared: Journal, tmp_path_factory: pytest.TempPathFactory, whole: Whole
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = saved(whole, folder)
    brought = shared.own_import.bring(path)
    assert unordered(exported(shared, folder)) == unordered(
        json.loads(path.read_bytes())
    )
    again = shared.own_import.bring(path)
    assert again == Brought(skipped=len(brought.added))
    assert shared.own_import.take_back(brought.added) == ()
    assert shared.exporting.count(EVERYTHING, Format.JSON) == NOTHING


def test_one_of_each_comes_back(open_journal: Journal, tmp_path: Path) -> None:
    path = saved(small(), tmp_path)
    brought = open_journal.own_import.bring(path)
    assert exported(open_journal, tmp_path) == json.loads(path.read_bytes())
    assert [table for table, _ in brought.added] == [
        *("course", "appointment", "intention", "entry", "entry"),
        *("check_in", "check_in", "own_event", "result", "grounding"),
        *("question", "practice", "plan_step", "template", "share"),
        *("reading", "bookmark", "setting", "tombstone"),
    ]
    assert open_journal.verify() == ()


def test_the_demo_comes_back_byte_for_byte(
    open_journal: Journal, clock: SetClock, tmp_path: Path
) -> None:
    demo.fill(open_journal, NOON)
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    open_journal.exporting.export(one, Format.JSON, EVERYTHING)
    second = Vault(tmp_path / "second.journal", clock, calibrate=lambda: CHEAP)
    journal = second.create(PASSWORD).journal
    try:
        journal.own_import.bring(one)
        journal.exporting.export(other, Format.JSON, EVERYTHING)
        found = journal.writing.search("Ingrid", Filter()).total
    finally:
        journal.close()
    assert one.read_bytes() == other.read_bytes()
    assert found == open_journal.writing.search("Ingrid", Filter()).total > 0


def test_more_entries_than_are_added_at_once_come_with_their_versions(
    open_journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "_AT_ONCE", 1)
    path = saved(small(), tmp_path)
    open_journal.own_import.bring(path)
    assert exported(open_journal, tmp_path) == json.loads(path.read_bytes())


@pytest.fixture
def filled(open_journal: Journal, tmp_path: Path) -> tuple[Journal, Brought]:
    """A journal that the small one was brought into."""
    return open_journal, open_journal.own_import.bring(saved(small(), tmp_path))


def test_what_was_changed_meanwhile_stays_changed(
    filled: tuple[Journal, Brought], tmp_path: Path
) -> None:
    journal, brought = filled
    entry = next(iter(small().written)).entry
    journal.writing.edit(entry.id, Draft(kind=Kind.NOTE, body="mine"))
    journal.settings.put("idle_minutes", 2)
    again = journal.own_import.bring(saved(small(), tmp_path))
    assert again == Brought(skipped=len(brought.added))
    assert journal.writing.read(entry.id).body == "mine"
    assert journal.settings.get("idle_minutes", 5) == 2


def test_a_current_course_stays_the_current_one(
    open_journal: Journal, tmp_path: Path
) -> None:
    begin_course(open_journal, "0,1,0")
    open_journal.own_import.bring(saved(small(), tmp_path))
    current = open_journal.courses.current()
    assert current is not None
    assert len(open_journal.courses.lines()) == 2
    assert current.course.id != SESSION.course


def test_what_was_deleted_comes_back_and_is_no_longer_told_as_deleted(
    filled: tuple[Journal, Brought], tmp_path: Path
) -> None:
    journal, _ = filled
    written = [each.entry.id for each in small().written]
    journal.writing.erase(frozenset(written))
    journal.own_import.bring(saved(small(), tmp_path))
    (stone,) = exported(journal, tmp_path)["tombstones"]
    assert stone["id"] == str(small().tombstones[0].id)


def test_a_tombstone_takes_nothing_away(open_journal: Journal, tmp_path: Path) -> None:
    (entry,) = open_journal.writing.write(Draft(kind=Kind.NOTE, body="x")).entries
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    document["tombstones"][0]["id"] = str(entry)
    document["tombstones"].append({**document["tombstones"][0], "of": "meta"})
    path.write_text(json.dumps(document), encoding="utf-8")
    assert open_journal.own_import.bring(path).skipped == 2
    assert open_journal.writing.read(entry).body == "x"


def test_what_belongs_to_nothing_there_comes_alone(
    open_journal: Journal, tmp_path: Path
) -> None:
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    for name in ("courses", "appointments", "intentions"):
        document[name] = []
    document["entries"] = document["entries"][1:]
    document["check_ins"][0]["entry"] = "00000000-0000-0000-0000-0000000000ff"
    path.write_text(json.dumps(document), encoding="utf-8")
    open_journal.own_import.bring(path)
    read = exported(open_journal, tmp_path)
    assert read["entries"][0]["appointment"] is None
    assert read["check_ins"][0]["entry"] is None


@pytest.mark.parametrize("gone", ["courses", "appointments"])
def test_an_appointment_astray_is_told_and_nothing_comes(
    open_journal: Journal, tmp_path: Path, gone: str
) -> None:
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    document[gone] = []
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(InvalidInputError, match="not in it"):
        open_journal.own_import.bring(path)
    assert open_journal.exporting.count(EVERYTHING, Format.JSON) == NOTHING


def spoilt_at_the_end(document: dict[str, Any]) -> None:
    document["templates"][0]["name"] = ""


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (spoilt_at_the_end, InvalidInputError),
        (lambda document: document.update(version=2), NewerJournalError),
        (lambda document: document.update(format="x"), JournalError),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(
    open_journal: Journal,
    tmp_path: Path,
    change: Callable[[dict[str, Any]], None],
    error: type[Exception],
) -> None:
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(error):
        open_journal.own_import.bring(path)
    assert open_journal.exporting.count(EVERYTHING, Format.JSON) == NOTHING


def test_a_file_that_is_not_there_is_told(
    open_journal: Journal, tmp_path: Path
) -> None:
    with pytest.raises(JournalError, match="could not be read"):
        open_journal.own_import.bring(tmp_path / "no.json")


def test_stopping_changes_nothing(open_journal: Journal, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        assert of == 19
        if done == of - 1:
            raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        open_journal.own_import.bring(saved(small(), tmp_path), stop)
    assert open_journal.exporting.count(EVERYTHING, Format.JSON) == NOTHING


def test_a_later_key_is_counted(open_journal: Journal, tmp_path: Path) -> None:
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    document["dreams"] = []
    document["courses"][0]["colour"] = "blue"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert open_journal.own_import.bring(path).unknown == 2


def test_taking_back_leaves_what_came_otherwise(
    filled: tuple[Journal, Brought], clock: SetClock
) -> None:
    journal, brought = filled
    clock.wind(timedelta(minutes=1))
    added = journal.appointments.add(SESSION.course, Phase.INTEGRATION, day=NOON.day)
    (appointment,) = added.appointments
    draft = Draft(kind=Kind.NOTE, body="own", appointment=SESSION.id)
    (entry,) = journal.writing.write(draft).entries
    journal.moods.check_in(Feeling(pleasantness=0, energy=0), entry=entry)
    kept = journal.own_import.take_back(brought.added)
    assert kept == (("appointment", SESSION.id.hex), ("course", SESSION.course.hex))
    assert journal.writing.read(entry).appointment == SESSION.id
    (line,) = journal.courses.lines()
    assert {stop.id for stop in line.stops} == {SESSION.id, appointment}
    assert journal.exporting.count(EVERYTHING, Format.JSON) == Counts(
        entries=1, check_ins=1, others=1
    )


def test_an_intention_written_later_keeps_its_appointment(
    filled: tuple[Journal, Brought], clock: SetClock
) -> None:
    journal, brought = filled
    clock.wind(timedelta(days=1))
    journal.appointments.intend(SESSION.id, "another")
    assert ("appointment", SESSION.id.hex) in journal.own_import.take_back(
        brought.added
    )


def test_what_came_is_told_to_whoever_shows_the_journal(
    filled: tuple[Journal, Brought],
) -> None:
    _, brought = filled
    changes = changes_of(brought.added)
    assert changes.courses == {SESSION.course}
    assert changes.entries == {each.entry.id for each in small().written}
    assert changes.tags
    assert changes.plan
    assert changes.reading
    assert changes.settings
    assert changes.events
    assert not changes.keys
    assert not changes_of(()).tags


def test_an_earlier_text_that_is_there_is_not_brought_twice(
    open_journal: Journal, tmp_path: Path
) -> None:
    path = saved(small(), tmp_path)
    document = json.loads(path.read_bytes())
    versions = document["entries"][1]["versions"]
    versions.append(versions[0])
    path.write_text(json.dumps(document), encoding="utf-8")
    open_journal.own_import.bring(path)
    entry = [each.entry.id for each in small().written][1]
    assert len(open_journal.writing.versions(entry)) == 1
