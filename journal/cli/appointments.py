"""appointment: the appointments of a course, planned, held or called off."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.cli import values
from journal.cli.changing import adding, changing
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.course import Phase
from journal.domain.course_line import Stop
from journal.domain.errors import JournalError, NotFoundError
from journal.domain.ids import CourseId

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.domain.course_line import CourseLine
    from journal.services.journal import Journal


def register(commands: Commands) -> None:
    """Add the commands on appointments."""
    group = commands.group("appointment", "the appointments of a course")
    listing = group.add("list", _list, "list appointments in their order")
    add = group.add("add", adding(_add), "plan another appointment")
    for parser in (listing, add):
        parser.add_argument(
            "--course",
            type=values.course_id,
            metavar="ID",
            help="of this course, not the current one",
        )
    add.add_argument("--phase", required=True, choices=list(Phase), type=Phase)
    add.add_argument("--day", type=values.day, metavar="D", help="if it has one yet")
    add.add_argument("--label", default="", metavar="L", help="a name of its own")
    _register_changes(group)


def _register_changes(group: Commands) -> None:
    hold = group.add("hold", changing(_hold), "note that it was held")
    hold.add_argument(
        "--day", type=values.day, metavar="D", help="if not on its day, or else today"
    )
    move = group.add("move", changing(_move), "give it another day")
    when = move.add_mutually_exclusive_group(required=True)
    when.add_argument("--day", type=values.day, metavar="D")
    when.add_argument("--open", action="store_true", help="leave its day open")
    skip = group.add("skip", changing(_skip), "note that it was skipped")
    cancel = group.add(
        "cancel", changing(_cancel), "call it off; it has no number then"
    )
    plan = group.add("plan", changing(_plan), "plan again what was called off")
    remove = group.add(
        "remove", changing(_remove), "remove it; what was written stays, unattached"
    )
    for parser in (hold, move, skip, cancel, plan, remove):
        parser.add_argument("id", type=values.appointment_id)


def _list(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        line = _line(journal, args.course)
    stops = () if line is None else line.stops
    if args.json:
        terminal.give({"appointments": [_json(stop) for stop in stops]})
    else:
        for stop in stops:
            terminal.say(_told(stop))
    return 0


def _line(journal: "Journal", course: CourseId | None) -> "CourseLine | None":
    """Return the course that is meant, or None where there is no current one."""
    if course is None:
        return journal.courses.current()
    for line in journal.courses.lines():
        if line.course.id == course:
            return line
    raise NotFoundError("That course is not in the journal.")


def _told(stop: Stop) -> str:
    name = f"{stop.phase} {stop.ordinal or ''}".rstrip()
    state = stop.appointment.state
    told = f"{stop.id}  {stop.day or 'open'!s:10}  {name:14}  {state:9}"
    return f"{told}  {stop.appointment.label}".rstrip()


def _json(stop: Stop) -> dict[str, Any]:
    return {
        "id": str(stop.id),
        "phase": stop.phase.value,
        "ordinal": stop.ordinal,
        "day": values.iso(stop.day),
        "label": stop.appointment.label,
        "state": stop.appointment.state.value,
    }


def _add(journal: "Journal", args: Namespace) -> UUID:
    line = _line(journal, args.course)
    if line is None:
        raise JournalError("There is no current course; begin one with course add.")
    changes = journal.appointments.add(
        line.course.id, args.phase, day=args.day, label=args.label
    )
    (appointment,) = changes.appointments
    return appointment


def _hold(journal: "Journal", args: Namespace) -> None:
    journal.appointments.hold(args.id, args.day)


def _move(journal: "Journal", args: Namespace) -> None:
    journal.appointments.move(args.id, args.day)


def _skip(journal: "Journal", args: Namespace) -> None:
    journal.appointments.call_off(args.id, skipped=True)


def _cancel(journal: "Journal", args: Namespace) -> None:
    journal.appointments.call_off(args.id, skipped=False)


def _plan(journal: "Journal", args: Namespace) -> None:
    journal.appointments.plan_again(args.id)


def _remove(journal: "Journal", args: Namespace) -> None:
    journal.appointments.remove(args.id)
