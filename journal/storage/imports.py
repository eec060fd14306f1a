"""What was brought in from other programs, and by which import."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection, Text, cast, delete, func, insert, or_, select

from journal.domain.bringing_in import Batch
from journal.domain.ids import CheckInId, EntryId, ImportId
from journal.domain.moment import Moment
from journal.domain.whole import Key
from journal.storage import rows

_READ_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A thing that an import brought: the id it has here, what it was over there."""

    source: str
    content: str
    edited: datetime
    entry: EntryId | None = None
    check_in: CheckInId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What tells that a thing was brought in before, and is still here."""

    sources: frozenset[str] = field(default_factory=frozenset)
    contents: frozenset[str] = field(default_factory=frozenset)


class Imports:
    """The imports within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_there(self, batch: ImportId) -> bool:
        """Whether an import is in the journal."""
        i = rows.import_batch.c
        found = self._connection.execute(select(i.id).where(i.id == batch))
        return found.scalar() is not None

    def begin(self, batch: ImportId, format_: str, brought: Moment) -> None:
        """Note an import; its items come next."""
        self._connection.execute(
            insert(rows.import_batch).values(
                id=batch, format=format_, **rows.moment_values("brought", brought)
            )
        )

    def note(self, batch: ImportId, items: Iterable[Item]) -> None:
        """Note what an import brought: one item or more."""
        found = [
            {
                "import": batch,
                "entry": each.entry,
                "check_in": each.check_in,
                "source": each.source,
                "content": each.content,
                "edited_at": each.edited,
            }
            for each in items
        ]
        self._connection.execute(insert(rows.import_item), found)

    def note_rows(self, batch: ImportId, added: Sequence[Key]) -> None:
        """Note which rows an export of this program added."""
        found = [
            {"import": batch, "position": position, "of": of, "key": key}
            for position, (of, key) in enumerate(added)
        ]
        self._connection.execute(insert(rows.import_row), found)

    def rows_of(self, batch: ImportId) -> tuple[Key, ...]:
        """Return the rows that an export added, in order; none for other imports."""
        r = rows.import_row.c
        query = select(r.of, r.key).where(r["import"] == batch).order_by(r.position)
        return tuple((row.of, row.key) for row in self._connection.execute(query))

    def changed_since(self, batch: ImportId) -> frozenset[Key]:
        """Return the entries and check-ins that an export added and that changed since.

        What came has the time of its last change from before it came.
        """
        r, b = rows.import_row.c, rows.import_batch.c
        found: set[Key] = set()
        for table in (rows.entry, rows.check_in):
            query = (
                select(r.key)
                .join(rows.import_batch, b.id == r["import"])
                .join(table, cast(table.c.id, Text) == r.key)
                .where(r["import"] == batch, r.of == table.name)
                .where(table.c.edited_at > b.brought_at)
            )
            keys = self._connection.execute(query).scalars()
            found.update((table.name, key) for key in keys)
        return frozenset(found)

    def drop(self, batch: ImportId) -> None:
        """Forget an import, whatever of it is still here."""
        b = rows.import_batch.c
        self._connection.execute(delete(rows.import_batch).where(b.id == batch))

    def known(self, format_: str, *, entries: bool) -> Known:
        """Return which entries, or check-ins, earlier imports brought and are here.

        An id over there says something only within its format.
        """
        i, b = rows.import_item.c, rows.import_batch.c
        joined = select(i.source, i.content, b.format).join(
            rows.import_batch, b.id == i["import"]
        )
        wanted = (i.entry if entries else i.check_in).is_not(None)
        found = self._connection.execute(joined.where(wanted)).all()
        return Known(
            sources=frozenset(
                each.source for each in found if each.format == format_ and each.source
            ),
            contents=frozenset(each.content for each in found),
        )

    def entry_ids(self) -> frozenset[str]:
        """Return the ids of all entries, in hex."""
        found = self._connection.execute(select(rows.entry.c.id)).scalars()
        return frozenset(each.hex for each in found)

    def check_in_ids(self) -> frozenset[str]:
        """Return the ids of all check-ins, in hex."""
        found = self._connection.execute(select(rows.check_in.c.id)).scalars()
        return frozenset(each.hex for each in found)

    def texts(self) -> Iterator[tuple[date, str, str]]:
        """Return day, title and body of every entry, in the trash or not."""
        e, b = rows.entry.c, rows.body.c
        query = select(e.day, e.title, b.text).join(rows.body, b.place == e.place)
        in_parts = query.execution_options(yield_per=_READ_AT_ONCE)
        for row in self._connection.execute(in_parts):
            yield row.day, row.title, row.text

    def felt(self) -> Iterator[tuple[Moment, str]]:
        """Return time and note of every check-in."""
        c = rows.check_in.c
        query = select(c.felt_at, c.felt_offset, c.note)
        for row in self._connection.execute(query):
            yield rows.moment_from(row, "felt"), row.note

    def batches(self) -> tuple[Batch, ...]:
        """Return the imports of which something is still here, the newest first."""
        b, i = rows.import_batch.c, rows.import_item.c
        query = (
            select(
                rows.import_batch,
                func.count(i.entry).label("entries"),
                func.count(i.check_in).label("check_ins"),
            )
            .join(rows.import_item, i["import"] == b.id)
            .group_by(b.id)
            .order_by(b.brought_at.desc(), b.id.desc())
        )
        found = tuple(_batch(row) for row in self._connection.execute(query))
        every = (*found, *self._own_batches())
        return tuple(sorted(every, key=lambda each: each.brought, reverse=True))

    def _own_batches(self) -> tuple[Batch, ...]:
        """Return the exports of this program that came back, the newest first."""
        b, r = rows.import_batch.c, rows.import_row.c
        query = (
            select(
                rows.import_batch,
                func.count().filter(r.of == "entry").label("entries"),
                func.count().filter(r.of == "check_in").label("check_ins"),
            )
            .join(rows.import_row, r["import"] == b.id)
            .group_by(b.id)
            .order_by(b.brought_at.desc(), b.id.desc())
        )
        return tuple(_batch(row) for row in self._connection.execute(query))

    def untouched_entries(self, batch: ImportId) -> tuple[EntryId, ...]:
        """Return the entries of an import that are as they came, and used by nothing.

        One that a question, practice, exercise or check-in belongs to is part of the
        journal by now.
        """
        e, i = rows.entry.c, rows.import_item.c
        used = or_(
            *(
                select(table.c.entry).where(table.c.entry == e.id).exists()
                for table in (
                    rows.question,
                    rows.practice,
                    rows.grounding,
                    rows.check_in,
                )
            )
        )
        query = (
            select(e.id)
            .join(rows.import_item, i.entry == e.id)
            .where(i["import"] == batch, e.edited_at == i.edited_at, ~used)
        )
        return tuple(
            EntryId(each) for each in self._connection.execute(query).scalars()
        )

    def untouched_check_ins(self, batch: ImportId) -> tuple[CheckInId, ...]:
        """Return the check-ins of an import that are as they came."""
        c, i = rows.check_in.c, rows.import_item.c
        query = (
            select(c.id)
            .join(rows.import_item, i.check_in == c.id)
            .where(i["import"] == batch, c.edited_at == i.edited_at)
        )
        found = self._connection.execute(query).scalars()
        return tuple(CheckInId(each) for each in found)

    def left_of(self, batch: ImportId) -> int:
        """Return how many things of an import are still here; without any it goes."""
        i, b = rows.import_item.c, rows.import_batch.c
        counted = select(func.count()).where(i["import"] == batch)
        left = int(self._connection.execute(counted).scalar_one())
        if not left:
            self._connection.execute(delete(rows.import_batch).where(b.id == batch))
        return left


def _batch(row: rows.AnyRow) -> Batch:
    return Batch(
        id=ImportId(row.id),
        format=row.format,
        brought=rows.moment_from(row, "brought"),
        entries=row.entries,
        check_ins=row.check_ins,
    )
