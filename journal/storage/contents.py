"""What a journal holds, counted by reading it."""

from sqlalchemy import func, select

from journal.domain.backup import Contents
from journal.storage import rows
from journal.storage.database import Store


def contents(store: Store) -> Contents:
    """Count what is there outside the trash, reading the text of every entry."""
    entry, body = rows.entry.c, rows.body.c
    found = store.connection.execute(
        select(func.count(), func.max(entry.day), func.sum(func.length(body.text)))
        .select_from(rows.entry.join(rows.body, entry.place == body.place))
        .where(entry.trashed_at.is_(None))
    ).one()
    check_ins = store.connection.execute(
        select(func.count()).select_from(rows.check_in)
    ).scalar_one()
    return Contents(entries=found[0], newest=found[1], check_ins=check_ins)
