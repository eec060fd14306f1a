"""Make backups while entries are being written: each restores to a whole journal.

One thread does all that is asked of the journal, as in the window; others ask, as fast
as they can, for entries to be added and changed and for a backup in the midst of it.
Entries are written between the steps of the copy too. What was acknowledged before
the backup was begun must be in it, nothing but what was written may be in it, and all
of it must agree.

Run: python -m tests.faults.backup_while_writing --runs 50 [--seed N]
"""

import random
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from unittest.mock import patch

from journal.crypto.argon import Argon2Parameters
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import JournalError
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.restoring import Restoring, by_password
from journal.services.vault import Vault

PASSWORD = "correct horse battery"
CHEAP = Argon2Parameters(memory_kib=19 * 1024, passes=1, lanes=1)
START = datetime(2026, 11, 23, tzinfo=UTC)
MOST_ENTRIES = 100_000
MOST_BETWEEN_STEPS = 20


@dataclass
class Written:
    """What was asked for, and what was acknowledged: texts by entry, in order."""

    versions: dict[EntryId, list[str]] = field(default_factory=dict)

    def acknowledge(self, entry: EntryId, text: str) -> None:
        self.versions.setdefault(entry, []).append(text)

    def newest(self) -> dict[EntryId, int]:
        """Return which version of each entry is the newest now."""
        return {entry: len(texts) - 1 for entry, texts in self.versions.items()}


@dataclass
class Tally:
    """What came of the runs."""

    runs: int = 0
    restored: int = 0
    written: int = 0
    during: int = 0
    problems: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """Return the counts in words."""
        return (
            f"{self.restored} of {self.runs} backups restored whole,"
            f" {self.written} saves, {self.during} of them while a copy was made"
        )


class Writer:
    """Writes entries and changes them, some short and some of many pages."""

    def __init__(self, journal: Journal, chance: random.Random) -> None:
        self._journal = journal
        self._chance = chance
        self.written = Written()
        self.saves = 0

    def save(self) -> None:
        """Add an entry, or change one that is there."""
        self.saves += 1
        text = f"{self.saves} " + "words " * self._chance.randrange(1, 3000)
        known = list(self.written.versions)
        if known and self._chance.random() < 0.4:
            entry = self._chance.choice(known)
            draft = Draft(kind=Kind.NOTE, title=str(self.saves), body=text)
            self._journal.writing.edit(entry, draft)
        else:
            draft = Draft(kind=Kind.NOTE, title=str(self.saves), body=text)
            (entry,) = self._journal.writing.write(draft).entries
        self.written.acknowledge(entry, text)


def backup_while_writing(scratch: Path, runs: int, seed: int) -> Tally:
    """Make a backup in each run, restore it and look."""
    tally = Tally()
    for run in range(runs):
        folder = scratch / f"{run}.journal"
        _run(folder, random.Random(seed + run), tally)
    return tally


def _run(folder: Path, chance: random.Random, tally: Tally) -> None:
    tally.runs += 1
    vault = _vault(folder)
    journal = vault.create(PASSWORD).journal
    writer = Writer(journal, chance)
    try:
        with patch("journal.storage.backup._PAGES_A_STEP", chance.randrange(1, 40)):
            backup, before = _write_and_back_up(journal, writer, chance, tally)
    finally:
        journal.close()
    tally.written += writer.saves
    problem = _problem(backup, folder.with_suffix(".restored"), writer.written, before)
    if problem:
        tally.problems.append(f"run {tally.runs}: {problem}")
    else:
        tally.restored += 1


def _write_and_back_up(
    journal: Journal, writer: Writer, chance: random.Random, tally: Tally
) -> tuple[Path, dict[EntryId, int]]:
    """Ask for saves from one thread and for a backup from another; return it."""
    enough = Event()
    before: dict[EntryId, int] = {}

    left = iter(range(MOST_BETWEEN_STEPS))  # else the copy never catches up

    def write_between_steps(done: int, of: int) -> None:
        is_copied = 2 * done == of  # it is compared next, and no save comes between
        if not is_copied and chance.random() < 0.3 and next(left, None) is not None:
            writer.save()
            tally.during += 1

    def back_up() -> Path:
        before.update(writer.written.newest())
        return journal.backups.make(progress=write_between_steps)

    with ThreadPoolExecutor(1) as desk, ThreadPoolExecutor(1) as person:

        def keep_writing() -> None:
            while not enough.is_set():
                desk.submit(writer.save).result()

        for _ in range(chance.randrange(1, 12)):
            desk.submit(writer.save).result()
        writing = person.submit(keep_writing)
        try:
            backup = desk.submit(back_up).result()
        finally:
            enough.set()
        writing.result()
    return backup, before


def _problem(
    backup: Path, folder: Path, written: Written, before: dict[EntryId, int]
) -> str:
    """Return what is wrong with what a backup restores to, or nothing."""
    try:
        Restoring(_vault).restore(backup, folder, by_password(PASSWORD))
    except JournalError as error:
        return str(error)
    journal = _vault(folder).unlock(PASSWORD).journal
    try:
        listed = journal.writing.list(Filter(), limit=MOST_ENTRIES).entries
        found = {each.id: journal.writing.read(each.id).body for each in listed}
        wrong = journal.verify()
    finally:
        journal.close()
    if wrong:
        return wrong[0]
    if missing := before.keys() - found.keys():
        return f"{len(missing)} entries that were acknowledged are missing"
    for entry, text in found.items():
        texts = written.versions.get(entry, [])
        if text not in texts[before.get(entry, 0) :]:
            return f"the text of an entry is none that was written: {entry}"
    return ""


def _vault(folder: Path) -> Vault:
    ticks = iter(range(MOST_ENTRIES * 10))

    def clock() -> Moment:
        return Moment(utc=START + timedelta(milliseconds=next(ticks)))

    return Vault(folder, clock, calibrate=lambda: CHEAP)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 0 if every backup restored whole."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        tally = backup_while_writing(Path(scratch), args.runs, args.seed)
    lines = [f"{tally.summary()}, seed {args.seed}", *tally.problems]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if tally.problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
