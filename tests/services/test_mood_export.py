"""Charts as files: whole or not at all, and the owner's alone."""

import sys
from datetime import date
from pathlib import Path

import pytest

from journal.domain.errors import NotSavedError
from journal.domain.mood_line import Overview
from journal.services import mood_export, plain_files


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    plain_files.save(path, b"one")
    plain_files.save(path, b"two")

    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["chart.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    plain_files.save(path, b"one")

    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_there_stays_where_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "chart.csv"
    path.mkdir()
    with pytest.raises(NotSavedError, match="Not saved"):
        plain_files.save(path, b"one")

    assert [each.name for each in tmp_path.iterdir()] == ["chart.csv"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError, match="No such file"):
        plain_files.save(tmp_path / "nowhere" / "chart.csv", b"one")


def test_each_chart_has_its_table(tmp_path: Path) -> None:
    shown = Overview(first=date(2026, 1, 1), last=date(2026, 1, 1))
    paths = [tmp_path / name for name in ("chart.csv", "year.csv", "days.csv")]
    mood_export.save_line(paths[0], shown, ())
    mood_export.save_year(paths[1], ())
    mood_export.save_around(paths[2], ())

    firsts = [path.read_text().partition(",")[0].strip() for path in paths]
    assert firsts == ["day", "day", "days_from_session"]


def test_a_name_that_nothing_has_gets_a_number(tmp_path: Path) -> None:
    for expected in ("export", "export-2", "export-3"):
        path = plain_files.free_path(tmp_path, "export")
        assert path == tmp_path / expected
        path.touch()
