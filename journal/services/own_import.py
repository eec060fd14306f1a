"""Bringing what this program exported back into a journal."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.domain.bringing_in import BroughtIn, Format, Preview, TakenBack
from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.ids import ImportId, RandomBytes, uuid7
from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.moment import Clock, Moment
from journal.domain.mood import CheckIn
from journal.domain.progress import Progress, unheard
from journal.domain.sentence import said
from journal.domain.whole import Brought, Key, Written
from journal.storage import bringing
from journal.storage.database import Database, Store

if TYPE_CHECKING:  # rarely needed
    from journal.formats.own_json import Exported

FORMAT = Format(
    name="session-journal",
    told=said("An export of this program (JSON)"),
    has_password=False,
)


class OwnImport:
    """Exports in JSON, into an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def recognises(self, path: Path) -> bool:
        """Whether a file looks like an export of this program; never raises."""
        from journal.formats import own_json  # noqa: PLC0415 - rarely needed

        return own_json.recognises(path)

    def preview(self, path: Path) -> Preview:
        """Return what an export would bring. Raises as bring()."""
        things = list(_exported(path).things())
        entries = [each.entry for each in things if isinstance(each, Written)]
        felt = [each for each in things if isinstance(each, CheckIn)]
        here, here_felt = self._database.read(
            lambda store: (store.imports.entry_ids(), store.imports.check_in_ids())
        )
        new = [each for each in entries if each.id.hex not in here]
        new_felt = [each for each in felt if each.id.hex not in here_felt]
        return Preview(
            format=FORMAT.name,
            told=FORMAT.told,
            path=path,
            entries=tuple(ImportedEntry(written=_noon(each.day)) for each in new),
            check_ins=tuple(ImportedCheckIn(at=each.at, mood="") for each in new_felt),
            here=len(entries) + len(felt) - len(new) - len(new_felt),
            others=len(things) - len(entries) - len(felt),
        )

    def bring_in(self, path: Path, progress: Progress = unheard) -> BroughtIn:
        """Add what is new as one import that can be undone. Raises as bring()."""
        now = self._clock()
        batch = ImportId(uuid7(now.utc, self._random_bytes))
        exported = _exported(path)

        def add(store: Store) -> Brought:
            brought = bringing.bring(store, exported.things(), exported.total, progress)
            if brought.added:
                store.imports.begin(batch, FORMAT.name, now)
                store.imports.note_rows(batch, brought.added)
            return brought

        brought = self._database.write(add)
        unknown: str = said("things of a later version")
        left_out = {unknown: exported.unknown}
        return BroughtIn(
            **_as_dict(changes_of(brought.added)),
            batch=batch if brought.added else None,
            others=_others(brought.added),
            skipped=brought.skipped,
            dropped=left_out if exported.unknown else {},
        )

    def undo(self, batch: ImportId) -> TakenBack:
        """Remove what an export brought, but not what was changed or used since.

        Raises NotSavedError.
        """
        now = self._clock()

        def remove(store: Store) -> tuple[tuple[Key, ...], int]:
            added = store.imports.rows_of(batch)
            changed = store.imports.changed_since(batch)
            wanted = [each for each in added if each not in changed]
            stayed = set(bringing.take_back(store, wanted, now))
            store.imports.drop(batch)
            gone = tuple(each for each in wanted if each not in stayed)
            return gone, len(added) - len(gone)

        gone, kept = self._database.write(remove)
        return TakenBack(**_as_dict(changes_of(gone)), others=_others(gone), kept=kept)

    def bring(self, path: Path, progress: Progress = unheard) -> Brought:
        """Add what an export holds and the journal does not, all of it or nothing.

        What is there by its id stays as it is. Raises InvalidInputError for a damaged
        file, NewerJournalError, JournalError for one that is no export, NotSavedError,
        CancelledError.
        """
        exported = _exported(path)
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


def _exported(path: Path) -> "Exported":
    from journal.formats import own_json  # noqa: PLC0415 - rarely needed

    return own_json.Exported(_bytes_of(path))


def _noon(day: date) -> Moment:
    return Moment(utc=datetime.combine(day, time(12), UTC))


def _others(rows: Sequence[Key]) -> int:
    return sum(table not in {"entry", "check_in"} for table, _ in rows)


def _as_dict(changes: Changes) -> dict[str, Any]:
    found = {each.name: getattr(changes, each.name) for each in fields(Changes)}
    return {**found, "imports": True}


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
    "share": "shares",
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
