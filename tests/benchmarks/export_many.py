"""How long 10 000 entries take to leave and to come back, and what memory they take.

uv run python -m tests.benchmarks.export_many [COUNT]
"""

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from journal.domain.choice import EVERYTHING, Format
from journal.services.vault import Vault
from tests.benchmarks import journals
from tests.conftest import CHEAP, NOON, PASSWORD

_STEPS = ("nothing", "json", "markdown", "html", "pdf", "import")


def main() -> None:
    """Measure each step in a process of its own, so that its memory is its own."""
    if len(sys.argv) > 2:
        measure(Path(sys.argv[1]), sys.argv[2])
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with TemporaryDirectory() as name:
        folder = Path(name)
        journals.write(folder / "one.journal", count)
        for step in _STEPS:
            this = [sys.executable, "-m", "tests.benchmarks.export_many"]
            subprocess.run([*this, name, step], check=True)


def measure(folder: Path, step: str) -> None:
    """Do one step and print seconds, the peak of memory and the size written."""
    name = "other.journal" if step == "import" else "one.journal"
    vault = Vault(folder / name, lambda: NOON, calibrate=lambda: CHEAP)
    opened = vault.unlock(PASSWORD) if vault.exists() else vault.create(PASSWORD)
    out = folder / f"out.{step}"
    began = perf_counter()
    if step == "import":
        opened.journal.own_import.bring(folder / "out.json")
    elif step != "nothing":
        opened.journal.exporting.export(out, Format(step), EVERYTHING)
    seconds = perf_counter() - began
    opened.journal.close()
    files = [each for each in (out, *out.rglob("*")) if each.is_file()]
    written = sum(each.stat().st_size for each in files) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{step:9} {seconds:6.2f} s  {peak:5.0f} MiB at most  {written:6.1f} MB\n"
    )


if __name__ == "__main__":
    main()
