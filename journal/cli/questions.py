"""question: what to bring to the next appointment."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.cli import values
from journal.cli.changing import adding, changing
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.errors import NotFoundError
from journal.domain.question import Question

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal


def register(commands: Commands) -> None:
    """Add the commands on questions."""
    group = commands.group("question", "questions for the next appointment")
    listing = group.add("list", _list, "list questions, oldest first")
    listing.add_argument("--all", action="store_true", help="those that are done too")
    add = group.add("add", adding(_add), "keep a question")
    add.add_argument("text")
    done = group.add("done", changing(_tick), "note that it was brought up")
    reopen = group.add("reopen", changing(_untick), "take it along again")
    remove = group.add("remove", changing(_remove), "remove it for good")
    for parser in (done, reopen, remove):
        parser.add_argument("id", type=values.question_id)


def _list(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        asked = journal.questions
        questions = asked.all() if args.all else asked.to_bring()
    if args.json:
        terminal.give({"questions": [_json(question) for question in questions]})
    else:
        for question in questions:
            state = "open" if question.done is None else "done"
            words = " ".join(question.text.split())
            terminal.say(f"{question.id}  {question.asked.day}  {state}  {words}")
    return 0


def _json(question: Question) -> dict[str, Any]:
    done = question.done
    return {
        "id": str(question.id),
        "text": question.text,
        "asked_at": question.asked.local.isoformat(),
        "done_at": None if done is None else done.local.isoformat(),
        "entry": values.id_or_none(question.entry),
    }


def _add(journal: "Journal", args: Namespace) -> UUID:
    (question,) = journal.questions.ask(args.text).questions
    return question


def _tick(journal: "Journal", args: Namespace) -> None:
    journal.questions.tick(args.id)


def _untick(journal: "Journal", args: Namespace) -> None:
    journal.questions.untick(args.id)


def _remove(journal: "Journal", args: Namespace) -> None:
    if all(question.id != args.id for question in journal.questions.all()):
        raise NotFoundError("That question is not in the journal.")
    journal.questions.remove(args.id)
