"""What can be done by name in an open journal; nothing that was written is named."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from journal.services.guides import Guides
from journal.ui.appearance import Appearance
from journal.ui.commands import Command, by_key
from journal.ui.open_journal import OpenJournal


def journal_commands(
    pages: OpenJournal, guides: Guides, appearance: Appearance
) -> list[Command]:
    """Return the pages, then what can be done, then the guides."""
    language = pages.language
    reading = [
        Command(text=guide.title, do=partial(pages.show_guide, guide.slug))
        for guide in guides.contents(language)
    ]
    return [*_pages(pages), *_acts(pages, appearance), *reading]


def _pages(pages: OpenJournal) -> list[Command]:
    translate = QCoreApplication.translate
    named = ("today", "journal", "mood", "guides", "plan", "settings")
    known = by_key({key: partial(pages.show_page, key) for key in named})
    further = {
        "safety": translate("Commands", "My safety plan"),
        "privacy": translate("Commands", "Privacy and safety of your words"),
        "share": translate("Commands", "Share with someone"),
        "export": translate("Commands", "Export the journal"),
        "import": translate("Commands", "Bring in another journal"),
        "licences": translate("Commands", "Licences of what is inside"),
    }
    return known + [
        Command(text=text, do=partial(pages.show_page, key))
        for key, text in further.items()
    ]


def _acts(pages: OpenJournal, appearance: Appearance) -> list[Command]:
    translate = QCoreApplication.translate

    def choose(scheme: str) -> None:
        appearance.choose(replace(appearance.taste, scheme=scheme))

    plain = (
        (translate("Commands", "Check in"), partial(pages.show_page, "today")),
        (translate("Commands", "Look back"), partial(_aside, pages, "look back")),
        (translate("Commands", "Trash"), partial(_aside, pages, "trash")),
        (translate("Commands", "Templates"), partial(_aside, pages, "templates")),
        (translate("Commands", "Light colours"), partial(choose, "light")),
        (translate("Commands", "Dark colours"), partial(choose, "dark")),
        (
            translate("Commands", "High contrast, light"),
            partial(choose, "contrast-light"),
        ),
        (
            translate("Commands", "High contrast, dark"),
            partial(choose, "contrast-dark"),
        ),
        (translate("Commands", "Colours as the system"), partial(choose, "system")),
    )
    known = by_key({"new": pages.write, "search_all": pages.search_entries})
    return known + [Command(text=text, do=act) for text, act in plain]


def _aside(pages: OpenJournal, which: str) -> None:
    pages.show_page("journal")
    pages.writing.show_aside(which)
