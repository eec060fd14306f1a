"""What a check of the journal on the disk found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """problems is one sentence for each thing that is wrong; none if all is well.

    pages and entries are what was read on the way: 0 where it could not be.
    """

    problems: tuple[str, ...]
    pages: int
    entries: int
