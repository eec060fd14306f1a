"""Let atheris, where it is installed, look for inputs by which code they reach.

Run: uv run --with atheris python -m tests.faults.atheris_run TARGET --minutes 5
     [--keep]; without TARGET the names are listed. What it found is begun from next
time, and with --keep the least of it goes to tests/data/corpus, for the other fuzzing.
"""

import importlib
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.faults.interrupting import Found

MOST_KEPT_BYTES = 2000
MOST_KEPT = 12
MOST_BYTES = 8192


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; atheris itself ends the process."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="?", default="")
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--keep", action="store_true")
    args = parser.parse_args(arguments)
    atheris = _atheris()
    if atheris is None:
        sys.stderr.write("atheris is not installed: uv run --with atheris ...\n")
        return 2
    with atheris.instrument_imports(include=["journal", "tomllib", "json"]):
        from tests.faults.fuzzing import executed  # noqa: PLC0415 - watched by it
        from tests.faults.targets import TARGETS  # noqa: PLC0415
    targets = {target.name: target for target in TARGETS}
    if args.target not in targets:
        sys.stdout.write("\n".join((*targets, "")))
        return 2
    target = targets[args.target]
    found_in = Path(tempfile.gettempdir()) / "session-journal-fuzzing" / args.target
    found_in.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.corpus()):
        (found_in / f"seed-{number}").write_bytes(seed)
    if args.keep:
        _keep(found_in, target.folder)
        return 0

    def run(data: bytes) -> None:
        found: Found = executed(target, data)
        if found.unexpected:
            raise RuntimeError(*found.unexpected)

    options = (f"-max_total_time={60 * args.minutes:.0f}", f"-max_len={MOST_BYTES}")
    atheris.Setup([sys.argv[0], *options, str(found_in)], run)
    atheris.Fuzz()
    return 0


def _keep(found_in: Path, folder: Path) -> None:
    """Copy some of the small inputs that led somewhere new."""
    small = [
        path
        for path in sorted(found_in.iterdir())
        if path.stat().st_size <= MOST_KEPT_BYTES and not path.name.startswith("seed-")
    ]
    small.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    folder.mkdir(parents=True, exist_ok=True)
    for path in small[:MOST_KEPT]:
        (folder / path.name[:16]).write_bytes(path.read_bytes())


def _atheris() -> Any:
    try:
        return importlib.import_module("atheris")
    except ImportError:
        return None


if __name__ == "__main__":
    raise SystemExit(main())
