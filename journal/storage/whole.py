"""A journal as a whole, read within one transaction without holding all its texts."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from journal.domain.choice import Choice, Counts
from journal.domain.course import Appointment, Course
from journal.domain.course_line import Stop, line_of
from journal.domain.entry import Entry, Version
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.intention import Intention
from journal.domain.mood import CheckIn
from journal.domain.whole import (
    Bookmark,
    GuideRead,
    Setting,
    Tombstone,
    Whole,
    Written,
)
from journal.storage import rows
from journal.storage.database import Store
from journal.storage.entry_rows import entry_from, version_from

_AT_ONCE = 200  # entries: some hundred kilobytes of text
_COUNTED = (
    *("own_events", "groundings", "courses", "intentions", "questions"),
    *("practices", "plan", "templates"),
)
"""What a person made, beside entries, check-ins and questionnaires."""


def read(store: Store, choice: Choice, *, without: frozenset[str]) -> Whole:
    """Return what was chosen; `without` names settings that never leave.

    Its entries and check-ins are read while one goes through them, so that must happen
    within the transaction.
    """
    return _Reading(store, choice).whole(without)


class _Reading:
    """One choice, and what follows from it for each sort of thing."""

    def __init__(self, store: Store, choice: Choice) -> None:
        self._store = store
        self._choice = choice
        self._entries = None if choice.takes_trash else self._ids()

    def whole(self, without: frozenset[str]) -> Whole:
        courses, appointments, intentions = self._course()
        moods = self._moods()
        others = self._others(without) if self._choice.is_everything else {}
        made = {**moods, **others, "courses": courses, "intentions": intentions}
        return Whole(
            is_complete=self._choice.takes_trash,
            counts=Counts(
                entries=self._count_entries(),
                check_ins=self._count_check_ins(),
                results=len(moods["results"]),
                others=sum(len(made.get(name, ())) for name in _COUNTED),
            ),
            courses=courses,
            appointments=appointments,
            stops=self._stops(appointments),
            intentions=intentions,
            written=_Again(self._written),
            check_ins=_Again(self._check_ins),
            **moods,
            **others,
        )

    def _ids(self) -> frozenset[UUID]:
        query = select(rows.entry.c.id).where(*self._conditions())
        return frozenset(self._store.connection.execute(query).scalars())

    def _count_entries(self) -> int:
        query = select(func.count()).select_from(rows.entry).where(*self._conditions())
        return int(self._store.connection.execute(query).scalar_one())

    def _count_check_ins(self) -> int:
        if not self._choice.takes_moods:
            return 0
        c, choice = rows.check_in.c, self._choice
        query = select(func.count()).where(
            c.day >= (choice.first or date.min), c.day <= (choice.last or date.max)
        )
        return int(self._store.connection.execute(query).scalar_one())

    def _conditions(self) -> list[ColumnElement[bool]]:
        choice, e, t = self._choice, rows.entry.c, rows.tag.c
        if choice.takes_trash:
            return []
        conditions: list[ColumnElement[bool]] = [
            e.trashed_at.is_(None),
            e.day >= (choice.first or date.min),
            e.day <= (choice.last or date.max),
        ]
        if choice.kinds:
            conditions.append(e.kind.in_(sorted(choice.kinds)))
        if choice.shareable_only:
            conditions.append(e.shareable)
        if choice.course is not None:
            a = rows.appointment.c
            of_course = select(a.id).where(a.course == choice.course)
            conditions.append(e.appointment.in_(of_course))
        conditions.extend(
            e.id.in_(select(t.entry).where(t.folded_name == name.casefold()))
            for name in sorted(choice.tags)
        )
        return conditions

    def _written(self) -> Iterator[Written]:
        connection, e = self._store.connection, rows.entry.c
        query = select(e.place).where(*self._conditions()).order_by(e.place)
        places = connection.execute(query).scalars().all()
        for start in range(0, len(places), _AT_ONCE):
            found = connection.execute(
                select(rows.entry, rows.body.c.text)
                .join(rows.body, rows.body.c.place == e.place)
                .where(e.place.in_(places[start : start + _AT_ONCE]))
                .order_by(e.place)
            ).all()
            ids = [row.id for row in found]
            tags, versions = self._store.entries.tags_of(ids), self._versions(ids)
            for row in found:
                entry = self._as_chosen(entry_from(row, tags[row.id]))
                yield Written(entry=entry, versions=tuple(versions[row.id]))

    def _as_chosen(self, entry: Entry) -> Entry:
        """Return an entry that does not say where it belongs, if it must not."""
        if self._choice.shareable_only:
            return replace(entry, appointment=None)
        return entry

    def _versions(self, entries: list[UUID]) -> dict[UUID, list[Version]]:
        found: dict[UUID, list[Version]] = defaultdict(list)
        if self._choice.takes_trash:
            v = rows.version.c
            query = select(rows.version).where(v.entry.in_(entries))
            ordered = query.order_by(v.kept_at, v.id)
            for row in self._store.connection.execute(ordered):
                found[row.entry].append(version_from(row))
        return found

    def _check_ins(self) -> Iterator[CheckIn]:
        if not self._choice.takes_moods:
            return
        c = rows.check_in.c
        span = select(func.min(c.day), func.max(c.day))
        oldest, newest = self._store.connection.execute(span).one()
        if oldest is None:
            return
        first = max(oldest, self._choice.first or oldest)
        last = min(newest, self._choice.last or newest)
        for year in range(first.year, last.year + 1):
            begin, end = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
            for check_in in self._store.check_ins.between(begin, end):
                yield replace(check_in, entry=self._if_chosen(check_in.entry))

    def _if_chosen(self, entry: EntryId | None) -> EntryId | None:
        if self._entries is None or entry in self._entries:
            return entry
        return None

    def _course(
        self,
    ) -> tuple[tuple[Course, ...], tuple[Appointment, ...], tuple[Intention, ...]]:
        courses = self._store.courses
        all_courses = tuple(sorted(courses.all(), key=lambda course: course.id))
        appointments = courses.appointments()
        if self._choice.is_everything:
            ids = [each.id for each in appointments]
            return all_courses, appointments, courses.intentions(ids)
        if self._choice.shareable_only:
            return (), (), ()
        chosen = self._choice.course
        if chosen is not None:
            mine = tuple(each for each in appointments if each.course == chosen)
            intentions = courses.intentions([each.id for each in mine])
        else:
            used = self._appointments_in_use()
            mine = tuple(each for each in appointments if each.id in used)
            intentions = ()
        of = {each.course for each in mine} | {chosen}
        return tuple(each for each in all_courses if each.id in of), mine, intentions

    def _appointments_in_use(self) -> frozenset[UUID]:
        query = select(rows.entry.c.appointment).where(*self._conditions()).distinct()
        found = self._store.connection.execute(query).scalars()
        return frozenset(each for each in found if each is not None)

    def _stops(self, chosen: tuple[Appointment, ...]) -> dict[AppointmentId, Stop]:
        by_id = {}
        for course in self._store.courses.all():
            line = line_of(course, self._store.courses.appointments(course.id))
            by_id.update({stop.id: stop for stop in line.stops})
        ids = {appointment.id for appointment in chosen}
        return {one: stop for one, stop in by_id.items() if one in ids}

    def _moods(self) -> dict[str, Any]:
        if not self._choice.takes_moods:
            return {"own_events": (), "results": (), "groundings": ()}
        store, has_day = self._store, self._choice.has_day
        return {
            "own_events": tuple(
                each for each in store.own_events.all() if has_day(each.day)
            ),
            "results": tuple(each for each in store.results.all() if has_day(each.day)),
            "groundings": tuple(
                replace(each, entry=self._if_chosen(each.entry))
                for each in reversed(store.groundings.all())
                if has_day(each.done.day)
            ),
        }

    def _others(self, without: frozenset[str]) -> dict[str, Any]:
        store = self._store
        return {
            "questions": store.questions.all(),
            "practices": store.practices.all(),
            "plan": store.plan.all(),
            "templates": store.templates.all(),
            "shares": tuple(reversed(store.shares.all())),
            "guides_read": self._guides_read(),
            "bookmarks": self._bookmarks(),
            "settings": self._settings(without),
            "tombstones": self._tombstones(),
        }

    def _guides_read(self) -> tuple[GuideRead, ...]:
        ordered = select(rows.reading).order_by(
            rows.reading.c.edited_at, rows.reading.c.slug
        )
        return tuple(
            GuideRead(
                slug=row.slug,
                position=row.position,
                read=row.read,
                edited=rows.moment_from(row, "edited"),
            )
            for row in self._store.connection.execute(ordered)
        )

    def _bookmarks(self) -> tuple[Bookmark, ...]:
        b = rows.bookmark.c
        ordered = select(rows.bookmark).order_by(b.made_at, b.slug, b.heading)
        return tuple(
            Bookmark(
                slug=row.slug, heading=row.heading, made=rows.moment_from(row, "made")
            )
            for row in self._store.connection.execute(ordered)
        )

    def _settings(self, without: frozenset[str]) -> tuple[Setting, ...]:
        ordered = select(rows.setting).order_by(rows.setting.c.name)
        return tuple(
            Setting(
                name=row.name,
                value=json.loads(row.value),
                edited=rows.moment_from(row, "edited"),
            )
            for row in self._store.connection.execute(ordered)
            if row.name not in without
        )

    def _tombstones(self) -> tuple[Tombstone, ...]:
        t = rows.tombstone.c
        ordered = select(rows.tombstone).order_by(t.deleted_at, t.id)
        return tuple(
            Tombstone(id=row.id, of=row.of, deleted=rows.moment_from(row, "deleted"))
            for row in self._store.connection.execute(ordered)
        )


class _Again:
    """What can be gone through again, and is read anew each time."""

    def __init__(self, begin: Any) -> None:
        self._begin = begin

    def __iter__(self) -> Iterator[Any]:
        return iter(self._begin())
