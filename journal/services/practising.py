"""Small things to keep doing: begun, marked on days, let go without fuss."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import EntryId, PracticeId, RandomBytes, uuid7
from journal.domain.moment import Clock, Moment
from journal.domain.practice import Practice
from journal.storage.database import Database, Store


class Practising:
    """The practices of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def begin(
        self, text: str, *, entry: EntryId | None = None, at: Moment | None = None
    ) -> Changes:
        """Keep something to practise, and which entry it came from.

        at is when it was begun, if not now. Raises InvalidInputError, NotSavedError.
        """
        now = at or self._clock()
        practice = Practice(
            id=PracticeId(uuid7(now.utc, self._random_bytes)),
            text=text.strip(),
            begun=now,
            edited=now,
            entry=entry,
        )
        return self.put_back(practice)

    def reword(self, practice: PracticeId, text: str) -> Changes:
        """Change the words of a practice. Raises InvalidInputError, NotFoundError."""
        return self._change(practice, lambda old: replace(old, text=text.strip()))

    def mark(self, practice: PracticeId, day: date | None = None) -> Changes:
        """Note that it was done on a day, today if none is given.

        Raises InvalidInputError for a day after today, NotFoundError, NotSavedError.
        """
        today = self._clock().day
        on = day or today
        if on > today:
            raise InvalidInputError("A practice is marked today or on a day before.")
        return self._change(
            practice,
            lambda old: replace(old, days=tuple(sorted({*old.days, on}))),
        )

    def unmark(self, practice: PracticeId, day: date | None = None) -> Changes:
        """Take the mark off a day, today if none is given. Raises NotFoundError."""
        on = day or self._clock().day
        return self._change(
            practice,
            lambda old: replace(
                old, days=tuple(each for each in old.days if each != on)
            ),
        )

    def end(self, practice: PracticeId) -> Changes:
        """Let a practice go; what was marked stays. Raises NotFoundError."""
        today = self._clock().day
        return self._change(
            practice, lambda old: replace(old, ended=old.ended or today)
        )

    def resume(self, practice: PracticeId) -> Changes:
        """Take up a practice that was let go. Raises NotFoundError, NotSavedError."""
        return self._change(practice, lambda old: replace(old, ended=None))

    def remove(self, practice: PracticeId) -> Changes:
        """Remove a practice for good; put_back() undoes it with the value."""
        now = self._clock()
        self._database.write(lambda store: store.practices.remove(practice, now))
        return Changes(practices=frozenset({practice}))

    def put_back(self, practice: Practice) -> Changes:
        """Undo a removal."""

        def change(store: Store) -> Changes:
            # An entry that was erased meanwhile takes no practice with it.
            origin = store.entries.still_there(practice.entry)
            store.practices.put(replace(practice, entry=origin))
            return Changes(practices=frozenset({practice.id}))

        return self._database.write(change)

    def all(self) -> tuple[Practice, ...]:
        """Return every practice, oldest first."""
        return self._database.read(lambda store: store.practices.all())

    def going(self) -> tuple[Practice, ...]:
        """Return the practices that were not let go, oldest first."""
        return tuple(practice for practice in self.all() if practice.ended is None)

    def _change(
        self, practice: PracticeId, changed: Callable[[Practice], Practice]
    ) -> Changes:
        now = self._clock()

        def change(store: Store) -> Changes:
            old = store.practices.get(practice)
            if old is None:
                raise NotFoundError("That practice is not in the journal.")
            store.practices.put(replace(changed(old), edited=now))
            return Changes(practices=frozenset({practice}))

        return self._database.write(change)
