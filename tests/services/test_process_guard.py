"""The memory of the program is not for other programs of the same user."""

import subprocess
import sys

import pytest

_LOOK = """
import resource
from journal.services.process_guard import guard_memory
import ctypes, faulthandler
faulthandler.enable()
guard_memory()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))  # PR_GET_DUMPABLE
print(resource.getrlimit(resource.RLIMIT_CORE))
print(faulthandler.is_enabled())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks a Linux kernel")
def test_no_core_no_debugger_no_dump_of_the_stack() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == ["0", "(0, 0)", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads a file of Linux")
def test_the_program_as_it_is_started_guards_its_memory() -> None:
    program = (
        "import os, sys; from journal import app; sys.argv = ['x', 'guides'];"
        " app.main(); import ctypes;"
        " sys.exit(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False
    )
    assert ran.returncode == 0
