"""What tells that the person has left, whatever the system."""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance


class Signs(Protocol):
    """Listens to the system for as long as it exists.

    left: the screen locks, the computer sleeps, its lid closes, another user comes, or
    the work at it ends.
    """

    left: SignalInstance

    def listen(self) -> bool:
        """Begin; return whether this system tells of such things at all."""

    def hold_up(self) -> None:
        """Ask the system to wait before it sleeps: there are words to be saved."""

    def let_go(self) -> None:
        """Let the system go to sleep: the words are safe."""


def signs_of_leaving(parent: QObject) -> Signs:
    """Return what tells of leaving on this system."""
    if sys.platform == "win32":
        from journal.ui.away.windows import WindowsSigns  # noqa: PLC0415 - only there

        return WindowsSigns(parent)
    if sys.platform == "darwin":
        from journal.ui.away.macos import MacSigns  # noqa: PLC0415 - only there

        return MacSigns(parent)
    from journal.ui.away.linux import BusSigns  # noqa: PLC0415 - not everywhere

    return BusSigns(parent)
