"""How long the window takes: whole processes, beside the least that Qt can do.

The command is in bench_journal.py. There is no floor for unlocking in the window; its
key is derived as cheaply as a key file may ask for.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.figures import FLOOR, OURS, Figure, Figures
from tests.benchmarks.journals import SIZES, Written
from tests.conftest import PASSWORD

_HERE = Path(__file__).parent
_START = "window: start to the painted page"
_UNLOCK = "window: password to the painted list"
_STARTS = 15
_UNLOCKS = 7
_LONGEST_S = 60

every_size = pytest.mark.parametrize("count", SIZES)

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a script as a program of its own, without a screen; return what it says."""
    environment = os.environ | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(_HERE.parent.parent),
    }

    def script(name: str, *arguments: str) -> str:
        command = [sys.executable, str(_HERE / name), *arguments]
        return subprocess.run(
            command,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
        ).stdout

    return script


@every_size
def test_start_to_the_painted_page(
    figures: Figures, run: Run, written: Written, count: int
) -> None:
    """In turns, so that a busy moment of the computer meets both sides."""
    took_ms: dict[str, list[float]] = {FLOOR: [], OURS: []}
    for _ in range(_STARTS):
        took_ms[FLOOR].append(_timed_ms(lambda: run("least_window.py")))
        took_ms[OURS].append(
            _timed_ms(lambda: run("watched_window.py", str(written.folder)))
        )
    for side, each_ms in took_ms.items():
        figures[Figure(_START, count, side)] = median(each_ms)


@every_size
def test_unlock_to_the_painted_list(
    figures: Figures, run: Run, written: Written, count: int
) -> None:
    took_ms = [
        float(run("watched_window.py", str(written.folder), PASSWORD))
        for _ in range(_UNLOCKS)
    ]
    figures[Figure(_UNLOCK, count, OURS)] = median(took_ms)


def _timed_ms(work: Callable[[], object]) -> float:
    begun_s = time.perf_counter()
    work()
    return (time.perf_counter() - begun_s) * 1000
