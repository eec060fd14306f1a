"""Commands that add one thing or change one by its id; what they answer is the id."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from journal.cli.commands import Run
from journal.cli.terminal import Terminal, asked_for

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal


def adding(add: "Callable[[Journal, Namespace], UUID]") -> Run:
    """Return a command that adds something and prints its id."""

    def run(args: Namespace, terminal: Terminal) -> int:
        with terminal.journal(args) as journal, asked_for():
            added = str(add(journal, args))
        terminal.give({"id": added}) if args.json else terminal.say(added)
        return 0

    return run


def changing(change: "Callable[[Journal, Namespace], object]") -> Run:
    """Return a command that changes what args.id names; without --json it is silent."""

    def run(args: Namespace, terminal: Terminal) -> int:
        with terminal.journal(args) as journal, asked_for():
            change(journal, args)
        if args.json:
            terminal.give({"id": str(args.id)})
        return 0

    return run
