"""What the page of guides works with, in an open journal and in front of a locked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journal.domain.moment import Clock
from journal.services.guides import Guides
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts


def open_in_browser(address: QUrl) -> bool:
    """Hand an address to the browser of the system; say whether there is one."""
    return QDesktopServices.openUrl(address)


@dataclass(frozen=True, kw_only=True)
class ReadingRoom:
    """The guides and their surroundings.

    size is of the text, in per cent. desk is None while the journal is locked. browse
    opens an address outside this program and says whether something took it.
    """

    guides: Guides
    appearance: Appearance
    clock: Clock
    prompts: Prompts
    language: str
    size: int = 100
    desk: Desk | None = None
    browse: Callable[[QUrl], bool] = open_in_browser
