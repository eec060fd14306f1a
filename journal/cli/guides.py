"""guides: needs no journal, no password and no installed library."""

from argparse import Namespace
from typing import Any

from journal.cli.commands import Commands
from journal.cli.terminal import Terminal
from journal.domain.guide import Guide
from journal.services import resources
from journal.services.guides import LANGUAGES, Guides


def register(commands: Commands) -> None:
    """Add the command that prints guides."""
    guides = commands.add("guides", _guides, "list the guides, or print one")
    guides.add_argument("slug", nargs="?", help="the name of a guide")
    guides.add_argument("--language", choices=LANGUAGES, default="en")


def _guides(args: Namespace, terminal: Terminal) -> int:
    guides = Guides(resources.folder() / "guides")
    if args.slug is not None:
        guide = guides.guide(args.slug, args.language)
        if args.json:
            terminal.give({**_guide_json(guide), "body": guide.markdown})
        else:
            terminal.say(f"# {guide.title}\n\n{guide.markdown}")
        return 0
    contents = guides.contents(args.language)
    if args.json:
        terminal.give({"guides": [_guide_json(guide) for guide in contents]})
    else:
        for guide in contents:
            terminal.say(f"{guide.slug:20}  {guide.title} ({guide.minutes} min)")
    return 0


def _guide_json(guide: Guide) -> dict[str, Any]:
    return {
        "slug": guide.slug,
        "title": guide.title,
        "section": guide.section,
        "language": guide.language,
        "minutes": guide.minutes,
        "reviewed": guide.reviewed.isoformat(),
    }
