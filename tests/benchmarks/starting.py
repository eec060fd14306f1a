"""From the start to the first page, and from the password to the list.

Whole processes, beside the least that Qt can do. There is no floor for unlocking in the
window. What happens while the key is derived, as long as it usually takes, is free.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, growth, middle
from tests.benchmarks.journals import Written
from tests.benchmarks.timing import in_turns
from tests.conftest import PASSWORD

_HERE = Path(__file__).parent
_TIMES_THE_LEAST, _USABLE_MS, _GROWTH = 1.25, 150, 1.3
_LONGEST_S = 60


def measure(asked: Asked) -> Iterator[Row]:
    """Return the start once, and unlocking at each size."""
    started, least = in_turns(
        lambda: _run("watched_window.py", str(asked.written(asked.sizes[0]).folder)),
        lambda: _run("least_window.py"),
        rounds=max(asked.rounds // 2, 3),
    )
    yield Row(
        work="start to the painted unlock page",
        entries=asked.sizes[0],
        ours=started,
        beside=least,
        ratio_at_most=_TIMES_THE_LEAST,
    )
    rows = []
    for count in asked.sizes:
        rows.append(_unlocked(asked, asked.copy(count).with_usual_key()))
        yield rows[-1]
    yield from growth(rows, _GROWTH, least=10_000)


def _unlocked(asked: Asked, written: Written) -> Row:
    took_ms = [
        float(_run("watched_window.py", str(written.folder), PASSWORD))
        for _ in range(max(asked.rounds // 4, 3))
    ]
    return Row(
        work="password to the usable list, key derivation left out",
        entries=written.count,
        ours=middle(took_ms),
        at_most=_USABLE_MS if written.count <= 10_000 else None,
    )


def _run(name: str, *arguments: str) -> str:
    """Run a script as a program of its own, without a screen; return what it says."""
    return subprocess.run(
        [sys.executable, str(_HERE / name), *arguments],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=_LONGEST_S,
    ).stdout


if __name__ == "__main__":
    answer(measure)
