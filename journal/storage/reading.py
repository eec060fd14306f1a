"""How far guides were read, and bookmarks in them, in journal.db."""

from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal.domain.moment import Moment
from journal.domain.reading import Place, Remembered
from journal.storage import rows
from journal.storage.keeping import upsert


class ReadingTables:
    """What is remembered of the guides, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Remembered:
        """Return everything that is remembered."""
        reading, bookmark = rows.reading.c, rows.bookmark.c
        found = self._connection.execute(
            select(rows.reading).order_by(reading.edited_at, reading.slug)
        ).all()
        kept = self._connection.execute(
            select(rows.bookmark).order_by(
                bookmark.made_at, bookmark.slug, bookmark.heading
            )
        )
        return Remembered(
            positions={row.slug: row.position for row in found},
            read=frozenset(row.slug for row in found if row.read),
            bookmarks=tuple(Place(slug=row.slug, heading=row.heading) for row in kept),
            last=found[-1].slug if found else "",
        )

    def put_position(self, slug: str, position: float, edited: Moment) -> None:
        """Keep how far down a guide was, from 0 to 1."""
        self._put(slug, {"position": position}, edited)

    def put_read(self, slug: str, edited: Moment, *, is_read: bool) -> None:
        """Keep whether a guide is read."""
        self._put(slug, {"read": is_read}, edited)

    def add_bookmark(self, place: Place, made: Moment) -> None:
        """Keep a bookmark; one that is there already stays as it is."""
        statement = insert(rows.bookmark).values(
            slug=place.slug,
            heading=place.heading,
            **rows.moment_values("made", made),
        )
        self._connection.execute(statement.on_conflict_do_nothing())

    def remove_bookmark(self, place: Place) -> None:
        """Let go of a bookmark; one that is not there does not matter."""
        bookmark = rows.bookmark.c
        self._connection.execute(
            delete(rows.bookmark).where(
                bookmark.slug == place.slug, bookmark.heading == place.heading
            )
        )

    def _put(self, slug: str, values: dict[str, Any], edited: Moment) -> None:
        values |= rows.moment_values("edited", edited)
        unread = {"position": 0.0, "read": False}
        upsert(self._connection, rows.reading, {"slug": slug}, values, new=unread)
