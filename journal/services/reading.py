"""What is remembered of the guides: kept in the journal, so only while it is open."""

from journal.domain.changes import Changes
from journal.domain.moment import Clock
from journal.domain.reading import Place, Remembered
from journal.storage.database import Database


class ReadingOfGuides:
    """How far guides were read, which are read, and bookmarks in them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def remembered(self) -> Remembered:
        """Return everything that is remembered."""
        return self._database.read(lambda store: store.reading.all())

    def keep_position(self, slug: str, position: float) -> Changes:
        """Keep how far down a guide was; what is outside 0 to 1 is the nearer end."""
        now, within = self._clock(), min(max(position, 0.0), 1.0)
        self._database.write(
            lambda store: store.reading.put_position(slug, within, now)
        )
        return Changes(reading=True)

    def mark_read(self, slug: str, *, is_read: bool) -> Changes:
        """Keep whether a guide is read."""
        now = self._clock()
        self._database.write(
            lambda store: store.reading.put_read(slug, now, is_read=is_read)
        )
        return Changes(reading=True)

    def add_bookmark(self, place: Place) -> Changes:
        """Keep a bookmark."""
        now = self._clock()
        self._database.write(lambda store: store.reading.add_bookmark(place, now))
        return Changes(reading=True)

    def remove_bookmark(self, place: Place) -> Changes:
        """Let go of a bookmark."""
        self._database.write(lambda store: store.reading.remove_bookmark(place))
        return Changes(reading=True)
