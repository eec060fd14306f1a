"""The command line as a whole: what it accepts, and how failures are told."""

from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Sequence

from journal import __version__
from journal.cli.terminal import Terminal, UsageError
from journal.domain.errors import JournalError

FAILED, WRONG_USAGE = 1, 2


def parse(arguments: Sequence[str]) -> Namespace:
    """Read the command line; exits with 2 and the usage where it makes no sense.

    command is None for the window and "demo" for the demo; run() does the others.
    """
    common = _common()
    try:
        found, rest = common.parse_known_args(arguments)
        if not rest:  # the window: it is painted before any command is imported
            return Namespace(**vars(found), command=None)
    except ArgumentError:
        pass  # told below, with the usage of all of it
    from journal.cli import groups  # noqa: PLC0415 - as above

    parser = ArgumentParser(
        prog="session-journal",
        description="An offline, encrypted journal. Without a command: the window.",
        allow_abbrev=False,
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=__version__)
    groups.register(parser.add_subparsers(dest="command", metavar="COMMAND"))
    return parser.parse_args(arguments)


def _common() -> ArgumentParser:
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--journal", metavar="DIR", help="the journal's folder")
    parser.add_argument(
        "--password-file", metavar="FILE", help="its first line; - for stdin"
    )
    return parser


def run(args: Namespace, terminal: Terminal) -> int:
    """Carry a command out and return its exit code.

    0 done, 1 an expected failure in one sentence, 2 wrong usage. A bug is raised.
    """
    try:
        code = int(args.run(args, terminal))
        terminal.out.flush()
    except UsageError as error:
        terminal.tell(str(error))
        return WRONG_USAGE
    except JournalError as error:
        terminal.tell(str(error))
        return FAILED
    except (KeyboardInterrupt, EOFError):
        terminal.tell("Interrupted.")
        return FAILED
    except BrokenPipeError:  # whoever reads the answer has seen enough
        return FAILED
    except OSError as error:
        what = error.filename or "The answer could not be printed"
        terminal.tell(f"{what}: {error.strerror}.")
        return FAILED
    return code
