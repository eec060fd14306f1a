"""The readers of other programs' files: each sample, and each kind of file in it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from journal.domain.errors import JournalError
from journal.domain.progress import unheard
from journal.formats.reader import Reader
from journal.formats.readers import READERS, recognise
from tests.faults.files import from_file, in_folder, members, packed
from tests.faults.target import Target

SAMPLES = Path(__file__).parents[1] / "data" / "imports"
PASSWORD = "heron and reeds"
NOT_READ = (".jpg", ".png")


def read_by(reader: Reader, path: Path) -> object:
    """Let a reader say whether it knows a file, and then read it in any case."""
    reader.recognises(path)
    return reader.read(path, PASSWORD, unheard)


def foreign_targets() -> Iterator[Target]:
    """Give a target for each ending a reader has a sample of, and what is inside."""
    seeds: dict[tuple[Reader, str], list[bytes]] = {}
    for sample, reader in _samples():
        if sample.is_file():
            seeds.setdefault((reader, sample.suffix), []).append(sample.read_bytes())
        yield from _inside(sample, reader)
    for reader in READERS:
        endings = [ending for known, ending in seeds if known is reader] or [".zip"]
        for ending in endings:
            yield _target(
                f"{reader.name}{ending}",
                from_file(f"data{ending}", partial(read_by, reader)),
                *seeds.get((reader, ending), [b"", b"PK\x03\x04"]),
            )


def _samples() -> Iterator[tuple[Path, Reader]]:
    """Give each file and folder that is a sample, none that lies in another."""
    for format_folder in sorted(SAMPLES.iterdir()):
        for sample in sorted(format_folder.iterdir()):
            reader = None if sample.name == "README.md" else recognise(sample)
            if reader is not None:
                yield sample, reader


def _inside(sample: Path, reader: Reader) -> Iterator[Target]:
    """Give a target for the longest file of each ending in an archive or a folder."""
    whole = members(sample)
    longest: dict[str, str] = {}
    for name in sorted(whole, key=lambda each: len(whole[each])):
        if not name.endswith(NOT_READ):
            longest[PurePosixPath(name).suffix] = name
    for ending, name in longest.items():
        told = f"{reader.name}: *{ending} in {sample.name}"
        yield _target(told, _read_inside(sample, reader, name), whole[name])


def _read_inside(sample: Path, reader: Reader, name: str) -> Callable[[bytes], object]:
    whole = members(sample)
    read = partial(read_by, reader)
    if sample.is_dir():
        put = in_folder(whole, name)
        return lambda data: read(put(data))
    pack = packed(whole, name, as_tar=sample.suffix == ".jex")
    read_file = from_file(f"data{sample.suffix}", read)
    return lambda data: read_file(pack(data))


def _target(name: str, read: Callable[[bytes], object], *seeds: bytes) -> Target:
    return Target(name=name, read=read, refusals=(JournalError,), seeds=seeds)
