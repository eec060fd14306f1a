"""What holds for every reader of another program's files."""

import base64
import builtins
import json
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.errors import JournalError
from journal.domain.progress import CancelledError
from journal.formats.reader import Reader
from tests.formats.foreign import OWN, SAMPLES, read

CASES = [(reader, name) for reader, names in OWN.items() for name in names]
READABLE = [case for case in CASES if "encrypted.txt" not in case[1]]
FILES = [case for case in CASES if (SAMPLES / case[1]).is_file()]


@pytest.mark.parametrize(("reader", "name"), CASES)
def test_a_sample_is_recognised_by_its_own_reader_alone(
    reader: Reader, name: str
) -> None:
    assert [each.name for each in OWN if each.recognises(SAMPLES / name)] == [
        reader.name
    ]


def test_names_differ_and_none_takes_a_password() -> None:
    assert len({reader.name for reader in OWN}) == len(OWN)
    assert not any(reader.has_password for reader in OWN)


@pytest.mark.parametrize(("reader", "name"), READABLE)
def test_what_is_dropped_is_counted_from_one(reader: Reader, name: str) -> None:
    found = read(reader, SAMPLES / name)
    assert found.entries or found.check_ins
    assert all(count > 0 for count in found.dropped.values())
    assert {each.mood for each in found.check_ins} == set(found.moods)


@pytest.mark.parametrize(("reader", "name"), READABLE)
def test_reading_can_be_stopped(reader: Reader, name: str) -> None:
    def stop(_done: int, _of: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        reader.read(SAMPLES / name, "", stop)


@pytest.fixture
def read_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let any attempt to write fail."""
    opened, os_opened = builtins.open, os.open

    def refuse(file: object, mode: str = "r", *rest: object, **named: object) -> object:
        assert not set(mode) & set("wax+"), file
        return opened(file, mode, *rest, **named)  # type: ignore[call-overload]

    def refuse_flags(path: str, flags: int, *rest: int, **named: int) -> int:
        assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT), path
        return os_opened(path, flags, *rest, **named)

    with monkeypatch.context() as patch:
        patch.setattr(builtins, "open", refuse)
        patch.setattr("io.open", refuse)
        patch.setattr(os, "open", refuse_flags)
        yield


@pytest.mark.parametrize(("reader", "name"), READABLE)
@pytest.mark.usefixtures("read_only")
def test_nothing_is_written(reader: Reader, name: str, tmp_path: Path) -> None:
    assert read(reader, SAMPLES / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("reader", "name"), FILES)
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(min_value=0, max_value=2**32), cut=st.booleans())
def test_damaged_files_are_read_or_refused_in_a_sentence(
    reader: Reader, name: str, tmp_path: Path, *, seed: int, cut: bool
) -> None:
    damage = random.Random(seed)
    data = bytearray((SAMPLES / name).read_bytes())
    for _ in range(damage.randint(1, 8)):
        data[damage.randrange(len(data))] = damage.choice(b'\x00\xff"{[<&:,\n09-')
    if cut:
        del data[damage.randrange(len(data)) :]
    path = tmp_path / Path(name).name
    path.write_bytes(data)
    _read_or_refused(path)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_a_sentence(
    tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    _read_or_refused(path)


@pytest.mark.parametrize(
    "name",
    [
        "standard-notes/decrypted.txt",
        "diarium/Diarium.json",
        "mini-diary/mini-diary.json",
        "mini-diary/mini-diarium.json",
        "daylio/backup.daylio",
    ],
)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(chance=st.randoms(use_true_random=False))
def test_documents_with_odd_values_are_read_or_refused_in_a_sentence(
    tmp_path: Path, name: str, chance: random.Random
) -> None:
    path = tmp_path / Path(name).name
    if path.suffix == ".daylio":
        with ZipFile(SAMPLES / name) as zipped:
            document = json.loads(base64.b64decode(zipped.read("backup.daylio")))
        with ZipFile(path, "w") as zipped:
            odd = json.dumps(_odd(document, chance)).encode()
            zipped.writestr("backup.daylio", base64.b64encode(odd))
    else:
        document = json.loads((SAMPLES / name).read_text())
        path.write_text(json.dumps(_odd(document, chance)))
    _read_or_refused(path)


ODD: tuple[object, ...] = (
    None,
    True,
    -1,
    0,
    7.5,
    1e308,
    10**30,
    10**4200,
    "",
    "x",
    "\ud800\0",
    [],
    [[]],
    {},
)


def _odd(value: object, chance: random.Random) -> object:
    """Return a document with some of its values exchanged for others."""
    if chance.random() < 0.1:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {key: _odd(each, chance) for key, each in value.items()}
    if isinstance(value, list):
        return [_odd(each, chance) for each in value]
    return value


@pytest.mark.parametrize("name", ["rednotebook/data", "joplin/raw"])
@pytest.mark.parametrize("seed", range(10))
def test_damaged_folders_are_read_or_refused_in_a_sentence(
    tmp_path: Path, name: str, seed: int
) -> None:
    damage = random.Random(seed)
    folder = tmp_path / "folder"
    shutil.copytree(SAMPLES / name, folder)
    for path in [each for each in folder.rglob("*") if each.is_file()]:
        data = bytearray(path.read_bytes())
        for _ in range(3):
            data[damage.randrange(len(data))] = damage.choice(b'\x00\xff"{[<&:,\n09-')
        path.write_bytes(data)
    _read_or_refused(folder)


def _read_or_refused(path: Path) -> None:
    for reader in OWN:
        reader.recognises(path)
        try:
            found = read(reader, path)
        except JournalError as error:
            assert str(error).count("\n") == 0  # noqa: PT017 - either is fine
            continue
        for entry in found.entries:
            assert entry.written.day
