"""What is remembered of the guides: how far one came, what is read, bookmarks."""

from collections.abc import Mapping
from dataclasses import dataclass

TOP = 0
"""The heading of a bookmark at the beginning of a guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in a guide: its nth heading, from 1; TOP is the beginning."""

    slug: str
    heading: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What is kept about the reading of guides.

    positions says how far down a guide was when it was read last, from 0 to 1.
    bookmarks are in the order they were made. last is the guide read last, or empty.
    """

    positions: Mapping[str, float]
    read: frozenset[str] = frozenset()
    bookmarks: tuple[Place, ...] = ()
    last: str = ""


NOTHING = Remembered(positions={})
