"""Writing entries and finding them again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Entry, Filter, Page, Version
from journal.domain.errors import NotFoundError
from journal.domain.ids import (
    AppointmentId,
    EntryId,
    RandomBytes,
    VersionId,
    uuid7,
)
from journal.domain.moment import Clock, Moment
from journal.domain.prose import taken_away
from journal.domain.query import parse
from journal.services.course_reading import appointment_in
from journal.storage.database import Database, Store

KEEP_VERSION_AFTER = timedelta(minutes=5)
KEEP_VERSION_LOSS = 40
"""Characters: an edit that takes away more keeps the text before at once."""


class Writing:
    """The entries of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def write(self, draft: Draft, *, at: Moment | None = None) -> Changes:
        """Add an entry; at is when it was written, if not now. Raises NotSavedError."""
        now = self._clock()
        created = at or now
        entry = draft.new_entry(
            EntryId(uuid7(created.utc, self._random_bytes)), created
        )
        self._database.write(lambda store: store.entries.add(_attached(store, entry)))
        return Changes(entries=frozenset({entry.id}), tags=bool(entry.tags))

    def edit(self, entry: EntryId, draft: Draft) -> Changes:
        """Change an entry; its earlier text is kept where that matters.

        Raises NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            old = _found(store, entry)
            new = _attached(store, draft.applied_to(old, now))
            if new == replace(old, edited=now):
                return Changes()
            if self._matters(store, old, new):
                store.entries.add_version(self._version_of(old, now))
            store.entries.put(new)
            return Changes(entries=frozenset({entry}), tags=old.tags != new.tags)

        return self._database.write(change)

    def attach(
        self, entries: frozenset[EntryId], appointment: AppointmentId | None
    ) -> Changes:
        """Let entries belong to an appointment, or to none.

        Raises NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            if appointment is not None:
                appointment_in(store, appointment)
            for each in sorted(entries):
                old = _found(store, each)
                store.entries.put(replace(old, appointment=appointment, edited=now))
            return Changes(entries=entries)

        return self._database.write(change)

    def read(self, entry: EntryId) -> Entry:
        """Return an entry, in the trash or not. Raises NotFoundError."""
        return self._database.read(lambda store: _found(store, entry))

    def titles(self, entries: Iterable[EntryId]) -> dict[EntryId, str]:
        """Return the titles of those that are there and not in the trash."""

        def find(store: Store) -> dict[EntryId, str]:
            found = (store.entries.get(each) for each in entries)
            return {
                entry.id: entry.title
                for entry in found
                if entry is not None and entry.trashed is None
            }

        return self._database.read(find)

    def list(
        self,
        narrowed: Filter,
        *,
        after: int | None = None,
        limit: int = 50,
        counted: bool = True,
    ) -> Page:
        """Return a page of entries, newest day first."""
        return self.search("", narrowed, after=after, limit=limit, counted=counted)

    def search(
        self,
        query: str,
        narrowed: Filter,
        *,
        after: int | None = None,
        limit: int = 50,
        counted: bool = True,
    ) -> Page:
        """Return a page of what matches, newest day first, for any query text.

        Counting goes through every match; without it, total is that of the page.
        """
        parsed = parse(query)
        return self._database.read(
            lambda store: store.listing.page(
                narrowed, parsed, after=after, limit=limit, counted=counted
            )
        )

    def tags(self) -> tuple[str, ...]:
        """Return every tag in use, the most used first."""
        return self._database.read(lambda store: store.entries.all_tags())

    def versions(self, entry: EntryId) -> tuple[Version, ...]:
        """Return the earlier texts of an entry, newest first."""
        return self._database.read(lambda store: store.entries.versions_of(entry))

    def restore_version(self, version: VersionId) -> Changes:
        """Put an earlier text back; the present one is kept as a version.

        Raises NotFoundError, NotSavedError.
        """
        now = self._clock()

        def change(store: Store) -> Changes:
            earlier = store.entries.get_version(version)
            if earlier is None:
                raise NotFoundError("That version is not in the journal.")
            old = _found(store, earlier.entry)
            if (old.title, old.body) != (earlier.title, earlier.body):
                store.entries.add_version(self._version_of(old, now))
            store.entries.put(
                replace(old, title=earlier.title, body=earlier.body, edited=now)
            )
            return Changes(entries=frozenset({old.id}))

        return self._database.write(change)

    def trash(self, entries: frozenset[EntryId]) -> Changes:
        """Put entries in the trash, out of lists and searches."""
        now = self._clock()
        return self._set_trashed(entries, now)

    def restore(self, entries: frozenset[EntryId]) -> Changes:
        """Take entries out of the trash."""
        return self._set_trashed(entries, None)

    def erase(self, entries: frozenset[EntryId]) -> Changes:
        """Delete entries and their versions for good; earlier backups still have them.

        Nothing of their text stays in journal.db.
        """
        now = self._clock()
        self._database.write(lambda store: store.entries.erase(entries, now))
        return Changes(entries=entries, tags=True)

    def _set_trashed(
        self, entries: frozenset[EntryId], trashed: Moment | None
    ) -> Changes:
        now = self._clock()

        def change(store: Store) -> Changes:
            for each in sorted(entries):
                entry = _found(store, each)
                store.entries.put(replace(entry, trashed=trashed, edited=now))
            return Changes(entries=entries, tags=True)

        return self._database.write(change)

    def _matters(self, store: Store, old: Entry, new: Entry) -> bool:
        """Whether the text before is worth keeping as a version.

        It is when none was kept for five minutes, so that a sitting leaves a few and
        the text it began with; and when much of it goes away at once.
        """
        if not (old.title or old.body):
            return False
        if (old.title, old.body) == (new.title, new.body):
            return False
        lost = taken_away(old.title, new.title) + taken_away(old.body, new.body)
        if lost > KEEP_VERSION_LOSS:
            return True
        last = store.entries.last_kept(old.id) or old.created
        # In either direction: a clock that was wrong once must not end the versions.
        return abs(new.edited.utc - last.utc) > KEEP_VERSION_AFTER

    def _version_of(self, entry: Entry, now: Moment) -> Version:
        return Version(
            id=VersionId(uuid7(now.utc, self._random_bytes)),
            entry=entry.id,
            kept=now,
            title=entry.title,
            body=entry.body,
        )


def _attached(store: Store, entry: Entry) -> Entry:
    """Return an entry that belongs to no appointment which is gone meanwhile."""
    appointment = entry.appointment
    if appointment is None or store.courses.appointment(appointment) is not None:
        return entry
    return replace(entry, appointment=None)


def _found(store: Store, entry: EntryId) -> Entry:
    found = store.entries.get(entry)
    if found is None:
        raise NotFoundError("That entry is not in the journal.")
    return found
