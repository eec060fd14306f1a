"""Look for known words in bytes, in every form in which they might lie there."""

import base64
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.faults.witness import Seen

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_PACKED = re.compile(
    rb"(?P<zlib>\x78[\x01\x5e\x9c\xda])|(?P<gzip>\x1f\x8b\x08)|(?P<zip>PK\x03\x04)"
)
_ZIP_HEADER = 30
_MOST_UNPACKED = 1 << 24


def forms_of(word: str) -> Iterator[bytes]:
    """Give the bytes of a word in lower case and, in UTF-8, in base64."""
    for encoding in ENCODINGS:
        yield word.lower().encode(encoding)
    for before in range(3):  # where it may begin in a group of three
        coded = base64.b64encode(bytes(before) + word.encode())
        yield coded[-(-before * 4 // 3) : len(coded) // 4 * 4 - 4].lower()


def found_in(data: bytes, words: Iterable[str]) -> set[str]:
    """Return the words that are in these bytes, or in what is packed in them."""
    haystacks = [each.lower() for each in (data, *_unpacked(data))]
    return {
        word
        for word in words
        if any(form in each for form in forms_of(word) for each in haystacks)
    }


def _unpacked(data: bytes) -> Iterator[bytes]:
    """Give what opens as zlib, gzip or a member of a zip, from wherever it begins."""
    for found in _PACKED.finditer(data):
        start, window = found.start(), {"zlib": 15, "gzip": 31, "zip": -15}
        if found.lastgroup == "zip":
            header = data[start : start + _ZIP_HEADER].ljust(_ZIP_HEADER, b"\0")
            names = (header[26:28], header[28:30])
            start += _ZIP_HEADER + sum(int.from_bytes(n, "little") for n in names)
        try:
            unpacking = zlib.decompressobj(window[found.lastgroup or "zlib"])
            yield unpacking.decompress(data[start:], _MOST_UNPACKED)
        except zlib.error:
            continue


def leaks(seen: Seen, words: Iterable[str], apart: Path) -> dict[str, set[str]]:
    """Return the words in all that was written, by path; not those written apart.

    That is every byte of each write, also to files that are gone since, what lies in
    the files opened for writing, and the names of all of them.
    """
    words = tuple(words)
    found = {
        path: found_in(data, words)
        for path, data in everything(seen).items()
        if not Path(path).is_relative_to(apart)
    }
    named = {each for each in seen.names if not Path(each).is_relative_to(apart)}
    found["names"] = found_in("\n".join((*found, *named)).encode(), words)
    return {path: each for path, each in found.items() if each}


def everything(seen: Seen) -> Mapping[str, bytes]:
    """Return what was written to each path, and after it what is there now."""
    paths = {*seen.written, *seen.opened}
    return {path: bytes(seen.written.get(path, b"")) + _now(path) for path in paths}


def _now(path: str) -> bytes:
    try:
        file = Path(path)
        return file.read_bytes() if file.is_file() else b""
    except OSError:
        return b""
