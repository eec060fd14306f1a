"""Kill the program while it adds entries: what it acknowledged must be there.

Run: python -m tests.faults.kill_adding --runs 200 [--seed N]
"""

import random
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from journal.crypto.argon import Argon2Parameters
from journal.domain.entry import Filter
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.services.vault import Vault

PROGRAM = Path(__file__).parents[2] / "main.py"
PASSWORD = "correct horse battery"
CHEAP = Argon2Parameters(memory_kib=19 * 1024, passes=1, lanes=1)
PATIENCE_S = 60


@dataclass
class Tally:
    """What came of the runs."""

    killed: int = 0
    texts: list[str] = field(default_factory=list)
    acknowledged: dict[EntryId, str] = field(default_factory=dict)
    kept: int = 0
    problems: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """Return the counts in words."""
        return (
            f"{len(self.texts)} runs, {self.killed} killed,"
            f" {len(self.acknowledged)} entries acknowledged, {self.kept} kept,"
            f" {len(self.problems)} problems"
        )


def kill_adding(folder: Path, runs: int, seed: int) -> Tally:
    """Add an entry in each run, most of them killed on the way, and look after."""
    chance = random.Random(seed)
    vault = _vault(folder)
    vault.create(PASSWORD).journal.close()
    password_file = folder.with_suffix(".password")
    password_file.write_text(PASSWORD, encoding="utf-8")
    command = [
        *(sys.executable, str(PROGRAM), "--journal", str(folder)),
        *("--password-file", str(password_file), "add", "--kind", "note"),
    ]
    tally = Tally()
    start = time.perf_counter()
    _add(tally, command, text="the first, in peace", kill_after_s=PATIENCE_S)
    took_s = time.perf_counter() - start
    for number in range(1, runs):
        text = f"{number} " + "words of a long night " * chance.randrange(1, 2000)
        # Starting takes most of the time; the writing is in the last part.
        moment_s = took_s * chance.uniform(0.4, 1.1)
        _add(tally, command, text=text, kill_after_s=moment_s)
    _check(tally, vault)
    return tally


def _add(tally: Tally, command: list[str], *, text: str, kill_after_s: float) -> None:
    tally.texts.append(text)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        try:
            out, errors = process.communicate(text.encode("utf-8"), kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            out, errors = process.communicate()
            tally.killed += 1
        else:
            if process.returncode:
                tally.problems.append(errors.decode("utf-8", "replace"))
    if out.endswith(b"\n"):
        tally.acknowledged[EntryId(UUID(out.decode("ascii").strip()))] = text


def _check(tally: Tally, vault: Vault) -> None:
    opened = vault.unlock(PASSWORD)
    writing = opened.journal.writing
    listed = writing.list(Filter(), limit=len(tally.texts) + 1).entries
    bodies = {each.id: writing.read(each.id).body for each in listed}
    tally.kept = len(bodies)
    for entry, text in tally.acknowledged.items():
        if bodies.get(entry) != text:
            tally.problems.append(f"Acknowledged, but not there as it was: {entry}")
    if len(set(bodies.values())) != len(bodies) or set(bodies.values()) - set(
        tally.texts
    ):
        tally.problems.append("There is more than was written.")
    tally.problems.extend(opened.notices)
    tally.problems.extend(opened.journal.verify())
    opened.journal.close()


def _vault(folder: Path) -> Vault:
    now = Moment(utc=datetime(2026, 11, 23, tzinfo=UTC))
    return Vault(folder, lambda: now, calibrate=lambda: CHEAP)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 0 if nothing was lost."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        tally = kill_adding(Path(scratch) / "x.journal", args.runs, args.seed)
    lines = [f"{tally.summary()}, seed {args.seed}", *tally.problems]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if tally.problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
