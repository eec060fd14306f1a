"""Commands run in process, on real journals whose keys are derived cheaply."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from journal.cli import main
from journal.cli.terminal import Terminal
from journal.domain.moment import Clock
from journal.services.vault import Vault
from tests.conftest import CHEAP, FOLDER, PASSWORD


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on stdout, which is all there is."""
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def sentence(self) -> str:
        """The one line on stderr of a command that failed and printed nothing."""
        assert self.out == ""
        assert "Traceback" not in self.err
        (line,) = self.err.splitlines()
        return line


Command = Callable[..., Ran]
Done = Callable[..., str]
MISSING = "01939f00-0000-7000-8000-000000000000"
"""An id that nothing has."""


@pytest.fixture
def password_file(tmp_path: Path) -> str:
    path = tmp_path / "password"
    path.write_text(f"{PASSWORD}\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def bare(tmp_path: Path, clock: Clock) -> Command:
    """Run a command line as it is; answers are what is typed at the questions."""

    def make_vault(folder: Path, clock: Clock) -> Vault:
        return Vault(folder, clock, calibrate=lambda: CHEAP)

    def run(*arguments: str, stdin: bytes = b"", answers: tuple[str, ...] = ()) -> Ran:
        out, err = io.StringIO(newline=""), io.StringIO(newline="")
        left = list(answers)
        terminal = Terminal(
            clock=clock,
            stdin=io.BytesIO(stdin),
            out=out,
            err=err,
            ask=lambda _: left.pop(0),
            make_vault=make_vault,
        )
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = main.run(main.parse(arguments), terminal)
            except SystemExit as stopped:
                code = int(stopped.code or 0)
        assert not left, "not every question was asked"
        return Ran(code=code, out=out.getvalue(), err=err.getvalue())

    return run


@pytest.fixture
def command(bare: Command, tmp_path: Path, password_file: str) -> Command:
    """Run a command on the journal of the test, with its password in a file."""

    def run(*arguments: str, **streams: Any) -> Ran:
        on = ("--journal", str(tmp_path / FOLDER), "--password-file", password_file)
        return bare(*on, *arguments, **streams)

    return run


@pytest.fixture
def done(command: Command) -> Done:
    """Run a command that succeeds without a message; give what it printed."""

    def run(*arguments: str, **streams: Any) -> str:
        ran = command(*arguments, **streams)
        assert (ran.code, ran.err) == (0, "")
        return ran.out.strip()

    return run


@pytest.fixture
def kept(vault: Vault) -> Vault:
    """A journal that is there, closed and empty."""
    vault.create(PASSWORD).journal.close()
    return vault
