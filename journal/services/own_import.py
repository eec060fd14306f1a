"""Bringing what this program exported back into a journal."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.domain.progress import Progress, unheard
from journal.domain.whole import Brought, Key
from journal.storage import bringing
from journal.storage.database import Database, Store


class OwnImport:
    """Exports in JSON, into an open journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def bring(self, path: Path, progress: Progress = unheard) -> Brought:
        """Add what an export holds and the journal does not, all of it or nothing.

        What is there by its id stays as it is. Raises InvalidInputError for a damaged
        file, NewerJournalError, JournalError for one that is no export, NotSavedError,
        CancelledError.
        """
        from journal.formats import own_json  # noqa: PLC0415 - rarely needed

        exported = own_json.Exported(_bytes_of(path))
        brought = self._database.write(
            lambda store: bringing.bring(
                store, exported.things(), exported.total, progress
            )
        )
        return replace(brought, unknown=exported.unknown)

    def take_back(self, added: Sequence[Key]) -> tuple[Key, ...]:
        """Remove exactly these rows for good; return those that had to stay.

        A course or an appointment stays where something else belongs to it by now.
        """
        now = self._clock()

        def remove(store: Store) -> tuple[Key, ...]:
            return bringing.take_back(store, added, now)

        return self._database.write(remove)


def changes_of(rows: Sequence[Key]) -> Changes:
    """Return what a reader could notice of these rows having come or gone."""
    noticed: dict[str, Any] = {"tags": any(table == "entry" for table, _ in rows)}
    for table, key in rows:
        if table in _BY_ID:
            name = _BY_ID[table]
            noticed.setdefault(name, set()).add(UUID(key))
        elif table in _BY_SORT:
            noticed[_BY_SORT[table]] = True
    for name in _BY_ID.values():
        noticed[name] = frozenset(noticed.get(name, ()))
    return Changes(**noticed)


_BY_ID = {
    "entry": "entries",
    "check_in": "check_ins",
    "result": "results",
    "course": "courses",
    "appointment": "appointments",
    "question": "questions",
    "practice": "practices",
    "template": "templates",
    "grounding": "groundings",
}
_BY_SORT = {
    "own_event": "events",
    "plan_step": "plan",
    "reading": "reading",
    "bookmark": "reading",
    "setting": "settings",
}


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise JournalError("The file could not be read.") from None
