"""Do harm to journals, and count what was lost: nothing may be.

Run: python -m tests.faults --long, or --minutes 30, or --kills 200 --states 1000 and so
on. With --write the table is put into SECURITY.md.
"""

import atexit
import itertools
import multiprocessing
import random
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Semaphore

from tests.faults import calls, damage, fuzzing, power, table, tracer
from tests.faults.interrupting import Bench, Found, scratch_folder
from tests.faults.table import Row
from tests.faults.works import WORKS
from tests.faults.world import keys_derived_once, keys_derived_quickly

Faults = Callable[[Sequence[Bench], int, float], Iterator[Found]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of fault: its option, its row in the table, and the faults.

    many is how often it is done in the long run.
    """

    option: str
    told: str
    faults: Faults
    many: int
    needs_benches: bool = True


def _kills(benches: Sequence[Bench], seed: int, _share: float) -> Iterator[Found]:
    if tracer.is_possible():
        return calls.kills(benches, seed)
    return calls.kills_at_any_moment(benches, seed)


PARTS = (
    Part(option="kills", told="Killed while writing", faults=_kills, many=2_000),
    Part(
        option="refusals",
        told="Refused by the disk: full, error, read only",
        faults=lambda benches, seed, _share: calls.refusals(benches, seed),
        many=500,
    ),
    Part(
        option="states",
        told="Power cut, different states",
        faults=power.cuts,
        many=100_000,
    ),
    Part(
        option="files",
        told="Files damaged",
        faults=lambda benches, seed, _share: damage.damages(benches, seed),
        many=10_000,
        needs_benches=False,
    ),
    Part(
        option="fuzz",
        told="Foreign data read (fuzzing)",
        faults=lambda _benches, seed, _share: fuzzing.executions(seed),
        many=1_000_000,
        needs_benches=False,
    ),
)
NEEDS_WATCHING = ("refusals", "states")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 0 if nothing was lost."""
    args = _parsed(arguments)
    rows = []
    for row in _rows(_asked_for(args), args):
        rows.append(row)
        if args.long:
            _tell(f"{row.line}\n")
        _tell_problems(row.found)
    told = table.table(rows, _command(args), f"{datetime.now(UTC):%Y-%m-%d}")  # noqa: TID251 - a page for people
    sys.stdout.write(told)
    if args.write:
        table.write(told)
    return 1 if any(row.problems for row in rows) else 0


def _asked_for(args: Namespace) -> list[Part]:
    return [
        part
        for part in PARTS
        if (args.minutes or args.long or getattr(args, part.option))
        and (part.option not in NEEDS_WATCHING or tracer.is_possible())
    ]


def _rows(parts: Sequence[Part], args: Namespace) -> Iterator[Row]:
    """Do each part in a process of its own, some at a time; give the rows in order."""
    forking = multiprocessing.get_context("fork")
    turns = forking.Semaphore(args.jobs)
    results = {}
    # The longest first, so that the others are done beside it.
    for part in sorted(parts, key=lambda each: each.option != "states"):
        results[part.option], sending = forking.Pipe(duplex=False)
        forking.Process(target=_do, args=(part, args, turns, sending)).start()
        sending.close()
    for part in parts:
        yield results[part.option].recv()


def _do(part: Part, args: Namespace, turns: Semaphore, sending: Connection) -> None:
    with turns, ExitStack() as stack:
        stack.callback(atexit._run_exitfuncs)  # multiprocessing leaves them out
        deriving = keys_derived_quickly if part.needs_benches else keys_derived_once
        stack.enter_context(deriving())
        benches = [
            Bench(work, stack.enter_context(scratch_folder()))
            for work in WORKS
            if part.needs_benches
            and any(name in work.name for name in args.work.split(","))
        ]
        sending.send(_row(part, benches, args))


def _row(part: Part, benches: Sequence[Bench], args: Namespace) -> Row:
    most = getattr(args, part.option) or (part.many if args.long else sys.maxsize)
    seconds = 60 * args.minutes * args.jobs / len(PARTS) if args.minutes else 1e9
    faults = part.faults(benches, args.seed + PARTS.index(part), args.share)
    found, took = _gathered(faults, most, seconds)
    return Row(told=part.told, found=found, took_s=took)


def _command(args: Namespace) -> str:
    asked = {part.option: getattr(args, part.option) for part in PARTS}
    asked = {"minutes": args.minutes, **asked, "jobs": args.jobs, "seed": args.seed}
    options = ("--long",) if args.long else ()
    counts = (f"--{name} {count}" for name, count in asked.items() if count)
    return " ".join(("python -m tests.faults", *options, *counts))


def _parsed(arguments: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, default=0, help="in all, and no more than that"
    )
    parser.add_argument("--long", action="store_true", help="as SECURITY.md tells")
    for part in PARTS:
        parser.add_argument(f"--{part.option}", type=int, default=0, metavar="COUNT")
    parser.add_argument(
        "--work", default="", help="only works with one of these, a,b, in the name"
    )
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time")
    parser.add_argument("--write", action="store_true", help="into SECURITY.md")
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


def _tell_problems(found: Found) -> None:
    for line in itertools.islice((*found.losses, *found.unexpected), 40):
        _tell(line + "\n")


def _tell(line: str) -> None:
    sys.stderr.write(line)
    sys.stderr.flush()


if __name__ == "__main__":
    raise SystemExit(main())
