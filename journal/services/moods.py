"""Checking in, and what the days add up to."""

from datetime import date, timedelta

from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId, RandomBytes, uuid7
from journal.domain.moment import Clock, Moment
from journal.domain.mood import CheckIn, Feeling, MoodDay
from journal.storage.database import Database

FURTHEST_AHEAD = timedelta(days=1)


class Moods:
    """The check-ins of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def check_in(self, feeling: Feeling, *, at: Moment | None = None) -> Changes:
        """Keep a feeling, of now or of another time.

        Raises InvalidInputError for a time more than a day ahead, NotSavedError.
        """
        now = self._clock()
        felt = at or now
        if felt.utc > now.utc + FURTHEST_AHEAD:
            raise InvalidInputError("A check-in cannot be in the future.")
        check_in = CheckIn(
            id=CheckInId(uuid7(now.utc, self._random_bytes)),
            at=felt,
            day=felt.day,
            feeling=feeling,
            edited=now,
        )
        self._database.write(lambda store: store.check_ins.add(check_in))
        return Changes(check_ins=frozenset({check_in.id}))

    def check_ins(
        self, first: date | None = None, last: date | None = None
    ) -> tuple[CheckIn, ...]:
        """Return the check-ins of these days, both included, oldest first."""
        return self._database.read(lambda store: store.check_ins.between(first, last))

    def days(
        self, first: date | None = None, last: date | None = None
    ) -> tuple[MoodDay, ...]:
        """Return the days that have check-ins, with their means, oldest first."""
        return self._database.read(lambda store: store.check_ins.days(first, last))

    def remove(self, check_ins: frozenset[CheckInId]) -> Changes:
        """Remove check-ins for good."""
        now = self._clock()
        self._database.write(lambda store: store.check_ins.remove(check_ins, now))
        return Changes(check_ins=check_ins)
