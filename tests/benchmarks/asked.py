"""What a piece of the benchmarks is asked for: which journals, how often, where."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import Row, say
from tests.benchmarks.journals import Journals, Written


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The sizes of journals, how many rounds, and a folder that goes afterwards."""

    journals: Journals
    sizes: tuple[int, ...]
    rounds: int
    folder: Path

    def written(self, count: int) -> Written:
        """Return a journal that may only be read."""
        return self.journals.of(count)

    def copy(self, count: int) -> Written:
        """Return a journal that may be changed."""
        folder = self.folder / "copy"
        folder.mkdir(exist_ok=True)
        return self.written(count).copied_to(folder)


def answer(measure: Callable[[Asked], Iterator[Row]]) -> None:
    """Measure in this process, as its command line asks, and print the rows."""
    cache, sizes, rounds = sys.argv[1:]
    with TemporaryDirectory() as folder:
        say(
            measure(
                Asked(
                    journals=Journals(Path(cache)),
                    sizes=tuple(int(each) for each in sizes.split(",")),
                    rounds=int(rounds),
                    folder=Path(folder),
                )
            )
        )
