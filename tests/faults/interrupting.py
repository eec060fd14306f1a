"""Do a work in a child again and again, each time with trouble at another call."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from journal.domain.errors import JournalError
from tests.faults import tracer
from tests.faults.judging import Judge, LostError, prepared
from tests.faults.tracer import Answer, Call, Ended
from tests.faults.world import Say, Work, World

IN_MEMORY = Path("/dev/shm")


@dataclass
class Found:
    """What came of one kind of fault: how often, and what went wrong."""

    count: int = 0
    losses: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)

    def add(self, other: "Found") -> None:
        self.count += other.count
        self.losses += other.losses
        self.unexpected += other.unexpected


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder that is gone after; in memory where that is possible."""
    parent = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="faults-", dir=parent) as folder:
        yield Path(folder)


def kept_scratch() -> Path:
    """Return a folder that is gone when this process ends; in memory if possible."""
    parent = IN_MEMORY if IN_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="faults-", dir=parent))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class Bench:
    """A work, its folder before, and the judge of what is left."""

    def __init__(self, work: Work, scratch: Path) -> None:
        self.work = work
        self.before = scratch / "before.journal"
        self.folder = scratch / "at work" / "x.journal"
        self.folder.parent.mkdir()
        self.snapshots = prepared(work, self.before)
        self.judge = Judge(self.snapshots, scratch)

    def reset(self) -> None:
        """Put the folder back as it was before the work."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.before.exists():
            shutil.copytree(self.before, self.folder)

    def done_in_child(self, on_entry: tracer.OnEntry) -> Ended:
        """Do the work from the start in a child."""
        self.reset()
        return tracer.watched(
            lambda say: do(self.work, self.folder, lambda: say("done"), say),
            self.folder.parent,
            on_entry,
        )


def do(work: Work, folder: Path, done: Say, say: "tracer.Tell") -> None:
    """Do each step and acknowledge it; stop at the first that is refused."""
    world = World(folder, work.name)
    try:
        for step in work.steps:
            step(world)
            done()
    except JournalError as error:
        say(f"refused {type(error).__name__}: {error}")
    finally:
        world.close()


@dataclass
class AtCall:
    """Answer the nth call of some kinds, or each from then on."""

    kinds: frozenset[str]
    number: int
    answer: Answer
    stays: bool = False
    seen: int = 0

    def __call__(self, call: Call) -> Answer:
        if call.what not in self.kinds or call.path.name == "lock":
            return None
        self.seen += 1
        hit = self.seen >= self.number if self.stays else self.seen == self.number
        return self.answer if hit else None

    @property
    def came_to_it(self) -> bool:
        return self.seen >= self.number


def judged(bench: Bench, ended: Ended, told: str) -> Found:
    """Look after the journal that the child left."""
    unexpected = [line for line in ended.said if line.startswith("unexpected")]
    found = looked_after(bench, ended.said.count("done"), told)
    found.unexpected += [f"{told}: {line}" for line in unexpected]
    return found


def looked_after(bench: Bench, acknowledged: int, told: str) -> Found:
    """Let the judge look at what lies in the folder."""
    found = Found(count=1)
    try:
        bench.judge.check(bench.folder, acknowledged)
    except LostError as loss:
        found.losses.append(f"{told}: {loss}")
    except Exception as error:  # noqa: BLE001 - any other is what we look for
        found.unexpected.append(f"{told}: {type(error).__name__}: {error}")
    return found
