"""What was measured, beside what it is compared with and what it should be."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median

FLOOR = "floor"
JRNL = "jrnl"

_WORK_WIDTH = 52


@dataclass(frozen=True, kw_only=True)
class Row:
    """One figure, in its unit, with a journal of so many entries (0: none).

    beside is what it is compared with, in the same unit; against says what that is.
    The two limits are the targets; None where there is none.
    """

    work: str
    entries: int
    ours: float
    unit: str = "ms"
    beside: float | None = None
    against: str = FLOOR
    at_most: float | None = None
    ratio_at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours as a part or a multiple of what it is compared with."""
        return self.ours / self.beside if self.beside else None

    @property
    def is_met(self) -> bool | None:
        """Whether it is as it should be; None where nothing is asked."""
        limits = [(self.ours, self.at_most), (self.ratio, self.ratio_at_most)]
        asked = [
            value <= limit
            for value, limit in limits
            if value is not None and limit is not None
        ]
        return all(asked) if asked else None

    def line(self) -> str:
        """Return it as a line of the table."""
        beside = "" if self.beside is None else _number(self.beside)
        ratio = "" if self.ratio is None else f"{self.ratio:.3g}"
        compared = f"{beside:>9} {self.against:8} {ratio:>6}" if beside else " " * 25
        told = {True: "met", False: "NOT MET", None: ""}[self.is_met]
        return (
            f"{self.work:{_WORK_WIDTH}} {self.entries or '':>7}"
            f" {_number(self.ours):>9} {self.unit:2} {compared}"
            f" {self._target():>12}  {told}"
        ).rstrip()

    def _target(self) -> str:
        value = "" if self.at_most is None else f"{self.at_most:g} {self.unit}"
        ratio = "" if self.ratio_at_most is None else f"{self.ratio_at_most:.3g} x"
        return ", ".join(filter(None, (value, ratio)))


HEAD = (
    f"{'':{_WORK_WIDTH}} {'entries':>7} {'median':>9}    {'beside':>9} {'':8}"
    f" {'ratio':>6} {'at most':>12}"
)


def growth(
    rows: Sequence[Row], ratio_at_most: float, *, least: int = 0
) -> Iterator[Row]:
    """Return how the same work grows from its smallest journal to its largest.

    Journals of fewer than `least` entries do not count.
    """
    for work in dict.fromkeys(row.work for row in rows):
        found = [row for row in rows if row.work == work and row.entries >= least]
        if len(found) > 1:
            first, last = found[0], found[-1]
            yield Row(
                work=f"{work}: growth",
                entries=last.entries,
                ours=last.ours,
                unit=last.unit,
                beside=first.ours,
                against=f"at {first.entries // 1000} k",
                ratio_at_most=ratio_at_most,
            )


def say(rows: Iterable[Row]) -> None:
    """Print rows for the process that asked for them."""
    for row in rows:
        sys.stdout.write(json.dumps(asdict(row)) + "\n")
        sys.stdout.flush()


def said(line: str) -> Row:
    """Return the row that a process printed."""
    return Row(**json.loads(line))


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def percentile_99(values: Sequence[float]) -> float:
    """Return what 99 of a hundred do not exceed."""
    return sorted(values)[max(0, -(-len(values) * 99 // 100) - 1)]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}"
