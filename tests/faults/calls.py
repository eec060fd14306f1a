"""Kill the program, or refuse what it asks of the disk, at each of its calls."""

import errno
import os
import random
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.faults.interrupting import AtCall, Bench, Found, do, judged, looked_after
from tests.faults.tracer import CHANGES, KILL, Refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What the disk says, to which calls, and whether it goes on saying so."""

    name: str
    errno: int
    calls: frozenset[str]
    stays: bool = False


_WRITES = frozenset({"write", "truncate", "create", "mkdir", "rename"})

TROUBLES = (
    Trouble(name="disk full once", errno=errno.ENOSPC, calls=_WRITES),
    Trouble(name="disk full", errno=errno.ENOSPC, calls=_WRITES, stays=True),
    Trouble(name="quota used up", errno=errno.EDQUOT, calls=_WRITES, stays=True),
    Trouble(name="write error once", errno=errno.EIO, calls=CHANGES),
    Trouble(name="write error", errno=errno.EIO, calls=CHANGES, stays=True),
    Trouble(name="sync error", errno=errno.EIO, calls=frozenset({"sync"}), stays=True),
    Trouble(name="read only", errno=errno.EROFS, calls=CHANGES, stays=True),
    Trouble(name="read error once", errno=errno.EIO, calls=frozenset({"read"})),
)


def kills(benches: Sequence[Bench], seed: int) -> Iterator[Found]:
    """Kill each work at each change it makes to the disk, and between; endless.

    In any order; every other kill comes at a moment that has nothing to do with calls.
    """
    between = kills_at_any_moment(benches, seed)
    for bench, number in _points(benches, CHANGES, random.Random(seed)):
        at_call = AtCall(CHANGES, number, KILL)
        ended = bench.done_in_child(at_call)
        yield judged(bench, ended, f"{bench.work.name}: killed at change {number}")
        yield next(between)
    yield from between


def _points(
    benches: Sequence[Bench], kinds: frozenset[str], chance: random.Random
) -> Iterator[tuple[Bench, int]]:
    """Give every call of these kinds in every work, by its number, in any order."""
    left: dict[Bench, list[int]] = {}
    unseen = list(benches)
    while unseen or left:
        bench = chance.choice([*unseen, *left])
        if bench in unseen:  # counted only when it is needed: a short run asks for few
            unseen.remove(bench)
            left[bench] = list(range(1, _number_of(bench, kinds) + 1))
            chance.shuffle(left[bench])
        if left[bench]:
            yield bench, left[bench].pop()
        else:
            del left[bench]


def kills_at_any_moment(benches: Sequence[Bench], seed: int) -> Iterator[Found]:
    """Kill works at random moments, which needs nothing of the system; endless."""
    chance = random.Random(seed)
    took: dict[Bench, float] = {}
    while True:
        bench = chance.choice(benches)
        if bench not in took:
            took[bench] = _killed_after(bench, 60.0)[0]
        moment = took[bench] * chance.uniform(0.02, 1.0)
        _, acknowledged, killed = _killed_after(bench, moment)
        told = f"{bench.work.name}: killed after {moment:.4f} s"
        found = looked_after(bench, acknowledged, told)
        found.count = int(killed)
        yield found


def refusals(benches: Sequence[Bench], seed: int) -> Iterator[Found]:
    """Let the disk refuse each call in each of these ways, in any order."""
    chance = random.Random(seed)
    points = [
        (bench, trouble, number + 1)
        for bench in benches
        for trouble in TROUBLES
        for number in range(_number_of(bench, trouble.calls))
    ]
    chance.shuffle(points)
    for bench, trouble, number in points:
        answer = Refuse(trouble.errno)
        at_call = AtCall(trouble.calls, number, answer, stays=trouble.stays)
        ended = bench.done_in_child(at_call)
        told = f"{bench.work.name}: {trouble.name} from call {number}"
        yield judged(bench, ended, told)


def _number_of(bench: Bench, calls: frozenset[str]) -> int:
    never = AtCall(calls, 1 << 30, None)
    bench.done_in_child(never)
    return never.seen


def _killed_after(bench: Bench, seconds: float) -> tuple[float, int, bool]:
    """Do the work in a child for so long at most: how long, acknowledged, killed."""
    bench.reset()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        _do_and_exit(bench, writing)
    os.close(writing)
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            break
        time.sleep(0.0002)
    else:
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    took = time.perf_counter() - start
    with os.fdopen(reading, "rb") as said:
        return took, said.read().count(b"d"), os.WIFSIGNALED(status)


def _do_and_exit(bench: Bench, writing: int) -> None:
    try:
        do(bench.work, bench.folder, lambda: _tell(writing, "d"), lambda _line: None)
    finally:
        os._exit(0)


def _tell(writing: int, letter: str) -> None:
    os.write(writing, letter.encode("ascii"))
