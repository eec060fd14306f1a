"""A command that is done once, however often it is handed in."""

from typing import TYPE_CHECKING

from journal.domain.changes import Changes

if TYPE_CHECKING:  # the window is painted before the database is imported
    from collections.abc import Callable

    from journal.services.journal import Journal


class Once:
    """Hands the work in again where it may still be under way, as a lock must.

    It is done on the thread of the desk, which does one thing after the other; where
    it failed it can be done again.
    """

    def __init__(self, work: "Callable[[Journal], Changes]") -> None:
        self._work = work
        self._is_done = False

    def __call__(self, journal: "Journal") -> Changes:
        """Do it, unless it is done."""
        if self._is_done:
            return Changes()
        changes = self._work(journal)
        self._is_done = True
        return changes
