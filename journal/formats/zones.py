"""Which time it was on the writer's own clock, by the name of a time zone."""

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from journal.domain.errors import InvalidInputError
from journal.domain.moment import Moment


def moment_in(instant: datetime, zones: Iterable[str]) -> tuple[Moment | None, bool]:
    """Return an instant by the first zone that is known, and whether one was.

    Without any it is in UTC. None where the date is out of range.
    """
    known = next((zone for zone in map(_zone, zones) if zone is not None), None)
    try:
        return Moment.at(instant.astimezone(known or UTC)), known is not None
    except (InvalidInputError, OverflowError, ValueError):
        return None, known is not None


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # also for a name that is a path
        return None
