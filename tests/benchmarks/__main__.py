"""How fast the journal is, beside the least that could be, and what it should be.

    uv run python -m tests.benchmarks [--sizes 1000,10000] [--only NAME] [--json FILE]

Not part of the tests: a time says little on a busy computer; ratios and growth do. The
journals are made once and kept in a folder of the system's temporary ones. jrnl is
measured too where it is found (--jrnl, or on the path).
"""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import HEAD, Row, said
from tests.benchmarks.journals import SIZES, USUAL_CACHE, Journals

PIECES = {
    "starting": "from the start to the first page, from the password to the list",
    "saving": "a durable save, as the person writes",
    "finding": "lists and searches",
    "pressing": "from a key press to its character on the screen",
    "scrolling": "frames while the list is scrolled to its end",
    "memory": "with the list open, after fifty searches",
    "coming": "bringing in and giving out whole journals",
    "moods": "the mood page and its chart",
    "guides": "searching and opening guides",
    "peers": "whole processes, beside jrnl",
}
_ROUNDS = 30
_ROOT = Path(__file__).parents[2]


def main() -> int:
    """Measure what was asked for; return 1 where a target is not met."""
    asked = _asked()
    sizes = tuple(sorted(int(each) for each in asked.sizes.split(",")))
    journals = Journals(asked.cache)
    for count in sizes:
        sys.stderr.write(f"a journal of {count} entries\n")
        journals.of(count)
    sys.stdout.write(HEAD + "\n")
    rows = []
    for row in _measured(asked, ",".join(str(count) for count in sizes)):
        sys.stdout.write(row.line() + "\n")
        sys.stdout.flush()
        rows.append(row)
    if asked.json is not None:
        found = [asdict(row) | {"ratio": row.ratio, "met": row.is_met} for row in rows]
        asked.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return int(any(row.is_met is False for row in rows))


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", default=",".join(str(size) for size in SIZES))
    parser.add_argument("--only", action="append", choices=tuple(PIECES))
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--cache", type=Path, default=USUAL_CACHE, metavar="DIR")
    parser.add_argument("--jrnl", default=which("jrnl") or "", metavar="PROGRAM")
    return parser.parse_args()


def _measured(asked: Namespace, sizes: str) -> Iterator[Row]:
    """Measure each piece in a process of its own: none warms or fills another's."""
    with TemporaryDirectory() as home:
        environment = os.environ | {
            "PYTHONDONTWRITEBYTECODE": "",  # a start would compile everything anew
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            "JRNL_PROGRAM": asked.jrnl,
        }
        for name in asked.only or PIECES:
            sys.stderr.write(f"{name}: {PIECES[name]}\n")
            command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
            with subprocess.Popen(
                [*command, str(asked.cache), sizes, str(asked.rounds)],
                cwd=_ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
            ) as piece:
                for line in piece.stdout or ():
                    yield said(line)
            if piece.returncode:
                sys.stderr.write(f"{name} ended with {piece.returncode}\n")


if __name__ == "__main__":
    raise SystemExit(main())
