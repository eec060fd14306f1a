"""The program as it is started, in a process of its own, without a display."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.services.vault import Vault
from tests.conftest import PASSWORD

MAIN = Path(__file__).parents[1] / "main.py"
Started = subprocess.CompletedProcess[bytes]
Start = Callable[..., Started]


@pytest.fixture
def start(vault: Vault, tmp_path: Path) -> Start:
    """Run main.py on a journal that is there, its password in a file."""
    vault.create(PASSWORD).journal.close()
    password = tmp_path / "password"
    password.write_text(PASSWORD, encoding="utf-8")
    on = ["--journal", str(vault.folder), "--password-file", str(password)]

    def run(*arguments: str, on: list[str] = on, **streams: object) -> Started:
        command = [sys.executable, str(MAIN), *on, *arguments]
        if not streams.keys() & {"stdout", "capture_output"}:
            streams["stdout"] = subprocess.PIPE
        return subprocess.run(  # type: ignore[call-overload, no-any-return]
            command, stderr=subprocess.PIPE, timeout=60, check=False, **streams
        )

    return run


def test_text_survives_pipes_byte_for_byte(start: Start) -> None:
    text = "\N{BYTE ORDER MARK}one\r\ntwo 🌊 e\u0301".encode()
    added = start("add", "--kind", "note", "--json", input=text)
    assert (added.returncode, added.stderr) == (0, b"")
    entry = json.loads(added.stdout)["id"]
    shown = json.loads(start("show", entry, "--json").stdout)
    assert shown["body"].encode() == text
    assert start("show", entry).stdout.endswith(b"\n\n" + text + b"\n")


def test_a_failure_is_one_sentence_and_exit_code_1(start: Start) -> None:
    ran = start("show", "01939f00-0000-7000-8000-000000000000")
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr == b"That entry is not in the journal.\n"


def test_wrong_usage_is_exit_code_2(start: Start) -> None:
    ran = start("checkin", "9", "0")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.count(b"\n") == 1
    assert json.loads(start("mood", "--json").stdout)["check_ins"] == []


def test_without_a_terminal_the_text_is_never_taken_for_the_password(
    start: Start, vault: Vault
) -> None:
    on = ["--journal", str(vault.folder)]
    arguments = ("add", "--kind", "note")
    ran = start(*arguments, on=on, input=b"My words.\n", start_new_session=True)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr == (
        b"There is no terminal to type the password at; see --password-file.\n"
    )


def test_a_reader_that_has_seen_enough_is_no_failure_to_tell(start: Start) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = start("guides", "grounding", stdout=writing)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [("guides",), ("list", "--json")])
def test_an_answer_that_cannot_be_printed_is_told(
    start: Start, arguments: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = start(*arguments, stdout=full)
    assert ran.returncode == 1
    assert ran.stderr == b"The answer could not be printed: No space left on device.\n"


def test_streams_that_are_closed_are_no_bug(start: Start) -> None:
    shell = f'exec "{sys.executable}" "{MAIN}" guides <&- >&- 2>&-'
    ran = subprocess.run(["/bin/sh", "-c", shell], timeout=60, check=False)
    assert ran.returncode == 0


def test_names_that_are_not_in_utf_8_are_told_too(start: Start) -> None:
    ran = start("list", on=["--journal", os.fsdecode(b"/no/caf\xe9")])
    assert ran.returncode == 1
    assert ran.stderr == b"There is no journal in /no/caf\\udce9.\n"


def test_python_m_journal_is_the_same_program(vault: Vault) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "journal", "--version"],
        cwd=MAIN.parent,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0
    assert ran.stdout.strip()
