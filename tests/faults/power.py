"""Let the power fail at every moment of a recorded work, and open what is left."""

import itertools
import random
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.faults import tracer
from tests.faults.disk import Disk
from tests.faults.interrupting import Bench, Found, do, looked_after
from tests.faults.recording import Change, Recorder


def recorded(bench: Bench) -> list[Change]:
    """Do the work in a child and return every change that it made."""
    bench.reset()
    recorder = Recorder(bench.folder.parent)
    marker = bench.folder.parent / "done"

    def work(say: tracer.Tell) -> None:
        do(bench.work, bench.folder, lambda: marker.open("a").close(), say)

    def on_return(call: tracer.Call, result: int, pid: int) -> None:
        if call.path != marker:
            recorder.on_return(call, result, pid)
        elif call.what == "create":
            recorder.done()

    ended = tracer.watched(work, bench.folder.parent, on_return=on_return)
    marker.unlink()
    if ended.killed or ended.said:
        raise RuntimeError(*ended.said)
    return recorder.changes


class PowerCuts:
    """The states that a recorded work may leave, each looked at once."""

    def __init__(self, bench: Bench, changes: Iterable[Change]) -> None:
        self._bench = bench
        self._changes = list(changes)
        self._seen: set[int] = set()

    def round(self, seed: int, share: float = 1.0) -> Iterator[Found]:
        """Cut the power after each change, by every policy; give new states only.

        share is how many of the changes, chosen by chance.
        """
        chance = random.Random(seed)
        self._bench.reset()
        disk = Disk(self._bench.folder.parent)
        for number, change in enumerate(self._changes):
            disk.change(change)
            if chance.random() > share:
                continue
            for policy, files in disk.states(chance):
                told = f"{self._bench.work.name}: {policy} after change {number}"
                found = self._looked_at(files, disk.acknowledged, told)
                if found is not None:
                    yield found

    def _looked_at(
        self, files: dict[str, bytes], acknowledged: int, told: str
    ) -> Found | None:
        mark = _mark(files, acknowledged)
        if mark in self._seen:
            return None
        self._seen.add(mark)
        _put(files, self._bench.folder.parent)
        return looked_after(self._bench, acknowledged, told)


def _mark(files: dict[str, bytes], acknowledged: int) -> int:
    return hash((acknowledged, *sorted(files.items())))


def _put(files: dict[str, bytes], folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir(mode=0o700)
    for name, data in files.items():
        if name.endswith("/"):
            (folder / name).mkdir(mode=0o700)
        else:
            (folder / name).write_bytes(data)


def cuts(benches: Sequence[Bench], seed: int, share: float) -> Iterator[Found]:
    """Cut the power in every work, round after round, until nothing new comes."""
    works = [PowerCuts(bench, recorded(bench)) for bench in benches]
    for number in itertools.count(seed):
        new = 0
        for work in works:
            for found in work.round(number, share):
                new += 1
                yield found
        if not new:
            return
