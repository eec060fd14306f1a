"""help-now: whom to call; needs no journal, no password and no installed library."""

from argparse import Namespace
from typing import Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.help_now import HOME, Line, Phrase, Region
from journal.services import help_now
from journal.services.care_words import care_words

_CHECKED = Phrase(en="Checked on {day}.", nb="Sjekket {day}.")
_OTHERS = Phrase(
    en="Other regions: {codes}. Choose one with --region.",
    nb="Andre regioner: {codes}. Velg en av dem med --region.",
)


def register(commands: Commands) -> None:
    """Add the command that prints the numbers of a region."""
    command = commands.add("help-now", _help_now, "whom to call, by region")
    command.add_argument("--region", default=HOME, metavar="CODE", help="such as NO")
    command.add_argument("--language", type=values.language, default="en")


def _help_now(args: Namespace, terminal: Terminal) -> int:
    region = help_now.region(args.region)
    if args.json:
        terminal.give(_json(region, args.language))
        return 0
    terminal.say(region.name.said_in(args.language))
    for line in (*region.big_lines, *region.other_lines):
        terminal.say("\n" + _said(line, args.language))
    if region.advice.en:
        terminal.say("\n" + region.advice.said_in(args.language))
    others = [other.code for other in help_now.regions() if other != region]
    terminal.say("\n" + _OTHERS.said_in(args.language).format(codes=", ".join(others)))
    return 0


def _said(line: Line, language: str) -> str:
    name, hours = line.name.said_in(language), line.hours.said_in(language)
    notes = [
        line.purpose.said_in(language),
        _CHECKED.said_in(language).format(day=line.checked.isoformat()),
    ]
    if line.uncertain:
        notes.append(care_words().unconfirmed.said_in(language))
    indented = "".join(f"\n  {note}" for note in notes)
    return f"{line.number}  {name}, {hours}{indented}"


def _json(region: Region, language: str) -> dict[str, Any]:
    return {
        "region": region.code,
        "name": region.name.said_in(language),
        "language": language,
        "advice": region.advice.said_in(language),
        "lines": [_line_json(line, language) for line in region.lines],
        "regions": [known.code for known in help_now.regions()],
    }


def _line_json(line: Line, language: str) -> dict[str, Any]:
    return {
        "number": line.number,
        "name": line.name.said_in(language),
        "hours": line.hours.said_in(language),
        "purpose": line.purpose.said_in(language),
        "need": line.need,
        "checked": line.checked.isoformat(),
        "source": line.source,
        "uncertain": line.uncertain,
    }
