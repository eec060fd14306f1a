"""Bringing in what another program had, and undoing it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from journal.domain.bringing_in import (
    Batch,
    BroughtIn,
    Choices,
    Format,
    Preview,
    TakenBack,
    content_of_check_in,
)
from journal.domain.entry import Entry, Kind
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import CheckInId, EntryId, ImportId, RandomBytes, uuid7
from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.moment import Clock, Moment
from journal.domain.mood import CheckIn, Feeling
from journal.domain.progress import Progress, unheard
from journal.formats import readers
from journal.formats.reader import Reader
from journal.services import own_import
from journal.services.import_preview import content, preview_of, sieves_in
from journal.services.own_import import OwnImport
from journal.storage.database import Database, Store
from journal.storage.imports import Item

T = TypeVar("T")

_AT_ONCE = 250


class Importing:
    """The imports of an open journal."""

    def __init__(
        self,
        database: Database,
        own: OwnImport,
        back_up: Callable[[], object],
        clock: Clock,
        random_bytes: RandomBytes,
    ) -> None:
        """Prepare. back_up is done before anything is brought in."""
        self._database = database
        self._own = own
        self._back_up = back_up
        self._clock = clock
        self._random_bytes = random_bytes

    def formats(self) -> tuple[Format, ...]:
        """Return what can be read."""
        return (own_import.FORMAT, *(_format(each) for each in readers.READERS))

    def recognise(self, path: Path) -> Format | None:
        """Return the format that a file or folder looks like, if any."""
        if self._own.recognises(path):
            return own_import.FORMAT
        found = readers.recognise(path)
        return None if found is None else _format(found)

    def read(
        self,
        path: Path,
        format_: str = "",
        *,
        password: str = "",
        progress: Progress = unheard,
    ) -> Preview:
        """Return what a file or folder would bring; the journal stays as it is.

        Without a format it is the one that the file looks like. Raises JournalError
        with one sentence, CancelledError.
        """
        is_asked = format_ == own_import.FORMAT.name
        if is_asked or (not format_ and self._own.recognises(path)):
            return self._own.preview(path)
        reader = _reader_for(path, format_)
        read = reader.read(path, password, progress)
        sieves = self._database.read(lambda store: sieves_in(store, reader.name))
        return preview_of(reader, read, sieves, self._clock(), progress)

    def bring_in(
        self, preview: Preview, choices: Choices, progress: Progress = unheard
    ) -> BroughtIn:
        """Add all of a preview, after a backup, as one batch that can be undone.

        Raises NotSavedError, CancelledError; then nothing was brought in.
        """
        if preview.path is not None:
            self._back_up()
            return self._own.bring_in(preview.path, progress)
        made = _Making(preview, choices, self._clock(), self._random_bytes)
        if not (made.entries or made.check_ins):
            return BroughtIn(skipped=preview.here, dropped=made.dropped)
        self._back_up()
        return self._database.write(lambda store: _bring(store, made, progress))

    def undo(self, batch: ImportId, progress: Progress = unheard) -> TakenBack:
        """Remove what an import brought, except what was changed or used since.

        Raises NotFoundError, NotSavedError, CancelledError.
        """
        if self._database.read(lambda store: store.imports.rows_of(batch)):
            return self._own.undo(batch)
        now = self._clock()
        return self._database.write(lambda store: _undo(store, batch, now, progress))

    def batches(self) -> tuple[Batch, ...]:
        """Return the imports of which something is still here, the newest first."""
        found = self._database.read(lambda store: store.imports.batches())
        return tuple(replace(each, told=_told(each.format)) for each in found)


class _Making:
    """The entries and check-ins that a preview becomes, by what was chosen."""

    def __init__(
        self,
        preview: Preview,
        choices: Choices,
        now: Moment,
        random_bytes: RandomBytes,
    ) -> None:
        self.now = now
        self.preview = preview
        self._kinds = {**preview.kinds, **choices.kinds}
        self._moods = {**preview.moods, **choices.moods}
        self._random_bytes = random_bytes
        self.batch = ImportId(uuid7(now.utc, random_bytes))
        self.entries = [(self._entry(each), each) for each in preview.entries]
        self.check_ins = [
            (self._check_in(each, feeling), each)
            for each in preview.check_ins
            if (feeling := self._moods.get(each.mood)) is not None
        ]
        self.dropped = preview.left_out(choices)

    def _entry(self, imported: ImportedEntry) -> Entry:
        created = imported.written
        return Entry(
            id=EntryId(uuid7(created.utc, self._random_bytes)),
            kind=imported.kind or self._kinds.get(imported.label, Kind.NOTE),
            day=created.day,
            created=created,
            edited=imported.edited or created,
            title=imported.title,
            body=imported.body,
            tags=imported.tags,
            starred=imported.starred,
            folded=imported.folded,
            shareable=imported.shareable,
        )

    def _check_in(self, imported: ImportedCheckIn, place: Feeling) -> CheckIn:
        return CheckIn(
            id=CheckInId(uuid7(imported.at.utc, self._random_bytes)),
            at=imported.at,
            day=imported.at.day,
            feeling=replace(place, words=imported.words, note=imported.note),
            edited=self.now,
        )


def _bring(store: Store, made: _Making, progress: Progress) -> BroughtIn:
    if store.imports.is_there(made.batch):  # the disk kept what it had refused
        return _brought(made, made.entries, made.check_ins, 0)
    sieves = sieves_in(store, made.preview.format)
    entries = [each for each in made.entries if sieves.let_entry(each[1])]
    check_ins = [each for each in made.check_ins if sieves.let_check_in(each[1])]
    if not (entries or check_ins):
        return BroughtIn(
            skipped=made.preview.here + sieves.held_back, dropped=made.dropped
        )
    store.imports.begin(made.batch, made.preview.format, made.now)
    done, of = 0, len(entries) + len(check_ins)
    with store.entries.in_bulk():
        for some in _parts(entries):
            progress(done, of)
            store.entries.add_many([entry for entry, _ in some])
            store.imports.note(made.batch, [_item(*each) for each in some])
            done += len(some)
    for some_felt in _parts(check_ins):
        progress(done, of)
        for check_in, _ in some_felt:
            store.check_ins.add(check_in)
        store.imports.note(made.batch, [_felt_item(*each) for each in some_felt])
        done += len(some_felt)
    progress(of, of)
    return _brought(made, entries, check_ins, sieves.held_back)


def _brought(
    made: _Making,
    entries: Sequence[tuple[Entry, ImportedEntry]],
    check_ins: Sequence[tuple[CheckIn, ImportedCheckIn]],
    held_back: int,
) -> BroughtIn:
    return BroughtIn(
        batch=made.batch,
        entries=frozenset(entry.id for entry, _ in entries),
        check_ins=frozenset(check_in.id for check_in, _ in check_ins),
        tags=any(entry.tags for entry, _ in entries),
        imports=True,
        skipped=made.preview.here + held_back,
        dropped=made.dropped,
    )


def _undo(store: Store, batch: ImportId, now: Moment, progress: Progress) -> TakenBack:
    if not store.imports.is_there(batch):
        raise NotFoundError("That import is not in the journal.")
    entries = store.imports.untouched_entries(batch)
    check_ins = store.imports.untouched_check_ins(batch)
    done, of = 0, len(entries) + len(check_ins)
    for some in _parts(entries):
        progress(done, of)
        store.entries.take_back(some, now)
        done += len(some)
    for some_felt in _parts(check_ins):
        progress(done, of)
        store.check_ins.remove(some_felt, now)
        done += len(some_felt)
    store.entries.finish_taking_back()
    return TakenBack(
        entries=frozenset(entries),
        check_ins=frozenset(check_ins),
        tags=bool(entries),
        imports=True,
        kept=store.imports.left_of(batch),
    )


def _item(entry: Entry, imported: ImportedEntry) -> Item:
    return Item(
        source=imported.source,
        content=content(imported),
        edited=entry.edited.utc,
        entry=entry.id,
    )


def _felt_item(check_in: CheckIn, imported: ImportedCheckIn) -> Item:
    return Item(
        source=imported.source,
        content=content_of_check_in(imported.at, imported.note),
        edited=check_in.edited.utc,
        check_in=check_in.id,
    )


def _parts(things: Iterable[T]) -> Iterator[list[T]]:
    left = iter(things)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _reader_for(path: Path, format_: str) -> Reader:
    reader = readers.named(format_) if format_ else readers.recognise(path)
    if reader is not None:
        return reader
    if format_:
        raise InvalidInputError("There is no such format to bring in.")
    if not path.exists():
        raise NotFoundError("There is no such file or folder.")
    raise InvalidInputError(
        "This is not recognised as a journal of another program; choose which it is."
    )


def _format(reader: Reader) -> Format:
    return Format(name=reader.name, told=reader.told, has_password=reader.has_password)


def _told(format_: str) -> str:
    if format_ == own_import.FORMAT.name:
        return own_import.FORMAT.told
    reader = readers.named(format_)
    return format_ if reader is None else reader.told
