"""Lists and searches: pages of summaries, newest day first, at a cost per page.

The SQL is written by hand: SQLAlchemy takes longer to put such a statement together
than SQLCipher takes to answer it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from journal.domain.entry import Filter, Kind, Page, Summary
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.moment import Moment
from journal.domain.query import Query
from journal.storage.driver import driver_of
from journal.storage.entries import PLACES_A_DAY
from journal.storage.search import SNIPPET, expression

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FEW = 500
"""Entries with a tag: so many are gone through one by one, or else their day is."""

_COLUMNS = (
    "e.place, e.id, e.kind, e.day, e.created_at, e.created_offset, e.trashed_at,"
    " e.trashed_offset, e.title, e.excerpt, e.starred, e.folded, e.left_out,"
    " e.appointment, (SELECT group_concat(name, char(10) ORDER BY position)"
    " FROM tag WHERE tag.entry = e.id)"
)
_JOINED = "search CROSS JOIN entry e ON e.place = search.rowid"
"""The index first: the places come out of it in their order."""


@dataclass(slots=True)
class _Conditions:
    """What is asked, as SQL, with the values in their order."""

    of_index: list[str] = field(default_factory=list)
    of_entry: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    entry_values: list[object] = field(default_factory=list)

    def where(self) -> str:
        """Return all of it as one condition."""
        return " AND ".join((*self.of_index, *self.of_entry)) or "1"


class Listing:
    """Reads pages of entries within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self,
        narrowed: Filter,
        query: Query,
        *,
        after: int | None,
        limit: int,
        counted: bool = True,
    ) -> Page:
        """Return entries that match, newest day first, those after a place.

        Counting goes through all of them; without it, a page costs the same in any
        journal.
        """
        asked = self._conditions(narrowed, query)
        place = _place(query)
        source = _JOINED if query.terms else "entry e"
        snippet = SNIPPET if query.terms else "NULL"
        further = "" if after is None else f" AND {place} < ?"
        found = self._rows(
            f"SELECT {_COLUMNS}, {snippet} FROM {source}"  # noqa: S608 - of our own
            f" WHERE {asked.where()}{further} ORDER BY {place} DESC LIMIT ?",
            *asked.values,
            *asked.entry_values,
            *(() if after is None else (after,)),
            limit + 1,
        )
        shown = found[:limit]
        return Page(
            entries=tuple(_summary(row) for row in shown),
            total=self.count(narrowed, query) if counted else len(shown),
            after=shown[-1][0] if len(found) > limit else None,
        )

    def count(self, narrowed: Filter, query: Query) -> int:
        """Return how many entries match.

        Words alone are counted within the index: five times faster than with a look
        at each entry.
        """
        asked = self._conditions(narrowed, query)
        source = "entry e"
        if query.terms:
            source = _JOINED if asked.of_entry else "search"
        ((count,),) = self._rows(
            f"SELECT count(*) FROM {source} WHERE {asked.where()}",  # noqa: S608
            *asked.values,
            *asked.entry_values,
        )
        return int(count)

    def _conditions(self, narrowed: Filter, query: Query) -> _Conditions:
        asked = _Conditions()
        _ask_of_index(asked, narrowed, query)
        _ask_of_entry(asked, narrowed, query)
        for name in sorted(narrowed.tags | query.tags):
            self._ask_of_tag(asked, name.casefold())
        return asked

    def _ask_of_tag(self, asked: _Conditions, name: str) -> None:
        """Ask for a tag, along the tag if few entries have it, along the list if many.

        So neither goes through a whole journal for a page.
        """
        ((found,),) = self._rows(
            "SELECT count(*) FROM (SELECT 1 FROM tag WHERE folded_name = ? LIMIT ?)",
            name,
            _FEW,
        )
        tagged = "FROM tag WHERE folded_name = ?"
        asked.of_entry.append(
            f"e.id IN (SELECT entry {tagged})"
            if found < _FEW
            else f"EXISTS (SELECT 1 {tagged} AND tag.entry = e.id)"
        )
        asked.entry_values.append(name)

    def _rows(self, statement: str, *values: object) -> Sequence[Any]:
        found: list[Any] = (
            driver_of(self._connection).execute(statement, values).fetchall()
        )
        return found


def _place(query: Query) -> str:
    """Return an entry's place; in a search by the name that the index walks along."""
    return "search.rowid" if query.terms else "e.place"


def _ask_of_index(asked: _Conditions, narrowed: Filter, query: Query) -> None:
    """Ask for the words and days, which the index knows alone."""
    place = _place(query)
    if query.terms:
        asked.of_index.append("search MATCH ?")
        asked.values.append(expression(query))
    if narrowed.first is not None:
        asked.of_index.append(f"{place} >= ?")
        asked.values.append(_first_place(narrowed.first))
    if narrowed.last is not None:
        asked.of_index.append(f"{place} < ?")
        asked.values.append(_first_place(narrowed.last) + PLACES_A_DAY)


def _ask_of_entry(asked: _Conditions, narrowed: Filter, query: Query) -> None:
    """Ask of the entry's own row."""
    # Told how rare the trash is, SQLite walks along the places instead of sorting.
    if narrowed.in_trash:
        asked.of_entry.append("unlikely(e.trashed_at IS NOT NULL)")
    elif not query.terms:  # the index holds nothing of the trash
        asked.of_entry.append("likely(e.trashed_at IS NULL)")
    kinds = sorted(narrowed.kinds)
    if kinds and len(kinds) < len(Kind):
        _ask_one_of(asked, "e.kind", [kind.value for kind in kinds])
    if narrowed.starred:
        asked.of_entry.append("e.starred")
    if narrowed.appointments:
        _ask_one_of(
            asked, "e.appointment", [each.hex for each in sorted(narrowed.appointments)]
        )


def _ask_one_of(asked: _Conditions, name: str, values: list[str]) -> None:
    asked.of_entry.append(f"{name} IN ({', '.join('?' * len(values))})")
    asked.entry_values.extend(values)


def _first_place(day: date) -> int:
    return day.toordinal() * PLACES_A_DAY


def _summary(row: Sequence[Any]) -> Summary:
    _, key, kind, day, created, created_offset, trashed, trashed_offset = row[:8]
    title, excerpt, starred, folded, left_out, appointment, tags, snippet = row[8:]
    return Summary(
        id=EntryId(UUID(key)),
        kind=Kind(kind),
        day=date.fromisoformat(day),
        created=_moment(created, created_offset),
        trashed=None if trashed is None else _moment(trashed, trashed_offset),
        title=title,
        excerpt="" if folded else excerpt,
        tags=tuple(tags.split("\n")) if tags else (),  # no tag has two lines
        starred=bool(starred),
        folded=bool(folded),
        left_out=bool(left_out),
        appointment=None if appointment is None else AppointmentId(UUID(appointment)),
        snippet=None if folded else snippet,
    )


def _moment(microseconds: int, minutes: int) -> Moment:
    return Moment(
        utc=_EPOCH + timedelta(microseconds=microseconds),
        offset=timedelta(minutes=minutes),
    )
