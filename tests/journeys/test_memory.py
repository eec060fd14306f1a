"""What the memory of the program holds: much while it is open, nothing once locked."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON

PASSWORD = "umbrella marmot quietly seven"
TITLE = "Zwischenfall im Garten"
SENTENCE = "The heron stood quite still beside the copper kettle"
SEARCHED = "nightingale parchment"
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads the memory of a process of Linux"
)


class Driven:
    """The program in a process of its own."""

    def __init__(self, home: Path, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.driven", "--journal", str(folder)],
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(home),
                "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "offscreen",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.hears("ready")

    def hears(self, words: str) -> None:
        """Wait for what the process says."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == f"{words} {self.process.pid}\n"

    def does(self, *, write: tuple[str, ...] = (), press: tuple[str, ...] = ()) -> None:
        """Send something to do, and do not wait for it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps({'write': write, 'press': press})}\n")
        self.process.stdin.flush()

    def memory(self) -> Iterator[bytes]:
        """Give all that the process has in its memory."""
        folder = Path("/proc", str(self.process.pid))
        with (folder / "mem").open("rb", 0) as memory:
            for line in (folder / "maps").read_text().splitlines():
                place = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
                if place is None or line.endswith(("[vvar]", "[vsyscall]")):
                    continue
                first, last = (int(each, 16) for each in place.groups())
                try:
                    memory.seek(first)
                    yield memory.read(last - first)
                except OSError:
                    continue

    def holds(self, searched: dict[str, bytes]) -> set[str]:
        """Return which of these can be found in its memory."""
        return {
            name
            for part in self.memory()
            for name, wanted in searched.items()
            if wanted in part
        }


@pytest.fixture
def searched(tmp_path: Path) -> dict[str, bytes]:
    """Return what to look for, the root of all keys included, in a journal's folder."""
    vault = Vault(tmp_path / "x.journal", lambda: NOON, calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    words = {
        f"{name} in {encoding}": text.encode(encoding)
        for name, text in (
            ("password", PASSWORD),
            ("title", TITLE),
            ("sentence", SENTENCE),
            ("search", SEARCHED),
            ("phrase", journal.keys.recovery_phrase()),
        )
        for encoding in ("utf-8", "utf-16-le")
    }
    root = bytes(journal.keys._root.secret)
    journal.close()
    return {**words, "root": root, "root in hex": root.hex().encode()}


@pytest.fixture
def driven(tmp_path: Path, searched: dict[str, bytes]) -> Iterator[Driven]:
    driven = Driven(tmp_path, tmp_path / "x.journal")
    yield driven
    driven.process.kill()
    driven.process.communicate()


def test_nothing_of_the_journal_is_in_memory_after_a_lock(
    driven: Driven, searched: dict[str, bytes], tmp_path: Path
) -> None:
    driven.does(write=(f"{PASSWORD}\n",))
    driven.hears("done")
    driven.does(press=("Ctrl+N",))
    driven.hears("done")
    driven.does(write=(f"{TITLE}\n", SENTENCE))
    driven.hears("done")
    driven.does(press=("Ctrl+Shift+F",))
    driven.hears("done")
    driven.does(write=(f"{SEARCHED}\n",))
    driven.hears("done")
    found = driven.holds(searched)
    assert {"root", "title in utf-8", "sentence in utf-8"} <= found
    assert "sentence in utf-16-le" in found  # as Qt keeps texts

    driven.does(press=("Ctrl+L",))
    driven.hears("done")
    driven.hears("renewed")
    assert driven.holds(searched) == set()
    opened = [
        each.readlink()
        for each in Path("/proc", str(driven.process.pid), "fd").iterdir()
    ]
    assert [each for each in opened if each.is_relative_to(tmp_path)] == []
