"""The way a reader came through the guides, back and forward."""

from typing import NamedTuple


class Stop(NamedTuple):
    """Where the reader was: in which guide, and how far down it, from 0 to 1."""

    slug: str
    position: float


class Way:
    """Stops behind the reader, and those that going back left ahead."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    @property
    def leads_back(self) -> bool:
        """Whether there is a stop behind."""
        return bool(self._behind)

    @property
    def leads_forward(self) -> bool:
        """Whether there is a stop ahead."""
        return bool(self._ahead)

    def leave(self, here: Stop) -> None:
        """Note a stop that is left for somewhere new."""
        self._behind.append(here)
        self._ahead.clear()

    def back(self, here: Stop) -> Stop | None:
        """Return the stop before this one, if there is any."""
        return _taken(self._behind, self._ahead, here)

    def forward(self, here: Stop) -> Stop | None:
        """Return the stop that going back left, if there is any."""
        return _taken(self._ahead, self._behind, here)


def _taken(wanted: list[Stop], other: list[Stop], here: Stop) -> Stop | None:
    if not wanted:
        return None
    other.append(here)
    return wanted.pop()
