"""What goes on around a journal: other programs, folders that go, clocks that jump."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import JournalError, JournalInUseError, NotSavedError
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import NOON
from tests.faults import tracer
from tests.faults.interrupting import AtCall, Bench, scratch_folder
from tests.faults.judging import bytes_of
from tests.faults.tracer import CHANGES, Refuse
from tests.faults.works import WORKS, some_entries
from tests.faults.world import CHEAP, PASSWORD, World, keys_derived_once

unix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="An open file cannot be removed there."
)


@pytest.fixture
def world() -> Iterator[World]:
    """A journal with three entries, closed."""
    with keys_derived_once(), scratch_folder() as scratch:
        world = World(scratch / "x.journal", "around")
        some_entries(world)
        yield world
        world.close()


def titles(journal: Journal) -> set[str]:
    return {each.title for each in journal.writing.list(Filter()).entries}


@contextmanager
def another_program(world: World, does: Callable[[], None]) -> Iterator[int]:
    """Let a program have the journal open, and do something before it waits."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        world.unlock()
        does()
        os.write(writing, b"x")
        signal.pause()
    os.read(reading, 1)
    try:
        yield pid
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(reading)
        os.close(writing)


@unix_only
def test_a_second_program_is_refused_and_changes_nothing(world: World) -> None:
    with another_program(world, lambda: world.write("theirs")) as pid:
        before = bytes_of(world.folder, "")
        for attempt in (world.unlock, world.create):
            with pytest.raises(JournalInUseError) as refused:
                attempt()
            assert str(refused.value) == (
                "This journal is open in another window or program"
                f" (process {pid}). Close it there first."
            )
        assert bytes_of(world.folder, "") == before
    world.unlock()
    assert titles(world.journal) == {"first", "second", "third", "theirs"}
    assert world.journal.verify() == ()


@unix_only
def test_a_program_that_died_in_a_save_holds_nothing_back(world: World) -> None:
    def half_a_save() -> None:
        driver = world.journal._database._driver()
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("PRAGMA cache_size = 1")
        driver.execute("UPDATE entry SET title = 'half' || hex(randomblob(4000))")

    with another_program(world, half_a_save):
        pass
    world.unlock()
    assert titles(world.journal) == {"first", "second", "third"}
    assert world.journal.verify() == ()


@pytest.mark.parametrize(
    "left",
    [b"", b"4194304", str(os.getpid()).encode(), b"\0" * 4096, b"not a number"],
    ids=["empty", "of nobody", "of this process", "zeros", "no number"],
)
def test_a_lock_that_was_left_behind_keeps_nobody_out(
    world: World, left: bytes
) -> None:
    (world.folder / "lock").write_bytes(left)
    world.unlock()
    assert titles(world.journal) == {"first", "second", "third"}


def test_a_lock_that_cannot_be_taken_is_told(world: World) -> None:
    (world.folder / "lock").unlink()
    (world.folder / "lock").mkdir()
    with pytest.raises(JournalError):
        world.unlock()


GOES: dict[str, Callable[[Path], object]] = {
    "the folder is removed": shutil.rmtree,
    "the file is removed": lambda folder: (folder / "journal.db").unlink(),
    "the folder is moved": lambda folder: folder.rename(folder.with_name("y.journal")),
    "the file is replaced": lambda folder: (
        shutil.copy(folder / "journal.db", folder / "copy")
        and (folder / "copy").replace(folder / "journal.db")
    ),
}


@unix_only
@pytest.mark.parametrize("goes", GOES)
def test_nothing_is_called_saved_that_goes_nowhere(world: World, goes: str) -> None:
    world.unlock()
    world.write("fourth")
    GOES[goes](world.folder)
    for _ in range(2):
        with pytest.raises(NotSavedError) as refused:
            world.write("fifth")
        assert str(refused.value) == (
            f"Not saved: {world.folder / 'journal.db'} was removed, moved or replaced"
            " while the journal was open. Put it back, or open the journal again."
        )
    assert titles(world.journal) == {"first", "second", "third", "fourth"}


@unix_only
def test_a_folder_that_comes_back_is_written_to_again(world: World) -> None:
    world.unlock()
    away = world.folder.with_name("away")
    world.folder.rename(away)
    with pytest.raises(NotSavedError):
        world.write("fourth")
    away.rename(world.folder)
    world.write("fifth")
    world.close()
    world.unlock()
    assert titles(world.journal) == {"first", "second", "third", "fifth"}
    assert world.journal.verify() == ()


@pytest.mark.skipif(not tracer.is_possible(), reason="Nothing can be refused here.")
def test_on_a_folder_that_is_read_only_nothing_is_saved_nor_lost() -> None:
    work = next(each for each in WORKS if each.name == "save")
    with keys_derived_once(), scratch_folder() as scratch:
        bench = Bench(work, scratch)
        refuse = Refuse(30)  # EROFS
        ended = bench.done_in_child(AtCall(CHANGES, 1, refuse, stays=True))
        opened, told = ended.said
        assert opened == "done"  # reading needs no write
        assert told.startswith("refused NotSavedError: Not saved: ")
        bench.judge.check(bench.folder, 1)


FIRST, LAST = datetime(1971, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - its form
MOMENTS = st.sampled_from(
    [
        NOON.utc - timedelta(days=3653),
        NOON.utc + timedelta(days=3653),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
        datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC),  # before an hour that is not
        datetime(2026, 10, 25, 1, 0, 0, tzinfo=UTC),  # an hour that comes twice
        datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
    ]
) | st.datetimes(FIRST, LAST, timezones=st.just(UTC))
OFFSETS = st.sampled_from([timedelta(hours=each) for each in (-11, 0, 1, 2, 14)])


@given(
    jumps=st.lists(st.tuples(MOMENTS, OFFSETS), min_size=1, max_size=5),
    is_closed_between=st.booleans(),
)
@settings(max_examples=10)
def test_a_clock_that_jumps_costs_nothing(
    jumps: list[tuple[datetime, timedelta]], is_closed_between: bool
) -> None:
    now = [NOON]
    with keys_derived_once(), scratch_folder() as scratch:
        vault = Vault(scratch / "x.journal", lambda: now[0], calibrate=lambda: CHEAP)
        journal = vault.create(PASSWORD).journal
        for number, (utc, offset) in enumerate(jumps):
            now[0] = Moment(utc=utc, offset=offset)
            draft = Draft(kind=Kind.NOTE, title=str(number), body="words")
            journal.writing.write(draft)
            journal.backups.at_lock()
            if is_closed_between:
                journal.close()
                journal = vault.unlock(PASSWORD).journal
        assert titles(journal) == {str(number) for number in range(len(jumps))}
        assert journal.verify() == ()
        assert list((vault.folder / "backups").glob("*.journalbackup"))
        journal.close()
