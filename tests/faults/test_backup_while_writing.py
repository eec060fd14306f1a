"""A few of the runs of backup_while_writing; the command makes as many as one likes."""

from pathlib import Path

from tests.faults.backup_while_writing import backup_while_writing


def test_a_backup_made_while_entries_are_written_restores_whole(tmp_path: Path) -> None:
    tally = backup_while_writing(tmp_path, runs=3, seed=11)
    assert tally.problems == []
    assert tally.restored == 3
    assert tally.during > 0
