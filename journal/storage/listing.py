"""Lists and searches: pages of summaries, newest day first, at a cost per page."""

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    column,
    exists,
    func,
    literal_column,
    select,
    table,
    text,
)

from journal.domain.entry import Filter, Kind, Page, Summary
from journal.domain.ids import EntryId
from journal.domain.query import Query
from journal.storage import rows
from journal.storage.entries import PLACES_A_DAY, Entries
from journal.storage.search import SNIPPET, expression


class Listing:
    """Reads pages of entries within one transaction."""

    def __init__(self, connection: Connection, entries: Entries) -> None:
        self._connection = connection
        self._entries = entries

    def page(
        self, narrowed: Filter, query: Query, *, after: int | None, limit: int
    ) -> Page:
        """Return entries that match, newest day first, those after a place."""
        snippet: ColumnElement[Any] = literal_column(SNIPPET if query.terms else "NULL")
        columns = select(rows.entry, snippet.label("snippet"))
        wanted = _matching(columns, narrowed, query)
        if after is not None:
            wanted = wanted.where(rows.entry.c.place < after)
        found = self._connection.execute(
            wanted.order_by(_order(query)).limit(limit + 1)
        ).all()
        shown = found[:limit]
        tags = self._entries.tags_of([row.id for row in shown])
        return Page(
            entries=tuple(_summary(row, tags[row.id]) for row in shown),
            total=self.count(narrowed, query),
            after=shown[-1].place if len(found) > limit else None,
        )

    def count(self, narrowed: Filter, query: Query) -> int:
        """Return how many entries match."""
        counted = _matching(
            select(func.count()).select_from(rows.entry), narrowed, query
        )
        return int(self._connection.execute(counted).scalar_one())


_search = table("search", column("rowid"))


def _order(query: Query) -> ColumnElement[Any]:
    """By place, newest first; in a search by the index's own name for it."""
    if query.terms:
        return _search.c.rowid.desc()
    return rows.entry.c.place.desc()


def _matching(wanted: Select[Any], narrowed: Filter, query: Query) -> Select[Any]:
    if query.terms:
        wanted = wanted.join_from(
            rows.entry,
            text("search"),
            literal_column("search.rowid") == rows.entry.c.place,
        ).where(text("search MATCH :words").bindparams(words=expression(query)))
    return wanted.where(*_conditions(narrowed, narrowed.tags | query.tags))


def _conditions(narrowed: Filter, tags: frozenset[str]) -> list[ColumnElement[bool]]:
    e = rows.entry.c
    trashed = e.trashed_at.is_not(None) if narrowed.in_trash else e.trashed_at.is_(None)
    conditions: list[ColumnElement[bool]] = [trashed]
    if narrowed.kinds and len(narrowed.kinds) < len(Kind):
        conditions.append(e.kind.in_(sorted(narrowed.kinds)))
    if narrowed.first is not None:
        conditions.append(e.place >= _first_place(narrowed.first))
    if narrowed.last is not None:
        conditions.append(e.place < _first_place(narrowed.last) + PLACES_A_DAY)
    if narrowed.starred:
        conditions.append(e.starred)
    t = rows.tag.c
    conditions.extend(
        exists().where(t.entry == e.id, t.folded_name == name.casefold())
        for name in sorted(tags)
    )
    return conditions


def _first_place(day: date) -> int:
    return day.toordinal() * PLACES_A_DAY


def _summary(row: rows.AnyRow, tags: tuple[str, ...]) -> Summary:
    return Summary(
        id=EntryId(row.id),
        kind=Kind(row.kind),
        day=row.day,
        created=rows.moment_from(row, "created"),
        trashed=rows.moment_or_none(row, "trashed"),
        title=row.title,
        excerpt="" if row.folded else row.excerpt,
        tags=tags,
        starred=row.starred,
        folded=row.folded,
        snippet=None if row.folded else row.snippet,
    )
