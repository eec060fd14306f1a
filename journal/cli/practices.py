"""practice: small things to keep doing, marked on days."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.cli import values
from journal.cli.changing import adding, changing
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.practice import Practice

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal


def register(commands: Commands) -> None:
    """Add the commands on practices."""
    group = commands.group("practice", "small things to keep doing")
    listing = group.add("list", _list, "list practices, oldest first")
    listing.add_argument("--all", action="store_true", help="those let go too")
    add = group.add("add", adding(_add), "keep something to practise")
    add.add_argument("text")
    mark = group.add("mark", changing(_mark), "note that it was done on a day")
    unmark = group.add("unmark", changing(_unmark), "take the mark off a day")
    for parser in (mark, unmark):
        parser.add_argument("--day", type=values.day, metavar="D", help="if not today")
    end = group.add("end", changing(_end), "let it go; its marks stay")
    resume = group.add("resume", changing(_resume), "take it up again")
    for parser in (mark, unmark, end, resume):
        parser.add_argument("id", type=values.practice_id)


def _list(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        kept = journal.practising
        practices = kept.all() if args.all else kept.going()
    if args.json:
        terminal.give({"practices": [_json(practice) for practice in practices]})
    else:
        for practice in practices:
            state = "going" if practice.ended is None else "ended"
            terminal.say(f"{practice.id}  {state}  {practice.text}")
    return 0


def _json(practice: Practice) -> dict[str, Any]:
    return {
        "id": str(practice.id),
        "text": practice.text,
        "begun_at": practice.begun.local.isoformat(),
        "ended": values.iso(practice.ended),
        "days": [day.isoformat() for day in practice.days],
        "entry": values.id_or_none(practice.entry),
    }


def _add(journal: "Journal", args: Namespace) -> UUID:
    (practice,) = journal.practising.begin(args.text).practices
    return practice


def _mark(journal: "Journal", args: Namespace) -> None:
    journal.practising.mark(args.id, args.day)


def _unmark(journal: "Journal", args: Namespace) -> None:
    journal.practising.unmark(args.id, args.day)


def _end(journal: "Journal", args: Namespace) -> None:
    journal.practising.end(args.id)


def _resume(journal: "Journal", args: Namespace) -> None:
    journal.practising.resume(args.id)
