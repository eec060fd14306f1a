"""Bringing an export into a journal, and taking exactly that out again."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, insert, select

from journal.domain.course import Appointment, Course
from journal.domain.entry import Entry, Version
from journal.domain.errors import InvalidInputError
from journal.domain.grounding import Grounding
from journal.domain.ids import EntryId
from journal.domain.intention import Intention
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, OwnEvent
from journal.domain.practice import Practice
from journal.domain.progress import Progress
from journal.domain.question import Question
from journal.domain.safety import PlanStep
from journal.domain.sharing import Share
from journal.domain.taken import Taken
from journal.domain.template import Template
from journal.domain.whole import (
    Bookmark,
    Brought,
    GuideRead,
    Key,
    Setting,
    Tombstone,
    Written,
)
from journal.storage import rows
from journal.storage.database import Store
from journal.storage.keeping import remove_row

_AT_ONCE = 500  # entries: a megabyte or so of text

Thing = (
    Course
    | Appointment
    | Intention
    | Written
    | CheckIn
    | OwnEvent
    | Taken
    | Grounding
    | Question
    | Practice
    | PlanStep
    | Template
    | Share
    | GuideRead
    | Bookmark
    | Setting
    | Tombstone
)
"""What can come in. What others refer to must come before them."""


def bring(
    store: Store, things: Iterable[Thing], of: int, progress: Progress
) -> Brought:
    """Add what is not there by its id, and leave alone what is.

    of is how many things there are. Raises InvalidInputError for an appointment
    without its course, and what the going through raises; then the caller's
    transaction must be undone.
    """
    bringing = _Bringing(store)
    with store.entries.in_bulk():
        for number, thing in enumerate(things):
            progress(number, of)
            bringing.bring(thing)
        bringing.finish()
    return Brought(added=tuple(bringing.added), skipped=bringing.skipped)


def take_back(store: Store, added: Sequence[Key], now: Moment) -> tuple[Key, ...]:
    """Remove these rows for good, and no others; return those that had to stay.

    A course or an appointment stays where something that came later belongs to it.
    """
    entries = [EntryId(UUID(key)) for table, key in added if table == "entry"]
    for start in range(0, len(entries), _AT_ONCE):
        store.entries.take_back(entries[start : start + _AT_ONCE], now)
    if entries:
        store.entries.finish_taking_back()
    kept = []
    for table, key in reversed(added):
        if _is_in_use(store, table, key):
            kept.append((table, key))
        elif table in _BY_NAME:
            gone = delete(rows.metadata.tables[table]).where(*_BY_NAME[table](key))
            store.connection.execute(gone)
        elif table != "entry":
            remove_row(store.connection, rows.metadata.tables[table], UUID(key), now)
    return tuple(kept)


class _Bringing:
    """One import, and what came of it so far."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.added: list[Key] = []
        self.skipped = 0
        self._ids: dict[str, set[UUID]] = {}
        self._waiting: list[Written] = []
        self._ways: dict[type, Callable[[Any], None]] = {
            Course: self._course,
            Appointment: self._appointment,
            Intention: self._intention,
            Written: self._written,
            CheckIn: self._attached(rows.check_in, store.check_ins.add),
            OwnEvent: lambda one: self._new(rows.own_event, one, store.own_events.put),
            Taken: lambda one: self._new(rows.result, one, store.results.put),
            Grounding: self._attached(rows.grounding, store.groundings.put),
            Question: self._attached(rows.question, store.questions.put),
            Practice: self._attached(rows.practice, store.practices.put),
            PlanStep: lambda one: self._new(rows.plan_step, one, store.plan.put),
            Template: lambda one: self._new(rows.template, one, store.templates.put),
            Share: lambda one: self._new(rows.share, one, store.shares.put),
            GuideRead: self._guide_read,
            Bookmark: self._bookmark,
            Setting: self._setting,
            Tombstone: self._tombstone,
        }

    def bring(self, thing: Thing) -> None:
        """Add one thing, unless it is there; entries a little later, many at once."""
        if len(self._waiting) == _AT_ONCE or not isinstance(thing, Written):
            self.finish()
        self._ways[type(thing)](thing)

    def finish(self) -> None:
        """Add the entries that wait for others."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._store.entries.add_many([each.entry for each in waiting])
            self._store.entries.add_versions(
                [version for each in waiting for version in each.versions]
            )

    def _new(self, table: Table, thing: Any, put: Callable[[Any], None]) -> None:
        """Add what has an id, and forget that it had been deleted."""
        if self._is_there(table, thing.id):
            self.skipped += 1
            return
        put(thing)
        self._ids_in(table).add(thing.id)
        if thing.id in self._ids_in(rows.tombstone):
            grave = rows.tombstone
            self._store.connection.execute(delete(grave).where(grave.c.id == thing.id))
        self.added.append((table.name, thing.id.hex))

    def _is_there(self, table: Table, row: UUID) -> bool:
        return row in self._ids_in(table)

    def _ids_in(self, table: Table) -> set[UUID]:
        """Return the ids of a table, which are asked for once."""
        if table.name not in self._ids:
            found = self._store.connection.execute(select(table.c.id)).scalars()
            self._ids[table.name] = set(found)
        return self._ids[table.name]

    def _course(self, course: Course) -> None:
        """Add a course; it does not take the place of the current one."""
        others = self._store.courses.all()
        is_current = course.is_current and not any(one.is_current for one in others)
        course = replace(course, is_current=is_current)
        self._new(rows.course, course, self._store.courses.put)

    def _appointment(self, appointment: Appointment) -> None:
        if not self._is_there(rows.course, appointment.course):
            raise _astray()
        self._new(rows.appointment, appointment, self._store.courses.put_appointment)

    def _intention(self, intention: Intention) -> None:
        if not self._is_there(rows.appointment, intention.appointment):
            raise _astray()
        self._new(rows.intention, intention, self._store.courses.put_intention)

    def _written(self, written: Written) -> None:
        """Add an entry with its earlier texts; one that is there keeps its own."""
        entry, at = written.entry, written.entry.appointment
        if at is not None and not self._is_there(rows.appointment, at):
            entry = replace(entry, appointment=None)
        self._new(rows.entry, entry, lambda new: self._wait(new, written.versions))

    def _wait(self, entry: Entry, versions: Iterable[Version]) -> None:
        known = self._ids_in(rows.version)
        kept = {each.id: each for each in versions if each.id not in known}
        known.update(kept)
        self._waiting.append(Written(entry=entry, versions=tuple(kept.values())))

    def _attached(
        self, table: Table, put: Callable[[Any], None]
    ) -> Callable[[Any], None]:
        """Return how to add what may belong to an entry."""

        def add(one: Any) -> None:
            if one.entry is not None and not self._is_there(rows.entry, one.entry):
                one = replace(one, entry=None)
            self._new(table, one, put)

        return add

    def _guide_read(self, guide: GuideRead) -> None:
        values = {"position": guide.position, "read": guide.read}
        self._named(
            rows.reading,
            guide.slug,
            {**values, **rows.moment_values("edited", guide.edited)},
        )

    def _bookmark(self, mark: Bookmark) -> None:
        self._named(
            rows.bookmark,
            f"{mark.slug}:{mark.heading}",
            rows.moment_values("made", mark.made),
        )

    def _setting(self, setting: Setting) -> None:
        values = {
            "value": json.dumps(setting.value),
            **rows.moment_values("edited", setting.edited),
        }
        self._named(rows.setting, setting.name, values)

    def _tombstone(self, stone: Tombstone) -> None:
        """Note what was deleted elsewhere, unless it is here: nothing is taken away."""
        table = rows.metadata.tables.get(stone.of)
        if table is None or "id" not in table.c or self._is_there(table, stone.id):
            self.skipped += 1
            return
        values = {"of": stone.of, **rows.moment_values("deleted", stone.deleted)}
        self._named(rows.tombstone, stone.id.hex, values)

    def _named(self, table: Table, key: str, values: dict[str, Any]) -> None:
        """Add a row that is known by other than an id, unless it is there."""
        if self._has_name(table.name, key):
            self.skipped += 1
            return
        row = {**_COLUMNS[table.name](key), **values}
        self._store.connection.execute(insert(table).values(row))
        self.added.append((table.name, key))

    def _has_name(self, table: str, key: str) -> bool:
        query = select(rows.metadata.tables[table]).where(*_BY_NAME[table](key))
        return self._store.connection.execute(query).first() is not None


def _bookmark_columns(key: str) -> dict[str, Any]:
    slug, _, heading = key.rpartition(":")
    return {"slug": slug, "heading": int(heading)}


_COLUMNS: dict[str, Callable[[str], dict[str, Any]]] = {
    "reading": lambda key: {"slug": key},
    "bookmark": _bookmark_columns,
    "setting": lambda key: {"name": key},
    "tombstone": lambda key: {"id": UUID(key)},
}


def _where(table: str) -> Callable[[str], list[Any]]:
    columns = rows.metadata.tables[table].c
    return lambda key: [
        columns[name] == value for name, value in _COLUMNS[table](key).items()
    ]


_BY_NAME = {table: _where(table) for table in _COLUMNS}


_BELONGING = {
    "course": (rows.appointment.c.course,),
    "appointment": (rows.entry.c.appointment, rows.intention.c.appointment),
}


def _is_in_use(store: Store, table: str, key: str) -> bool:
    """Whether something belongs to a course or an appointment."""
    return any(
        store.connection.execute(
            select(column).where(column == UUID(key)).limit(1)
        ).first()
        is not None
        for column in _BELONGING.get(table, ())
    )


def _astray() -> InvalidInputError:
    return InvalidInputError(
        "The export names a course or an appointment that is not in it;"
        " nothing was changed."
    )
