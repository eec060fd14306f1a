"""import: bring in what another program had, see first what would come, undo it."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, UsageError, asked_for
from journal.domain.bringing_in import BroughtIn, Choices, Preview
from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError
from journal.domain.mood import Feeling


def register(commands: Commands) -> None:
    """Add the command that brings in another program's files."""
    add = commands.add("import", _import, "bring in another program's journal")
    add.add_argument("file", nargs="?", type=Path, help="a file or a folder")
    add.add_argument("--undo", type=values.import_id, metavar="ID", help="take it back")
    add.add_argument("--format", default="", metavar="F", help="if it is not told")
    add.add_argument(
        "--source-password-file", metavar="FILE", help="its first line; - for stdin"
    )
    add.add_argument(
        "--dry-run", action="store_true", help="tell what would come, change nothing"
    )
    add.add_argument(
        "--kind", type=_kind, action="append", default=[], metavar="LABEL=KIND"
    )
    add.add_argument(
        "--mood",
        type=_mood,
        action="append",
        default=[],
        metavar="LABEL=PLEASANTNESS,ENERGY",
    )


def _import(args: Namespace, terminal: Terminal) -> int:
    if (args.file is None) == (args.undo is None):
        raise UsageError("Name a file to bring in, or an import to undo.")
    return _bring(args, terminal) if args.undo is None else _undo(args, terminal)


def _bring(args: Namespace, terminal: Terminal) -> int:
    source = args.source_password_file
    with terminal.journal(args) as journal:
        password = "" if source is None else terminal.secret(source, "Its password")
        with asked_for():
            preview = journal.importing.read(args.file, args.format, password=password)
        choices = _choices(args, preview)
        if args.dry_run:
            _tell_preview(args, terminal, preview, choices)
            return 0
        brought = journal.importing.bring_in(preview, choices)
    for each in preview.remarks:
        terminal.tell(each)
    if args.json:
        terminal.give(_json(brought))
        return 0
    terminal.say(f"{brought.added} came in, {brought.skipped} were here already.")
    _say_left(terminal, brought.dropped)
    if brought.batch is not None:
        terminal.say(f"To undo it: import --undo {brought.batch}")
    return 0


def _undo(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        undone = journal.importing.undo(args.undo)
    if args.json:
        terminal.give(
            {
                "import": str(args.undo),
                "removed": undone.removed,
                "kept": undone.kept,
            }
        )
        return 0
    terminal.say(f"{undone.removed} were taken out again.")
    if undone.kept:
        terminal.say(f"{undone.kept} were changed or used since, and stay.")
    return 0


def _choices(args: Namespace, preview: Preview) -> Choices:
    kinds, moods = dict(args.kind), dict(args.mood)
    for given, known in ((kinds, preview.kinds), (moods, preview.moods)):
        for label in given:
            if label not in known:
                raise UsageError(f"There is no {label!r} among what would come in.")
    return Choices(kinds=kinds, moods=moods)


def _tell_preview(
    args: Namespace, terminal: Terminal, preview: Preview, choices: Choices
) -> None:
    kinds = {**preview.kinds, **choices.kinds}
    moods = {**preview.moods, **choices.moods}
    if args.json:
        terminal.give(_json_of_preview(preview, choices))
        return
    terminal.say(preview.told)
    terminal.say(
        f"{preview.added(choices)} would come in, {preview.here} are here already."
    )
    if preview.span is not None:
        terminal.say("From {} to {}.".format(*preview.span))
    _say_left(terminal, preview.left_out(choices))
    for label, kind in kinds.items():
        terminal.say(f"--kind {label!r}={kind}")
    for label, place in moods.items():
        terminal.say(f"--mood {label!r}={_place(place)}")
    for remark in preview.remarks:
        terminal.say(remark)


def _say_left(terminal: Terminal, dropped: Mapping[str, int]) -> None:
    if dropped:
        told = ", ".join(f"{count} {what}" for what, count in dropped.items())
        terminal.say(f"Left out: {told}.")


def _json(brought: BroughtIn) -> dict[str, Any]:
    return {
        "import": values.id_or_none(brought.batch),
        "added": brought.added,
        "skipped": brought.skipped,
        "dropped": dict(brought.dropped),
    }


def _json_of_preview(preview: Preview, choices: Choices) -> dict[str, Any]:
    first, last = preview.span or (None, None)
    return {
        "import": None,
        "added": preview.added(choices),
        "skipped": preview.here,
        "dropped": dict(preview.left_out(choices)),
        "format": preview.format,
        "from": values.iso(first),
        "to": values.iso(last),
        "kinds": {**preview.kinds, **choices.kinds},
        "moods": {
            label: None if place is None else [place.pleasantness, place.energy]
            for label, place in {**preview.moods, **choices.moods}.items()
        },
        "remarks": list(preview.remarks),
    }


def _place(place: Feeling | None) -> str:
    return "" if place is None else f"{place.pleasantness},{place.energy}"


def _kind(text: str) -> tuple[str, Kind]:
    label, is_said, kind = text.rpartition("=")
    if not is_said or kind not in list(Kind):
        kinds = ", ".join(Kind)
        raise ArgumentTypeError(f"{text!r} is not LABEL= and one of {kinds}.")
    return label, Kind(kind)


def _mood(text: str) -> tuple[str, Feeling | None]:
    label, is_said, place = text.rpartition("=")
    if not is_said:
        raise ArgumentTypeError(f"{text!r} is not LABEL=PLEASANTNESS,ENERGY.")
    if not place:
        return label, None
    try:
        pleasantness, energy = (int(each) for each in place.split(","))
        return label, Feeling(pleasantness=pleasantness, energy=energy)
    except (ValueError, InvalidInputError):
        raise ArgumentTypeError(
            f"{place!r} is not two whole numbers from -5 to 5, such as 3,-1."
        ) from None
