"""Exercises that were done: kept where a number was said, or something written."""

from dataclasses import replace

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Kind
from journal.domain.errors import NotFoundError
from journal.domain.grounding import Grounding
from journal.domain.ids import GroundingId, RandomBytes, uuid7
from journal.domain.moment import Clock
from journal.services.writing import Writing
from journal.storage.database import Database, Store


class Groundings:
    """The exercises of an open journal, in no order of merit."""

    def __init__(
        self,
        database: Database,
        writing: Writing,
        clock: Clock,
        random_bytes: RandomBytes,
    ) -> None:
        self._database = database
        self._writing = writing
        self._clock = clock
        self._random_bytes = random_bytes

    def begin(self, exercise: str) -> Grounding:
        """Return one that is not kept yet; put() keeps it."""
        now = self._clock()
        made = GroundingId(uuid7(now.utc, self._random_bytes))
        return Grounding(id=made, exercise=exercise, done=now, edited=now)

    def put(self, grounding: Grounding) -> Changes:
        """Keep one, or what was changed of it; also undoes remove(). NotSavedError."""
        now = self._clock()

        def change(store: Store) -> Changes:
            # An entry that was erased meanwhile takes no exercise with it.
            entry = grounding.entry
            gone = entry is None or store.entries.get(entry) is None
            kept = replace(grounding, edited=now, entry=None if gone else entry)
            store.groundings.put(kept)
            return Changes(groundings=frozenset({grounding.id}))

        return self._database.write(change)

    def write_about(self, grounding: Grounding, title: str) -> Changes:
        """Begin a note with this title that belongs to it; keep both.

        Raises InvalidInputError, NotSavedError.
        """
        written = self._writing.write(Draft(kind=Kind.NOTE, title=title))
        (entry,) = written.entries
        kept = self.put(replace(grounding, entry=entry))
        return replace(written, groundings=kept.groundings)

    def remove(self, grounding: GroundingId) -> Changes:
        """Remove one for good; put() undoes it with the value."""
        now = self._clock()
        self._database.write(lambda store: store.groundings.remove(grounding, now))
        return Changes(groundings=frozenset({grounding}))

    def get(self, grounding: GroundingId) -> Grounding:
        """Return one of them. Raises NotFoundError."""
        found = self._database.read(lambda store: store.groundings.get(grounding))
        if found is None:
            raise NotFoundError("That exercise is not in the journal.")
        return found

    def all(self) -> tuple[Grounding, ...]:
        """Return every one, newest first."""
        return self._database.read(lambda store: store.groundings.all())
