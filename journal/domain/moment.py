"""Instants as the writer lived them: a point in time and the offset of their clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from journal.domain.errors import InvalidInputError

FURTHEST_AHEAD = timedelta(days=1)
"""What is further ahead has not been lived; a journey may put a clock ahead."""

_WIDEST_OFFSET = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Moment:
    """An instant and the offset of the writer's clock from UTC at that instant.

    utc is aware, in UTC. offset is a whole number of minutes, less than a day.
    """

    utc: datetime
    offset: timedelta = timedelta(0)

    def __post_init__(self) -> None:
        if self.utc.tzinfo is not UTC:
            raise InvalidInputError("An instant must be given in UTC.")
        if abs(self.offset) >= _WIDEST_OFFSET or self.offset % timedelta(minutes=1):
            raise InvalidInputError("A time zone must be whole minutes from UTC.")
        try:
            self.utc + self.offset
        except OverflowError:
            raise InvalidInputError("That date is out of range.") from None

    @property
    def local(self) -> datetime:
        """The same instant on the writer's own clock."""
        return self.utc.astimezone(timezone(self.offset))

    @property
    def day(self) -> date:
        """The writer's calendar day."""
        return self.local.date()

    @classmethod
    def at(cls, moment: datetime) -> "Moment":
        """Return an aware date and time as a Moment. Raises InvalidInputError."""
        offset = moment.utcoffset()
        if offset is None:
            raise InvalidInputError("A time needs its time zone.")
        try:
            utc = moment.astimezone(UTC)
        except OverflowError:
            raise InvalidInputError("That date is out of range.") from None
        whole_minutes = offset // timedelta(minutes=1) * timedelta(minutes=1)
        return cls(utc=utc, offset=whole_minutes)


Clock = Callable[[], Moment]
"""Tells the present moment; handed in from outside, so that tests can set it."""
