"""Whatever a file holds: a reader reads it, or says in one sentence that it cannot."""

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.domain.progress import CancelledError, unheard
from journal.formats.reader import Reader
from journal.formats.readers import READERS, named, recognise
from tests.formats.sources import DATA

ENDS = (".json", ".zip", ".txt", ".md", ".doentry", ".csv", ".db", ".daylio", ".jex")
SAMPLES = sorted(
    each
    for each in DATA.rglob("*")
    if each.is_file() and each.name != "README.md" and each.stat().st_size < 100_000
)
GARBAGE = st.binary(max_size=200) | st.sampled_from(
    [
        b"",
        b"[" * 3000,
        b'{"entries": 7}',
        b"PK\x03\x04",
        b"bplist00",
        b"SQLite format 3",
    ]
)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, bytes]:
    """Give a sample with a part cut out, repeated or overwritten, and its ending."""
    sample = draw(st.sampled_from(SAMPLES))
    data = sample.read_bytes()
    start = draw(st.integers(0, len(data)))
    end = draw(st.integers(start, min(len(data), start + 400)))
    part = draw(st.binary(max_size=8) | st.just(data[start:end] * 2))
    return sample.suffix, data[:start] + part + data[end:]


def read(reader: Reader, path: Path) -> Imported | str:
    """Read a file, or return the one sentence that is told."""
    reader.recognises(path)
    try:
        return reader.read(path, "a password", unheard)
    except JournalError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert sentence.isprintable()
        return sentence


def in_a_file(data: bytes, end: str, check: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"2024-01-02{end}")
        path.write_bytes(data)
        check(path)
        if end == ".zip":
            return
        packed = Path(folder, "packed.zip")
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(path, path.name)
        check(packed)


@pytest.mark.parametrize("reader", READERS, ids=lambda each: each.name)
@settings(max_examples=15, deadline=None)
@given(data=GARBAGE, end=st.sampled_from(ENDS))
def test_garbage_is_read_or_told(reader: Reader, data: bytes, end: str) -> None:
    in_a_file(data, end, lambda path: void(read(reader, path)))


@pytest.mark.parametrize("reader", READERS, ids=lambda each: each.name)
@settings(max_examples=25, deadline=None)
@given(sample=mutated())
def test_a_damaged_sample_is_read_or_told(
    reader: Reader, sample: tuple[str, bytes]
) -> None:
    end, data = sample
    in_a_file(data, end, lambda path: void(read(reader, path)))


@pytest.mark.parametrize("reader", READERS, ids=lambda each: each.name)
def test_a_folder_of_anything_is_read_or_told(reader: Reader, tmp_path: Path) -> None:
    read(reader, tmp_path)
    for number, each in enumerate(SAMPLES):
        (tmp_path / f"{number}{each.suffix}").write_bytes(each.read_bytes()[:-3])
    read(reader, tmp_path)


@pytest.mark.parametrize("reader", READERS, ids=lambda each: each.name)
def test_what_is_not_there_is_told(reader: Reader, tmp_path: Path) -> None:
    assert not reader.recognises(tmp_path / "none")
    assert isinstance(read(reader, tmp_path / "none"), str)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.name)
def test_reading_can_be_stopped(sample: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise CancelledError("Stopped; nothing was changed.")

    reader = recognise(sample)
    if reader is None:
        return
    try:
        reader.read(sample, "heron and reeds", stop)
    except CancelledError:
        return


def test_names_are_told_apart() -> None:
    assert [named(each.name) for each in READERS] == list(READERS)
    assert named("none") is None


def void(_: object) -> None:
    """Let a value go."""
