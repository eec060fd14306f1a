"""The most memory that was taken, with the list open, after fifty searches."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from journal.ui.widgets.entry_finder import EntryFinder
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, growth
from tests.benchmarks.journals import prose
from tests.benchmarks.window import open_window, settle

_MOST_MB, _GROWTH = 200, 1.2
_SEARCHES = 50
_KIB_IN_MB = 1024


def measure(asked: Asked) -> Iterator[Row]:
    """Return it at each size, each in a process of its own."""
    rows = []
    for count in asked.sizes:
        written = asked.copy(count)
        command = [sys.executable, "-m", "tests.benchmarks.memory", "--one"]
        told = subprocess.run(
            [*command, str(written.folder), written.phrase],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        rows.append(
            Row(
                work="memory after fifty searches",
                entries=count,
                ours=float(told),
                unit="MB",
                at_most=_MOST_MB,
            )
        )
        yield rows[-1]
    yield from growth(rows, _GROWTH)


def _search_and_tell(folder: str, phrase: str) -> None:
    """Search in the window, and print the peak of this process."""
    window = open_window(Path(folder), phrase)
    finder = window.findChild(EntryFinder)
    assert finder is not None
    random, answers, model = Random(2), list[int](), finder.model
    model.answered.connect(lambda: answers.append(model.rowCount()))
    model.reload()
    settle(lambda: answers)
    for nth in range(_SEARCHES):
        answers.clear()
        finder.search.setText(prose(1, random)[:5] + " " * (nth % 2))
        settle(lambda: answers)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB_IN_MB
    sys.stdout.write(f"{peak}\n")
    window.close()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        _search_and_tell(*sys.argv[2:])
    else:
        answer(measure)
