"""measure: answer a questionnaire on the command line."""

from argparse import Namespace
from typing import Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, UsageError, asked_for
from journal.domain.errors import NotFoundError
from journal.domain.measure import Measure, Result, care, score
from journal.services import measures


def register(commands: Commands) -> None:
    """Add the command that keeps the answers to a questionnaire."""
    measure = commands.add("measure", _measure, "keep answers, print what they add up")
    measure.add_argument("name", help="PCL-5, PHQ-9 or GAD-7")
    measure.add_argument(
        "answers", nargs="+", metavar="ANSWER", help="a number, or - for skipped"
    )
    measure.add_argument("--at", type=values.moment, help="when, if not now")


def _measure(args: Namespace, terminal: Terminal) -> int:
    with asked_for():
        try:
            measure = measures.measure(args.name)
        except NotFoundError as error:
            raise UsageError(str(error)) from None
        answers = measures.parse_answers(measure, args.answers)
    with terminal.journal(args) as journal, asked_for():
        journal.measuring.take(answers, at=args.at)
    offered = care(answers)
    if offered is not None:  # before any score
        terminal.tell(offered.text.said_in("en"))
    result = score(answers)
    if args.json:
        terminal.give(_json(measure, result))
    elif result.total is None:
        terminal.say(f"{measure.name}: too many answers were skipped for a total.")
    else:
        terminal.say(f"{measure.name}: {result.total} of {measure.highest}.")
    return 0


def _json(measure: Measure, result: Result) -> dict[str, Any]:
    return {
        "instrument": measure.name,
        "total": result.total,
        "subscales": dict(result.subscales),
        "missing": list(result.missing),
    }
