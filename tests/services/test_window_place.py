"""The place of the window is kept, and nothing bad comes of a bad file."""

from pathlib import Path

from journal.services import window_place


def test_what_is_kept_is_read(tmp_path: Path) -> None:
    path = window_place.beside(tmp_path / "folder" / "preferences.json")
    window_place.keep(path, b"place")
    assert window_place.read(path) == b"place"
    assert path.stat().st_mode & 0o777 == 0o600


def test_there_may_be_none(tmp_path: Path) -> None:
    assert window_place.read(tmp_path / "window.place") == b""


def test_a_file_too_large_to_be_one_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "window.place"
    path.write_bytes(b" " * 5000)
    assert window_place.read(path) == b""


def test_where_it_cannot_be_kept_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "window.place"
    window_place.keep(path, b"place")
    assert window_place.read(path) == b""
