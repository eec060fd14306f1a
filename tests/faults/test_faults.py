"""A hundredth of each fault; `python -m tests.faults` makes as many as one likes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import power, table, tracer
from tests.faults.interrupting import AtCall, Bench, Found, scratch_folder
from tests.faults.table import Row
from tests.faults.works import WORKS
from tests.faults.world import keys_derived_once

HERE = Path(__file__).parents[2]
POSSIBLE = tracer.is_possible()
watched_only = pytest.mark.skipif(
    not POSSIBLE, reason="Calls can be watched on Linux with x86-64 only."
)


def counted(*options: str) -> list[list[str]]:
    """Run the command in a process of its own; return the cells of its table."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--seed", "1", *options],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[1:]]


def check_nothing_lost(rows: list[list[str]], *times: int) -> None:
    for row, least in zip(rows, times, strict=True):
        assert int(row[1].replace(",", "")) >= least
        assert row[2:4] == ["0", "0"]


def test_nothing_is_lost_by_being_killed() -> None:
    options = ("--kills", "20", "--work", "clock,phrase,restore")
    check_nothing_lost(counted(*options), 20)


@watched_only
def test_nothing_is_lost_where_the_disk_refuses() -> None:
    check_nothing_lost(counted("--refusals", "20", "--work", "back up"), 20)


@watched_only
def test_nothing_is_lost_when_the_power_fails() -> None:
    options = ("--states", "1000", "--share", "0.2")
    works = ("--work", "create,save,back up,password,restore")
    check_nothing_lost(counted(*options, *works), 1000)


def test_damage_is_told_and_foreign_data_is_read_or_refused() -> None:
    check_nothing_lost(counted("--files", "100", "--fuzz", "10000"), 100, 10_000)


def test_the_table_goes_where_the_page_has_room_for_it(tmp_path: Path) -> None:
    page = tmp_path / "SECURITY.md"
    page.write_text(f"Before\n{table.BEGIN}\nold\n{table.END}\nAfter\n")
    row = Row(told="Killed", found=Found(count=1234), took_s=90)
    for _ in range(2):
        table.write(table.table([row], "a command", "2026-11-25"), page)
    assert page.read_text() == (
        f"Before\n{table.BEGIN}\n\n"
        "| fault | times | losses | unexpected exceptions | took |\n"
        "|---|--:|--:|--:|--:|\n"
        "| Killed | 1,234 | 0 | 0 | 90 s |\n\n"
        "Made by `a command` on 2026-11-25, in 2 minutes.\n\n"
        f"{table.END}\nAfter\n"
    )
    page.write_text("No room")
    with pytest.raises(ValueError, match="no place"):
        table.write("x", page)


@watched_only
def test_a_call_that_is_refused_fails_in_the_child(tmp_path: Path) -> None:
    def work(say: tracer.Tell) -> None:
        try:
            (tmp_path / "file").write_bytes(b"x")
        except OSError as error:
            say(f"{error.errno} {(tmp_path / 'file').exists()}")

    for kind in ("create", "write"):
        at_call = AtCall(frozenset({kind}), 1, tracer.Refuse(28))
        ended = tracer.watched(work, tmp_path, at_call)
        assert ended.said == [f"28 {kind == 'write'}"]
        assert at_call.seen == 1


@watched_only
@pytest.mark.parametrize("careless", ["no sync of files", "sync off in the database"])
def test_the_check_fails_where_a_promise_is_broken(
    careless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would say nothing that nothing is lost."""
    if careless == "no sync of files":
        monkeypatch.setattr("os.fsync", lambda _handle: None)
        work = "password"
    else:
        pragmas = tuple(
            ("synchronous", "OFF", 0) if name == "synchronous" else (name, *rest)
            for name, *rest in recipe_pragmas()
        )
        monkeypatch.setattr("journal.storage.connection._PRAGMAS", pragmas)
        work = "save"
    assert first_loss(work)


def recipe_pragmas() -> tuple[tuple[object, ...], ...]:
    from journal.storage import connection  # noqa: PLC0415 - read as it is now

    return connection._PRAGMAS


def first_loss(name: str) -> Found | None:
    work = next(each for each in WORKS if name in each.name)
    with keys_derived_once(), scratch_folder() as scratch:
        cuts = power.cuts([Bench(work, scratch)], 1, 1.0)
        return next((found for found in cuts if found.losses), None)
