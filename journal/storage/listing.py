"""Lists and searches: pages of summaries, newest day first, at a cost per page."""

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    column,
    func,
    literal_column,
    select,
    table,
)

from journal.domain.entry import Filter, Kind, Page, Summary
from journal.domain.ids import AppointmentId, EntryId
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
        place = _place(query)
        snippet: ColumnElement[Any] = literal_column(SNIPPET if query.terms else "NULL")
        wanted = select(rows.entry, snippet.label("snippet")).where(
            *_of_index(narrowed, query), *_of_entry(narrowed, query)
        )
        if query.terms:
            wanted = wanted.where(_SAME)
        if after is not None:
            wanted = wanted.where(place < after)
        found = self._connection.execute(
            wanted.order_by(place.desc()).limit(limit + 1)
        ).all()
        shown = found[:limit]
        tags = self._entries.tags_of([row.id for row in shown])
        return Page(
            entries=tuple(_summary(row, tags[row.id]) for row in shown),
            total=self.count(narrowed, query),
            after=shown[-1].place if len(found) > limit else None,
        )

    def count(self, narrowed: Filter, query: Query) -> int:
        """Return how many entries match.

        Words alone are counted within the index: five times faster than with a look
        at each entry.
        """
        of_entry = _of_entry(narrowed, query)
        counted = select(func.count()).where(*_of_index(narrowed, query), *of_entry)
        if query.terms and of_entry:
            counted = counted.where(_SAME)
        return int(self._connection.execute(counted).scalar_one())


_search = table("search", column("search"), column("rowid"))
_SAME = rows.entry.c.place == _search.c.rowid


def _place(query: Query) -> ColumnElement[Any]:
    """Return an entry's place; in a search by the name that the index walks along."""
    return _search.c.rowid if query.terms else rows.entry.c.place


def _of_index(narrowed: Filter, query: Query) -> list[ColumnElement[bool]]:
    """Return what is asked of the words and days, which the index knows alone."""
    place = _place(query)
    conditions: list[ColumnElement[bool]] = []
    if query.terms:
        conditions.append(_search.c.search.match(expression(query)))
    if narrowed.first is not None:
        conditions.append(place >= _first_place(narrowed.first))
    if narrowed.last is not None:
        conditions.append(place < _first_place(narrowed.last) + PLACES_A_DAY)
    return conditions


def _of_entry(narrowed: Filter, query: Query) -> list[ColumnElement[bool]]:
    """Return what is asked of the entry's own row and its tags."""
    e = rows.entry.c
    conditions: list[ColumnElement[bool]] = []
    # Told how rare the trash is, SQLite walks along the places instead of sorting.
    if narrowed.in_trash:
        conditions.append(func.unlikely(e.trashed_at.is_not(None)))
    elif not query.terms:  # the index holds nothing of the trash
        conditions.append(func.likely(e.trashed_at.is_(None)))
    if narrowed.kinds and len(narrowed.kinds) < len(Kind):
        conditions.append(e.kind.in_(sorted(narrowed.kinds)))
    if narrowed.starred:
        conditions.append(e.starred)
    if narrowed.appointments:
        conditions.append(e.appointment.in_(sorted(narrowed.appointments)))
    t = rows.tag.c
    conditions.extend(
        e.id.in_(select(t.entry).where(t.folded_name == name.casefold()))
        for name in sorted(narrowed.tags | query.tags)
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
        left_out=row.left_out,
        appointment=rows.optional_id(row.appointment, AppointmentId),
        snippet=None if row.folded else row.snippet,
    )
