"""A few of the runs of kill_adding; the command makes as many as one likes."""

from pathlib import Path

import pytest

from tests.faults.kill_adding import kill_adding, main


def test_what_was_acknowledged_survives_being_killed(tmp_path: Path) -> None:
    tally = kill_adding(tmp_path / "x.journal", runs=8, seed=7)
    assert tally.problems == []
    assert len(tally.texts) == 8
    assert len(tally.acknowledged) >= 1
    assert tally.kept >= len(tally.acknowledged)
    assert tally.killed + len(tally.acknowledged) >= 8


def test_the_command_says_what_came_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--runs", "1", "--seed", "3"]) == 0
    assert capsys.readouterr().out == (
        "1 runs, 0 killed, 1 entries acknowledged, 1 kept, 0 problems, seed 3\n"
    )
