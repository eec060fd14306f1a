"""checkin, mood."""

import csv
from argparse import BooleanOptionalAction, Namespace
from typing import Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, UsageError, asked_for
from journal.domain.mood import CheckIn, Feeling, MoodDay, Sleep

# The end is where columns may be added: whoever reads by position goes on to.
_COLUMNS = (
    *("at", "day", "pleasantness", "energy", "distress", "words", "note"),
    *("sleep_hours", "wakings", "nightmares", "nightmare_upset", "entry"),
)
_YES_OR_NO = {True: "yes", False: "no", None: None}


def register(commands: Commands) -> None:
    """Add the commands on check-ins."""
    checkin = commands.add("checkin", _check_in, "keep how you feel")
    checkin.add_argument("pleasantness", type=int, help="-5 to 5")
    checkin.add_argument("energy", type=int, help="-5 to 5")
    checkin.add_argument("--word", action="append", default=[], metavar="W")
    checkin.add_argument("--distress", type=int, metavar="N", help="0 to 10")
    checkin.add_argument(
        "--sleep-hours", type=float, metavar="H", help="hours asleep, 0 to 24"
    )
    checkin.add_argument("--wakings", type=int, metavar="N", help="0 to 99")
    checkin.add_argument(
        "--nightmares", action=BooleanOptionalAction, help="whether there were any"
    )
    checkin.add_argument(
        "--nightmare-upset", type=int, metavar="N", help="how upsetting, 0 to 10"
    )
    checkin.add_argument(
        "--entry", type=values.entry_id, metavar="ID", help="an entry it belongs to"
    )
    checkin.add_argument("--at", type=values.moment, help="when, if not now")
    checkin.add_argument("--note", default="")
    mood = commands.add("mood", _mood, "print days and check-ins")
    mood.add_argument("--from", dest="first", type=values.day, metavar="D")
    mood.add_argument("--to", dest="last", type=values.day, metavar="D")
    mood.add_argument("--csv", action="store_true", help="the check-ins as CSV")


def _check_in(args: Namespace, terminal: Terminal) -> int:
    with asked_for():
        feeling = Feeling(
            pleasantness=args.pleasantness,
            energy=args.energy,
            words=tuple(args.word),
            distress=args.distress,
            sleep=Sleep(
                hours=args.sleep_hours,
                wakings=args.wakings,
                nightmares=args.nightmares,
                upset=args.nightmare_upset,
            ),
            note=args.note,
        )
    with terminal.journal(args) as journal, asked_for():
        if args.entry is not None:
            journal.writing.read(args.entry)  # raises NotFoundError
        changes = journal.moods.check_in(feeling, at=args.at, entry=args.entry)
    (check_in,) = changes.check_ins
    terminal.give({"id": str(check_in)}) if args.json else terminal.say(str(check_in))
    return 0


def _mood(args: Namespace, terminal: Terminal) -> int:
    if args.json and args.csv:
        raise UsageError("Choose --json or --csv, not both.")
    with terminal.journal(args) as journal:
        days = journal.moods.days(args.first, args.last)
        check_ins = journal.moods.check_ins(args.first, args.last)
    if args.json:
        terminal.give(
            {
                "days": [_day_json(day) for day in days],
                "check_ins": [_check_in_json(each) for each in check_ins],
            }
        )
    elif args.csv:
        _print_csv(check_ins, terminal)
    else:
        for day in days:
            terminal.say(
                f"{day.day}  feeling {day.pleasantness:+.1f}"
                f"  energy {day.energy:+.1f}  ({day.count})"
            )
    return 0


def _print_csv(check_ins: tuple[CheckIn, ...], terminal: Terminal) -> None:
    writer = csv.DictWriter(terminal.out, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    for each in check_ins:
        row = _check_in_json(each)
        sleep = each.feeling.sleep
        row |= {
            "words": "; ".join(row["words"]),
            "sleep_hours": sleep.hours,
            "wakings": sleep.wakings,
            "nightmares": _YES_OR_NO[sleep.nightmares],
            "nightmare_upset": sleep.upset,
        }
        writer.writerow({column: row[column] for column in _COLUMNS})


def _day_json(day: MoodDay) -> dict[str, Any]:
    return {
        "day": day.day.isoformat(),
        "pleasantness": day.pleasantness,
        "energy": day.energy,
        "count": day.count,
    }


def _check_in_json(check_in: CheckIn) -> dict[str, Any]:
    feeling = check_in.feeling
    return {
        "id": str(check_in.id),
        "at": check_in.at.local.isoformat(),
        "day": check_in.day.isoformat(),
        "pleasantness": feeling.pleasantness,
        "energy": feeling.energy,
        "distress": feeling.distress,
        "words": list(feeling.words),
        "note": feeling.note,
        "sleep": {
            "hours": feeling.sleep.hours,
            "wakings": feeling.sleep.wakings,
            "nightmares": feeling.sleep.nightmares,
            "upset": feeling.sleep.upset,
        },
        "entry": None if check_in.entry is None else str(check_in.entry),
    }
