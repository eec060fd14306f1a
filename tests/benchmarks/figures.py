"""Medians, and the table of them: the journal, its floor, and how both grow."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.journals import SIZES

OURS, FLOOR = "ours", "floor"
_WORK_WIDTH = 40
_WARM_UP_ROUNDS = 5


class Figure(NamedTuple):
    """What was measured, in a journal of so many entries, and on which side."""

    work: str
    entries: int
    side: str


Figures = dict[Figure, float]
"""Medians in milliseconds."""


class Measure:
    """Runs one piece of work many times and notes the median."""

    def __init__(self, benchmark: BenchmarkFixture, figures: Figures) -> None:
        self._benchmark = benchmark
        self._figures = figures

    def __call__(
        self,
        figure: Figure,
        work: Callable[[], object],
        *,
        before: Callable[[], None] | None = None,
        rounds: int = 60,
    ) -> None:
        """Measure work; before is run ahead of each round and does not count."""
        self._benchmark.group = f"{figure.work}, {figure.entries} entries"
        self._benchmark.pedantic(
            work, setup=before, rounds=rounds, warmup_rounds=_WARM_UP_ROUNDS
        )
        if self._benchmark.stats is not None:  # it is None with --benchmark-disable
            median_s = self._benchmark.stats.stats.median
            self._figures[figure] = median_s * 1000


def table(figures: Figures) -> Iterator[str]:
    """Return the lines of the table; growth is from the smallest to the largest."""
    heads = "".join(f"{count:>10} {'floor':>8} {'ratio':>6}" for count in SIZES)
    yield f"{'entries':{_WORK_WIDTH}}{heads}{'growth':>8}"
    for work in dict.fromkeys(figure.work for figure in figures):
        cells = "".join(_cells(figures, work, count) for count in SIZES)
        small, large = (
            figures.get(Figure(work, count, OURS)) for count in (SIZES[0], SIZES[-1])
        )
        growth = f"{large / small:8.1f}" if small and large else ""
        yield f"{work:{_WORK_WIDTH}}{cells}{growth}"


def _cells(figures: Figures, work: str, count: int) -> str:
    ours = figures.get(Figure(work, count, OURS))
    floor = figures.get(Figure(work, count, FLOOR))
    ratio = f"{ours / floor:6.1f}" if ours and floor else ""
    return f"{_number(ours):>10} {_number(floor):>8} {ratio:>6}"


def _number(milliseconds: float | None) -> str:
    return "" if milliseconds is None else f"{milliseconds:.2f}"
