"""What was given to somebody else: noted in the journal, without a word of it."""

from journal.domain.changes import Changes
from journal.domain.ids import RandomBytes, ShareId, uuid7
from journal.domain.moment import Clock
from journal.domain.sharing import Share, Ticked, Way, items_of
from journal.storage.database import Database


class Sharing:
    """The shares of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def note(self, ticked: Ticked, way: Way, whom: str = "") -> Changes:
        """Keep what was given now. Raises InvalidInputError, NotSavedError."""
        now = self._clock()
        share = Share(
            id=ShareId(uuid7(now.utc, self._random_bytes)),
            at=now,
            way=way,
            edited=now,
            whom=whom.strip(),
            items=items_of(ticked),
        )
        return self.put_back(share)

    def put_back(self, share: Share) -> Changes:
        """Undo remove() with the value. Raises NotSavedError."""
        self._database.write(lambda store: store.shares.put(share))
        return Changes(shares=frozenset({share.id}))

    def remove(self, share: ShareId) -> Changes:
        """Let go of the note that something was given; undone by put_back()."""
        now = self._clock()
        self._database.write(lambda store: store.shares.remove(share, now))
        return Changes(shares=frozenset({share}))

    def all(self) -> tuple[Share, ...]:
        """Return every share, newest first."""
        return self._database.read(lambda store: store.shares.all())
