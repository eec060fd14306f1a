"""backup, restore, verify."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.backup import Contents
from journal.domain.errors import DamagedBackupError, JournalError
from journal.domain.health import Health

if TYPE_CHECKING:  # guides are printed where no library is installed
    from journal.services.restoring import Restoring, Way


def register(commands: Commands) -> None:
    """Add the commands on backups, and on whether all is whole."""
    backup = commands.add(
        "backup", _backup, "make a backup that was opened and compared; prints where"
    )
    backup.add_argument(
        "out", metavar="OUT", type=Path, nargs="?", help="also a copy in this new file"
    )
    restore = commands.add(
        "restore", _restore, "make a journal in a new folder from a backup"
    )
    restore.add_argument("backup", metavar="BACKUP", type=Path)
    restore.add_argument("folder", metavar="DIR", type=Path)
    _by_phrase(restore)
    verify = commands.add(
        "verify", _verify, "check every page of the journal on disk, or of a backup"
    )
    verify.add_argument("--backup", metavar="FILE", type=Path, help="check this backup")
    _by_phrase(verify)


def _by_phrase(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--phrase-file",
        metavar="FILE",
        help="open the backup by the 24 words in this file (- for stdin)",
    )


def _backup(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        if args.out is None:
            made = journal.backups.make()
        else:
            made = journal.backups.export(args.out)
    if args.json:
        copy = None if args.out is None else str(args.out)
        terminal.give({"backup": str(made), "copy": copy})
    else:
        terminal.say(str(args.out or made))
    return 0


def _restore(args: Namespace, terminal: Terminal) -> int:
    way = _way(args, terminal)
    contents = _restoring(terminal).restore(args.backup, args.folder, way)
    if args.json:
        terminal.give(
            {
                "journal": str(args.folder),
                "entries": contents.entries,
                "check_ins": contents.check_ins,
                "newest": None if contents.newest is None else str(contents.newest),
            }
        )
    else:
        terminal.say(_told(contents))
    return 0


def _told(contents: Contents) -> str:
    entries = "1 entry" if contents.entries == 1 else f"{contents.entries} entries"
    newest = "" if contents.newest is None else f", newest from {contents.newest}"
    return f"Restored: {entries}{newest}."


def _verify(args: Namespace, terminal: Terminal) -> int:
    health = _health_of_backup(args, terminal) if args.backup else None
    if health is None:
        with terminal.journal(args) as journal:
            health = journal.health()
    problems = health.problems
    if args.json:
        terminal.give({"ok": not problems, "problems": list(problems)})
    else:
        for problem in problems or ("Everything is as it should be.",):
            terminal.say(problem)
    return 1 if problems else 0


def _health_of_backup(args: Namespace, terminal: Terminal) -> Health:
    try:
        return _restoring(terminal).check(args.backup, _way(args, terminal))
    except DamagedBackupError as error:
        return Health(problems=(str(error),), pages=0, entries=0)


def _restoring(terminal: Terminal) -> "Restoring":
    from journal.services.restoring import Restoring  # noqa: PLC0415 - see above

    return Restoring(terminal.vault_in)


def _way(args: Namespace, terminal: Terminal) -> "Way":
    from journal.services import restoring  # noqa: PLC0415 - see above

    if not args.backup.is_file():  # before anything is asked
        raise JournalError(f"There is no file {args.backup}.")
    if args.phrase_file is not None:
        return restoring.by_phrase(terminal.phrase(args.phrase_file))
    return restoring.by_password(terminal.secret(args.password_file, "Password"))
