"""Whatever comes in: undoing it leaves the journal as it was."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.bringing_in import Choices
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.mood import Feeling
from journal.formats import readers
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD
from tests.services.importable import Elsewhere, at

WORDS = st.text(max_size=40) | st.sampled_from(["Mine.", "A walk.", "\ud800\0", "# x"])
MOMENTS = st.builds(at, st.integers(-9, 9), st.integers(0, 30))
ENTRIES = st.builds(
    ImportedEntry,
    written=MOMENTS,
    title=WORDS | st.just("long " * 120),
    body=WORDS,
    tags=st.lists(WORDS | st.just("t" * 70), max_size=3).map(tuple),
    starred=st.booleans(),
    source=st.sampled_from(["", "", "a", "b", "c"]),
    label=WORDS,
)
CHECK_INS = st.builds(
    ImportedCheckIn, at=MOMENTS, mood=st.sampled_from(["rad", "meh"]), note=WORDS
)
READ = st.builds(
    Imported,
    entries=st.lists(ENTRIES, max_size=8).map(tuple),
    check_ins=st.lists(CHECK_INS, max_size=4).map(tuple),
    moods=st.just({"rad": Feeling(pleasantness=4, energy=2), "meh": None}),
)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder = tmp_path_factory.mktemp("imports") / "test.journal"
    made = Vault(folder, lambda: NOON, calibrate=lambda: CHEAP).create(PASSWORD).journal
    made.writing.write(Draft(kind=Kind.NOTE, body="Mine.", tags=("own",)), at=at())
    made.writing.write(Draft(kind=Kind.SESSION, title="Other"), at=at(3))
    made.moods.check_in(Feeling(pleasantness=1, energy=1, note="Own"), at=at(1))
    monkey = pytest.MonkeyPatch()
    monkey.setattr(made.importing, "_back_up", lambda: None)  # slow, tested elsewhere
    yield made
    assert made.verify() == ()
    monkey.undo()
    made.close()


def all_of(journal: Journal) -> object:
    page = journal.writing.list(Filter(), limit=1000)
    return (
        [journal.writing.read(each.id) for each in page.entries],
        journal.moods.check_ins(None, None),
        journal.writing.tags(),
        journal.importing.batches(),
        [journal.writing.search(word, Filter()).total for word in ("mine", "walk")],
    )


@settings(
    max_examples=25,
    deadline=timedelta(seconds=10),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(read=READ)
def test_importing_and_undoing_leaves_the_journal_as_it_was(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, read: Imported
) -> None:
    monkeypatch.setattr(readers, "READERS", (Elsewhere(read).reader,))
    before = all_of(journal)
    preview = journal.importing.read(Path("of.elsewhere"))
    brought = journal.importing.bring_in(preview, Choices())
    assert len(brought.entries) == len(preview.entries)
    again = journal.importing.read(Path("of.elsewhere"))
    assert not again.entries
    if brought.batch is not None:
        assert journal.importing.undo(brought.batch).kept == 0
    assert all_of(journal) == before
