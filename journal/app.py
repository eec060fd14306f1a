"""The composition root: the one place where window, command line and clock meet."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from journal.cli import main as command_line
from journal.cli.terminal import Terminal, journal_folder
from journal.domain.errors import JournalError
from journal.domain.moment import Moment
from journal.services.process_guard import guard_memory

_LIBRARIES = (
    "The window needs system libraries that are missing here ({missing})."
    " On Debian: apt-get install libgl1 libegl1 libglib2.0-0 libfontconfig1"
    " libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4"
    " libxcb-keysyms1 libxcb-shape0"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    os.umask(0o077)
    if arguments is None:  # the process is ours alone
        guard_memory()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = command_line.parse(sys.argv[1:] if arguments is None else arguments)
    terminal = Terminal(clock=now)
    try:
        if args.command is None:
            return _window(str(journal_folder(args).absolute()), terminal)
        if args.command == "demo":
            from journal.ui import demo  # noqa: PLC0415 - Qt only where it is shown

            return demo.run(now, args.screenshots, terminal.say, args.language)
    except JournalError as error:
        terminal.tell(str(error))
        return 1
    except ImportError as error:
        terminal.tell(_LIBRARIES.format(missing=error))
        return 1
    code = command_line.run(args, terminal)
    _let_go_of_stdout()
    return code


def now() -> Moment:
    """Tell the present moment on the writer's clock."""
    return Moment.at(datetime.now().astimezone())


def _let_go_of_stdout() -> None:
    """Keep the interpreter from trying once more, and complaining, at its end."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(folder: str, terminal: Terminal) -> int:
    from journal.services import preferences  # noqa: PLC0415 - guides need none of it
    from journal.ui import platform  # noqa: PLC0415 - Qt only where it is shown

    if not platform.has_display():
        terminal.tell(platform.NO_DISPLAY)
        return 1
    from journal.ui import program  # noqa: PLC0415 - as above

    path = preferences.usual_file()
    wanted = replace(preferences.load(path), journal=folder)
    return program.run(wanted, now, path, terminal.tell)
