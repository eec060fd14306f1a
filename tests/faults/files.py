"""Bytes as files, and one file among others in an archive, for readers of files."""

import io
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.faults.interrupting import kept_scratch

Read = Callable[[bytes], object]


def from_file(name: str, read: Callable[[Path], object]) -> Read:
    """Let a reader of files read bytes; the file has this name."""
    places: list[Path] = []  # made when first needed, and used again

    def read_bytes(data: bytes) -> object:
        if not places:
            places.append(kept_scratch() / name)
        places[0].write_bytes(data)
        return read(places[0])

    return read_bytes


def members(path: Path) -> Mapping[str, bytes]:
    """Return what is in a folder, a zip or a tar, by name; nothing of another file."""
    if path.is_dir():
        return {
            str(each.relative_to(path)): each.read_bytes()
            for each in sorted(path.rglob("*"))
            if each.is_file()
        }
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    if tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            return dict(_of_tar(archive))
    return {}


def _of_tar(archive: tarfile.TarFile) -> Iterator[tuple[str, bytes]]:
    for member in archive.getmembers():
        file = archive.extractfile(member)
        if file is not None:
            yield member.name, file.read()


def packed(
    whole: Mapping[str, bytes], changed: str, *, as_tar: bool
) -> Callable[[bytes], bytes]:
    """Return what packs bytes as one member of a whole archive, and gives its bytes."""
    others = {name: data for name, data in whole.items() if name != changed}
    pack = _tarred if as_tar else _zipped
    return lambda data: pack({changed: data, **others})


def _zipped(whole: Mapping[str, bytes]) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, data in whole.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return into.getvalue()


def _tarred(whole: Mapping[str, bytes]) -> bytes:
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w") as archive:
        for name, data in whole.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return into.getvalue()


def in_folder(whole: Mapping[str, bytes], changed: str) -> Callable[[bytes], Path]:
    """Return what writes bytes as one file of a whole folder, and gives the folder."""
    places: list[Path] = []

    def put(data: bytes) -> Path:
        if not places:
            places.append(kept_scratch() / "folder")
            for name, each in whole.items():
                path = places[0] / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(each)
        (places[0] / changed).write_bytes(data)
        return places[0]

    return put


def forget(folder: Path) -> None:
    """Remove a folder with all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)
