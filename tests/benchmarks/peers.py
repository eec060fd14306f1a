"""Whole processes, beside jrnl with the same entries, encrypted.

Ours derive their key for as long as on this computer; jrnl's takes 0.1 s.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from journal.domain.entry import Filter
from tests.benchmarks import journals
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import JRNL, Row
from tests.benchmarks.journals import RARE, Written
from tests.benchmarks.timing import in_turns
from tests.conftest import PASSWORD

_ROOT = Path(__file__).parents[2]
_COMPARED_AT = 10_000
_ADD, _EXPORT, _SEARCH_ALONE = 1 / 15, 1 / 10, 1 / 100
_LONGEST_S = 300


def measure(asked: Asked) -> Iterator[Row]:
    """Return each work of both; nothing where jrnl is not found."""
    program = os.environ.get("JRNL_PROGRAM", "")
    if not program or _COMPARED_AT not in asked.sizes:
        sys.stderr.write("jrnl is not measured: not found, or no journal of its size\n")
        return
    peer = _Peer(Path(program), asked.folder, asked.written(_COMPARED_AT))
    ours = _Ours(asked.folder, asked.copy(_COMPARED_AT).with_usual_key())
    some = max(asked.rounds // 6, 3)
    for work, own, other, rounds, ratio in (
        ("list the newest 50", ours.list, peer.list, some, 1.0),
        ("search a rare word", ours.search, peer.search, some, 1.0),
        ("add one", ours.add, peer.add, 1, _ADD),
        ("export as JSON", ours.export, peer.export, 1, _EXPORT),
    ):
        yield _row(
            f"process: {work}", in_turns(own, other, rounds=rounds, warm_up=0), ratio
        )
    alone = (ours.search_alone(asked.rounds), peer.search_alone())
    yield _row("search a rare word, opened and keyed", alone, _SEARCH_ALONE)


def _row(work: str, taken: tuple[float, float] | list[float], ratio: float) -> Row:
    own, other = taken
    return Row(
        work=work,
        entries=_COMPARED_AT,
        ours=own,
        beside=other,
        against=JRNL,
        ratio_at_most=ratio,
    )


class _Ours:
    """The command line of this program."""

    def __init__(self, folder: Path, written: Written) -> None:
        self._written = written
        self._out = folder / "ours.json"
        self._password = folder / "password"
        self._password.write_text(PASSWORD + "\n", encoding="utf-8")

    def list(self) -> None:
        self._run("list", "--limit", "50")

    def search(self) -> None:
        self._run("search", RARE)

    def add(self) -> None:
        self._run("add", "--kind", "note", text="A walk by the lake.")

    def export(self) -> None:
        self._out.unlink(missing_ok=True)
        self._run("export", str(self._out), "--format", "json")

    def search_alone(self, rounds: int) -> float:
        written = self._written
        journal = written.vault().unlock_by_phrase(written.phrase).journal
        (took,) = in_turns(
            lambda: journal.writing.search(RARE, Filter()), rounds=rounds
        )
        journal.close()
        return took

    def _run(self, *arguments: str, text: str = "") -> None:
        journal = ("--journal", str(self._written.folder))
        password = ("--password-file", str(self._password))
        _run(
            [sys.executable, str(_ROOT / "main.py"), *journal, *password, *arguments],
            text,
        )


class _Peer:
    """jrnl with a configuration of its own; it makes its file by its own code."""

    def __init__(self, program: Path, folder: Path, written: Written) -> None:
        self._program = program
        self._python = program.resolve().parent / "python"
        self._journal = folder / "journal.jrnl"
        self._config = folder / "journal.jrnl.yaml"
        self._plain = folder / "journal.txt"
        self._plain.write_text(
            "\n".join(
                f"[{each.created.local:%Y-%m-%d %r}] {each.title}\n{each.body}\n"
                f"{' '.join(f'@{tag}' for tag in each.tags)}\n"
                for each in journals.entries(written.count)
            ),
            encoding="utf-8",
        )
        self._script("make", str(self._plain))

    def list(self) -> None:
        self._run("-n", "50", "--short")

    def search(self) -> None:
        self._run("-contains", RARE, "--short")

    def add(self) -> None:
        self._run("today: A walk by the lake.")

    def export(self) -> None:
        self._run("--format", "json")

    def search_alone(self) -> float:
        """Return what is left of a search without its process and its key."""
        return float(self._script("search", RARE))

    def _run(self, *arguments: str) -> None:
        command = [str(self._program), "--config-file", str(self._config)]
        _run([*command, *arguments], PASSWORD + "\n")

    def _script(self, *arguments: str) -> str:
        script = Path(__file__).with_name("peer_inside.py")
        given = [str(self._journal), PASSWORD, *arguments]
        return _run([str(self._python), str(script), *given], "")


def _run(command: list[str], text: str) -> str:
    """Run it without a terminal, so that it reads its password from here."""
    return subprocess.run(
        command,
        input=text,
        check=True,
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        start_new_session=True,
    ).stdout


if __name__ == "__main__":
    answer(measure)
