"""Keeping the memory of this process from other programs of the same user."""

import ctypes
import faulthandler
import os
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4  # prctl(2)
_PT_DENY_ATTACH: Final = 31  # ptrace(2) of macOS
_QUIET_CRASH: Final = 0x0001 | 0x0002 | 0x8000  # SetErrorMode of Windows


def guard_memory() -> None:
    """Write no core when the program crashes, and let no debugger of this user in.

    On Linux both follow from "not dumpable"; the limit on cores is set as well, for a
    core that is piped to a program does not ask for the first. In a snap the first
    would keep the dialogs of the system from us. On Windows only the report of a crash
    is kept from being made. What cannot be had is left: the program works without.
    """
    faulthandler.disable()
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_QUIET_CRASH)
        return
    import resource  # noqa: PLC0415 - not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, AttributeError):
        system = ctypes.CDLL(None)
        if sys.platform == "darwin":
            system.ptrace(_PT_DENY_ATTACH, 0, 0, 0)
        elif sys.platform == "linux" and "SNAP" not in os.environ:
            system.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
