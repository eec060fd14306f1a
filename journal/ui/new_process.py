"""This program, started once more in the place of itself."""

import os
import sys

from journal.ui.handover import Handover


def replace_this(handover: Handover) -> None:
    """End this process, with all its memory; the same program goes on as a new one.

    Returns only where that is refused. On Windows, where a process cannot be replaced,
    the new one is started beside this one, which ends at once.
    """
    arguments = [sys.executable, *sys.orig_argv[1:]]
    environment = handover.environment()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    try:
        if sys.platform == "win32":
            import subprocess  # noqa: PLC0415 - slow to import, and rarely needed

            subprocess.Popen(arguments, env=environment)  # noqa: S603 - ourselves
            os._exit(0)
        os.execve(sys.executable, arguments, environment)  # noqa: S606 - ourselves
    except OSError:
        return
