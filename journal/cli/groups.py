"""Every command there is, a module a group of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli import (
    appointments,
    backups,
    courses,
    entries,
    exports,
    guides,
    help_now,
    imports,
    keys,
    measures,
    moods,
    practices,
    questions,
    values,
)
from journal.cli.commands import Commands

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

_OF_THE_COURSE = (courses, appointments, questions, practices)
_GROUPS = (
    *(entries, moods, measures, *_OF_THE_COURSE, imports, exports),
    *(keys, backups, guides, help_now),
)


def register(parsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Add all commands, the demo first."""
    demo = parsers.add_parser(
        "demo", help="a throw-away journal with four months of sample content"
    )
    demo.add_argument(
        "--screenshots", type=Path, metavar="DIR", help="draw every page to PNG"
    )
    demo.add_argument(
        "--language",
        type=values.language,
        default="",
        help="en or nb; else the system's",
    )
    commands = Commands(parsers)
    for group in _GROUPS:
        group.register(commands)
