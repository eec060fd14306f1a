"""add, list, show, search."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, asked_for
from journal.domain.entry import (
    MATCH_END,
    MATCH_START,
    Draft,
    Filter,
    Kind,
    Page,
    Summary,
)
from journal.domain.errors import JournalError

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal

_PAGE = 500
_BELONGS = "an appointment they belong to"


def register(commands: Commands) -> None:
    """Add the commands on entries."""
    add = commands.add("add", _add, "write an entry; its text is read from stdin")
    add.add_argument("--kind", required=True, choices=list(Kind), type=Kind)
    add.add_argument("--title", default="")
    add.add_argument("--day", type=values.day, help="the day it is about")
    add.add_argument("--at", type=values.moment, help="when it was written")
    add.add_argument("--tag", action="append", default=[], metavar="T")
    add.add_argument(
        "--appointment", type=values.appointment_id, metavar="ID", help=_BELONGS
    )
    add.add_argument("--file", type=Path, help="read the text from a file instead")
    _narrowing(commands.add("list", _list, "list entries, newest day first"))
    search = commands.add("search", _search, "find entries")
    search.add_argument("query", help='words, "several words", #tag')
    _narrowing(search)
    show = commands.add("show", _show, "print an entry")
    show.add_argument("id", type=values.entry_id)


def _narrowing(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", choices=list(Kind), type=Kind)
    parser.add_argument("--from", dest="first", type=values.day, metavar="D")
    parser.add_argument("--to", dest="last", type=values.day, metavar="D")
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument(
        "--appointment", type=values.appointment_id, metavar="ID", help=_BELONGS
    )
    parser.add_argument("--limit", type=values.count, metavar="N")


def _add(args: Namespace, terminal: Terminal) -> int:
    with asked_for():
        draft = Draft(
            kind=args.kind,
            title=args.title,
            day=args.day,
            tags=tuple(args.tag),
            appointment=args.appointment,
        )
    with terminal.journal(args) as journal:
        _check_appointment(journal, args)
        draft = replace(draft, body=_text(args, terminal))
        if draft.is_blank:
            raise JournalError("There is nothing to write down.")
        changes = journal.writing.write(draft, at=args.at)
    (entry,) = changes.entries
    terminal.give({"id": str(entry)}) if args.json else terminal.say(str(entry))
    return 0


def _text(args: Namespace, terminal: Terminal) -> str:
    try:
        raw = args.file.read_bytes() if args.file else terminal.stdin.read()
    except OSError:
        raise JournalError(f"The file {args.file} could not be read.") from None
    try:
        return str(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise JournalError("The text is not in UTF-8; nothing was written.") from None


def _check_appointment(journal: "Journal", args: Namespace) -> None:
    """Raise NotFoundError for an appointment that is not there."""
    if args.appointment is not None:
        journal.appointments.read(args.appointment)


def _list(args: Namespace, terminal: Terminal) -> int:
    return _print_found("", args, terminal)


def _search(args: Namespace, terminal: Terminal) -> int:
    return _print_found(args.query, args, terminal)


def _print_found(query: str, args: Namespace, terminal: Terminal) -> int:
    with asked_for():
        narrowed = Filter(
            kinds=frozenset({args.kind} if args.kind else ()),
            first=args.first,
            last=args.last,
            tags=frozenset(args.tag),
            appointments=frozenset({args.appointment} if args.appointment else ()),
        )
    found: list[Summary] = []
    total = 0
    with terminal.journal(args) as journal:
        _check_appointment(journal, args)
        page, more = Page(entries=(), total=0), True
        while more:
            wanted = _PAGE if args.limit is None else args.limit - len(found)
            page = journal.writing.search(
                query,
                narrowed,
                after=page.after,
                limit=min(_PAGE, wanted),
                counted=not found,
            )
            total = total if found else page.total
            found.extend(page.entries)
            more = page.after is not None and len(found) != args.limit
    if args.json:
        terminal.give(
            {"total": total, "entries": [_summary_json(each) for each in found]}
        )
    else:
        for each in found:
            terminal.say(f"{each.id}  {each.day}  {each.kind:11}  {_line(each)}")
    return 0


def _line(entry: Summary) -> str:
    return entry.title or entry.excerpt


def _summary_json(entry: Summary) -> dict[str, Any]:
    snippet = entry.excerpt if entry.snippet is None else entry.snippet
    return {
        "id": str(entry.id),
        "kind": entry.kind.value,
        "title": entry.title,
        "day": entry.day.isoformat(),
        "created_at": entry.created.local.isoformat(),
        "tags": list(entry.tags),
        "appointment": values.id_or_none(entry.appointment),
        "snippet": snippet.replace(MATCH_START, "").replace(MATCH_END, ""),
    }


def _show(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        entry = journal.writing.read(args.id)
        versions = journal.writing.versions(args.id)
    if not args.json:
        title = f"{entry.day}  {entry.kind}  {entry.title}".rstrip()
        tags = " ".join(f"#{tag}" for tag in entry.tags)
        terminal.say("\n".join(filter(None, (title, tags))) + f"\n\n{entry.body}")
        return 0
    terminal.give(
        {
            "id": str(entry.id),
            "kind": entry.kind.value,
            "title": entry.title,
            "day": entry.day.isoformat(),
            "created_at": entry.created.local.isoformat(),
            "edited_at": entry.edited.local.isoformat(),
            "tags": list(entry.tags),
            "starred": entry.starred,
            "folded": entry.folded,
            "shareable": entry.shareable,
            "appointment": values.id_or_none(entry.appointment),
            "prompt": entry.prompt or None,
            "in_trash": entry.trashed is not None,
            "body": entry.body,
            "versions": [
                {
                    "id": str(each.id),
                    "kept_at": each.kept.local.isoformat(),
                    "title": each.title,
                    "body": each.body,
                }
                for each in versions
            ],
        }
    )
    return 0
