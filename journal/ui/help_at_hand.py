"""What all offers of help in a journal share: a language, and whose numbers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.domain.errors import NotFoundError
from journal.domain.help_now import HOME, Region
from journal.services import help_now

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

WhatHelps = Callable[["Journal"], tuple[str, ...]]


def _nothing_written(_: "Journal") -> tuple[str, ...]:
    return ()


class HelpAtHand:
    """Shared by the pages of one journal, so that a change is known to all of them.

    what_helps reads what the person has written to help them, in their own words; it
    is called on the desk.
    """

    def __init__(
        self,
        language: str = "en",
        region: str = HOME,
        what_helps: WhatHelps = _nothing_written,
    ) -> None:
        self.language = language
        self.what_helps = what_helps
        self._code = region

    @property
    def region(self) -> Region:
        """The region whose numbers are shown; the first where its code is unknown."""
        try:
            return help_now.region(self._code)
        except NotFoundError:
            return help_now.regions()[0]

    def choose_region(self, code: str) -> None:
        """Show the numbers of another region from the next offer on."""
        self._code = code
