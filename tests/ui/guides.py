"""Handling the page of guides: its parts, and what stands there."""

from typing import TypeVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from journal.services import resources
from journal.services.guides import Guides
from journal.ui.pages.guides import GuidesPage
from journal.ui.widgets.guide_contents import GuideContents
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.leaf import Leaf

T = TypeVar("T", bound=QWidget)
GUIDES = Guides(resources.folder() / "guides")


def part(page: GuidesPage, kind: type[T], name: str = "") -> T:
    """Return the first part of this kind, with this name if one is given."""
    found = [
        widget
        for widget in page.findChildren(kind)
        if not name or widget.accessibleName() == name
    ]
    return found[0]


def title(page: GuidesPage) -> str:
    """Return the title of the guide that is open."""
    return next(
        label.text()
        for label in page.findChildren(QLabel)
        if label.objectName() == "title"
    )


def down(page: GuidesPage) -> int:
    """Return how far down the guide is, in pixels."""
    return part(page, GuideReader).verticalScrollBar().value()


def rows(page: GuidesPage) -> list[str]:
    """Return what the contents list."""
    contents = part(page, GuideContents)
    return [contents.item(row).text() for row in range(contents.count())]


def choose(page: GuidesPage, wanted: str) -> None:
    """Choose a guide in the contents."""
    contents = part(page, GuideContents)
    items = contents.findItems(wanted, Qt.MatchFlag.MatchExactly)
    contents.setCurrentItem(items[-1])


def use_link(page: GuidesPage, link: str) -> None:
    """Use a link in the text or in the sources."""
    in_sources = link.startswith(("copy", "open"))
    leaf = "Sources" if in_sources else "Text of the guide"
    part(page, Leaf, leaf).anchorClicked.emit(QUrl(link))


def headings(page: GuidesPage) -> list[str]:
    """Return what the page's own table of contents lists."""
    menu = part(page, QToolButton, "On this page").menu()
    return [action.text() for action in menu.actions()]


def go_to_heading(page: GuidesPage, number: int) -> None:
    """Choose a heading in the page's own table of contents; 0 is the title."""
    part(page, QToolButton, "On this page").menu().actions()[number].trigger()
