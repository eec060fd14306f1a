"""export: the journal, or a part of it, as files that anyone can read."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, asked_for
from journal.domain.choice import Choice, Format
from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import CourseId

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal

_WARNING = "It is not encrypted: anyone who comes across it can read it."


def register(commands: Commands) -> None:
    """Add the command that exports."""
    export = commands.add(
        "export", _export, "write the journal as files that anyone can read"
    )
    export.add_argument(
        "out", type=Path, metavar="OUT", help="a new file, or folder for most formats"
    )
    export.add_argument("--format", required=True, choices=list(Format), type=Format)
    export.add_argument(
        "--kind", action="append", default=[], choices=list(Kind), type=Kind
    )
    export.add_argument("--from", dest="first", type=values.day, metavar="D")
    export.add_argument("--to", dest="last", type=values.day, metavar="D")
    export.add_argument("--tag", action="append", default=[], metavar="T")
    export.add_argument("--course", metavar="NAME", help="what belongs to this course")
    export.add_argument(
        "--shareable-only", action="store_true", help="only what is marked so"
    )
    export.add_argument(
        "--with-check-ins",
        action="store_true",
        help="beside chosen entries, the check-ins and questionnaires of those days",
    )
    export.add_argument(
        "--pdf-password-file",
        metavar="FILE",
        help="encrypt a PDF by the password in this file (- for stdin)",
    )


def _export(args: Namespace, terminal: Terminal) -> int:
    with asked_for():
        _choice(args, None)
        password = _pdf_password(args, terminal)
    from journal.services.exporting import Form  # noqa: PLC0415 - only where asked

    with terminal.journal(args) as journal:
        choice = _choice(args, _course(journal, args.course))
        form = Form(password=password)
        counts = journal.exporting.export(args.out, args.format, choice, form=form)
    if not password:
        terminal.tell(_WARNING)
    if args.json:
        terminal.give(
            {
                "path": str(args.out),
                "format": args.format.value,
                "entries": counts.entries,
                "check_ins": counts.check_ins,
                "results": counts.results,
            }
        )
    else:
        terminal.say(
            f"{args.out}: {counts.entries} entries, {counts.check_ins} check-ins,"
            f" {counts.results} questionnaires"
        )
    return 0


def _pdf_password(args: Namespace, terminal: Terminal) -> str:
    """Return what opens a PDF, or nothing. Raises InvalidInputError."""
    if args.pdf_password_file is None:
        return ""
    if args.format is not Format.PDF:
        raise InvalidInputError("Only a PDF can have a password.")
    return terminal.secret(args.pdf_password_file, "Password of the PDF")


def _choice(args: Namespace, course: CourseId | None) -> Choice:
    return Choice(
        kinds=frozenset(args.kind),
        first=args.first,
        last=args.last,
        tags=frozenset(args.tag),
        course=course,
        shareable_only=args.shareable_only,
        beside=args.with_check_ins,
    )


def _course(journal: "Journal", name: str | None) -> CourseId | None:
    """Return the course of this name, in any capitals, or None where none is asked.

    Raises NotFoundError, and InvalidInputError where several have the name.
    """
    if name is None:
        return None
    wanted = name.strip().casefold()
    courses = [line.course for line in journal.courses.lines()]
    found = [course.id for course in courses if course.name.casefold() == wanted]
    if not found:
        raise NotFoundError("There is no course of that name.")
    if len(found) > 1:
        raise InvalidInputError("Several courses have that name; rename one of them.")
    return found[0]
