"""How long ten thousand Day One entries take to come in and go, and how much room.

    uv run python -m tests.benchmarks.import_many

Not part of the tests. The aims: to read and bring in under 20 s, peak memory under
400 MB, undoing under 5 s, and progress that moves at least each second.
"""

import json
import resource
import sys
import tempfile
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TypeVar

from journal.domain.bringing_in import Choices
from journal.services.vault import Vault
from tests.conftest import CHEAP, NOON, PASSWORD

T = TypeVar("T")

ENTRIES = 10_000
_WORDS = ("walk", "heron", "tired", "lighter", "reeds", "again", "slept", "I", "the")
_WORDS_IN_ENTRY = 200
_ZONES = ("Europe/Oslo", "Australia/Sydney", "America/New_York")
_KIB_IN_MB = 1024


def export(path: Path) -> Path:
    """Write a zip such as Day One makes, the same in each run; return its path."""
    random = Random(ENTRIES)
    entries = [
        {
            "uuid": f"{random.getrandbits(128):032X}",
            "creationDate": f"{NOON.utc - timedelta(hours=9 * n):%Y-%m-%dT%H:%M:%SZ}",
            "timeZone": random.choice(_ZONES),
            "starred": n % 20 == 0,
            "tags": random.sample(_WORDS, 2),
            "text": "# A day\n\n" + " ".join(random.choices(_WORDS, k=_WORDS_IN_ENTRY)),
            "photos": [{"identifier": f"{n:032X}", "md5": "0", "type": "jpeg"}],
        }
        for n in range(ENTRIES)
    ]
    whole = {"metadata": {"version": "1.0"}, "entries": entries}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Journal.json", json.dumps(whole))
    return path


class Watch:
    """Notes the longest time between two words of progress."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = perf_counter()

    def tell(self, _done: int, _of: int) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def timed(what: str, work: Callable[[Watch], T]) -> T:
    """Do something and print how long it took."""
    watch, begun = Watch(), perf_counter()
    found = work(watch)
    sys.stdout.write(
        f"{what:12} {perf_counter() - begun:6.1f} s,"
        f" {watch.longest:5.2f} s between two words of progress\n"
    )
    return found


def main() -> None:
    """Bring in and undo, once."""
    with tempfile.TemporaryDirectory() as folder:
        path = export(Path(folder, "export.zip"))
        vault = Vault(
            Path(folder, "test.journal"), lambda: NOON, calibrate=lambda: CHEAP
        )
        importing = vault.create(PASSWORD).journal.importing
        preview = timed(
            "reading", lambda watch: importing.read(path, progress=watch.tell)
        )
        brought = timed(
            "bringing in",
            lambda watch: importing.bring_in(preview, Choices(), watch.tell),
        )
        batch = brought.batch
        if batch is None:
            raise AssertionError
        timed("undoing", lambda watch: importing.undo(batch, watch.tell))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB_IN_MB
    sys.stdout.write(f"{brought.added} entries; peak memory {peak:.0f} MB\n")


if __name__ == "__main__":
    main()
