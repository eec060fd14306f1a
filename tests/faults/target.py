"""One reader of what somebody else may have written, to be fed with anything."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "data" / "corpus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A reader, its expected refusals, and what to begin from.

    Beside the seeds, files in tests/data/corpus/<folder> are begun from.
    """

    name: str
    read: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...] = ()
    seeds: tuple[bytes, ...] = ()

    @property
    def folder(self) -> Path:
        """Where inputs are kept that led somewhere new."""
        kept = "".join(
            each if each.isalnum() or each in "-." else "_" for each in self.name
        )
        return CORPUS / kept

    def corpus(self) -> list[bytes]:
        """Return all that mutations begin from."""
        kept = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        return [*self.seeds, *(each.read_bytes() for each in kept)]
