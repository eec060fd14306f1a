"""Do harm to journals, and count what was lost: nothing may be.

Run: python -m tests.faults --minutes 30, or --kills 2000 --states 100000 and so on.
"""

import itertools
import random
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from tests.faults import calls, damage, fuzzing, power, tracer
from tests.faults.interrupting import Bench, Found, scratch_folder
from tests.faults.works import WORKS
from tests.faults.world import keys_derived_once

Faults = Callable[[Sequence[Bench], int, float], Iterator[Found]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of fault: its option, its row in the table, and the faults."""

    option: str
    told: str
    faults: Faults


def _kills(benches: Sequence[Bench], seed: int, _share: float) -> Iterator[Found]:
    if tracer.is_possible():
        return calls.kills(benches, seed)
    return calls.kills_at_any_moment(benches, seed)


PARTS = (
    Part(option="kills", told="Killed while writing", faults=_kills),
    Part(
        option="refusals",
        told="Refused by the disk: full, error, read only",
        faults=lambda benches, seed, _share: calls.refusals(benches, seed),
    ),
    Part(option="states", told="Power cut, different states", faults=power.cuts),
    Part(
        option="files",
        told="Files damaged",
        faults=lambda benches, seed, _share: damage.damages(benches, seed),
    ),
    Part(
        option="fuzz",
        told="Foreign data read (fuzzing)",
        faults=lambda _benches, seed, _share: fuzzing.executions(seed),
    ),
)
NEEDS_WATCHING = ("refusals", "states")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 0 if nothing was lost."""
    args = _parsed(arguments)
    parts = [part for part in PARTS if args.minutes or getattr(args, part.option)]
    rows = []
    with ExitStack() as stack:
        stack.enter_context(keys_derived_once())
        benches = [
            Bench(work, stack.enter_context(scratch_folder()))
            for work in WORKS
            if args.work in work.name
        ]
        for number, part in enumerate(parts):
            if part.option in NEEDS_WATCHING and not tracer.is_possible():
                continue
            most = getattr(args, part.option) or sys.maxsize
            seconds = 60 * args.minutes / len(parts) if args.minutes else 1e9
            faults = part.faults(benches, args.seed + number, args.share)
            found, took = _gathered(faults, most, seconds)
            rows.append(_row(part.told, found, took))
            _tell_problems(found)
    sys.stdout.write(_table(rows, args.seed))
    return 1 if any(row.problems for row in rows) else 0


def _parsed(arguments: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, default=0, help="in all, for every part"
    )
    for part in PARTS:
        parser.add_argument(f"--{part.option}", type=int, default=0, metavar="COUNT")
    parser.add_argument("--work", default="", help="only works with this in the name")
    parser.add_argument(
        "--share", type=float, default=1.0, help="of the moments at which power fails"
    )
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    return parser.parse_args(arguments)


def _gathered(
    faults: Iterator[Found], most: int, seconds: float
) -> tuple[Found, float]:
    start = time.perf_counter()
    total = Found()
    for found in faults:
        total.add(found)
        if total.count >= most or time.perf_counter() - start > seconds:
            break
    return total, time.perf_counter() - start


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    text: str
    problems: int


def _row(told: str, found: Found, took: float) -> Row:
    cells = (
        told,
        f"{found.count:,}",
        str(len(found.losses)),
        str(len(found.unexpected)),
        f"{took:.0f} s",
    )
    problems = len(found.losses) + len(found.unexpected)
    return Row("| " + " | ".join(cells) + " |", problems)


def _table(rows: Sequence[Row], seed: int) -> str:
    head = (
        "| fault | times | losses | unexpected exceptions | took |",
        "|---|--:|--:|--:|--:|",
    )
    return "\n".join((*head, *(row.text for row in rows), "", f"Seed {seed}.", ""))


def _tell_problems(found: Found) -> None:
    for line in itertools.islice((*found.losses, *found.unexpected), 40):
        sys.stderr.write(line + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
