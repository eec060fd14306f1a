"""How a command is added to the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.cli.terminal import Terminal

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Run = Callable[[Namespace, Terminal], int]
"""Carries a command out and returns its exit code."""


class Commands:
    """The commands of one parser; each knows how it is carried out."""

    def __init__(self, parsers: "_SubParsersAction[ArgumentParser]") -> None:
        self._parsers = parsers

    def group(self, name: str, summary: str) -> "Commands":
        """Add a command that has commands of its own, one of which must be given."""
        parser = self._parsers.add_parser(
            name, help=summary, description=summary, allow_abbrev=False
        )
        return Commands(
            parser.add_subparsers(dest="action", metavar="ACTION", required=True)
        )

    def add(self, name: str, run: Run, summary: str) -> ArgumentParser:
        """Add a command and return its parser, for its own arguments."""
        parser = self._parsers.add_parser(
            name, help=summary, description=summary, allow_abbrev=False
        )
        parser.add_argument(
            "--json", action="store_true", help="answer with one JSON document"
        )
        parser.set_defaults(run=run)
        return parser
