"""The program as a screen reader has it: by AT-SPI, on a screen and a bus of its own.

What is said aloud and what can be pressed crosses two processes and the real bus.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import pytest

from journal.domain.moment import Clock
from tests.conftest import PASSWORD
from tests.ui.window import cheap_vault

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LISTENER = "import gi; gi.require_version('Atspi', '2.0'); import gi.repository.Atspi"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core")
LONGEST_S = 150
STEPS = [
    "unlocked",
    "written",
    "checked in",
    "found",
    "locked",
    "unlocked",
    "found again",
]


def missing() -> str:
    """Return what is not there of all that this takes, or nothing."""
    for program in ("Xvfb", "dbus-run-session", "dbus-daemon"):
        if which(program) is None:
            return program
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core"
    if not Path(SYSTEM_PYTHON).exists():
        return "the system's Python"
    command = [SYSTEM_PYTHON, "-c", LISTENER]
    heard = subprocess.run(command, check=False, capture_output=True)
    return "python3-gi with Atspi" if heard.returncode else ""


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen that nobody sees; yield its name."""
    told, tells = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1400x900x24"],
        pass_fds=[tells],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told) as reader:
            yield f":{reader.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


def surroundings(folder: str, display: str) -> dict[str, str]:
    """Return an environment that shares nothing with the desktop of who tests."""
    kept = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    own = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    return (
        kept
        | dict.fromkeys(own, folder)
        | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
    )


def script(journal: Path) -> str:
    """Return what runs on the bus: the program, and who listens to it."""
    person = Path(__file__).with_name("atspi_person.py")
    return (
        f"'{sys.executable}' '{ROOT / 'main.py'}' --journal '{journal}' & program=$!\n"
        f"{SYSTEM_PYTHON} -W ignore '{person}' '{PASSWORD}'; code=$?\n"
        "kill $program; exit $code"
    )


def test_who_cannot_see_it_writes_checks_in_finds_locks_and_unlocks(
    clock: Clock,
) -> None:
    absent = missing()
    if absent:
        pytest.skip(f"{absent} is not installed")
    # A short path: a socket's name has no room for a long one.
    with TemporaryDirectory(prefix="sj-") as folder, screen() as display:
        journal = Path(folder) / "x.journal"
        cheap_vault(journal, clock).create(PASSWORD).journal.close()
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script(journal)],
            env=surroundings(folder, display),
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
            check=False,
        )
    steps = [line for line in done.stdout.splitlines() if line in STEPS]
    assert steps == STEPS, done.stderr
    assert done.returncode == 0
