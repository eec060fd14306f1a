"""Entries in journal.db: bodies, tags and versions, lists and searches."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from journal.domain.entry import Entry, Version
from journal.domain.errors import JournalError
from journal.domain.ids import AppointmentId, EntryId, VersionId
from journal.domain.moment import Moment
from journal.domain.sentence import said
from journal.storage import rows
from journal.storage.entry_rows import (
    entry_from,
    entry_values,
    version_from,
    version_values,
)
from journal.storage.keeping import bury, bury_many
from journal.storage.search import SearchIndex

PLACES_A_DAY = 1 << 20
NO_ROOM = said("This day has no room for another entry.")

# Made once: putting a statement together takes longer than SQLCipher's answer.
_E, _T, _V = rows.entry.c, rows.tag.c, rows.version.c
_ID: BindParameter[Any] = bindparam("of_id")
_PLACE: BindParameter[Any] = bindparam("of_place")
_GET = (
    select(rows.entry, rows.body.c.text)
    .join(rows.body, rows.body.c.place == _E.place)
    .where(_E.id == _ID)
)
_ROW_OF = select(_E.place, _E.day).where(_E.id == _ID)
_TAGS_OF = (
    select(_T.entry, _T.name)
    .where(_T.entry.in_(bindparam("entries", expanding=True)))
    .order_by(_T.entry, _T.position)
)
_LAST_KEPT = (
    select(_V.kept_at, _V.kept_offset)
    .where(_V.entry == _ID)
    .order_by(_V.kept_at.desc())
    .limit(1)
)
_ADD, _ADD_BODY = insert(rows.entry), insert(rows.body)
_ADD_TAGS, _ADD_VERSIONS = insert(rows.tag), insert(rows.version)
_PUT = update(rows.entry).where(_E.place == _PLACE)
_PUT_BODY = update(rows.body).where(rows.body.c.place == _PLACE)
_DROP_TAGS = delete(rows.tag).where(_T.entry == _ID)
_NEXT_PLACES = text(
    "SELECT value, coalesce((SELECT max(place) + 1 FROM entry WHERE place"
    " BETWEEN value * :a_day AND (value + 1) * :a_day - 1), value * :a_day)"
    " FROM json_each(:days)"
)
"""The first free place of each of many days; beyond a day that is full."""


class Entries:
    """Entries within one transaction; keeps the search index in step."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def add(self, entry: Entry) -> None:
        """Add an entry after the others of its day, or replace it if it is there.

        It is there where the disk kept a save that it had reported as failed.
        """
        if self._row_of(entry.id) is not None:
            self.put(entry)
            return
        (place,) = self._next_places([entry.day])
        values = {"place": place, "id": entry.id, **entry_values(entry)}
        self._connection.execute(_ADD, values)
        self._connection.execute(_ADD_BODY, {"place": place, "text": entry.body})
        self._put_tags(entry)
        self._search.index(place)

    def add_many(self, entries: Sequence[Entry]) -> None:
        """Add new entries, each after the others of its day: ten times faster.

        Within in_bulk() it is faster still.
        """
        places = self._next_places([each.day for each in entries])
        pairs = list(zip(places, entries, strict=True))
        if not pairs:
            return
        self._connection.execute(
            _ADD,
            [
                {"place": place, "id": each.id, **entry_values(each)}
                for place, each in pairs
            ],
        )
        self._connection.execute(
            _ADD_BODY,
            [{"place": place, "text": each.body} for place, each in pairs],
        )
        self._put_tags(*entries)
        self._search.index(*places)

    def in_bulk(self) -> AbstractContextManager[None]:
        """Return a context in which many are added faster, with more memory."""
        return self._search.in_bulk()

    def put(self, entry: Entry) -> None:
        """Replace an entry that is there; does nothing for an unknown id."""
        row = self._row_of(entry.id)
        if row is None:
            return
        self._search.forget(row.place)
        place = row.place
        if row.day != entry.day:
            (place,) = self._next_places([entry.day])
        values = {"of_place": row.place, "place": place, **entry_values(entry)}
        self._connection.execute(_PUT, values)
        self._connection.execute(_PUT_BODY, {"of_place": place, "text": entry.body})
        self._connection.execute(_DROP_TAGS, {"of_id": entry.id})
        self._put_tags(entry)
        self._search.index(place)

    def get(self, entry: EntryId) -> Entry | None:
        """Return an entry, in the trash or not."""
        row = self._connection.execute(_GET, {"of_id": entry}).one_or_none()
        if row is None:
            return None
        return entry_from(row, self.tags_of([row.id])[row.id])

    def still_there(self, entry: EntryId | None) -> EntryId | None:
        """Return an entry's id, or None where there is no such entry any more."""
        return None if entry is None or self._row_of(entry) is None else entry

    def tags_of(self, entries: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
        """Return the tags of each of these entries, in their order."""
        found: dict[UUID, tuple[str, ...]] = dict.fromkeys(entries, ())
        asked = {"entries": list(found)}
        for each, name in self._connection.execute(_TAGS_OF, asked):
            found[each] += (name,)
        return found

    def all_tags(self) -> tuple[str, ...]:
        """Return each tag in use outside the trash once, the most used first."""
        e, t = rows.entry.c, rows.tag.c
        uses = func.count()
        # Told how rare the trash is, SQLite lists that and not all the other entries.
        trash = select(e.id).where(func.unlikely(e.trashed_at.is_not(None)))
        query = (
            select(func.max(t.name))
            .where(t.entry.not_in(trash))
            .group_by(t.folded_name)
            .order_by(uses.desc(), t.folded_name)
        )
        return tuple(self._connection.execute(query).scalars())

    def erase(self, entries: Iterable[EntryId], deleted: Moment) -> None:
        """Delete entries and their versions for good, from the index too."""
        self._search.begin_erasing()
        for each in entries:
            place = self._connection.execute(
                select(rows.entry.c.place).where(rows.entry.c.id == each)
            ).scalar()
            if place is None:
                continue
            self._search.forget(place)
            self._connection.execute(
                delete(rows.entry).where(rows.entry.c.place == place)
            )
            bury(self._connection, each, "entry", deleted)
        self._search.finish_erasing()

    def take_back(self, entries: Sequence[EntryId], deleted: Moment) -> None:
        """Delete entries for good by the thousand; finish_taking_back() comes last."""
        e = rows.entry.c
        query = select(e.place).where(e.id.in_(entries))
        places = self._connection.execute(query).scalars().all()
        self._search.forget(*places)
        self._connection.execute(delete(rows.entry).where(e.place.in_(places)))
        bury_many(self._connection, entries, "entry", deleted)

    def finish_taking_back(self) -> None:
        """Leave no word of what was taken back in the index."""
        self._search.merge()

    def attach_again(self, attached: Mapping[EntryId, AppointmentId]) -> None:
        """Let entries belong where they did, unless they belong elsewhere by now."""
        e = rows.entry.c
        for entry, appointment in attached.items():
            self._connection.execute(
                update(rows.entry)
                .where(e.id == entry, e.appointment.is_(None))
                .values(appointment=appointment)
            )

    def attached_to(
        self, appointments: Iterable[AppointmentId]
    ) -> dict[EntryId, AppointmentId]:
        """Return which entries belong to these appointments, in the trash too."""
        e = rows.entry.c
        query = select(e.id, e.appointment).where(e.appointment.in_(list(appointments)))
        return {
            EntryId(entry): AppointmentId(appointment)
            for entry, appointment in self._connection.execute(query)
        }

    def add_version(self, version: Version) -> None:
        """Keep an earlier text of an entry."""
        self.add_versions([version])

    def add_versions(self, versions: Sequence[Version]) -> None:
        """Keep earlier texts of entries."""
        if versions:
            found = [version_values(each) for each in versions]
            self._connection.execute(_ADD_VERSIONS, found)

    def versions_of(self, entry: EntryId) -> tuple[Version, ...]:
        """Return the earlier texts of an entry, newest first."""
        v = rows.version.c
        query = select(rows.version).where(v.entry == entry)
        ordered = query.order_by(v.kept_at.desc(), v.id.desc())
        return tuple(version_from(row) for row in self._connection.execute(ordered))

    def last_kept(self, entry: EntryId) -> Moment | None:
        """Return when the newest version of an entry was kept."""
        row = self._connection.execute(_LAST_KEPT, {"of_id": entry}).one_or_none()
        return None if row is None else rows.moment_from(row, "kept")

    def get_version(self, version: VersionId) -> Version | None:
        """Return one earlier text."""
        query = select(rows.version).where(rows.version.c.id == version)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else version_from(row)

    def _row_of(self, entry: EntryId) -> rows.AnyRow | None:
        """Return an entry's place and day."""
        return self._connection.execute(_ROW_OF, {"of_id": entry}).one_or_none()

    def _next_places(self, days: Sequence[date]) -> list[int]:
        ordinals = json.dumps(sorted({day.toordinal() for day in days}))
        asked = {"days": ordinals, "a_day": PLACES_A_DAY}
        found = self._connection.execute(_NEXT_PLACES, asked)
        next_of = {date.fromordinal(day): place for day, place in found}
        places = []
        for day in days:
            if next_of[day] // PLACES_A_DAY != day.toordinal():
                raise JournalError(NO_ROOM)
            places.append(next_of[day])
            next_of[day] += 1
        return places

    def _put_tags(self, *entries: Entry) -> None:
        tags = [
            {
                "entry": entry.id,
                "position": position,
                "name": name,
                "folded_name": name.casefold(),
            }
            for entry in entries
            for position, name in enumerate(entry.tags)
        ]
        if tags:
            self._connection.execute(_ADD_TAGS, tags)
