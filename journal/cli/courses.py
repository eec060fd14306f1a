"""course: courses of therapy, one of which is the current one."""

from argparse import Namespace
from typing import TYPE_CHECKING
from uuid import UUID

from journal.cli import values
from journal.cli.changing import adding, changing
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.course import Shape

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal


def register(commands: Commands) -> None:
    """Add the commands on courses."""
    course = commands.group("course", "courses of therapy")
    course.add("list", _list, "list courses, the current one first")
    add = course.add("add", adding(_add), "begin a course; it is the current one then")
    add.add_argument("name", help="what it is called")
    add.add_argument("--start", type=values.day, metavar="D", help="its first day")
    add.add_argument(
        "--shape",
        default="0,0,0",
        metavar="P,S,I",
        help="plan so many of preparation, session, integration, such as 3,2,9",
    )
    current = course.add("current", changing(_make_current), "make it the current one")
    current.add_argument("id", type=values.course_id)
    remove = course.add(
        "remove",
        changing(_remove),
        "remove it with its appointments; what was written stays",
    )
    remove.add_argument("id", type=values.course_id)


def _list(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        courses = [line.course for line in journal.courses.lines()]
    if args.json:
        terminal.give(
            {
                "courses": [
                    {
                        "id": str(course.id),
                        "name": course.name,
                        "first_day": values.iso(course.first_day),
                        "current": course.is_current,
                    }
                    for course in courses
                ]
            }
        )
    else:
        for course in courses:
            mark = "*" if course.is_current else " "
            terminal.say(
                f"{course.id}  {mark} {course.first_day or 'open'!s:10}  {course.name}"
            )
    return 0


def _add(journal: "Journal", args: Namespace) -> UUID:
    shape = Shape.parsed(args.shape)
    changes = journal.courses.create(args.name, shape=shape, first_day=args.start)
    (course,) = changes.courses
    return course


def _make_current(journal: "Journal", args: Namespace) -> None:
    journal.courses.make_current(args.id)


def _remove(journal: "Journal", args: Namespace) -> None:
    journal.courses.remove(args.id)
