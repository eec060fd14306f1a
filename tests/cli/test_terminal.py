"""Where a password comes from, and which journal is meant."""

import io
import sys
from pathlib import Path

import pytest

from journal.cli.main import parse
from journal.cli.terminal import Terminal, journal_folder
from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.services import preferences
from journal.services.preferences import Preferences


@pytest.fixture
def terminal(clock: Clock) -> Terminal:
    return Terminal(
        clock=clock,
        stdin=io.BytesIO("Grüße aus Ås \r\nthe rest".encode()),
        out=io.StringIO(),
        err=io.StringIO(),
        ask=lambda question: f"typed at {question}",
    )


def test_a_secret_from_stdin_is_one_line_and_leaves_the_rest(
    terminal: Terminal,
) -> None:
    assert terminal.secret("-", "Password") == "Grüße aus Ås "
    assert terminal.stdin.read() == b"the rest"


def test_a_secret_is_the_first_line_of_a_file(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "password"
    path.write_bytes(b" with spaces \nsecond line\n")
    assert terminal.secret(str(path), "Password") == " with spaces "


def test_without_a_file_the_secret_is_asked_for(terminal: Terminal) -> None:
    assert terminal.secret(None, "Password") == "typed at Password: "


def test_an_empty_file_is_an_empty_secret(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.touch()
    assert terminal.secret(str(path), "Password") == ""


def test_the_mark_that_an_editor_puts_first_is_no_part_of_the_secret(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "password"
    path.write_bytes(b"\xef\xbb\xbfanchor mellow\r\n")
    assert terminal.secret(str(path), "Password") == "anchor mellow"


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (None, "could not be read"),
        (b"caf\xe9\n", "could not be read"),
        (b"x" * 5000 + b"\n", "is too long for a secret"),
    ],
)
def test_a_file_that_holds_no_secret_is_named(
    terminal: Terminal, tmp_path: Path, raw: bytes | None, what: str
) -> None:
    path = tmp_path / "password"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(JournalError, match=what) as caught:
        terminal.secret(str(path), "Password")
    assert str(path) in str(caught.value)


def test_a_program_without_a_console_has_a_terminal_too(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    terminal = Terminal(clock=clock)
    terminal.say("nobody reads this")
    terminal.tell("nor this")
    assert terminal.stdin.read() == b""


def test_the_folder_is_the_one_that_is_named() -> None:
    assert journal_folder(parse(["--journal", "there", "list"])) == Path("there")


def test_else_the_folder_is_the_one_that_the_window_opened_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    preferences.save(preferences.usual_file(), Preferences(journal="/last.journal"))
    assert journal_folder(parse(["list"])) == Path("/last.journal")
