"""How long work tells how far it is, and is told to stop."""

from collections.abc import Callable

from journal.domain.errors import JournalError


class CancelledError(JournalError):
    """The person stopped the work; nothing of it is kept."""


Progress = Callable[[int, int], None]
"""Told (done, of) now and then, on the working thread; of is 0 where it is unknown.

It raises CancelledError where the person wants no more of it: whoever calls it undoes
what is half done and lets the error pass.
"""


def unheard(done: int, of: int) -> None:
    """Tell nobody."""
