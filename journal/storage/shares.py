"""What was given to somebody else, in journal.db."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from journal.domain.ids import EntryId, ShareId
from journal.domain.moment import Moment
from journal.domain.sharing import Share, SharedItem, Way, What
from journal.storage import rows
from journal.storage.keeping import put_row, remove_row


class Shares:
    """Shares within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, share: Share) -> None:
        """Add a share with its items, or replace the one with its id."""
        values = {
            "way": share.way.value,
            "whom": share.whom,
            **rows.moment_values("shared", share.at),
            **rows.moment_values("edited", share.edited),
        }
        put_row(self._connection, rows.share, share.id, values)
        items = rows.share_item
        self._connection.execute(delete(items).where(items.c.share == share.id))
        values_of = [
            {
                "share": share.id,
                "position": position,
                "what": item.what.value,
                "entry": item.entry,
                "measure": item.measure,
                "first": item.first,
                "last": item.last,
            }
            for position, item in enumerate(share.items)
        ]
        if values_of:
            self._connection.execute(insert(items), values_of)

    def all(self) -> tuple[Share, ...]:
        """Return every share, newest first."""
        items: defaultdict[UUID, tuple[SharedItem, ...]] = defaultdict(tuple)
        i = rows.share_item.c
        query = select(rows.share_item).order_by(i.share, i.position)
        for row in self._connection.execute(query):
            items[row.share] += (_item(row),)
        s = rows.share.c
        found = self._connection.execute(
            select(rows.share).order_by(s.shared_at.desc(), s.id.desc())
        )
        return tuple(_share(row, items[row.id]) for row in found)

    def remove(self, share: ShareId, deleted: Moment) -> None:
        """Remove a share for good; an unknown id does not matter."""
        remove_row(self._connection, rows.share, share, deleted)


def _share(row: rows.AnyRow, items: tuple[SharedItem, ...]) -> Share:
    return Share(
        id=ShareId(row.id),
        at=rows.moment_from(row, "shared"),
        way=Way(row.way),
        whom=row.whom,
        edited=rows.moment_from(row, "edited"),
        items=items,
    )


def _item(row: rows.AnyRow) -> SharedItem:
    return SharedItem(
        what=What(row.what),
        entry=rows.optional_id(row.entry, EntryId),
        measure=row.measure,
        first=row.first,
        last=row.last,
    )
