"""A small file is the old or the new, whatever the disk does."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.domain.errors import NotSavedError
from journal.storage import files
from journal.storage.files import (
    create_private,
    make_private_folder,
    sync_file,
    told_as_not_saved,
    write_durably,
)

Failing = Callable[..., None]


def failing(code: int) -> Failing:
    """What the disk does when it refuses."""

    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    return refuse


def test_a_folder_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    make_private_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    make_private_folder(folder)


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_the_names_of_new_folders_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    make_private_folder(tmp_path / "one" / "two")
    assert synced == [tmp_path, tmp_path / "one"]


def test_a_file_is_its_owners_alone_from_the_start(tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        create_private(tmp_path / "file")
    finally:
        os.umask(previous)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        create_private(tmp_path / "file")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    for data in (b"first", b"", b"x" * 100_000):
        write_durably(path, data)
        assert path.read_bytes() == data
        assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["keys.json"]


def test_what_an_interrupted_write_left_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    (tmp_path / "keys.json.new").write_bytes(b"half of someth")
    write_durably(path, b"whole")
    assert path.read_bytes() == b"whole"
    assert [each.name for each in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize(
    ("owner", "name"), [(os, "open"), (os, "fsync"), (Path, "replace"), (Path, "open")]
)
def test_a_refused_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, name: str
) -> None:
    path = tmp_path / "keys.json"
    write_durably(path, b"old")
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failing(errno.ENOSPC))
        with pytest.raises(NotSavedError, match="Not saved: No space left on device"):
            write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["keys.json"]


def test_the_contents_are_on_the_disk_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    sync, replace = os.fsync, Path.replace

    def noted_sync(handle: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def noted_replace(self: Path, target: Path) -> Path:
        order.append("rename")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_durably(tmp_path / "keys.json", b"x")
    assert order == ["file", "rename", "folder"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError, match="Not saved: "):
        write_durably(tmp_path / "gone" / "keys.json", b"x")


def test_a_refusal_is_told_without_the_name_of_the_file() -> None:
    with pytest.raises(NotSavedError) as told, told_as_not_saved():
        raise OSError(errno.EIO, "Input/output error", "/home/somebody/secret")
    assert str(told.value) == "Not saved: Input/output error."


def test_lacking_permission_names_the_folder() -> None:
    with (
        pytest.raises(NotSavedError, match="folder cannot be written to"),
        told_as_not_saved(),
    ):
        raise PermissionError(errno.EACCES, "Permission denied")


def test_an_error_without_a_text_is_told_all_the_same() -> None:
    with pytest.raises(NotSavedError, match="the disk refused"), told_as_not_saved():
        raise OSError


def test_a_file_that_is_not_there_cannot_be_synced(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync_file(tmp_path / "gone")


def test_a_file_system_that_cannot_sync_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def of_files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        sync(handle)

    monkeypatch.setattr(os, "fsync", of_files_only)
    write_durably(tmp_path / "keys.json", b"x")
    assert (tmp_path / "keys.json").read_bytes() == b"x"
