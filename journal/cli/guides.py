"""guides: needs no journal, no password and no installed library."""

from argparse import Namespace
from typing import Any

from journal.cli import values
from journal.cli.commands import Commands
from journal.cli.terminal import Terminal, UsageError
from journal.domain.guide import Guide
from journal.services import resources
from journal.services.guides import Guides


def register(commands: Commands) -> None:
    """Add the command that lists, searches and prints guides."""
    guides = commands.add("guides", _guides, "list or search the guides, or print one")
    guides.add_argument("slug", nargs="?", help="the name of a guide")
    guides.add_argument(
        "--search", nargs="+", metavar="WORD", help="those that hold all these words"
    )
    guides.add_argument(
        "--language",
        type=values.language,
        default="en",
        help="en or nb; English for every other",
    )


def _guides(args: Namespace, terminal: Terminal) -> int:
    guides = Guides(resources.folder() / "guides")
    if args.slug is not None and args.search is not None:
        raise UsageError("Name a guide or search for words, not both.")
    if args.slug is not None:
        _print(guides.guide(args.slug, args.language), args, terminal)
    elif args.search is not None:
        found = guides.search(" ".join(args.search), args.language)
        _list([(each.guide, each.snippet) for each in found], args, terminal)
    else:
        contents = guides.contents(args.language)
        _list([(guide, "") for guide in contents], args, terminal)
    return 0


def _print(guide: Guide, args: Namespace, terminal: Terminal) -> None:
    if args.json:
        terminal.give({**_guide_json(guide), "body": guide.markdown})
    else:
        terminal.say(f"# {guide.title}\n\n{guide.markdown}")


def _list(guides: list[tuple[Guide, str]], args: Namespace, terminal: Terminal) -> None:
    """Print a line for each guide, and the place where a search found it."""
    if args.json:
        listed = [
            _guide_json(guide) | ({"snippet": snippet} if snippet else {})
            for guide, snippet in guides
        ]
        terminal.give({"guides": listed})
        return
    for guide, snippet in guides:
        terminal.say(f"{guide.slug:20}  {guide.title} ({guide.minutes} min)")
        if snippet:
            terminal.say(f"    {snippet}")


def _guide_json(guide: Guide) -> dict[str, Any]:
    return {
        "slug": guide.slug,
        "title": guide.title,
        "section": guide.section,
        "language": guide.language,
        "minutes": guide.minutes,
        "reviewed": guide.reviewed.isoformat(),
    }
