"""Checking in, and what the days add up to."""

from dataclasses import replace
from datetime import date

from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import CheckInId, EntryId, OwnEventId, RandomBytes, uuid7
from journal.domain.moment import FURTHEST_AHEAD, Clock, Moment
from journal.domain.mood import (
    CheckIn,
    Feeling,
    Marker,
    MarkerKind,
    MoodDay,
    OwnEvent,
    session_markers,
)
from journal.services.course_reading import lines_in
from journal.storage.database import Database, Store


class Moods:
    """The check-ins of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def check_in(
        self,
        feeling: Feeling,
        *,
        at: Moment | None = None,
        entry: EntryId | None = None,
    ) -> Changes:
        """Keep a feeling, of now or of another time, with an entry or without.

        Raises InvalidInputError for a time more than a day ahead, NotSavedError.
        """
        now = self._clock()
        felt = self._past(at or now, now)
        check_in = CheckIn(
            id=CheckInId(uuid7(now.utc, self._random_bytes)),
            at=felt,
            day=felt.day,
            feeling=feeling,
            edited=now,
            entry=entry,
        )
        self._database.write(lambda store: store.check_ins.add(check_in))
        return Changes(check_ins=frozenset({check_in.id}))

    def change(
        self, check_in: CheckInId, feeling: Feeling, *, at: Moment | None = None
    ) -> Changes:
        """Change what a check-in says, and when it was if that is given.

        Raises NotFoundError, InvalidInputError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            old = _found(store, check_in)
            felt = old.at if at is None else self._past(at, now)
            store.check_ins.put(
                replace(old, feeling=feeling, at=felt, day=felt.day, edited=now)
            )
            return Changes(check_ins=frozenset({check_in}))

        return self._database.write(change)

    def attach(self, check_in: CheckInId, entry: EntryId | None) -> Changes:
        """Let a check-in belong to an entry, or to none. Raises NotFoundError."""
        now = self._clock()

        def change(store: Store) -> Changes:
            if entry is not None and store.entries.get(entry) is None:
                raise NotFoundError("That entry is not in the journal.")
            old = _found(store, check_in)
            store.check_ins.put(replace(old, entry=entry, edited=now))
            return Changes(check_ins=frozenset({check_in}))

        return self._database.write(change)

    def one(self, check_in: CheckInId) -> CheckIn:
        """Return a check-in. Raises NotFoundError."""
        return self._database.read(lambda store: _found(store, check_in))

    def of_entry(self, entry: EntryId) -> tuple[CheckIn, ...]:
        """Return the check-ins that belong to an entry, oldest first."""
        return self._database.read(lambda store: store.check_ins.of_entry(entry))

    def mark(self, day: date, label: str) -> Changes:
        """Put an own event on the mood line. Raises InvalidInputError."""
        now = self._clock()
        event = OwnEvent(
            id=OwnEventId(uuid7(now.utc, self._random_bytes)),
            day=day,
            label=label.strip(),
            edited=now,
        )
        self._database.write(lambda store: store.own_events.put(event))
        return Changes(events=True)

    def unmark(self, event: OwnEventId) -> Changes:
        """Take an own event off the mood line."""
        now = self._clock()
        self._database.write(lambda store: store.own_events.remove(event, now))
        return Changes(events=True)

    def markers(self) -> tuple[Marker, ...]:
        """Return the sessions that took place and own events, oldest first.

        Where no course has a session, one is told by its reflections.
        """
        today = self._clock().day

        def find(store: Store) -> tuple[Marker, ...]:
            sessions = _sessions(store, today)
            events = tuple(
                Marker(
                    day=event.day,
                    kind=MarkerKind.EVENT,
                    label=event.label,
                    event=event.id,
                )
                for event in store.own_events.all()
            )
            return tuple(sorted(sessions + events, key=lambda marker: marker.day))

        return self._database.read(find)

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

    @staticmethod
    def _past(felt: Moment, now: Moment) -> Moment:
        if felt.utc > now.utc + FURTHEST_AHEAD:
            raise InvalidInputError("A check-in cannot be in the future.")
        return felt


def _sessions(store: Store, today: date) -> tuple[Marker, ...]:
    stops = [stop for line in lines_in(store) for stop in line.sessions]
    if not stops:
        return session_markers(store.own_events.session_days())
    return tuple(
        Marker(day=stop.day, kind=MarkerKind.SESSION, label=str(stop.ordinal))
        for stop in stops
        if stop.day is not None and stop.appointment.took_place(today)
    )


def _found(store: Store, check_in: CheckInId) -> CheckIn:
    found = store.check_ins.get(check_in)
    if found is None:
        raise NotFoundError("That check-in is not in the journal.")
    return found
