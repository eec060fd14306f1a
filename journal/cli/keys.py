"""create, password, recovery."""

from argparse import ArgumentParser, Namespace

from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.errors import JournalError

WEAK = (
    "This password is easy to guess. Several unrelated words are harder to guess"
    " and easier to remember."
)
ONCE = (
    "These 24 words open the journal if the password is forgotten."
    " Write them on paper; they are not shown again."
)


def register(commands: Commands) -> None:
    """Add the commands on what opens the journal."""
    commands.add("create", _create, "make a journal; prints its recovery phrase once")
    _new_password(commands.add("password", _password, "change the password"))
    recovery = commands.add(
        "recovery",
        _recovery,
        "print a new recovery phrase, or open the journal by the phrase and set a"
        " new password",
    )
    recovery.add_argument(
        "--phrase-file",
        metavar="FILE",
        help="open by the 24 words in this file (- for stdin)",
    )
    _new_password(recovery)


def _new_password(parser: ArgumentParser) -> None:
    parser.add_argument("--new-password-file", metavar="FILE", help="- for stdin")


def _create(args: Namespace, terminal: Terminal) -> int:
    vault = terminal.vault(args)
    if vault.exists():
        raise JournalError(f"There is a journal in {vault.folder} already.")
    password = _chosen(args.password_file, terminal)
    journal = vault.create(password).journal
    phrase = journal.keys.recovery_phrase()
    journal.close()
    _give_phrase(phrase, args, terminal)
    return 0


def _password(args: Namespace, terminal: Terminal) -> int:
    with terminal.journal(args) as journal:
        journal.keys.set_password(_chosen(args.new_password_file, terminal))
    terminal.tell("The password is changed. Earlier backups keep the earlier one.")
    return 0


def _recovery(args: Namespace, terminal: Terminal) -> int:
    if args.phrase_file is not None:
        return _open_by_phrase(args, terminal)
    vault = terminal.locked_journal(args)
    password = terminal.secret(args.password_file, "Password")
    opened = vault.unlock(password)
    try:
        for notice in opened.notices:
            terminal.tell(notice)
        phrase = opened.journal.keys.new_phrase(password)
    finally:
        opened.journal.close()
    terminal.tell("The earlier phrase opens nothing but earlier backups now.")
    _give_phrase(phrase, args, terminal)
    return 0


def _open_by_phrase(args: Namespace, terminal: Terminal) -> int:
    vault = terminal.locked_journal(args)
    opened = vault.unlock_by_phrase(terminal.phrase(args.phrase_file))
    try:
        for notice in opened.notices:
            terminal.tell(notice)
        opened.journal.keys.set_password(_chosen(args.new_password_file, terminal))
    finally:
        opened.journal.close()
    terminal.tell("The journal opens with the new password.")
    return 0


def _chosen(source: str | None, terminal: Terminal) -> str:
    """Return a new password, asked for twice where it is typed."""
    from journal.services import passwords  # noqa: PLC0415 - only where keys change

    password = terminal.secret(source, "New password")
    passwords.check_new(password)
    if source is None and terminal.secret(None, "Once more") != password:
        raise JournalError("The two passwords differ; nothing was changed.")
    if passwords.judge(password).strength is passwords.Strength.WEAK:
        terminal.tell(WEAK)
    return password


def _give_phrase(phrase: str, args: Namespace, terminal: Terminal) -> None:
    if args.json:
        terminal.give({"recovery_phrase": phrase})
    else:
        terminal.tell(ONCE)
        terminal.say(phrase)
