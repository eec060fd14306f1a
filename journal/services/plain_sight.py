"""Whether words of the journal can be read in any of its files without a key."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from journal.services.plan_copy import NAME as PLAN

SHORTEST_BYTES = 16
"""Less than this could stand in encrypted bytes by chance."""

_CHUNK_BYTES = 4 * 1024 * 1024
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def readable_in(folder: Path, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the files below a folder that hold one of these texts.

    The copy of the safety plan is left out: whoever chose it wants it readable. Texts
    of fewer than SHORTEST_BYTES bytes are not looked for. Raises OSError where a file
    cannot be read.
    """
    needles = {
        encoded
        for text in texts
        for encoding in _ENCODINGS
        if len(encoded := text.encode(encoding)) >= SHORTEST_BYTES
    }
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(
        str(path.relative_to(folder))
        for path in files
        if path.name != PLAN and needles and _holds(path, needles)
    )


def _holds(path: Path, needles: set[bytes]) -> bool:
    longest = max(map(len, needles))
    return any(
        needle in chunk for chunk in _chunks(path, longest) for needle in needles
    )


def _chunks(path: Path, overlap: int) -> Iterator[bytes]:
    """Give the bytes of a file; each chunk begins with the end of the one before."""
    end = b""
    with path.open("rb") as file:
        while read := file.read(_CHUNK_BYTES):
            yield end + read
            end = read[-overlap:]
